import type { FindingView, Review } from '../../../../app/model/review.ts';
import { REVIEW_LINES } from '../../../../app/strings/review.ts';
import { Icon } from '../../../components/icons.tsx';
import { dayAfter, timeText } from '../../../form/time.ts';
import type { Task } from './task.ts';

/** What was decided, in a word with its sign; nothing where the finding is open and always was. */
export function DecisionMark({ review, short = false }: { readonly review: Review; readonly short?: boolean }) {
  const { decision, reason, reviewedAt, reopened } = review;
  if (decision === 'open') {
    return reopened === null ? null : (
      <span className="decision" data-decision="reopened" title={reopenedLine(reopened)}>
        <Icon name="redo" />
        {short ? REVIEW_LINES.reopenedShort : reopenedLine(reopened)}
      </span>
    );
  }
  const words = [REVIEW_LINES[decision], ...(reason === null ? [] : [reason])].join('：');
  return (
    <span className="decision" data-decision={decision} title={words}>
      <Icon name={decision === 'confirmed' ? 'check' : 'dismiss'} />
      <span className="decision-words">{words}</span>
      {reviewedAt === null ? null : <span className="faint">{timeText(reviewedAt)}</span>}
    </span>
  );
}

const reopenedLine = ({ decision, reviewedAt }: NonNullable<Review['reopened']>): string =>
  REVIEW_LINES.reopened(REVIEW_LINES[decision], timeText(reviewedAt));

interface ReviewLinesProps {
  readonly finding: FindingView;
  readonly onTask: (task: Task) => void;
}

/** All that was said of a finding, below its claim; each line leads to where it is changed. */
export function ReviewLines({ finding, onTask }: ReviewLinesProps) {
  const { review, change, origin } = finding;
  const { note, explanation, fixBy } = review;
  const said: readonly (readonly [Task, string, string])[] = [
    ...(note === '' ? [] : [['note', REVIEW_LINES.note, note] as const]),
    ...(explanation === null
      ? []
      : [
          [
            'explain',
            explanation.kind === 'corrected'
              ? REVIEW_LINES.corrected(explanation.givenOn)
              : REVIEW_LINES.explained(explanation.givenOn),
            explanation.text,
          ] as const,
        ]),
    ...(fixBy === null
      ? []
      : [['fixBy', isOver(fixBy) ? REVIEW_LINES.overdue(fixBy) : REVIEW_LINES.fixBy(fixBy), ''] as const]),
  ];
  const decided = review.decision !== 'open' || review.reopened !== null;
  if (!decided && said.length === 0 && change === null && origin === 'program') return null;
  return (
    <div className="review-lines">
      {decided ? <DecisionMark review={review} /> : null}
      {change === null ? null : (
        <span className="tag" data-change={change}>
          {REVIEW_LINES[change]}
        </span>
      )}
      {origin === 'program' ? null : (
        <span className="tag">{origin === 'person' ? REVIEW_LINES.own : REVIEW_LINES.check}</span>
      )}
      {said.map(([task, head, text]) => (
        <button
          key={task}
          type="button"
          className="review-said"
          data-overdue={task === 'fixBy' && fixBy !== null && isOver(fixBy)}
          onClick={() => {
            onTask(task);
          }}
        >
          <span className="faint">{head}</span> {text}
        </button>
      ))}
    </div>
  );
}

const isOver = (day: string): boolean => day < dayAfter(0);
