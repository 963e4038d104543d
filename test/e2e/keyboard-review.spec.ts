import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Decision } from '../../app/model/review.ts';
import { Database, textOf } from '../../app/workspace/database.ts';
import { counties } from './counties.ts';
import { expect, launch, test } from './program.ts';

/** A hundred findings on a real workspace with nothing but the keyboard: what the file says then, and where the focus was. */

interface Wanted {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly note: string;
}

const chosen = (page: Page) => page.locator('.finding-row[data-chosen="true"]');
const left = (page: Page) => page.getByRole('status', { name: '复核进度' });

/** Counts, from now on, every picture that the window draws while nothing has the focus. */
async function watchFocus(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(`
    window.lostFocus = [];
    window.pictures = 0;
    window.lastKey = '';
    window.addEventListener('keydown', (event) => { window.lastKey = event.key; }, true);
    const look = () => {
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) window.lostFocus.push(window.lastKey);
      window.pictures += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  `);
  return () => page.evaluate('window.lostFocus');
}

async function idOfChosen(page: Page): Promise<string> {
  await expect(chosen(page)).toBeVisible();
  return ((await chosen(page).getAttribute('id')) ?? '').replace(/^finding-/, '');
}

async function waiting(page: Page): Promise<number> {
  return Number(/待复核 (\d+)/.exec((await left(page).textContent()) ?? '')?.[1]);
}

/** The person at the keyboard, who remembers what was decided on what. */
class Reviewer {
  readonly page: Page;
  readonly wanted = new Map<string, Wanted>();

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Decides on the chosen finding: it is on disk when the count has gone down. */
  async decide(keys: readonly string[], decision: Decision, reason: string | null, typed = ''): Promise<void> {
    const id = await idOfChosen(this.page);
    await expect(this.page.locator('.finding-row[data-chosen="true"][data-decision="open"]')).toBeVisible();
    const before = await waiting(this.page);
    await this.press(...keys);
    if (typed !== '') {
      await this.page.keyboard.type(typed);
      await this.press('Enter');
    }
    await expect.poll(() => waiting(this.page)).toBeLessThan(before);
    this.wanted.set(id, { decision, reason, note: this.wanted.get(id)?.note ?? '' });
  }

  async note(text: string): Promise<void> {
    const id = await idOfChosen(this.page);
    await this.press('n');
    await this.page.keyboard.type(text);
    await this.press('Enter');
    await expect(this.page.getByRole('region', { name: '证据' }).getByText(text)).toBeVisible();
    this.wanted.set(id, { decision: 'open', reason: null, note: text });
  }

  /** Confirms, takes it back, and dismisses the finding that is shown again. */
  async changeOfMind(): Promise<void> {
    const id = await idOfChosen(this.page);
    await this.decide(['c'], 'confirmed', null);
    const before = await waiting(this.page);
    await this.press('u');
    await expect.poll(() => waiting(this.page)).toBeGreaterThan(before);
    await expect(this.page.locator(`[id="finding-${id}"]`)).toHaveAttribute('data-chosen', 'true');
    await this.decide(['x', '2'], 'dismissed', '程序误读');
  }

  /** Confirms the chosen finding and the next one together, where there is a next one that is open. */
  async two(): Promise<void> {
    const open = await this.page.locator('.finding-row[data-decision="open"]').count();
    await this.press('Shift+ArrowDown');
    const ids = await this.page
      .locator('.finding-row[aria-selected="true"]')
      .evaluateAll((rows) => rows.map((row) => (row as unknown as { readonly id: string }).id));
    if (open < 2 || ids.length < 2) {
      await this.press('Escape');
      await this.decide(['c'], 'confirmed', null);
      return;
    }
    const before = await waiting(this.page);
    await this.press('c');
    await expect.poll(() => waiting(this.page)).toBeLessThan(before);
    for (const id of ids)
      this.wanted.set(id.replace(/^finding-/, ''), { decision: 'confirmed', reason: null, note: '' });
  }
}

interface Kept {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly note: string;
}

/** What the workspace's file has, read as any program would. */
function inFile(file: string): {
  readonly reviews: ReadonlyMap<string, Kept>;
  readonly causes: ReadonlyMap<string, string>;
} {
  const database = new Database(file, true);
  try {
    const reviews = database.all('SELECT key, body FROM reviews');
    const findings = database.all(
      "SELECT id, body ->> 'cause' AS cause FROM findings WHERE body ->> 'cause' IS NOT NULL",
    );
    return {
      reviews: new Map(reviews.map((row) => [textOf(row, 'key'), JSON.parse(textOf(row, 'body')) as Kept])),
      causes: new Map(findings.map((row) => [textOf(row, 'id'), textOf(row, 'cause')])),
    };
  } finally {
    database.close();
  }
}

test('a hundred findings by keyboard: all decisions right in the file, the focus never lost', async ({ userData }) => {
  test.setTimeout(400_000);
  const folder = path.join(userData, '四县');
  counties(folder);
  const program = await launch(userData, [folder]);
  let wanted: ReadonlyMap<string, Wanted>;
  try {
    const page = await program.firstWindow();
    await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible({ timeout: 60_000 });
    const me = new Reviewer(page);
    await idOfChosen(page);
    const lost = await watchFocus(page);

    for (let turn = 0; (await waiting(page)) > 0; turn += 1) {
      const kind = turn % 10;
      if (kind === 2) await me.decide(['x', '1'], 'dismissed', '单位已说明');
      else if (kind === 4) await me.decide(['x', '5'], 'dismissed', `核对原件 ${turn}`, `核对原件 ${turn}`);
      else if (kind === 5) {
        await me.note(`备注 ${turn}`);
        await me.decide(['c'], 'confirmed', null);
      } else if (kind === 6) {
        // On and back again, and to another agency: what is open is there again.
        const agency = page.getByRole('option', { selected: true });
        const name = (await agency.getAttribute('title')) ?? '';
        const last = (await agency.getAttribute('aria-posinset')) === (await agency.getAttribute('aria-setsize'));
        await me.press('j', 'k', ...(last ? ['[', ']'] : [']', '[']));
        await expect(agency).toHaveAttribute('title', name);
        await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
        await me.decide(['c'], 'confirmed', null);
      } else if (kind === 7) await me.changeOfMind();
      else if (kind === 8) await me.two();
      else if (kind === 9) {
        // Only what is still open, found by the keyboard; then all of it again.
        await me.press('/');
        await page.keyboard.type('不会有这样的问题');
        await expect(page.getByText('没有符合条件的问题')).toBeVisible();
        await me.press('Escape', 'Escape');
        await me.decide(['c'], 'confirmed', null);
      } else await me.decide(['c'], 'confirmed', null);
    }
    expect(await lost()).toEqual([]);
    expect(await page.evaluate('window.pictures')).toBeGreaterThan(500);
    wanted = me.wanted;
  } finally {
    await program.close();
  }

  const { reviews, causes } = inFile(path.join(userData, 'workspace.gknb'));
  expect([...reviews.values()].filter(({ decision }) => decision !== 'open').length).toBeGreaterThanOrEqual(100);
  for (const [id, { decision, reason, note }] of wanted) {
    expect([id, reviews.get(id)]).toMatchObject([id, { decision, reason, note }]);
  }
  // What else is in the file was decided with what it follows from, as that was.
  for (const [id, { decision, reason }] of reviews) {
    if (wanted.has(id)) continue;
    const root = wanted.get(causes.get(id) ?? '');
    expect([id, root?.decision, root?.reason]).toEqual([id, decision, reason]);
  }
});
