import { useMemo } from 'react';
import type { Dispatch } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import type { Actions } from './use-actions.ts';
import type { LayoutAction } from './layout.ts';
import type { Campaigns } from './use-campaigns.ts';
import type { MenuDeeds } from './use-menu.ts';
import type { ProfileDesk } from './use-profile.ts';
import type { Reviewing } from './use-reviewing.ts';

/** What lies over the window: a sheet, a dialog, the tour. */
export type Sheet = 'keys' | 'about' | 'task' | 'tour';

interface Doers {
  readonly bridge: Bridge;
  readonly actions: Actions;
  readonly campaigns: Campaigns;
  readonly reviewing: Reviewing;
  readonly printRuleBook: ProfileDesk['print'];
  readonly toLayout: Dispatch<LayoutAction>;
  readonly openSheet: (sheet: Sheet) => void;
}

/** What the entries of the menu come to. */
export function useMenuDeeds({
  bridge,
  actions,
  campaigns,
  reviewing,
  printRuleBook,
  toLayout,
  openSheet,
}: Doers): MenuDeeds {
  return useMemo(
    () => ({
      'open-files': () => {
        actions.choose('files');
      },
      'open-folder': () => {
        actions.choose('folders');
      },
      'import-roster': actions.importRoster,
      'import-previous-files': () => {
        actions.importPrevious('files');
      },
      'import-previous-folders': () => {
        actions.importPrevious('folders');
      },
      'export-workbook': actions.exportWorkbook,
      'print-summary': () => {
        actions.giveSummary({ agency: null, onto: 'paper' });
      },
      'print-rule-book': () => {
        printRuleBook('paper');
      },
      'new-task': campaigns.begin,
      'open-task': campaigns.open,
      'save-task': () => {
        campaigns.saveCopy('work-there');
      },
      'copy-task': () => {
        campaigns.saveCopy('stay');
      },
      'task-settings': () => {
        openSheet('task');
      },
      'close-task': campaigns.close,
      openRecent: campaigns.openRecent,
      undo: () => {
        if (inField()) void bridge.call('app.typing', 'undo');
        else void reviewing.undo();
      },
      redo: () => {
        if (inField()) void bridge.call('app.typing', 'redo');
        else void reviewing.redo();
      },
      'text-larger': () => {
        toLayout({ type: 'textSizeStepped', step: 1 });
      },
      'text-smaller': () => {
        toLayout({ type: 'textSizeStepped', step: -1 });
      },
      'text-standard': () => {
        toLayout({ type: 'textSizeChosen', size: 'standard' });
      },
      tour: () => {
        openSheet('tour');
      },
      about: () => {
        openSheet('about');
      },
      help: () => {
        openSheet('keys');
      },
    }),
    [bridge, actions, campaigns, reviewing, printRuleBook, toLayout, openSheet],
  );
}

/** Whether a person is typing: then it is the typing that is taken back. */
const inField = (): boolean => document.activeElement?.matches('input, textarea') === true;
