import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROSTER_PATH, SAMPLES, UNREADABLE, rosterBytes, sampleBytes } from '../../build/report-maker/samples/index.ts';
import { samplePaths } from './golden.ts';

const folder = path.resolve(import.meta.dirname, '../../samples');

describe('samples/', () => {
  it.each(SAMPLES.map((sample) => [sample.path, sample] as const))('%s is as it is made', (name, sample) => {
    expect(readFileSync(path.join(folder, name)).equals(sampleBytes(sample))).toBe(true);
  });

  it('has the roster as it is made', async () => {
    expect(readFileSync(path.join(folder, ROSTER_PATH)).equals(await rosterBytes())).toBe(true);
  });

  it('holds what is made and nothing else', () => {
    const made = [...SAMPLES, ...UNREADABLE].map((sample) => sample.path).sort();
    expect(samplePaths()).toEqual(made);
  });

  it('has each of its files told in its README', () => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(samplePaths().filter((name) => !readme.includes(`| ${name} |`))).toEqual([]);
  });
});
