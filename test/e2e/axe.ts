import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/**
 * What axe-core finds wrong with the screen as it is: names, roles, order, contrast (WCAG 2.2 A and AA).
 * @param place selector of the only place that is judged
 */
export async function violations(page: Page, place: string | null = null): Promise<readonly string[]> {
  // Half faded in, nothing has the contrast that it will have.
  await page.evaluate(async () => {
    const { document } = globalThis as unknown as {
      document: { getAnimations: () => readonly { readonly finished: Promise<unknown> }[] };
    };
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  await page.evaluate(AXE);
  const found = await page.evaluate(async (only) => {
    const { axe, document } = globalThis as unknown as {
      document: unknown;
      axe: { run: (place: unknown, options: unknown) => Promise<{ violations: readonly Violation[] }> };
    };
    const options = {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // A report's own page is as its agency made it.
      iframes: false,
    };
    const { violations: all } = await axe.run(only ?? document, options);
    return all;
  }, place);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary}`),
  );
}
