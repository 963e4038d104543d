import { app, BrowserWindow, session } from 'electron';
import { isWindowPage, WINDOW_HOST } from './addresses.ts';
import { answerCalls } from './calls.ts';
import { handlers } from './handlers.ts';
import { installMenu } from './menu.ts';
import { windowFolder } from './places.ts';
import { declareScheme, serve, windowFiles } from './protocol.ts';
import { closeNetwork, lockDown } from './security.ts';
import { openWindow } from './window.ts';

/** The program has no log file: what goes wrong inside it is written where it was started. */
function log(failure: unknown): void {
  process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
}

function start(): void {
  lockDown(session.defaultSession);
  serve({ [WINDOW_HOST]: windowFiles(windowFolder()) });
  answerCalls(handlers, (event) => event.senderFrame !== null && isWindowPage(event.senderFrame.url), log);
  installMenu(openWindow());
}

closeNetwork();
declareScheme();
app.commandLine.appendSwitch('lang', 'zh-CN');

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.whenReady().then(start, log);
} else {
  app.quit();
}
