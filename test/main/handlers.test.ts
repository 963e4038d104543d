import { expect, test, vi } from 'vitest';
import { handlersOf } from '../../app/main/handlers.ts';
import type { Desk } from '../../app/main/handlers.ts';

vi.mock('electron', () => ({ app: {}, shell: {}, dialog: {}, ipcMain: {}, BrowserWindow: {}, session: {} }));

const handlers = handlersOf({} as Desk);

const NOTHING = { agency: null, year: null, notAReport: false };
const request = (correction: unknown) => ({ audit: 'audit-1', input: 'i0', correction });

test.each([null, NOTHING, { ...NOTHING, agency: '青禾县财政局' }, { ...NOTHING, year: 2024, notAReport: true }])(
  'takes the correction %j',
  (correction) => {
    expect(handlers['inputs.correct'].accepts(request(correction))).toBe(true);
  },
);

test.each([
  undefined,
  {},
  { ...NOTHING, agency: '' },
  { ...NOTHING, agency: ' 青禾县财政局' },
  { ...NOTHING, agency: '青禾县\n财政局' },
  { ...NOTHING, agency: '青禾县\u202e财政局' },
  { ...NOTHING, agency: '青'.repeat(81) },
  { ...NOTHING, year: '2024' },
  { ...NOTHING, year: 2007 },
  { ...NOTHING, year: 2024.5 },
  { ...NOTHING, notAReport: null },
  { ...NOTHING, path: '/etc/passwd' },
])('does not take the correction %j', (correction) => {
  expect(handlers['inputs.correct'].accepts(request(correction))).toBe(false);
});

test('takes no path for a roster: main asks for it itself', () => {
  expect(handlers['roster.choose'].accepts('/etc/passwd')).toBe(false);
  expect(handlers['roster.choose'].accepts(null)).toBe(true);
  expect(handlers['roster.remove'].accepts('')).toBe(false);
});
