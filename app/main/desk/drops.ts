import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { DROP_CHANNEL } from '../../bridge/bridge.ts';
import { isListOf, isText } from '../../bridge/guards.ts';
import type { Reply } from '../../bridge/reply.ts';
import type { Told } from '../../bridge/signals.ts';
import { BRIDGE } from '../../strings/bridge.ts';
import { Refusal } from '../refusal.ts';

const isPaths = isListOf(isText);

/**
 * Takes in what a person dropped on the window, from the program's own page alone.
 * @param take does what is to be done with these paths, and says what it was
 */
export function answerDrops(
  take: (paths: readonly string[]) => Promise<Told | null>,
  isOwnPage: (event: IpcMainInvokeEvent) => boolean,
  log: (failure: unknown) => void,
): void {
  ipcMain.handle(DROP_CHANNEL, async (event, paths: unknown): Promise<Reply<Told | null>> => {
    if (!isOwnPage(event) || !isPaths(paths)) return { ok: false, code: 'bad-input', message: BRIDGE.badInput };
    try {
      return { ok: true, value: await take(paths) };
    } catch (failure) {
      if (failure instanceof Refusal) return { ok: false, code: failure.code, message: failure.message };
      log(failure);
      return { ok: false, code: 'internal', message: BRIDGE.internal };
    }
  });
}
