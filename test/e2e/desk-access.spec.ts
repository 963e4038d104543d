import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './program.ts';

/** Every screen, light and dark, judged by axe-core: names, roles, order, contrast (WCAG 2.2 A and AA). */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe, document } = globalThis as unknown as {
      document: unknown;
      axe: { run: (place: unknown, options: unknown) => Promise<{ violations: readonly Violation[] }> };
    };
    const options = {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // A report's own page is as its agency made it.
      iframes: false,
    };
    const { violations: all } = await axe.run(document, options);
    return all;
  });
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary}`),
  );
}

async function inTheme(page: Page, theme: '浅色' | '深色'): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: theme }).click();
  await expect(page.getByRole('menuitem', { name: theme })).toBeHidden();
}

for (const theme of ['浅色', '深色'] as const) {
  test(`the start screen, ${theme}`, async ({ page }) => {
    await inTheme(page, theme);
    expect(await violations(page)).toEqual([]);
  });

  test.describe('with the samples', () => {
    test.use({ words: ['--samples'] });

    test(`the desk and its evidence, ${theme}`, async ({ page }) => {
      await inTheme(page, theme);
      await page.getByRole('option', { name: /^青禾县民政局/ }).click();
      for (const key of ['1', '2', '3']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('tab', { selected: true, name: /原件|表格|依据/ })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      }
    });

    test(`inputs and rules, ${theme}`, async ({ page }) => {
      await inTheme(page, theme);
      await page.getByRole('tab', { name: /收件/ }).click();
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^更正 / })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: '人工更正' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: '规则' }).click();
      expect(await violations(page)).toEqual([]);
    });

    test(`the sheet of keys, ${theme}`, async ({ page }) => {
      await inTheme(page, theme);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
