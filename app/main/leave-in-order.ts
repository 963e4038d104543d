import { app } from 'electron';
import type { EngineHost } from './engine/engine-host.ts';

/** How long the program waits for the workspace to be closed, in milliseconds; nothing is lost where it does not. */
const PATIENCE = 5000;

/**
 * Closes the workspace before the program ends, so that it is one file that can be copied. A program that ends otherwise
 * leaves part of it beside the file, where the next start finds it.
 */
export function leaveInOrder(engine: EngineHost, log: (failure: unknown) => void): void {
  let left = false;
  app.on('will-quit', (event) => {
    if (left || !engine.running) return;
    event.preventDefault();
    left = true;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([engine.ask('leave', null).then(() => undefined, log), patience]).then(() => {
      engine.end();
      app.quit();
    });
  });
}
