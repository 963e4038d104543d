import { memo } from 'react';
import type { MouseEvent } from 'react';
import type { ReportView } from '../../../app/bridge/desk.ts';
import type { Edition } from '../../../app/model/edition.ts';
import type { FindingView } from '../../../app/model/review.ts';
import { counterOf } from '../../../app/model/tally.ts';
import { AGENCIES, FINDINGS } from '../../../app/strings/desk.ts';
import { REVIEW_LINES } from '../../../app/strings/review.ts';
import { COUNTER_WORDS } from '../../../app/strings/window.ts';
import { CounterMark, GoodMark } from '../../components/counter-mark.tsx';
import { Icon } from '../../components/icons.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { shortPlace } from '../../form/place.ts';
import type { FindingLine } from '../../state/finding-lines.ts';
import type { FindingChoice } from '../../state/use-desk.ts';
import { useWindow } from '../../state/window-context.ts';
import { ReportFacts } from './finding-pane.tsx';
import { DecisionMark } from './review/review-lines.tsx';

function keyOf(line: FindingLine): string {
  if (line.kind === 'report') return `report:${line.report.id}`;
  if (line.kind === 'counter') return `counter:${line.report ?? ''}:${line.counter}`;
  return line.finding.id;
}

const estimate = (line: FindingLine): number => ({ report: 58, counter: 29, finding: 66 })[line.kind];

/** The findings, each root with what follows from it folded under it. */
export function FindingList({ choice }: { readonly choice: FindingChoice }) {
  const { desk, toDesk } = useWindow();
  const { agency, lines, chosen } = choice;
  const headed = lines.some((line) => line.kind === 'report');
  const editions = new Map(agency.reports.map((report) => [report.id, report.edition]));
  return (
    <VirtualList
      className="finding-list"
      role="tree"
      pane="findings"
      label={FINDINGS.list}
      multiple
      items={lines}
      keyOf={keyOf}
      estimate={estimate}
      inSight={chosen?.id ?? null}
      activeDescendant={chosen === null ? undefined : `finding-${chosen.id}`}
      render={(line) => {
        if (line.kind === 'report') {
          return (
            <ReportLine
              report={line.report}
              clean={line.clean}
              looked={line.report.id === choice.report?.id && chosen === null}
              onLook={(report) => {
                toDesk({ type: 'reportChosen', report });
              }}
            />
          );
        }
        if (line.kind === 'counter') {
          return (
            <div className="counter-line" role="presentation">
              <CounterMark counter={line.counter} />
              <span>{COUNTER_WORDS[line.counter]}</span>
              <span className="faint">{line.count}</span>
            </div>
          );
        }
        return (
          <FindingRow
            line={line}
            headed={headed}
            edition={editions.get(line.finding.report ?? '') ?? null}
            chosen={line.finding.id === chosen?.id}
            selected={line.finding.id === chosen?.id || desk.selected.has(line.finding.id)}
            onChoose={({ id }, { shiftKey, ctrlKey, metaKey }) => {
              const from = chosen?.id ?? null;
              if (shiftKey) toDesk({ type: 'selectedUpTo', ids: choice.ids, from, finding: id });
              else if (ctrlKey || metaKey) toDesk({ type: 'selectionToggled', from, finding: id });
              else toDesk({ type: 'findingChosen', finding: id });
            }}
            onFold={(finding, open) => {
              // Nothing that is chosen is folded away.
              if (!open && chosen?.cause !== null) toDesk({ type: 'findingChosen', finding: finding.id });
              toDesk({ type: 'folded', finding: finding.id, open });
            }}
          />
        );
      }}
    />
  );
}

interface ReportLineProps {
  readonly report: ReportView;
  /** Nothing was found in it. */
  readonly clean: boolean;
  readonly looked: boolean;
  readonly onLook: (report: string) => void;
}

/** Heads the findings of one of several reports; leads to the report itself. */
function ReportLine({ report, clean, looked, onLook }: ReportLineProps) {
  return (
    <div className="report-line" role="treeitem" aria-level={1} aria-selected={looked} data-looked={looked}>
      <div className="report-head">
        <button
          type="button"
          className="report-title"
          aria-pressed={looked}
          onClick={() => {
            onLook(report.id);
          }}
        >
          {FINDINGS.report(report.year, report.title)}
        </button>
        {clean ? (
          <span className="report-clean">
            <GoodMark />
            {AGENCIES.clean}
          </span>
        ) : null}
      </div>
      <ReportFacts report={report} />
    </div>
  );
}

interface FindingRowProps {
  readonly line: Extract<FindingLine, { readonly kind: 'finding' }>;
  /** It stands below its report's head. */
  readonly headed: boolean;
  readonly edition: Edition | null;
  readonly chosen: boolean;
  readonly selected: boolean;
  readonly onChoose: (finding: FindingView, event: MouseEvent) => void;
  readonly onFold: (finding: FindingView, open: boolean) => void;
}

const FindingRow = memo(
  function FindingRow({ line, headed, edition, chosen, selected, onChoose, onFold }: FindingRowProps) {
    const { finding, level, consequences, open } = line;
    const counter = counterOf(finding);
    const place = shortPlace(finding.location, edition);
    return (
      <div
        id={`finding-${finding.id}`}
        className="finding-row"
        role="treeitem"
        aria-level={headed ? level + 1 : level}
        aria-selected={selected}
        data-chosen={chosen}
        data-decision={finding.review.decision}
        aria-expanded={consequences > 0 ? open : undefined}
        data-level={level}
        onClick={(event) => {
          onChoose(finding, event);
        }}
      >
        <CounterMark counter={counter} />
        <div className="finding-body">
          <p className="finding-message">{finding.message}</p>
          <p className="finding-meta">
            <span data-counter={counter} className="finding-word">
              {COUNTER_WORDS[counter]}
            </span>
            <span>{finding.code}</span>
            {place === '' ? null : <span className="finding-place">{place}</span>}
          </p>
          <Said finding={finding} />
          {finding.review.decision === 'open' && finding.review.reopened === null ? null : (
            <p className="finding-meta">
              <DecisionMark review={finding.review} short />
            </p>
          )}
          {consequences === 0 ? null : (
            <button
              type="button"
              className="finding-fold"
              tabIndex={-1}
              onClick={(event) => {
                event.stopPropagation();
                onFold(finding, !open);
              }}
            >
              <Icon name={open ? 'down' : 'right'} />
              {FINDINGS.follows(consequences)}
            </button>
          )}
        </div>
      </div>
    );
  },
  (before, after) =>
    before.line.finding === after.line.finding &&
    before.line.open === after.line.open &&
    before.line.level === after.line.level &&
    before.line.consequences === after.line.consequences &&
    before.chosen === after.chosen &&
    before.selected === after.selected &&
    before.headed === after.headed &&
    before.edition === after.edition,
);

/** What was said of a finding besides the decision, in short. */
function Said({ finding }: { readonly finding: FindingView }) {
  const { note, explanation, fixBy } = finding.review;
  const nothing = note === '' && explanation === null && fixBy === null;
  if (nothing && finding.change !== 'new' && finding.origin !== 'check') return null;
  return (
    <p className="finding-saids">
      {finding.change === 'new' ? <span className="finding-said">{REVIEW_LINES.new}</span> : null}
      {finding.origin === 'check' ? <span className="finding-said">{REVIEW_LINES.check}</span> : null}
      {note === '' ? null : (
        <span className="finding-said" title={note}>
          {REVIEW_LINES.note}
        </span>
      )}
      {explanation === null ? null : (
        <span className="finding-said" title={explanation.text}>
          {explanation.kind === 'corrected'
            ? REVIEW_LINES.corrected(explanation.givenOn)
            : REVIEW_LINES.explained(explanation.givenOn)}
        </span>
      )}
      {fixBy === null ? null : <span className="finding-said">{REVIEW_LINES.fixBy(fixBy)}</span>}
    </p>
  );
}
