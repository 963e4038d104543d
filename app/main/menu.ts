import { app, Menu } from 'electron';
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import type { Session } from '../bridge/desk.ts';
import type { MenuCommand, ReviewCommand } from '../bridge/signals.ts';
import { MENU, REVIEW_MENU } from '../strings/menu.ts';
import { TASKS } from '../strings/tasks.ts';
import { signal } from './calls.ts';

/** What of the session the menu shows. */
type Shown = Pick<Session, 'workspace' | 'recent'>;

/**
 * Puts up the program's menu; what the window must do itself is signalled to it.
 * @returns puts it up anew where the session shows something else in it
 */
export function installMenu(window: BrowserWindow, session: Shown): (session: Shown) => void {
  let shown = '';
  const put = (next: Shown) => {
    const trace = JSON.stringify([next.recent, next.workspace?.path, next.workspace?.readOnly]);
    if (trace === shown) return;
    shown = trace;
    Menu.setApplicationMenu(Menu.buildFromTemplate(template(window, next)));
  };
  put(session);
  return put;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function template(window: BrowserWindow, { workspace, recent }: Shown): MenuItemConstructorOptions[] {
  const tell = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => {
      signal(window.webContents, 'menu.chosen', command);
    },
  });
  /** The key is the window's own, which knows whether a person is typing: it is only shown here. */
  const shownKey = (item: MenuItemConstructorOptions, accelerator: string): MenuItemConstructorOptions => ({
    ...item,
    accelerator,
    registerAccelerator: false,
  });
  const readOnly = workspace?.readOnly === true;
  const nameless = (workspace?.path ?? null) === null;
  return [
    {
      label: MENU.file,
      submenu: [
        tell(TASKS.begin, 'new-task', 'CmdOrCtrl+N'),
        tell(TASKS.open, 'open-task', 'CmdOrCtrl+Alt+O'),
        {
          label: TASKS.recent,
          enabled: recent.length > 0,
          submenu: recent.map(({ id, name, missing }) => ({
            ...tell(name.replaceAll('&', '&&'), `open-recent ${id}`),
            enabled: !missing,
          })),
        },
        nameless ? tell(TASKS.save, 'save-task', 'CmdOrCtrl+S') : tell(TASKS.copy, 'copy-task', 'CmdOrCtrl+Shift+S'),
        { ...tell(TASKS.settings, 'task-settings'), enabled: !readOnly },
        { ...tell(TASKS.close, 'close-task', 'CmdOrCtrl+W'), enabled: !nameless },
        separator,
        { ...tell(MENU.openFiles, 'open-files', 'CmdOrCtrl+O'), enabled: !readOnly },
        { ...tell(MENU.openFolder, 'open-folder', 'CmdOrCtrl+Shift+O'), enabled: !readOnly },
        { ...tell(MENU.importRoster, 'import-roster'), enabled: !readOnly },
        { ...tell(MENU.importPreviousFiles, 'import-previous-files'), enabled: !readOnly },
        { ...tell(MENU.importPreviousFolder, 'import-previous-folders'), enabled: !readOnly },
        separator,
        tell(MENU.exportWorkbook, 'export-workbook', 'CmdOrCtrl+E'),
        tell(MENU.printSummary, 'print-summary', 'CmdOrCtrl+P'),
        tell(MENU.printRuleBook, 'print-rule-book'),
        separator,
        { label: MENU.quit, role: 'quit' },
      ],
    },
    {
      label: MENU.edit,
      submenu: [
        shownKey(tell(MENU.undo, 'undo'), 'CmdOrCtrl+Z'),
        shownKey(tell(MENU.redo, 'redo'), 'CmdOrCtrl+Y'),
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
      label: MENU.review,
      submenu: REVIEW_ITEMS.map((item) =>
        item === null
          ? separator
          : { ...shownKey(tell(REVIEW_MENU[item[0]], item[0]), item[1]), enabled: !readOnly || LOOKS.has(item[0]) },
      ),
    },
    {
      label: MENU.help,
      submenu: [tell(MENU.tour, 'tour'), tell(MENU.keys, 'help', 'F1'), separator, tell(MENU.about, 'about')],
    },
  ];
}

/** Steps of the review with the keys that the window knows them by. */
const REVIEW_ITEMS: readonly (readonly [ReviewCommand, string] | null)[] = [
  ['review-confirm', 'C'],
  ['review-dismiss', 'X'],
  ['review-reopen', 'R'],
  null,
  ['review-note', 'N'],
  ['review-explain', 'E'],
  ['review-deadline', 'D'],
  ['review-everywhere', 'G'],
  null,
  ['review-add', 'A'],
  ['review-checks', 'M'],
  ['review-versions', 'V'],
  ['review-send-back', 'B'],
  null,
  ['review-next', 'J'],
  ['review-previous', 'K'],
  ['review-next-agency', ']'],
  ['review-previous-agency', '['],
];

/** Steps that change nothing. */
const LOOKS: ReadonlySet<ReviewCommand> = new Set([
  'review-checks',
  'review-versions',
  'review-next',
  'review-previous',
  'review-next-agency',
  'review-previous-agency',
]);
