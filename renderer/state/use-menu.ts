import { useEffect } from 'react';
import type { Dispatch } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import { focusSearch } from '../components/search-field.tsx';
import type { LayoutAction } from './layout.ts';
import type { Actions } from './use-actions.ts';

/** Does what was chosen in the program's menu. */
export function useMenu(bridge: Bridge, actions: Actions, toLayout: Dispatch<LayoutAction>, onHelp: () => void): void {
  useEffect(
    () =>
      bridge.on('menu.chosen', (command) => {
        switch (command) {
          case 'open-files':
            actions.choose('files');
            return;
          case 'open-folder':
            actions.choose('folders');
            return;
          case 'import-roster':
            actions.importRoster();
            return;
          case 'export-workbook':
            actions.exportWorkbook();
            return;
          case 'print-summary':
            actions.giveSummary({ agency: null, onto: 'paper' });
            return;
          case 'find':
            focusFirstSearch();
            return;
          case 'text-larger':
            toLayout({ type: 'textSizeStepped', step: 1 });
            return;
          case 'text-smaller':
            toLayout({ type: 'textSizeStepped', step: -1 });
            return;
          case 'text-standard':
            toLayout({ type: 'textSizeChosen', size: 'standard' });
            return;
          case 'help':
            onHelp();
        }
      }),
    [bridge, actions, toLayout, onHelp],
  );
}

/** 查找 leads into the original where one is shown, else into the screen's own list. */
function focusFirstSearch(): void {
  const names = ['original', 'findings', 'inputs', 'rules'];
  const name = names.find((one) => document.querySelector(`[data-search="${one}"]`) !== null);
  if (name !== undefined) focusSearch(name);
}
