import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { DROP_CHANNEL } from '../../bridge/bridge.ts';
import type { ChosenInput } from '../../bridge/desk.ts';
import { isListOf, isText } from '../../bridge/guards.ts';
import type { Reply } from '../../bridge/reply.ts';
import { BRIDGE } from '../../strings/bridge.ts';
import { foundAt } from '../dialogs.ts';
import type { ChosenInputs } from './chosen-inputs.ts';

const isPaths = isListOf(isText);

/** Takes in what a person dropped on the window, from the program's own page alone. */
export function answerDrops(
  chosen: ChosenInputs,
  isOwnPage: (event: IpcMainInvokeEvent) => boolean,
  log: (failure: unknown) => void,
): void {
  ipcMain.handle(DROP_CHANNEL, async (event, paths: unknown): Promise<Reply<readonly ChosenInput[]>> => {
    if (!isOwnPage(event) || !isPaths(paths)) return { ok: false, code: 'bad-input', message: BRIDGE.badInput };
    try {
      return { ok: true, value: chosen.take(await foundAt(paths)) };
    } catch (failure) {
      log(failure);
      return { ok: false, code: 'internal', message: BRIDGE.internal };
    }
  });
}
