import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { isLocal } from './addresses.ts';

/**
 * What no page shown by this program may do, whatever is in it: leave, open windows, reach a network, ask the system
 * for anything, download, or embed a browser of its own.
 */
export function lockDown(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isLocal(details.url) && !isDeveloperTool(details.url) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  app.on('web-contents-created', (_event, contents) => {
    confine(contents);
  });
}

/** Chromium resolves no name at all: what the session's filter does not see (prefetching, updates) gets nowhere either. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

function confine(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !isLocal(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The developer tools load themselves; an installed program has none. */
function isDeveloperTool(address: string): boolean {
  return !app.isPackaged && address.startsWith('devtools://');
}
