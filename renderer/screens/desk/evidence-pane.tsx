import { Suspense, useCallback, useMemo, useState } from 'react';
import type { ReportView } from '../../../app/bridge/desk.ts';
import type { FindingView } from '../../../app/model/review.ts';
import { EVIDENCE_PANE, ORIGINAL_VIEW, TABLE_VIEW } from '../../../app/strings/evidence.ts';
import { Empty } from '../../components/empty.tsx';
import { FailureBoundary } from '../../components/failure-boundary.tsx';
import { firstMark, inputOfMarks, marksOfFinding } from '../../form/marks.ts';
import { proofOf } from '../../form/proof.ts';
import type { EvidenceTab } from '../../state/desk.ts';
import type { AuditAtHand } from '../../state/session.ts';
import type { FindingChoice } from '../../state/use-desk.ts';
import { useKeys } from '../../state/use-keys.ts';
import { useWindow } from '../../state/window-context.ts';
import { BasisView } from './basis-view.tsx';
import { ClaimView } from './claim-view.tsx';
import { OriginalView } from './original-view.tsx';
import type { Pointing } from './point.ts';
import type { Task } from './review/task.ts';
import { ProofView } from './proof-view.tsx';
import { TableView } from './table-view.tsx';
import { YearsView } from './years-view.tsx';

interface EvidencePaneProps {
  readonly audit: AuditAtHand;
  readonly choice: FindingChoice;
  readonly pointing: Pointing;
  readonly onTask: (task: Task) => void;
}

/** What a finding rests on: what is said, the sum behind it, and the original, the table or the rule. */
export function EvidencePane(props: EvidencePaneProps) {
  const { choice } = props;
  const { chosen, report } = choice;
  if (chosen === null && report === null) {
    return (
      <section className="pane evidence" aria-label={EVIDENCE_PANE.pane}>
        <Empty title={EVIDENCE_PANE.nothing} />
      </section>
    );
  }
  return <Evidence {...props} finding={chosen} report={report} />;
}

interface EvidenceProps extends EvidencePaneProps {
  readonly finding: FindingView | null;
  readonly report: ReportView | null;
}

function Evidence({ audit, choice, pointing, onTask, finding, report }: EvidenceProps) {
  const { desk, toDesk } = useWindow();
  const proof = useMemo(
    () => (finding === null ? ({ kind: 'none' } as const) : proofOf(finding, report)),
    [finding, report],
  );
  const marks = useMemo(
    () => (finding === null ? [] : marksOfFinding(finding, proof, report)),
    [finding, proof, report],
  );
  // The mark that is looked at is forgotten with the finding it belongs to.
  const [looked, setLooked] = useState<{ readonly finding: string; readonly mark: string } | null>(null);
  const own = finding?.id ?? '';
  const now = (looked?.finding === own ? looked.mark : undefined) ?? firstMark(marks)?.name ?? null;
  const look = useCallback(
    (mark: string) => {
      setLooked({ finding: own, mark });
    },
    [own],
  );
  useKeys(
    useMemo(() => {
      const step = (by: 1 | -1) => () => {
        const at = marks.findIndex((mark) => mark.name === now);
        const next = marks[(at + by + marks.length) % marks.length];
        if (next !== undefined) look(next.name);
      };
      return { '.': step(1), ',': step(-1) };
    }, [marks, now, look]),
  );
  const input = report === null ? null : inputOfMarks(report, marks);
  const view = () => {
    switch (desk.tab) {
      case 'original':
        return report === null || input === null ? (
          <Empty title={ORIGINAL_VIEW.noReport} />
        ) : (
          <OriginalView
            data={audit.data}
            report={report}
            first={input}
            marks={marks}
            now={now}
            onLook={look}
            pointing={pointing}
            said={passagesOf(choice.agency.findings)}
          />
        );
      case 'table':
        return report === null ? (
          <Empty title={TABLE_VIEW.noReport} />
        ) : (
          <TableView
            report={report}
            findings={choice.agency.findings}
            finding={finding}
            proof={proof}
            now={now}
            pointing={pointing}
          />
        );
      case 'basis':
        return <BasisView finding={finding} report={report} />;
      case 'years':
        return report === null ? (
          <Empty title={TABLE_VIEW.noReport} />
        ) : (
          <YearsView report={report} finding={finding} />
        );
    }
  };
  return (
    <section className="pane evidence" aria-label={EVIDENCE_PANE.pane} data-pane="evidence" tabIndex={-1}>
      {finding === null ? null : (
        <div className="claim" tabIndex={0} data-tour="claim">
          <ClaimView finding={finding} onTask={onTask} />
          <ProofView key={finding.id} finding={finding} proof={proof} report={report} now={now} onLook={look} />
        </div>
      )}
      <div className="evidence-tabs" role="tablist" aria-label={EVIDENCE_PANE.pane}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`evidence-tab-${tab}`}
            aria-selected={desk.tab === tab}
            aria-controls="evidence-view"
            className="evidence-tab"
            onClick={() => {
              toDesk({ type: 'tabChosen', tab });
            }}
          >
            {EVIDENCE_PANE.tabs[tab]}
          </button>
        ))}
      </div>
      <div
        className="evidence-view"
        data-tour="evidence"
        id="evidence-view"
        role="tabpanel"
        aria-labelledby={`evidence-tab-${desk.tab}`}
      >
        <FailureBoundary key={`${desk.tab} ${report?.id ?? ''}`} onRetry={() => audit.data.forgetFailed()}>
          <Suspense fallback={<p className="evidence-wait faint">{ORIGINAL_VIEW.loading}</p>}>{view()}</Suspense>
        </FailureBoundary>
      </div>
    </section>
  );
}

/** The words that persons' findings quote: all that an original is marked with beside what the audit found. */
const passagesOf = (findings: readonly FindingView[]): string =>
  findings
    .filter(({ origin }) => origin === 'person')
    .flatMap(({ id, quotes }) => quotes.map(({ text }) => `${id} ${text}`))
    .join('\n');

const TABS: readonly EvidenceTab[] = ['original', 'table', 'basis', 'years'];
