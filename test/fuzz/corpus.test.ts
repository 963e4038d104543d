import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import { toResult } from '../../app/output/result.ts';
import { checkResult } from '../../build/fuzz/check.ts';
import { corpusOf } from '../../build/fuzz/corpus.ts';
import type { Item } from '../../build/fuzz/item.ts';

/** Without the thread there is no limit of time: what is only large stays out. */
const LARGEST = 60_000;
const SEED = 20_26;

async function itemsOf(seed: number, count: number): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of corpusOf(seed, count)) {
    if (item.bytes.length <= LARGEST && !/bomb|nested|overlapping|many|packed twice/.test(item.what)) items.push(item);
  }
  return items;
}

describe('damaged and hostile files among sound ones', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are the same for the same seed', async () => {
    const [one, other] = [await itemsOf(7, 20), await itemsOf(7, 20)];
    expect(one.map(({ path: name, bytes }) => [name, Buffer.from(bytes).toString('base64')])).toEqual(
      other.map(({ path: name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
    );
    expect(new Set(one.map(({ path: name }) => name)).size).toBe(one.length);
  });

  it('are each named once, and every sound one is audited with its own figures', { timeout: 60_000 }, async () => {
    const items = await itemsOf(SEED, 90);
    for (const item of items) {
      const file = path.join(folder, item.path);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, item.bytes);
    }
    const faults: string[] = [];
    const audit = await runAudit(
      [folder],
      { stage: 'published', today: '2026-11-01', year: null },
      {
        onFault: (name, error) => faults.push(`${name}: ${String(error)}`),
      },
    );
    expect(faults).toEqual([]);
    expect(checkResult(toResult(audit), items, folder)).toEqual([]);
    expect(items.filter(({ sound }) => sound !== null).length).toBeGreaterThan(20);
  });
});
