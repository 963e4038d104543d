import { Suspense, useDeferredValue } from 'react';
import { AGENCIES, FINDINGS } from '../../../app/strings/desk.ts';
import { Empty } from '../../components/empty.tsx';
import { FailureBoundary } from '../../components/failure-boundary.tsx';
import { Split } from '../../components/split.tsx';
import { PANE_LIMITS } from '../../state/layout.ts';
import type { AuditAtHand } from '../../state/session.ts';
import { useWindow } from '../../state/window-context.ts';
import { AgencyPane } from './agency-pane.tsx';
import { ReviewPanes } from './review-panes.tsx';

/** 审核: agencies, the findings of one of them, and the evidence of one finding. */
export function DeskScreen({ audit }: { readonly audit: AuditAtHand }) {
  const { layout, agencies: choice, toLayout } = useWindow();
  // The agency before stays on screen until the next one is here: nothing flashes.
  const agency = useDeferredValue(choice.chosen?.id ?? null);
  return (
    <div
      className="desk"
      style={{ gridTemplateColumns: `${layout.agencies}px 1px ${layout.findings}px 1px minmax(0, 1fr)` }}
    >
      <AgencyPane audit={audit} choice={choice} />
      <Split
        width={layout.agencies}
        limits={PANE_LIMITS.agencies}
        label={AGENCIES.resize}
        onResize={(width) => {
          toLayout({ type: 'paneResized', pane: 'agencies', width });
        }}
      />
      <FailureBoundary key={`${audit.id} ${agency ?? ''}`} onRetry={() => audit.data.forgetFailed()}>
        <Suspense fallback={<div className="pane pane-wide" />}>
          {agency === null ? (
            <div className="pane pane-wide">
              <Empty title={FINDINGS.choose} />
            </div>
          ) : (
            <ReviewPanes audit={audit} agencyId={agency} agencyIds={choice.ids} />
          )}
        </Suspense>
      </FailureBoundary>
    </div>
  );
}
