import { useMemo, useState } from 'react';
import type { AgencyView } from '../../../../app/bridge/desk.ts';
import type { ManualAnswer, ManualCheck } from '../../../../app/model/manual-check.ts';
import { MOST_WORDS } from '../../../../app/model/review.ts';
import type { CheckAnswer } from '../../../../app/model/review.ts';
import { SEVERITY_WORDS } from '../../../../app/strings/common.ts';
import { CHECKS } from '../../../../app/strings/review.ts';
import { Choices } from '../../../components/choices.tsx';
import { manualChecks } from '../../../state/manual-checks.ts';
import { useWindow } from '../../../state/window-context.ts';
import { AsideHead } from './aside-head.tsx';

const ANSWERS: readonly ManualAnswer[] = ['met', 'notMet', 'notApplicable'];

/** 人工核查: what no program can look at, answered one by one for an agency. */
export function ChecksPane({ agency }: { readonly agency: AgencyView }) {
  const { session, reviewing, readOnly, profile } = useWindow();
  const workspace = session.session?.workspace ?? null;
  const { state } = profile;
  const checks = useMemo(() => manualChecks(workspace, { state }), [workspace, state]);
  const answers = new Map(agency.checks.map((answer) => [answer.code, answer]));
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      checks.findIndex(({ code }) => !answers.has(code)),
    ),
  );
  const give = (check: ManualCheck, answer: ManualAnswer | null, note?: string) => {
    if (readOnly) return;
    const before = answers.get(check.code)?.note ?? '';
    void reviewing.answerCheck({ agency: agency.id, code: check.code, answer, note: note ?? before });
  };
  const answered = checks.filter(({ code }) => answers.has(code)).length;
  return (
    <section className="pane evidence" aria-label={CHECKS.title} data-pane="evidence" tabIndex={-1}>
      <AsideHead title={CHECKS.title} text={`${answered} / ${checks.length}`} hint={CHECKS.hint} />
      <ol
        className="manual-checks"
        aria-label={CHECKS.title}
        onKeyDown={(event) => {
          if (event.target instanceof HTMLInputElement) return;
          const check = checks[at];
          const picked = ANSWERS[Number(event.key) - 1];
          const move = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
          if (move !== undefined) focusCheck(event.currentTarget, Math.min(checks.length - 1, Math.max(0, at + move)));
          else if (check !== undefined && picked !== undefined) {
            give(check, picked);
            if (at < checks.length - 1) focusCheck(event.currentTarget, at + 1);
          } else if (check !== undefined && event.key === '0') give(check, null);
          else return;
          event.preventDefault();
        }}
      >
        {checks.map((check, index) => (
          <Check
            key={check.code}
            check={check}
            answer={answers.get(check.code) ?? null}
            now={index === at}
            disabled={readOnly}
            onLook={() => {
              setAt(index);
            }}
            onAnswer={(answer, note) => {
              give(check, answer, note);
            }}
          />
        ))}
      </ol>
      <p className="aside-foot faint">{CHECKS.keys}</p>
    </section>
  );
}

function focusCheck(list: HTMLElement, index: number): void {
  list.querySelectorAll<HTMLElement>('.manual-check')[index]?.focus();
}

interface CheckProps {
  readonly check: ManualCheck;
  readonly answer: CheckAnswer | null;
  readonly now: boolean;
  readonly disabled: boolean;
  readonly onLook: () => void;
  readonly onAnswer: (answer: ManualAnswer | null, note?: string) => void;
}

function Check({ check, answer, now, disabled, onLook, onAnswer }: CheckProps) {
  const given = answer?.answer ?? null;
  return (
    <li
      className="manual-check"
      data-now={now}
      data-answer={given ?? 'none'}
      // The list is one stop of the Tab key; arrows lead through it.
      tabIndex={now ? 0 : -1}
      aria-label={`${check.title} ${given === null ? '' : CHECKS.answers[given]}`}
      onFocus={onLook}
      onClick={onLook}
    >
      <div className="manual-check-head">
        <span className="manual-check-title text">
          <span className="faint">{check.code}</span> {check.title}
        </span>
        <span className="faint">{SEVERITY_WORDS[check.severity]}</span>
        <Choices<ManualAnswer | null>
          label={CHECKS.answerOf(check.title)}
          className="manual-check-answers"
          value={given}
          onChoose={(picked) => {
            if (!disabled) onAnswer(picked === given ? null : picked);
          }}
          choices={ANSWERS.map((one) => ({ value: one, label: CHECKS.answers[one] }))}
        />
      </div>
      {now ? (
        <div className="manual-check-more text">
          <p>{check.how}</p>
          <p className="faint">
            {CHECKS.basis}：{check.basis}
          </p>
        </div>
      ) : null}
      {given === null || (!now && answer?.note === '') ? null : (
        <CheckNote
          key={answer?.note}
          note={answer?.note ?? ''}
          disabled={disabled}
          onSave={(note) => {
            onAnswer(given, note);
          }}
        />
      )}
    </li>
  );
}

interface CheckNoteProps {
  readonly note: string;
  readonly disabled: boolean;
  readonly onSave: (note: string) => void;
}

function CheckNote({ note, disabled, onSave }: CheckNoteProps) {
  const [text, setText] = useState(note);
  const save = () => {
    if (text.trim() !== note) onSave(text.trim());
  };
  return (
    <input
      type="text"
      className="manual-check-note"
      aria-label={CHECKS.note}
      placeholder={CHECKS.noteHint}
      maxLength={MOST_WORDS}
      readOnly={disabled}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.currentTarget.closest<HTMLElement>('.manual-check')?.focus();
        } else if (event.key === 'Escape') setText(note);
        else return;
        event.preventDefault();
      }}
    />
  );
}
