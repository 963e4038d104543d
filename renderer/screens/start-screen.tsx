import { START } from '../../app/strings/start.ts';
import { APP_NAME, MENU } from '../../app/strings/menu.ts';
import { TASKS } from '../../app/strings/tasks.ts';
import { Icon } from '../components/icons.tsx';
import { RecentTasks } from './recent-tasks.tsx';
import { PreviousLine } from './inputs/previous-line.tsx';
import { RosterButton, RosterLine } from './inputs/roster-line.tsx';
import { useWindow } from '../state/window-context.ts';

/** The first thing that a person sees: where to put the reports. */
export function StartScreen() {
  const { session, actions, openSheet, readOnly } = useWindow();
  const task = session.session?.workspace ?? null;
  const isCampaign = task !== null && task.path !== null;
  return (
    <div className="start">
      <div className="start-body">
        <p className="start-name">{APP_NAME}</p>
        {isCampaign ? <p className="start-task text">{TASKS.empty(task.name)}</p> : null}
        <section className="start-drop">
          <StartPicture />
          <h1 className="start-title">{START.title}</h1>
          <p className="start-hint">{START.hint}</p>
          <div className="start-buttons">
            <button
              type="button"
              className="button"
              data-main="true"
              disabled={readOnly}
              onClick={() => {
                actions.choose('folders');
              }}
            >
              <Icon name="folder" />
              {START.folders}
            </button>
            <button
              type="button"
              className="button"
              disabled={readOnly}
              onClick={() => {
                actions.choose('files');
              }}
            >
              <Icon name="file" />
              {START.files}
            </button>
            {isCampaign ? <RosterButton /> : null}
          </div>
          <p className="start-samples">
            <button type="button" className="link" disabled={readOnly} onClick={actions.openSamples}>
              {START.samples}
            </button>
            <span className="faint">{START.samplesHint}</span>
          </p>
          <p className="start-samples">
            <button
              type="button"
              className="link"
              onClick={() => {
                openSheet('tour');
              }}
            >
              {MENU.tour}
            </button>
            <span className="faint">{START.tourHint}</span>
          </p>
        </section>
        <RecentTasks />
        <RosterLine problems={null} />
        <PreviousLine compared={undefined} />
        {/* Whoever has made a task knows the way. */}
        {isCampaign ? null : <Steps />}
        <p className="start-offline faint">{START.offline}</p>
      </div>
    </div>
  );
}

/** What is done with the program, in order. */
function Steps() {
  return (
    <ol className="start-steps">
      {START.steps.map((step, index) => (
        <li key={step.title} className="start-step">
          <h2>
            <span className="start-number">{index + 1}</span>
            {step.title}
          </h2>
          <p>{step.text}</p>
        </li>
      ))}
    </ol>
  );
}

/** A sheet of the form with one sum that is looked at. */
function StartPicture() {
  return (
    <svg className="start-picture" viewBox="0 0 96 72" fill="none" aria-hidden="true">
      <rect
        x="22"
        y="6"
        width="52"
        height="60"
        rx="3"
        fill="var(--surface)"
        stroke="var(--line-strong)"
        strokeWidth="1.5"
      />
      <path d="M30 16h22" stroke="var(--ink-faint)" strokeWidth="2" strokeLinecap="round" />
      <path d="M30 26h36v30H30zM30 36h36M30 46h36M42 26v30M54 26v30" stroke="var(--line-strong)" strokeWidth="1.2" />
      <rect
        x="54"
        y="46"
        width="12"
        height="10"
        fill="var(--must-fix-soft)"
        stroke="var(--must-fix)"
        strokeWidth="1.5"
      />
      <circle cx="66" cy="53" r="11" fill="var(--surface)" fillOpacity="0.35" stroke="var(--accent)" strokeWidth="2" />
      <path d="m74 61 8 7" stroke="var(--accent)" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
