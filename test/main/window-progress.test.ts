import { expect, test } from 'vitest';
import { taskbarShare } from '../../app/main/window-progress.ts';

const running = { done: 0, total: 0, current: null, elapsed: 0, cancelling: false };

test('the taskbar shows the share that is done, an open end while files are counted, and nothing at rest', () => {
  expect(taskbarShare({ running: { ...running, done: 30, total: 120 } })).toBe(0.25);
  expect(taskbarShare({ running })).toBeGreaterThan(1);
  expect(taskbarShare({ running: null })).toBeLessThan(0);
});
