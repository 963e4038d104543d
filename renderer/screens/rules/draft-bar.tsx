import { useState } from 'react';
import type { ProfilePreview } from '../../../app/bridge/profile-calls.ts';
import { PROFILE as SAY } from '../../../app/strings/profile-window.ts';
import { isRunning } from '../../state/session.ts';
import { useWindow } from '../../state/window-context.ts';
import { listed } from './problem-words.ts';

/** A draft that is not applied yet: what it would change, and whether to. */
export function DraftBar() {
  const { profile: desk, session } = useWindow();
  const [open, setOpen] = useState(false);
  if (!desk.changed) return null;
  const running = isRunning(session);
  const { preview } = desk;
  const problems = preview?.problems ?? [];
  const lines = preview?.change?.rules ?? [];
  return (
    <section className="draft-bar" aria-label={SAY.notApplied}>
      {problems.length > 0 ? <Problems words={problems.map((problem) => listed(problem, session.rules))} /> : null}
      {open && lines.length > 0 ? (
        <ul className="draft-lines">
          {lines.map(({ rule, added, removed, altered }) => (
            <li key={rule}>
              <span>{session.rules.find(({ id }) => id === rule)?.title ?? rule}</span>
              <span className="faint">{SAY.change(added, removed, altered)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="draft-line">
        <b>{SAY.notApplied}</b>
        <span role="status">
          {running ? SAY.running : <Words preview={preview} hasAudit={session.audit !== null} />}
        </span>
        {lines.length === 0 ? null : (
          <button
            type="button"
            className="link"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {open ? SAY.hide : SAY.details}
          </button>
        )}
        <span className="bar-gap" />
        <button type="button" className="button" onClick={desk.discard}>
          {SAY.discard}
        </button>
        <button
          type="button"
          className="button"
          data-main="true"
          disabled={running || preview === null || problems.length > 0}
          onClick={desk.apply}
        >
          {SAY.apply}
        </button>
      </div>
    </section>
  );
}

function Words({ preview, hasAudit }: { readonly preview: ProfilePreview | null; readonly hasAudit: boolean }) {
  if (preview === null) return SAY.trying;
  if (preview.problems.length > 0) return SAY.problems(preview.problems.length);
  if (preview.change === null || !hasAudit) return SAY.noAudit;
  const { added, removed, altered } = preview.change;
  const words = SAY.change(added, removed, altered);
  return words === '' ? SAY.noChange : `${SAY.changeLead}${words}。`;
}

/** Mistakes of a draft in short; each field shows its own beside it, too. */
function Problems({ words }: { readonly words: readonly string[] }) {
  return (
    <ul className="draft-lines draft-problems">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
