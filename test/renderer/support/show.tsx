import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import { fakeBridge } from './fake-bridge.ts';
import type { FakeBridge, Play } from './fake-bridge.ts';

/** happy-dom lays nothing out: without a size a virtual list shows no line. */
export function withRoom(): void {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2000);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(30);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 800, 30));
    localStorage.clear();
  });
  afterEach(cleanup);
}

/** Shows the whole window on a fake bridge, and waits until it has what it asked for. */
export async function show(play: Play): Promise<FakeBridge> {
  const bridge = fakeBridge(play);
  await act(async () => {
    render(<App bridge={bridge} />);
    await settled();
  });
  return bridge;
}

/** Does something and waits until the window has followed. */
export async function step(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await settled();
  });
}

/** Answers of the fake bridge are promises: a few turns see them all through. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}
