import { SEVERITIES } from '../../../app/model/finding.ts';
import type { Severity } from '../../../app/model/finding.ts';
import { SEVERITY_WORDS } from '../../../app/strings/common.ts';
import { PROFILE } from '../../../app/strings/profile-window.ts';
import { RULE_BOOK } from '../../../app/strings/rule-book.ts';
import { Choices } from '../../components/choices.tsx';
import { CounterMark } from '../../components/counter-mark.tsx';
import { Empty } from '../../components/empty.tsx';
import { Icon } from '../../components/icons.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { neighbour } from '../../state/desk.ts';
import { settingOf } from '../../state/profile-draft.ts';
import { choosable, severityOf } from './rule-lines.ts';
import type { RuleFilter, RuleLine, RuleSet } from './rule-lines.ts';

interface RuleListProps {
  readonly set: RuleSet;
  readonly lines: readonly RuleLine[];
  readonly filter: RuleFilter;
  readonly onFilter: (filter: RuleFilter) => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

const counterOf = (severity: Severity) => (severity === 'must-fix' ? 'mustFix' : severity);

/** The list of rules: searched, filtered, with what each found and what the office has settled. */
export function RuleList({ set, lines, filter, onFilter, chosen, onChoose }: RuleListProps) {
  const ids = choosable(lines);
  const rules = lines.filter(({ kind }) => kind === 'rule').length;
  return (
    <section className="pane" aria-label={RULE_BOOK.list}>
      <div className="pane-head rule-filters">
        <SearchField
          name="rules"
          placeholder={RULE_BOOK.search}
          value={filter.text}
          onChange={(text) => {
            onFilter({ ...filter, text });
          }}
        />
        <div className="rule-choices" role="group" aria-label={PROFILE.filters}>
          <Choices
            label={PROFILE.severities}
            value={filter.severity}
            choices={[
              { value: null, label: PROFILE.all },
              ...SEVERITIES.map((value) => ({ value, label: SEVERITY_WORDS[value] })),
            ]}
            onChoose={(severity) => {
              onFilter({ ...filter, severity });
            }}
          />
          <span className="rule-choices-line" aria-hidden="true" />
          <Choices
            label={PROFILE.states}
            value={filter.state}
            choices={[
              { value: 'found' as const, label: PROFILE.withFindings },
              { value: 'settled' as const, label: PROFILE.settled },
            ]}
            onChoose={(state) => {
              onFilter({ ...filter, state: state === filter.state ? null : state });
            }}
          />
        </div>
        <p className="faint">{RULE_BOOK.count(rules)}</p>
      </div>
      {lines.length === 0 ? (
        <Empty title={RULE_BOOK.none} />
      ) : (
        <VirtualList
          className="rule-list"
          role="listbox"
          pane="rules"
          label={RULE_BOOK.list}
          items={lines}
          keyOf={(line) => line.id}
          estimate={() => 32}
          inSight={chosen}
          activeDescendant={chosen === null ? undefined : `rule-${chosen}`}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            const next = neighbour(ids, chosen, step);
            if (next !== null) onChoose(next);
          }}
          render={(line) =>
            line.kind === 'head' ? (
              <div className="group-line" role="presentation">
                <span>{line.name}</span>
                <span className="faint">{line.count}</span>
              </div>
            ) : (
              <div
                id={`rule-${line.id}`}
                className="rule-row"
                role="option"
                aria-selected={line.id === chosen}
                onClick={() => {
                  onChoose(line.id);
                }}
              >
                <LineWords line={line} set={set} />
              </div>
            )
          }
        />
      )}
    </section>
  );
}

function LineWords({ line, set }: { readonly line: Exclude<RuleLine, { kind: 'head' }>; readonly set: RuleSet }) {
  switch (line.kind) {
    case 'office':
      return (
        <>
          <Icon name="sheet" />
          <span className="rule-title">{PROFILE.office}</span>
          <span className="rule-tail faint">{PROFILE.officeHint}</span>
        </>
      );
    case 'add':
      return (
        <>
          <Icon name="plus" />
          <span className="rule-title">{PROFILE.addCheck}</span>
        </>
      );
    case 'check':
      return (
        <>
          <CounterMark counter={counterOf(line.check.severity)} />
          <span className="rule-code">{line.check.code}</span>
          <span className="rule-title" title={line.check.title} data-off={line.off}>
            {line.check.title}
          </span>
          {line.off ? <span className="rule-state">{PROFILE.off}</span> : null}
        </>
      );
    case 'rule': {
      const { rule } = line;
      const setting = settingOf(set.profile, rule.code);
      const off = setting.on === false;
      const settled = setting.severity !== undefined || setting.options !== undefined;
      const found = set.counts?.[rule.id] ?? 0;
      return (
        <>
          <CounterMark counter={counterOf(severityOf(rule, set.profile))} />
          <span className="rule-code">{rule.code}</span>
          <span className="rule-title" title={rule.title} data-off={off}>
            {rule.title}
          </span>
          {off ? <span className="rule-state">{PROFILE.off}</span> : null}
          {settled ? <span className="rule-state">{PROFILE.changed}</span> : null}
          {found === 0 ? null : <span className="rule-tail">{PROFILE.count(found)}</span>}
        </>
      );
    }
  }
}
