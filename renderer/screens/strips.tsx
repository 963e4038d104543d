import { useState } from 'react';
import { TASKS } from '../../app/strings/tasks.ts';
import { NOTICES, PROGRESS } from '../../app/strings/window.ts';
import type { Progress } from '../../app/bridge/desk.ts';
import { Icon } from '../components/icons.tsx';
import { amount } from '../form/circled.ts';
import { speedOf, timeText } from '../state/progress.ts';
import { useWindow } from '../state/window-context.ts';

/** What there is to say below the bar: a run in the background, a notice, an audit that is not whole. */
export function Strips() {
  const { session, actions } = useWindow();
  const running = session.session?.running ?? null;
  const overview = session.audit?.overview ?? null;
  const failure = session.session?.failure ?? null;
  const workspace = session.session?.workspace ?? null;
  const audited = overview?.inputs.filter((input) => input.status === 'report').length ?? 0;
  return (
    <div role="status" aria-label={NOTICES.region}>
      {running !== null && overview !== null ? <RunStrip progress={running} /> : null}
      <ReadOnlyStrip />
      <WarningStrip warning={session.session?.warning ?? null} />
      {workspace === null || workspace.readOnly ? null : (
        <WarningStrip key={workspace.path} warning={workspace.notice} />
      )}
      {session.notice === null ? null : <NoticeStrip />}
      {failure === null || running !== null ? null : (
        <div className="strip" data-tone="bad">
          <span className="strip-text">{failure}</span>
        </div>
      )}
      {overview === null || overview.complete || running !== null ? null : (
        <div className="strip" data-tone="warn">
          <span className="strip-text">{NOTICES.incomplete(audited)}</span>
          <button type="button" className="button" onClick={actions.goOn}>
            {NOTICES.goOn}
          </button>
        </div>
      )}
      {overview === null || overview.ruleErrors.length === 0 ? null : (
        <div className="strip" data-tone="warn">
          <span className="strip-text">{NOTICES.ruleErrors(overview.ruleErrors.length)}</span>
        </div>
      )}
    </div>
  );
}

/** Stays as long as the campaign can only be looked at. */
function ReadOnlyStrip() {
  const { session, campaigns } = useWindow();
  const workspace = session.session?.workspace ?? null;
  if (workspace?.readOnly !== true) return null;
  return (
    <div className="strip" data-tone="warn">
      <span className="strip-text text">{workspace.notice ?? TASKS.readOnlyBanner}</span>
      <button type="button" className="button" onClick={campaigns.reopen}>
        {TASKS.reopen}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          campaigns.saveCopy('stay');
        }}
      >
        {TASKS.copy}
      </button>
    </div>
  );
}

/** What went wrong with things kept from earlier days: stays until it is taken note of. */
function WarningStrip({ warning }: { readonly warning: string | null }) {
  const [noted, setNoted] = useState(false);
  if (warning === null || noted) return null;
  return (
    <div className="strip" data-tone="warn">
      <span className="strip-text text">{warning}</span>
      <button
        type="button"
        className="tool"
        aria-label={NOTICES.dismiss}
        onClick={() => {
          setNoted(true);
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function NoticeStrip() {
  const { session, actions } = useWindow();
  const { notice } = session;
  if (notice === null) return null;
  return (
    <div className="strip" data-tone={notice.tone}>
      <span className="strip-text text">{notice.text}</span>
      {notice.file === undefined ? null : <SavedFile file={notice.file} />}
      <button type="button" className="tool" aria-label={NOTICES.dismiss} onClick={actions.dismissNotice}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** A file that was just written: to be dragged out, or looked at where it is. */
function SavedFile({ file }: { readonly file: string }) {
  const { actions } = useWindow();
  return (
    <>
      <span
        className="saved-file"
        draggable
        title={NOTICES.dragSaved}
        onDragStart={(event) => {
          // The system's own dragging takes the place of the page's.
          event.preventDefault();
          actions.dragSaved(file);
        }}
      >
        <Icon name="file" />
        {file}
      </span>
      <button
        type="button"
        className="button"
        onClick={() => {
          actions.showSaved(file);
        }}
      >
        {NOTICES.showSaved}
      </button>
    </>
  );
}

function RunStrip({ progress }: { readonly progress: Progress }) {
  const { actions } = useWindow();
  return (
    <div className="strip">
      <span>{progress.cancelling ? PROGRESS.cancelling : PROGRESS.title}</span>
      <Meter progress={progress} />
      <span className="strip-text strip-line faint">{progressLine(progress)}</span>
      <button type="button" className="button" disabled={progress.cancelling} onClick={actions.cancel}>
        {PROGRESS.cancel}
      </button>
    </div>
  );
}

/** How far, how fast, how long still. */
export function progressLine(progress: Progress): string {
  if (progress.total === 0) return PROGRESS.counting;
  const speed = speedOf(progress);
  return [
    PROGRESS.count(amount(progress.done), amount(progress.total)),
    ...(speed === null
      ? []
      : [
          PROGRESS.rate(amount(Number(speed.rate.toPrecision(2)))),
          ...(progress.done < progress.total ? [PROGRESS.remaining(timeText(speed.remaining))] : []),
        ]),
  ].join(' · ');
}

/** A bar that fills. */
export function Meter({ progress }: { readonly progress: Progress }) {
  const share = progress.total === 0 ? 0 : (progress.done / progress.total) * 100;
  return (
    <div
      className="meter"
      role="progressbar"
      aria-label={PROGRESS.title}
      aria-valuemin={0}
      aria-valuemax={progress.total}
      aria-valuenow={progress.done}
    >
      <div className="meter-fill" style={{ width: `${share}%` }} />
    </div>
  );
}
