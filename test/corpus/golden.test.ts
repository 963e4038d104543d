import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOLDEN, goldenOf, goldenPath, samplePaths } from './golden.ts';

// A change here is a change of what the program tells: read it line by line, then `node build/make-golden.mjs`.
describe('the samples', () => {
  const samples = samplePaths();

  it.each(samples)('%s gives report and findings as in its golden file', async (sample) => {
    expect(JSON.parse(await goldenOf(sample))).toEqual(JSON.parse(readFileSync(goldenPath(sample), 'utf8')));
  });

  it('have no golden files left over', () => {
    const known = samples.map((sample) => path.basename(goldenPath(sample)));
    expect(readdirSync(GOLDEN).filter((name) => !known.includes(name.normalize('NFC')))).toEqual([]);
  });
});
