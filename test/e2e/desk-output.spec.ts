import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs } from '../../build/driving.mjs';
import { expect, test } from './program.ts';

/** What leaves the desk: workbook, PDF, paper. */

test.use({ words: ['--samples'] });

const agency = (page: Page, name: string) =>
  page.getByRole('option', { name: new RegExp(`^${name} ?(必|疑|建|待|未|无)`) });

test('exports the workbook and prints into a PDF where a person says', async ({ program, page, userData }) => {
  await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();
  const workbook = path.join(userData, '清单.xlsx');
  await answerDialogs(program, workbook);
  await page.getByRole('button', { name: '导出 Excel' }).click();
  await expect(page.getByText('已保存“清单.xlsx”')).toBeVisible();
  expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');

  // What was written can be dragged out of the window, as the file that it is.
  await program.evaluate(({ BrowserWindow }) => {
    const dragged: unknown[] = [];
    Object.assign(globalThis, { dragged });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents !== undefined)
      contents.startDrag = ({ file, icon }) => dragged.push(file, typeof icon !== 'string' && !icon.isEmpty());
  });
  await page.getByTitle('拖到邮件、聊天窗口或文件夹里').dispatchEvent('dragstart');
  await expect
    .poll(() => program.evaluate(() => (globalThis as unknown as { dragged: unknown[] }).dragged))
    .toEqual([workbook, true]);

  await agency(page, '青禾县财政局').click();
  for (const [item, name] of [
    ['“青禾县财政局”的审核摘要存为 PDF…', '财政局.pdf'],
    ['全部单位的审核摘要存为 PDF…', '全部.pdf'],
  ] as const) {
    await answerDialogs(program, path.join(userData, name));
    await page.getByRole('button', { name: '打印' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByText(`已保存“${name}”`)).toBeVisible();
    const pdf = readFileSync(path.join(userData, name));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
  }
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('prints on paper through the system’s dialog, from a window of its own that is gone afterwards', async ({
  program,
  page,
}) => {
  await agency(page, '青禾县财政局').click();
  // The system's dialog cannot be shown here: what would be handed to it is kept instead.
  await program.evaluate(({ app }) => {
    const printed: unknown[] = [];
    Object.assign(globalThis, { printed });
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        printed.push({ url: contents.getURL(), title: contents.getTitle(), silent: options?.silent });
        done?.(true, '');
      };
    });
  });
  await page.getByRole('button', { name: '打印' }).click();
  await page.getByRole('menuitem', { name: '打印“青禾县财政局”的审核摘要…' }).click();
  await expect
    .poll(() => program.evaluate(() => (globalThis as unknown as { printed: unknown }).printed))
    .toEqual([
      {
        url: expect.stringMatching(/^app:\/\/print\//),
        title: expect.stringContaining('青禾县财政局'),
        silent: false,
      },
    ]);
  await expect.poll(() => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a file that cannot be written is told in a sentence', async ({ program, page, userData }) => {
  await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();
  await answerDialogs(program, path.join(userData, '没有这个文件夹', '清单.xlsx'));
  await page.getByRole('button', { name: '导出 Excel' }).click();
  await expect(page.getByText(/没能写入“清单\.xlsx”/)).toBeVisible();
});
