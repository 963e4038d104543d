import { useEffect, useRef } from 'react';
import { REVIEW } from '../../../../app/strings/review.ts';
import { Icon } from '../../../components/icons.tsx';
import type { IconName } from '../../../components/icons.tsx';
import { focusPane } from '../../../state/panes.ts';
import type { Verdict } from '../../../state/review.ts';
import type { FindingChoice } from '../../../state/use-desk.ts';
import { useWindow } from '../../../state/window-context.ts';
import { ExplainForm } from './explain-form.tsx';
import { FixByForm } from './fix-by-form.tsx';
import { NoteForm } from './note-form.tsx';
import { ReasonMenu } from './reason-menu.tsx';
import type { Task } from './task.ts';

interface ReviewBarProps {
  readonly choice: FindingChoice;
  readonly task: Task | null;
  readonly onTask: (task: Task | null) => void;
  readonly onVerdict: (verdict: Verdict) => void;
}

/** What can be said of the chosen finding, or of all that are selected: at the foot of the list, each with its key. */
export function ReviewBar({ choice, task, onTask, onVerdict }: ReviewBarProps) {
  const { desk, toDesk, readOnly } = useWindow();
  const { selected } = choice;
  const many = desk.selected.size > 1;
  if (selected.length === 0 && task === null) return null;
  const settled = selected.some(({ review }) => review.decision !== 'open');
  const tools: readonly (readonly [Task, string, string])[] = [
    ['note', REVIEW.note, 'N'],
    ['explain', REVIEW.explainShort, 'E'],
    ['fixBy', REVIEW.fixByShort, 'D'],
  ];
  return (
    <div className="review-bar" role="region" aria-label={REVIEW.bar} data-tour="review">
      <ReviewForm choice={choice} task={task} onTask={onTask} onVerdict={onVerdict} />
      {many ? (
        <p className="review-selected">
          {REVIEW.selected(selected.length)}
          <button
            type="button"
            className="link"
            onClick={() => {
              toDesk({ type: 'selectionDropped' });
            }}
          >
            {REVIEW.dropSelection}
          </button>
        </p>
      ) : null}
      <div className="review-tools">
        <VerdictButton
          icon="check"
          label={REVIEW.confirm}
          hint="C"
          disabled={readOnly}
          onClick={() => {
            onVerdict({ decision: 'confirmed', reason: null });
          }}
        />
        <VerdictButton
          icon="dismiss"
          label={REVIEW.dismiss}
          hint="X"
          disabled={readOnly}
          expanded={task === 'reason'}
          onClick={() => {
            onTask('reason');
          }}
        />
        <span className="review-rule" />
        {tools.map(([name, label, hint]) => (
          <button
            key={name}
            type="button"
            className="tool"
            disabled={readOnly}
            aria-pressed={task === name}
            onClick={() => {
              onTask(task === name ? null : name);
            }}
          >
            {label}
            <kbd aria-hidden="true">{hint}</kbd>
          </button>
        ))}
        <span className="bar-gap" />
        {settled ? (
          <button
            type="button"
            className="tool"
            disabled={readOnly}
            aria-label={REVIEW.reopen}
            title={`${REVIEW.reopen} R`}
            onClick={() => {
              onVerdict({ decision: 'open', reason: null });
            }}
          >
            <Icon name="undo" />
          </button>
        ) : null}
        <button
          type="button"
          className="tool"
          disabled={readOnly}
          aria-label={REVIEW.everywhere}
          title={`${REVIEW.everywhere} G`}
          onClick={() => {
            onTask('everywhere');
          }}
        >
          <Icon name="layers" />
        </button>
      </div>
    </div>
  );
}

/** The form that is open above the tools; the focus goes back to the list when it closes. */
function ReviewForm({ choice, task, onTask, onVerdict }: ReviewBarProps) {
  const { reviewing } = useWindow();
  const { selected } = choice;
  const ids = selected.map(({ id }) => id);
  const first = selected[0]?.review;
  const open = task === 'reason' || task === 'note' || task === 'explain' || task === 'fixBy';
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) focusPane('findings');
    was.current = open;
  }, [open]);
  if (first === undefined) return null;
  const close = () => {
    onTask(null);
  };
  const saved = (saving: Promise<boolean>) => {
    void saving.then((well) => {
      if (well) close();
    });
  };
  if (task === 'reason') {
    return (
      <ReasonMenu
        onReason={(reason) => {
          close();
          onVerdict({ decision: 'dismissed', reason });
        }}
        onClose={close}
      />
    );
  }
  if (task === 'note') {
    return <NoteForm note={first.note} onSave={(note) => saved(reviewing.note(ids, note))} onClose={close} />;
  }
  if (task === 'explain') {
    return (
      <ExplainForm
        explanation={first.explanation}
        onSave={(explanation) => saved(reviewing.explain(ids, explanation))}
        onClose={close}
      />
    );
  }
  if (task !== 'fixBy') return null;
  return <FixByForm fixBy={first.fixBy} onSave={(day) => saved(reviewing.setFixBy(ids, day))} onClose={close} />;
}

interface VerdictButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

function VerdictButton({ icon, label, hint, disabled, expanded, onClick }: VerdictButtonProps) {
  return (
    <button
      type="button"
      className="button verdict"
      disabled={disabled}
      aria-haspopup={expanded === undefined ? undefined : 'menu'}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
      {label}
      <kbd aria-hidden="true">{hint}</kbd>
    </button>
  );
}
