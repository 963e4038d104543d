import { Suspense, useDeferredValue, useMemo } from 'react';
import { AGENCIES, FINDINGS } from '../../../app/strings/desk.ts';
import { Empty } from '../../components/empty.tsx';
import { FailureBoundary } from '../../components/failure-boundary.tsx';
import { focusSearch } from '../../components/search-field.tsx';
import { Split } from '../../components/split.tsx';
import type { EvidenceTab, Step } from '../../state/desk.ts';
import { PANE_LIMITS } from '../../state/layout.ts';
import type { AuditAtHand } from '../../state/session.ts';
import type { AgencyChoice } from '../../state/use-desk.ts';
import { useKeys } from '../../state/use-keys.ts';
import { useWindow } from '../../state/window-context.ts';
import { NothingRead } from '../inputs/nothing-read.tsx';
import { AgencyPane } from './agency-pane.tsx';
import { ReviewPanes } from './review-panes.tsx';

/** 审核: agencies, the findings of one of them, and the evidence of one finding. */
export function DeskScreen({ audit }: { readonly audit: AuditAtHand }) {
  const { layout, agencies: choice, toLayout } = useWindow();
  useDeskKeys(choice);
  // The agency before stays on screen until the next one is here: nothing flashes.
  const agency = useDeferredValue(choice.chosen?.id ?? null);
  if (audit.overview.agencies.length === 0) return <NothingRead inputs={audit.overview.inputs} />;
  return (
    <div
      className="desk"
      style={{
        gridTemplateColumns: `minmax(170px, min(${layout.agencies}px, 22vw)) 1px minmax(260px, min(${layout.findings}px, 36vw)) 1px minmax(0, 1fr)`,
      }}
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
      {/* One for all agencies: in a new one, what waits would show the empty pane, and React would hold on to that. */}
      <Suspense fallback={<div className="pane pane-wide" />}>
        <FailureBoundary key={`${audit.id} ${agency ?? ''}`} onRetry={() => audit.data.forgetFailed()}>
          {agency === null ? (
            <div className="pane pane-wide">
              <Empty title={FINDINGS.choose} />
            </div>
          ) : (
            <ReviewPanes audit={audit} agencyId={agency} />
          )}
        </FailureBoundary>
      </Suspense>
    </div>
  );
}

/** Keys that work before the agency is here: through the agencies, to the tabs, to the fields. */
function useDeskKeys({ ids, chosen }: AgencyChoice): void {
  const { toDesk, reviewing } = useWindow();
  const from = chosen?.id ?? null;
  useKeys(
    useMemo(() => {
      const step = (by: Step) => () => {
        toDesk({ type: 'agencyStepped', ids, from, step: by });
      };
      const tab = (name: EvidenceTab) => () => {
        toDesk({ type: 'tabChosen', tab: name });
      };
      return {
        ']': step(1),
        '[': step(-1),
        'Alt+ArrowDown': step(1),
        'Alt+ArrowUp': step(-1),
        u: () => {
          void reviewing.undo();
        },
        'Ctrl+z': () => {
          void reviewing.undo();
        },
        'Ctrl+y': () => {
          void reviewing.redo();
        },
        'Ctrl+Shift+z': () => {
          void reviewing.redo();
        },
        '1': tab('original'),
        '2': tab('table'),
        '3': tab('basis'),
        '4': tab('years'),
        '/': () => {
          focusSearch('findings');
        },
        s: () => {
          focusSearch('agencies');
        },
      };
    }, [ids, from, toDesk, reviewing]),
  );
}
