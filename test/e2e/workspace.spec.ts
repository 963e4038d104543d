import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { DeskChange } from '../../app/bridge/review-calls.ts';
import { expect, launch, root, test } from './program.ts';
import type { PageGlobals } from './program.ts';

const samples = path.join(root, 'samples', '2024年度');

/** The first fault of the first agency that has one: its id and what was decided. */
function firstFault(page: Page) {
  return page.evaluate(async () => {
    const { bridge } = globalThis as unknown as PageGlobals;
    const overview = await bridge.call('desk.overview', null);
    if (!overview.ok) throw new Error(overview.message);
    const row = overview.value.agencies.find(({ tally }) => tally.mustFix > 0);
    const view = await bridge.call('desk.agency', row?.id ?? '');
    if (!view.ok) throw new Error(view.message);
    const [finding] = view.value.findings;
    return { agency: row?.id ?? '', id: finding?.id ?? '', decision: finding?.review.decision };
  });
}

/** Waits until an audit is at hand. */
const audited = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { bridge } = globalThis as unknown as PageGlobals;
        const reply = await bridge.call('audit.session', null);
        return reply.ok && reply.value.running === null && reply.value.audit !== null;
      }),
    )
    .toBe(true);

test.describe('a workspace', () => {
  test.use({ words: [samples] });

  test('a decision is there after the program was killed', async ({ page, program, userData }) => {
    await audited(page);
    const before = await firstFault(page);
    expect(before.decision).toBe('open');
    const change = await page.evaluate(async (id): Promise<DeskChange> => {
      const { bridge } = globalThis as unknown as PageGlobals;
      const input = { findings: [id], decision: 'confirmed', reason: null } as const;
      const reply = await bridge.call('review.decide', input);
      if (!reply.ok) throw new Error(reply.message);
      return reply.value;
    }, before.id);
    expect(change).toMatchObject({ canUndo: true, counts: { confirmed: 1 } });
    const dead = new Promise((resolve) => program.process().once('exit', resolve));
    program.process().kill('SIGKILL');
    await dead;

    const again = await launch(userData);
    try {
      const window = await again.firstWindow();
      await window.waitForLoadState('load');
      await audited(window);
      expect(await firstFault(window)).toEqual({ ...before, decision: 'confirmed' });
    } finally {
      await again.close();
    }
    // Closed in order, it is one file: nothing beside it that a copy would miss.
    const left = readdirSync(userData).filter((name) => name.startsWith('workspace.gknb'));
    expect(left).toEqual(['workspace.gknb']);
  });

  test('a second program on the same file may only read, and says so', async ({ page, userData }) => {
    await audited(page);
    const file = path.join(userData, 'workspace.gknb');
    expect(existsSync(file)).toBe(true);
    const { Database } = await import('../../app/workspace/database.ts');
    const { openWorkspace } = await import('../../app/workspace/open.ts');
    const second = openWorkspace(file, false);
    try {
      expect(second).toMatchObject({ readOnly: true, notice: { kind: 'locked' } });
      expect(second.database).toBeInstanceOf(Database);
      expect(second.database.all('SELECT id FROM agencies').length).toBeGreaterThan(5);
    } finally {
      second.close();
    }
  });
});
