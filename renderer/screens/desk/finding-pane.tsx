import type { ReactNode } from 'react';
import { FINDINGS } from '../../../app/strings/desk.ts';
import { EDITION_WORDS } from '../../../app/strings/common.ts';
import type { AgencyView, ReportView } from '../../../app/bridge/desk.ts';
import { COUNTERS } from '../../../app/model/tally.ts';
import { BAR, COUNTER_MEANINGS, COUNTER_WORDS } from '../../../app/strings/window.ts';
import { Choices } from '../../components/choices.tsx';
import { CounterMark, GoodMark } from '../../components/counter-mark.tsx';
import { Empty } from '../../components/empty.tsx';
import { Icon } from '../../components/icons.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { statusOf } from '../../state/filters.ts';
import type { FindingChoice } from '../../state/use-desk.ts';
import { useWindow } from '../../state/window-context.ts';
import { FindingList } from './finding-list.tsx';
import { AgencyTools } from './review/agency-tools.tsx';
import { ReviewFilter } from './review/review-filter.tsx';
import type { Task } from './review/task.ts';

interface FindingPaneProps {
  readonly choice: FindingChoice;
  readonly onTask: (task: Task) => void;
  /** What stands below the list. */
  readonly children: ReactNode;
}

/** The findings of one agency. */
export function FindingPane({ choice, onTask, children }: FindingPaneProps) {
  const { agency, lines, ids } = choice;
  const found = agency.findings.length > 0;
  const several = agency.reports.length > 1;
  return (
    <section className="pane findings" aria-label={FINDINGS.list} data-tour="findings">
      <AgencyHead agency={agency} onTask={onTask} />
      {found ? <FindingFilters choice={choice} /> : null}
      {!found && !several ? <NoFindings agency={agency} /> : null}
      {found && ids.length === 0 ? <NothingLeft /> : null}
      {lines.length > 0 && (ids.length > 0 || !found) ? <FindingList choice={choice} /> : null}
      {children}
    </section>
  );
}

interface AgencyHeadProps {
  readonly agency: AgencyView;
  readonly onTask: (task: Task) => void;
}

function AgencyHead({ agency, onTask }: AgencyHeadProps) {
  const [report] = agency.reports;
  return (
    <div className="agency-head">
      <h2 className="agency-title text">{agency.name}</h2>
      {report === undefined || agency.reports.length > 1 ? null : <ReportFacts report={report} />}
      <AgencyTools agency={agency} onTask={onTask} />
    </div>
  );
}

/** Year, form, date and file of a report. */
export function ReportFacts({ report }: { readonly report: ReportView }) {
  const { actions } = useWindow();
  const [input] = report.inputs;
  const date =
    report.publishedOn !== null
      ? FINDINGS.published(report.publishedOn)
      : report.signedOn !== null
        ? FINDINGS.signed(report.signedOn)
        : FINDINGS.noDate;
  return (
    <p className="report-facts">
      {report.year === null ? null : <span>{BAR.year(report.year)}</span>}
      <span>{report.edition === null ? FINDINGS.noEdition : EDITION_WORDS[report.edition]}</span>
      <span>{date}</span>
      {report.extract ? <span title={FINDINGS.extractHint}>{FINDINGS.extract}</span> : null}
      {input?.canOpen === true ? (
        <button
          type="button"
          className="link report-open"
          title={`${FINDINGS.open}\n${input.path}`}
          onClick={() => {
            actions.openInput(input.id);
          }}
        >
          {input.name}
          <Icon name="open" />
        </button>
      ) : (
        <span title={input?.path}>{input?.name}</span>
      )}
    </p>
  );
}

function FindingFilters({ choice }: { readonly choice: FindingChoice }) {
  const { filters, toFilters } = useWindow();
  const { tally, findings } = choice.agency;
  const shown = COUNTERS.filter((counter) => tally[counter] > 0 || filters.counter === counter);
  return (
    <div className="pane-head finding-filters">
      <Choices
        label={FINDINGS.counters}
        value={filters.counter}
        onChoose={(counter) => {
          toFilters({ type: 'counterChosen', counter });
        }}
        choices={[
          {
            value: null,
            label: (
              <>
                {FINDINGS.all} <b>{findings.length}</b>
              </>
            ),
          },
          ...shown.map((counter) => ({
            value: counter,
            title: COUNTER_MEANINGS[counter],
            label: (
              <>
                <CounterMark counter={counter} />
                <span className="choice-word">{COUNTER_WORDS[counter]}</span>
                <b>{tally[counter]}</b>
              </>
            ),
          })),
        ]}
      />
      <ReviewFilter findings={findings} />
      <SearchField
        name="findings"
        hint="/"
        placeholder={FINDINGS.search}
        value={filters.findingText}
        onChange={(text) => {
          toFilters({ type: 'findingTextTyped', text });
        }}
      />
    </div>
  );
}

function NothingLeft() {
  const { toFilters } = useWindow();
  return (
    <Empty title={FINDINGS.none}>
      <button
        type="button"
        className="link"
        onClick={() => {
          toFilters({ type: 'findingFiltersCleared' });
        }}
      >
        {FINDINGS.clear}
      </button>
    </Empty>
  );
}

function NoFindings({ agency }: { readonly agency: AgencyView }) {
  const { actions } = useWindow();
  const status = statusOf(agency);
  if (status === 'missing') return <Empty title={FINDINGS.missingTitle} text={FINDINGS.missingText} />;
  if (status === 'unreadable') {
    return (
      <Empty title={FINDINGS.unreadableTitle} text={FINDINGS.unreadableText}>
        <ul className="unread-list text">
          {agency.unreadInputs.map((input) => (
            <li key={input.id}>
              <button
                type="button"
                className="link"
                disabled={!input.canOpen}
                onClick={() => {
                  actions.openInput(input.id);
                }}
              >
                {input.name}
              </button>
              <p className="faint">{input.reason}</p>
            </li>
          ))}
        </ul>
      </Empty>
    );
  }
  const passed = agency.reports.flatMap((report) => Object.values(report.outcomes)).filter((one) => one === 'pass');
  return <Empty mark={<GoodMark />} title={FINDINGS.cleanTitle} text={FINDINGS.cleanText(passed.length)} />;
}
