import { app, BrowserWindow, session } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import type { ProfileState } from '../bridge/profile-calls.ts';
import type { Told } from '../bridge/signals.ts';
import { isWindowPage, PRINT_HOST, WINDOW_HOST } from './addresses.ts';
import { answerCalls, signal } from './calls.ts';
import { pathsToOpen } from './command-line.ts';
import { AuditSession } from './desk/audit-session.ts';
import { ChosenInputs } from './desk/chosen-inputs.ts';
import { CorrectionStore } from './desk/correction-store.ts';
import { ProfileStore } from './desk/profile-store.ts';
import { answerDrops } from './desk/drops.ts';
import { beginWith, takeHanded } from './desk/handed.ts';
import { RecentWorkspaces } from './desk/recent-workspaces.ts';
import { foundAt } from './dialogs.ts';
import { WORKSPACE_ENDING, WorkspaceDesk } from './desk/workspace-desk.ts';
import { EngineHost, threadOf } from './engine/engine-host.ts';
import { Refusal } from './refusal.ts';
import { leaveInOrder } from './leave-in-order.ts';
import { handlersOf } from './handlers.ts';
import { installMenu } from './menu.ts';
import { printAndEnd } from './output/print-and-end.ts';
import { printOrder } from './output/print-order.ts';
import { printedPages } from './output/printed-page.ts';
import {
  correctionsFile,
  profileFile,
  engineWorkerFile,
  namelessWorkspaceFile,
  recentWorkspacesFile,
  samplesFolder,
  windowFolder,
} from './places.ts';
import { declareScheme, serve, windowFiles } from './protocol.ts';
import { closeNetwork, lockDown } from './security.ts';
import { openWindow } from './window.ts';
import { showOnTaskbar } from './window-progress.ts';

/** The program has no log file: what goes wrong inside it is written where it was started. */
function log(failure: unknown): void {
  process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
}

const fromOwnPage = (event: IpcMainInvokeEvent): boolean =>
  event.senderFrame !== null && isWindowPage(event.senderFrame.url);

/** Today in the office's own time zone. */
function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** What is named on a command line of the program, as absolute paths. */
const namedOn = (words: readonly string[], folder: string): readonly string[] =>
  pathsToOpen(words, app.isPackaged ? 1 : 2, folder, samplesFolder());

function start(): void {
  lockDown(session.defaultSession);
  serve({ [WINDOW_HOST]: windowFiles(windowFolder()), [PRINT_HOST]: printedPages });

  const chosen = new ChosenInputs();
  const corrections = new CorrectionStore(correctionsFile());
  const profiles = new ProfileStore(profileFile());
  const engine: EngineHost = new EngineHost(
    () => threadOf(engineWorkerFile(), workspaces.at),
    (progress) => audits.progress(progress),
    (opened) => audits.atWorkspace(opened.view, opened),
  );
  /** Puts the menu up anew; there is none before there is a window. */
  const menu: { refresh?: ReturnType<typeof installMenu> } = {};
  const audits = new AuditSession(engine, {
    tell: (state) => {
      for (const one of BrowserWindow.getAllWindows()) {
        signal(one.webContents, 'session.changed', state);
        showOnTaskbar(one, state);
      }
      menu.refresh?.(state);
    },
    log,
    clock: () => performance.now(),
    today,
    corrections,
    profiles,
  });
  const workspaces: WorkspaceDesk = new WorkspaceDesk({
    engine,
    session: audits,
    recent: new RecentWorkspaces(recentWorkspacesFile(), `.${WORKSPACE_ENDING}`),
    corrections,
    nameless: namelessWorkspaceFile(),
    log,
  });
  const tell = (state: ProfileState) => {
    for (const one of BrowserWindow.getAllWindows()) signal(one.webContents, 'profile.changed', state);
  };
  const desk = { session: audits, engine, chosen, corrections, workspaces, profiles, tell };
  answerCalls(handlersOf(desk), fromOwnPage, log);
  const world = { workspaces, session: audits, find: foundAt };
  answerDrops((paths) => takeHanded(world, paths), fromOwnPage, log);
  leaveInOrder(engine, log);
  const window = openWindow();
  menu.refresh = installMenu(window, audits.state);

  beginWith(world, namedOn(process.argv, process.cwd())).catch(log);
  app.on('second-instance', (_event, words, folder) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const paths = namedOn(words, folder);
    if (paths.length === 0) return;
    const tell = (told: Told | null) => {
      if (told !== null) signal(window.webContents, 'handed.taken', told);
    };
    takeHanded(world, paths).then(tell, (failure: unknown) => {
      if (failure instanceof Refusal) tell({ tone: 'bad', text: failure.message });
      else log(failure);
    });
  });
}

closeNetwork();
declareScheme();
app.commandLine.appendSwitch('lang', 'zh-CN');

const order = printOrder(process.argv);
if (order !== undefined) {
  printAndEnd(order);
} else if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.whenReady().then(start, log);
} else {
  app.quit();
}
