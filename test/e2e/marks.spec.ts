import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { compareMarks } from './compare-marks.ts';
import { answerDialogs } from '../../build/driving.mjs';
import { expect, root, test } from './program.ts';

/** Whatever carried a report: a marked place of its original says what its figure says. */

const FIXTURES = path.join(root, 'test/fixtures/kinds');
/** One report of each edition in each of these; PDF printed by a browser and by an office program. */
const KINDS = ['html', 'mht', 'docx', 'doc', 'rtf', 'xlsx', 'xls', 'csv', 'from-browser.pdf', 'from-office.pdf'];
/** Plain text has no fixture of that name: the samples have some. */
const TEXTS = ['2016年度/青禾县卫生和计划生育局.txt', '2019年度/青禾县民政局.txt', '2024年度/青禾县公安局.txt'];

/** Three files by the ending of their kind. */
function filesOf(kind: string): readonly string[] {
  if (kind === 'txt') return TEXTS.map((name) => path.join(root, 'samples', name));
  return readdirSync(FIXTURES)
    .filter((name) => /^20\d\d-edition/.test(name) && name.endsWith(kind))
    .map((name) => path.join(FIXTURES, name));
}

/** Audits the chosen folder in place of what is on the desk, through the window's own calls. */
async function audit(page: Page): Promise<void> {
  await page.evaluate(async () => {
    interface World {
      readonly bridge: {
        call: (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly value: never }>;
      };
    }
    const { bridge } = globalThis as unknown as World;
    const chosen: readonly { readonly id: string }[] = (await bridge.call('inputs.choose', 'folders')).value;
    await bridge.call('audit.start', { inputs: chosen.map(({ id }) => id), append: false });
  });
}

/** The name of the finished audit on the desk; null while one is running and before the first. */
function finishedAudit(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    interface World {
      readonly bridge: {
        call: (
          name: string,
          input: null,
        ) => Promise<{
          readonly value: { readonly running: unknown; readonly audit: string | null };
        }>;
      };
    }
    const { running, audit: name } = (await (globalThis as unknown as World).bridge.call('audit.session', null)).value;
    return running === null ? name : null;
  });
}

test('marks say what their figures say, in files of every kind', async ({ program, page, userData }) => {
  await expect(page.getByText('把年度报告拖到这里')).toBeVisible();
  let before: string | null = null;
  for (const kind of [...KINDS, 'txt']) {
    await test.step(kind, async () => {
      const folder = path.join(userData, kind);
      mkdirSync(folder);
      const files = filesOf(kind);
      expect(files).toHaveLength(3);
      for (const file of files) copyFileSync(file, path.join(folder, path.basename(file)));
      await answerDialogs(program, folder);
      await audit(page);
      await expect.poll(() => finishedAudit(page).then((name) => name !== null && name !== before)).toBe(true);
      before = await finishedAudit(page);
      const { wrong, compared, reportCount } = await compareMarks(page);
      expect(wrong).toEqual([]);
      expect(reportCount).toBe(3);
      expect(compared).toBeGreaterThan(250);
    });
  }
});
