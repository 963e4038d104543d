import { REVIEW } from '../../../../app/strings/review.ts';
import type { FindingView } from '../../../../app/model/review.ts';
import { Choices } from '../../../components/choices.tsx';
import { hasReviewState, REVIEW_STATES } from '../../../state/filters.ts';
import type { ReviewState } from '../../../state/filters.ts';
import { useWindow } from '../../../state/window-context.ts';

/** Findings by what was decided; offered once anything was. */
export function ReviewFilter({ findings }: { readonly findings: readonly FindingView[] }) {
  const { filters, toFilters } = useWindow();
  const counts = REVIEW_STATES.map(
    (state) => [state, findings.filter((finding) => hasReviewState(finding, state)).length] as const,
  );
  const shown = counts.filter(([state, count]) => state === 'open' || count > 0 || filters.review === state);
  if (shown.length === 1 && filters.review === null) return null;
  return (
    <Choices<ReviewState | null>
      label={REVIEW.stateFilter}
      value={filters.review}
      onChoose={(review) => {
        // A second press takes the filter off.
        toFilters({ type: 'reviewChosen', review: review === filters.review ? null : review });
      }}
      choices={shown.map(([state, count]) => ({
        value: state,
        label: (
          <>
            {REVIEW.states[state]} <b>{count}</b>
          </>
        ),
      }))}
    />
  );
}
