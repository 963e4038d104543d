import type { Progress } from '../../app/bridge/desk.ts';
import { PROGRESS } from '../../app/strings/window.ts';
import { useWindow } from '../state/window-context.ts';
import { Meter, progressLine } from './strips.tsx';

/** The last two parts of a path tell a file among many; the whole is too long for a line. */
const fileName = (path: string): string => path.split('/').slice(-2).join(' / ');

/** The first run, while there is nothing else to look at. */
export function RunningScreen({ progress }: { readonly progress: Progress }) {
  const { actions } = useWindow();
  return (
    <div className="running">
      <div className="running-card">
        <h1 className="running-title">{progress.cancelling ? PROGRESS.cancelling : PROGRESS.title}</h1>
        <Meter progress={progress} />
        <p className="running-line">{progressLine(progress)}</p>
        <p className="running-file faint" title={progress.current ?? ''}>
          {progress.current === null ? '\u00a0' : fileName(progress.current)}
        </p>
        <div className="running-foot">
          <span className="faint">{PROGRESS.keeps}</span>
          <button type="button" className="button" disabled={progress.cancelling} onClick={actions.cancel}>
            {PROGRESS.cancel}
          </button>
        </div>
      </div>
    </div>
  );
}
