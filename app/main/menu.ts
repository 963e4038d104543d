import { app, dialog, Menu } from 'electron';
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../bridge/signals.ts';
import { ABOUT, APP_NAME, MENU } from '../strings/menu.ts';
import { signal } from './calls.ts';

/** Puts up the program's menu; what the window must do itself is signalled to it. */
export function installMenu(window: BrowserWindow): void {
  const tell = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => {
      signal(window.webContents, 'menu.chosen', command);
    },
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const menu: MenuItemConstructorOptions[] = [
    {
      label: MENU.file,
      submenu: [
        tell(MENU.openFiles, 'open-files', 'CmdOrCtrl+O'),
        tell(MENU.openFolder, 'open-folder', 'CmdOrCtrl+Shift+O'),
        tell(MENU.importRoster, 'import-roster'),
        separator,
        tell(MENU.exportWorkbook, 'export-workbook', 'CmdOrCtrl+E'),
        tell(MENU.printSummary, 'print-summary', 'CmdOrCtrl+P'),
        separator,
        { label: MENU.quit, role: 'quit' },
      ],
    },
    {
      label: MENU.edit,
      submenu: [
        { label: MENU.undo, role: 'undo' },
        { label: MENU.redo, role: 'redo' },
        separator,
        { label: MENU.cut, role: 'cut' },
        { label: MENU.copy, role: 'copy' },
        { label: MENU.paste, role: 'paste' },
        { label: MENU.selectAll, role: 'selectAll' },
        separator,
        tell(MENU.find, 'find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: MENU.view,
      submenu: [
        tell(MENU.textLarger, 'text-larger', 'CmdOrCtrl+='),
        tell(MENU.textSmaller, 'text-smaller', 'CmdOrCtrl+-'),
        tell(MENU.textStandard, 'text-standard', 'CmdOrCtrl+0'),
        separator,
        { label: MENU.fullScreen, role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [separator, { label: MENU.developerTools, role: 'toggleDevTools' as const }]),
      ],
    },
    {
      label: MENU.help,
      submenu: [
        tell(MENU.userGuide, 'help', 'F1'),
        separator,
        {
          label: MENU.about,
          click: () => {
            void showAbout(window);
          },
        },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}

async function showAbout(window: BrowserWindow): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'info',
    title: MENU.about,
    message: APP_NAME,
    detail: `${ABOUT.version(app.getVersion())}\n${ABOUT.offline}`,
    buttons: [ABOUT.close],
  });
}
