import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { told, trialOfClusters, trialOfPairs, trialOfSound, type Tally } from './copy-trial.ts';

/*
 * Made reports with copied sections: whole sentences in another order, words exchanged, both, figures changed throughout;
 * by pairs and by many that copy one. COPY_TRIAL=FILE plants all shares among 40 and 200 reports and writes what was
 * found, missed and told without cause; COPY_TRIAL_SEED=N takes others.
 */
const FILE = process.env['COPY_TRIAL'];
const SEED = process.env['COPY_TRIAL_SEED'] ?? 'a';
const SHARES = FILE === undefined ? [0.7, 0.85, 1] : [0.6, 0.7, 0.75, 0.8, 0.9, 1];
const COUNTS = FILE === undefined ? [40] : [40, 200];
/** Stock phrases in each section, twice as many in the overview: none, and so many that they are half of the text. */
const USUAL = [0, 4];
const FOUND = 0.98;

const sound: Tally[] = [];
const pairs: Tally[] = [];
const clusters: Tally[] = [];

beforeAll(() => {
  for (const count of COUNTS) {
    for (const usual of USUAL) {
      for (const seed of ['1', '2', '3', '4']) sound.push(trialOfSound(count, SEED + seed, usual));
      pairs.push(trialOfPairs(SHARES, count, SEED, usual));
      for (const size of FILE === undefined ? [count / 2] : [5, 10, count / 2]) {
        clusters.push(trialOfClusters(SHARES, count, size, SEED, usual));
      }
    }
  }
  if (FILE === undefined) return;
  const all = [...sound, ...pairs, ...clusters];
  writeFileSync(
    FILE,
    [...all.map(told), ...all.flatMap(({ missed, alarms }) => [...missed, ...alarms]), ''].join('\n'),
  );
}, 1_200_000);

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number): number =>
  tallies.reduce((total, tally) => total + of(tally), 0);
const share = (tallies: readonly Tally[]): number =>
  sum(tallies, ({ found }) => found) / sum(tallies, ({ planted }) => planted);

describe('copied text', () => {
  it('is planted often enough to tell', () => {
    expect(sum(pairs, ({ planted }) => planted)).toBeGreaterThan(80);
    expect(sum(clusters, ({ planted }) => planted)).toBeGreaterThan(300);
  });

  it('of two reports is found in 98 of 100 from 70 % on', () => {
    expect(share(pairs), pairs.flatMap(({ missed }) => missed).join('\n')).toBeGreaterThanOrEqual(FOUND);
  });

  it('that many took from one, up to half of all, is found in 98 of 100', () => {
    expect(share(clusters), clusters.flatMap(({ missed }) => missed).join('\n')).toBeGreaterThanOrEqual(FOUND);
  });

  it('is told of no report that was written apart, whatever stock phrases it shares', () => {
    expect(sound.flatMap(({ alarms }) => alarms)).toEqual([]);
  });
});
