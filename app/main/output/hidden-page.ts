import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import type { PrintPage } from '../../output/print/page.ts';
import { offerPage } from './printed-page.ts';

/** Loads a paper into a window that is never shown and runs no scripts, and lets it go afterwards. */
export async function withHiddenPage<T>({ html }: PrintPage, use: (page: WebContents) => Promise<T>): Promise<T> {
  const { address, withdraw } = offerPage(html);
  const hidden = new BrowserWindow({
    show: false,
    width: 800,
    height: 1130,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    await hidden.loadURL(address);
    return await use(hidden.webContents);
  } finally {
    hidden.destroy();
    withdraw();
  }
}
