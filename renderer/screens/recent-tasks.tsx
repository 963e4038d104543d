import { TASKS } from '../../app/strings/tasks.ts';
import { Icon } from '../components/icons.tsx';
import { useWindow } from '../state/window-context.ts';

/** Campaigns that were open of late, to go on with; and the door to others. */
export function RecentTasks() {
  const { session, campaigns } = useWindow();
  const own = session.session?.workspace?.path ?? null;
  const recent = (session.session?.recent ?? []).filter(({ path }) => path !== own);
  return (
    <section className="recent" aria-label={TASKS.recent}>
      <div className="recent-head">
        <h2>{recent.length === 0 ? TASKS.tasks : TASKS.recent}</h2>
        <span className="bar-gap" />
        <button type="button" className="tool" onClick={campaigns.begin}>
          <Icon name="plus" />
          {TASKS.begin}
        </button>
        <button type="button" className="tool" onClick={campaigns.open}>
          <Icon name="open" />
          {TASKS.open}
        </button>
      </div>
      {recent.length === 0 ? null : (
        <ul>
          {recent.slice(0, MOST).map(({ id, name, path, missing }) => (
            <li key={id} className="recent-task">
              <button
                type="button"
                className="recent-open"
                disabled={missing}
                title={missing ? TASKS.missing : path}
                onClick={() => {
                  campaigns.openRecent(id);
                }}
              >
                <span className="recent-name">{name}</span>
                <span className="recent-path faint">{missing ? TASKS.missing : path}</span>
              </button>
              <button
                type="button"
                className="tool"
                aria-label={TASKS.forget(name)}
                title={TASKS.forget(name)}
                onClick={() => {
                  campaigns.forgetRecent(id);
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** More are in the menu. */
const MOST = 5;
