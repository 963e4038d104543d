import { useMemo } from 'react';
import { dayWords } from '../../../app/strings/common.ts';
import { DUE_WHAT } from '../../../app/strings/deadlines.ts';
import { AGENCIES } from '../../../app/strings/desk.ts';
import { FAMILIES } from '../../../app/strings/families.ts';
import { Choices } from '../../components/choices.tsx';
import { Empty } from '../../components/empty.tsx';
import { Icon } from '../../components/icons.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import type { AgencyLine } from '../../state/agency-lines.ts';
import { focusPane } from '../../state/panes.ts';
import { hasStatus } from '../../state/filters.ts';
import type { AgencyStatus } from '../../state/filters.ts';
import type { AuditAtHand } from '../../state/session.ts';
import type { AgencyChoice } from '../../state/use-desk.ts';
import { useWindow } from '../../state/window-context.ts';
import { AgencyRowView } from './agency-row.tsx';

interface AgencyPaneProps {
  readonly audit: AuditAtHand;
  readonly choice: AgencyChoice;
}

const keyOf = (line: AgencyLine): string => (line.kind === 'group' ? `group:${line.group ?? ''}` : line.row.id);

/** The agencies: searched, filtered by where they stand, by group. */
export function AgencyPane({ audit, choice }: AgencyPaneProps) {
  const { filters, toFilters, toDesk } = useWindow();
  const { lines, ids, chosen } = choice;
  const choose = (agency: string) => {
    toDesk({ type: 'agencyChosen', agency });
  };
  return (
    <section className="pane agencies" aria-label={AGENCIES.list} data-tour="agencies">
      <div className="pane-head">
        <SearchField
          name="agencies"
          hint="S"
          placeholder={AGENCIES.search}
          value={filters.agencyText}
          onChange={(text) => {
            toFilters({ type: 'agencyTextTyped', text });
          }}
        />
        <StatusChoices audit={audit} />
        <LedChips />
      </div>
      {lines.length === 0 ? (
        <Empty title={AGENCIES.none}>
          <button
            type="button"
            className="link"
            onClick={() => {
              toFilters({ type: 'agencyFiltersCleared' });
            }}
          >
            {AGENCIES.clear}
          </button>
        </Empty>
      ) : (
        <VirtualList
          className="agency-list"
          role="listbox"
          pane="agencies"
          label={AGENCIES.list}
          items={lines}
          keyOf={keyOf}
          estimate={({ kind }) => (kind === 'group' ? 30 : 32)}
          inSight={chosen?.id ?? null}
          activeDescendant={chosen === null ? undefined : `option-${chosen.id}`}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
            const ends = { Home: ids[0], End: ids.at(-1) }[event.key];
            if (step !== undefined) toDesk({ type: 'agencyStepped', ids, from: chosen?.id ?? null, step });
            else if (ends !== undefined) choose(ends);
            else if (event.key === 'ArrowRight' || event.key === 'Enter') focusPane('findings');
            else return;
            event.preventDefault();
          }}
          render={(line) =>
            line.kind === 'group' ? (
              <div className="group-line" role="presentation">
                <span>{line.group ?? AGENCIES.ungrouped}</span>
                <span className="faint">{AGENCIES.groupCount(line.shown, line.all)}</span>
              </div>
            ) : (
              <AgencyRowView
                row={line.row}
                chosen={line.row.id === chosen?.id}
                position={ids.indexOf(line.row.id) + 1}
                size={ids.length}
                onChoose={choose}
              />
            )
          }
        />
      )}
    </section>
  );
}

/** What 总览 led to, a family of findings or a deadline: other agencies are left out until it is taken off. */
function LedChips() {
  const { filters, toFilters } = useWindow();
  const { due } = filters;
  const family = FAMILIES.find(({ key }) => key === filters.family);
  return (
    <>
      {family === undefined ? null : (
        <LedChip
          name={family.name}
          onClear={() => {
            toFilters({ type: 'familyChosen', family: null });
          }}
        />
      )}
      {due === null ? null : (
        <LedChip
          name={DUE_WHAT[due.what].filter(dayWords(due.date), due.owing)}
          onClear={() => {
            toFilters({ type: 'dueChosen', due: null });
          }}
        />
      )}
    </>
  );
}

function LedChip({ name, onClear }: { readonly name: string; readonly onClear: () => void }) {
  return (
    <button
      type="button"
      className="choice chip"
      aria-pressed="true"
      title={AGENCIES.clearOnly(name)}
      aria-label={AGENCIES.clearOnly(name)}
      onClick={onClear}
    >
      {AGENCIES.only(name)}
      <Icon name="close" />
    </button>
  );
}

const STATUSES: readonly Exclude<AgencyStatus, 'all'>[] = [
  'mustFix',
  'faulty',
  'open',
  'clean',
  'sentBack',
  'late',
  'unreadable',
  'missing',
];

function StatusChoices({ audit }: { readonly audit: AuditAtHand }) {
  const { filters, toFilters } = useWindow();
  const { agencies } = audit.overview;
  const counts = useMemo(
    () => new Map(STATUSES.map((status) => [status, agencies.filter((row) => hasStatus(row, status)).length])),
    [agencies],
  );
  const countOf = (status: AgencyStatus) => (status === 'all' ? agencies.length : (counts.get(status) ?? 0));
  const begun = countOf('open') !== countOf('faulty');
  const shown = STATUSES.filter(
    (status) => (countOf(status) > 0 && (status !== 'open' || begun)) || filters.agencyStatus === status,
  );
  return (
    <Choices<AgencyStatus>
      label={AGENCIES.statuses}
      className="choices-wrap"
      value={filters.agencyStatus}
      onChoose={(status) => {
        toFilters({ type: 'agencyStatusChosen', status });
      }}
      choices={(['all', ...shown] as const).map((status) => {
        const count = countOf(status);
        return {
          value: status,
          title: AGENCIES.count(AGENCIES.status[status], count),
          label: (
            <>
              {AGENCIES.status[status]} <b>{count}</b>
            </>
          ),
        };
      })}
    />
  );
}
