import path from 'node:path';
import type { Told } from '../../bridge/signals.ts';
import type { WorkspaceView } from '../../bridge/workspace-calls.ts';
import { HANDED } from '../../strings/handed.ts';
import type { AuditSession } from './audit-session.ts';
import type { Found } from './chosen-inputs.ts';
import { WORKSPACE_ENDING } from './workspace-desk.ts';
import type { WorkspaceDesk } from './workspace-desk.ts';

interface World {
  readonly workspaces: Pick<WorkspaceDesk, 'open' | 'begin'>;
  readonly session: Pick<AuditSession, 'state' | 'start' | 'mustRest' | 'atWorkspace'>;
  /** Those of the paths that are there. */
  readonly find: (paths: readonly string[]) => Promise<readonly Found[]>;
}

/** Things that were handed over, sorted. */
interface Sorted {
  /** The campaign's file that is opened, then those that cannot be opened beside it. */
  readonly tasks: readonly string[];
  readonly inputs: readonly string[];
  readonly gone: number;
}

const isTask = ({ path: place, folder }: Found): boolean =>
  !folder && place.toLowerCase().endsWith(`.${WORKSPACE_ENDING}`);

function sorted(paths: readonly string[], found: readonly Found[]): Sorted {
  return {
    tasks: found.filter(isTask).map((one) => one.path),
    inputs: found.filter((one) => !isTask(one)).map((one) => one.path),
    gone: paths.length - found.length,
  };
}

/**
 * Takes what a person dropped on the window or handed to a second start of the program: a campaign's file is opened,
 * everything else is added to the campaign at hand, to the one just opened where both came.
 * @param paths absolute
 * @returns what was done, where it does not go without saying
 * @throws Refusal while a run is going on, and where the campaign's file cannot be opened; then nothing has changed
 */
export async function takeHanded({ workspaces, session, find }: World, paths: readonly string[]): Promise<Told | null> {
  session.mustRest();
  const handed = sorted(paths, await find(paths));
  const { tasks, inputs, gone } = handed;
  const [task] = tasks;
  if (task === undefined && inputs.length === 0) {
    return { tone: 'bad', text: gone === 0 ? HANDED.nothing : HANDED.gone(gone) };
  }
  const view = task === undefined ? null : await workspaces.open(task);
  const added = view?.readOnly === true ? false : inputs.length > 0;
  if (added) session.start(inputs, true);
  const text = sentences(handed, view, added);
  const whole = gone === 0 && tasks.length < 2 && (added || inputs.length === 0);
  return text === '' ? null : { tone: whole ? 'good' : 'bad', text };
}

/**
 * Takes what was named at the start of the program; with nothing named it goes on where it was left. Whatever cannot be
 * taken is told beside the campaign's name.
 */
export async function beginWith({ workspaces, session, find }: World, paths: readonly string[]): Promise<void> {
  // A file that is named and gone is the workspace's or the engine's to tell of by its name.
  const found = new Map((await find(paths)).map((one) => [one.path, one]));
  const handed = sorted(
    paths,
    paths.map((place) => found.get(place) ?? { path: place, folder: false }),
  );
  await workspaces.begin(handed.tasks[0] ?? null);
  const { workspace } = session.state;
  const added = handed.inputs.length > 0 && workspace?.readOnly !== true;
  const left = leftOut(handed, added);
  if (workspace !== null && left !== '') {
    session.atWorkspace({ ...workspace, notice: `${workspace.notice ?? ''}${left}` }, null);
  }
  if (added) session.start(handed.inputs, true);
}

function sentences(handed: Sorted, view: WorkspaceView | null, added: boolean): string {
  const done = view === null ? '' : HANDED.opened(view.name) + (added ? HANDED.added(handed.inputs.length) : '');
  return done + leftOut(handed, added) + (handed.gone === 0 ? '' : HANDED.someGone(handed.gone));
}

/** What was not done, and why. */
function leftOut({ tasks, inputs }: Sorted, added: boolean): string {
  const others = tasks.slice(1).map((file) => path.basename(file));
  return (
    (inputs.length > 0 && !added ? HANDED.notAdded(inputs.length) : '') +
    (others.length === 0 ? '' : HANDED.leftOut(others))
  );
}
