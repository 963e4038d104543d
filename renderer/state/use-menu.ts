import { useEffect } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import type { MenuCommand, ReviewCommand } from '../../app/bridge/signals.ts';
import { focusSearch } from '../components/search-field.tsx';

/** What each entry of the program's menu does; those of the review press their keys. */
export type MenuDeeds = Readonly<
  Record<Exclude<MenuCommand, ReviewCommand | 'find' | `open-recent ${string}`>, () => void>
> & {
  readonly openRecent: (id: string) => void;
};

const RECENT = 'open-recent ';

/** Does what was chosen in the program's menu. */
export function useMenu(bridge: Bridge, deeds: MenuDeeds): void {
  useEffect(
    () =>
      bridge.on('menu.chosen', (command) => {
        if (command.startsWith(RECENT)) deeds.openRecent(command.slice(RECENT.length));
        else if (command === 'find') focusFirstSearch();
        else if (isReviewCommand(command)) press(REVIEW_KEYS[command]);
        else if (isDeed(command, deeds)) deeds[command]();
      }),
    [bridge, deeds],
  );
}

const isDeed = (command: MenuCommand, deeds: MenuDeeds): command is Exclude<keyof MenuDeeds, 'openRecent'> =>
  Object.hasOwn(deeds, command);

const isReviewCommand = (command: MenuCommand): command is ReviewCommand => Object.hasOwn(REVIEW_KEYS, command);

const REVIEW_KEYS: Readonly<Record<ReviewCommand, string>> = {
  'review-confirm': 'c',
  'review-dismiss': 'x',
  'review-reopen': 'r',
  'review-note': 'n',
  'review-explain': 'e',
  'review-deadline': 'd',
  'review-everywhere': 'g',
  'review-add': 'a',
  'review-checks': 'm',
  'review-versions': 'v',
  'review-send-back': 'b',
  'review-next': 'j',
  'review-previous': 'k',
  'review-next-agency': ']',
  'review-previous-agency': '[',
};

function press(key: string): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
}

/** 查找 leads into the original where one is shown, else into the screen's own list. */
function focusFirstSearch(): void {
  const names = ['original', 'findings', 'inputs', 'rules'];
  const name = names.find((one) => document.querySelector(`[data-search="${one}"]`) !== null);
  if (name !== undefined) focusSearch(name);
}
