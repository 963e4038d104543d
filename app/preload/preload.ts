import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { CALL_CHANNEL, DROP_CHANNEL, SIGNAL_CHANNEL } from '../bridge/bridge.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { CallInput, CallName, CallOutput } from '../bridge/calls.ts';
import type { Reply } from '../bridge/reply.ts';
import { isSignalName } from '../bridge/signals.ts';
import type { SignalName, Signals, Told } from '../bridge/signals.ts';

const bridge: Bridge = {
  call: <N extends CallName>(name: N, input: CallInput<N>) =>
    ipcRenderer.invoke(CALL_CHANNEL, name, input) as Promise<Reply<CallOutput<N>>>,

  on: <N extends SignalName>(name: N, listener: (detail: Signals[N]) => void) => {
    if (!isSignalName(name)) throw new TypeError(`no such signal: ${String(name)}`);
    const hear = (_event: IpcRendererEvent, sent: unknown, detail: Signals[N]) => {
      if (sent === name) listener(detail);
    };
    ipcRenderer.on(SIGNAL_CHANNEL, hear);
    return () => {
      ipcRenderer.off(SIGNAL_CHANNEL, hear);
    };
  },

  dropped: (files: readonly unknown[]) => {
    const paths = files.map(pathOf).filter((path) => path !== '');
    return ipcRenderer.invoke(DROP_CHANNEL, paths) as Promise<Reply<Told | null>>;
  },
};

/** Path of a file that a person dropped; empty for anything that a page could have made up. */
function pathOf(file: unknown): string {
  try {
    return webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]);
  } catch {
    return '';
  }
}

contextBridge.exposeInMainWorld('bridge', bridge);
