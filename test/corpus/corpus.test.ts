import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { FailureKind } from './assess.ts';
import { audit } from './audit.ts';
import { corpus } from './cases.ts';
import { summary } from './summary.ts';
import type { Result } from './summary.ts';

/*
 * Several hundred made reports: every layout, edition and defect, clean ones among them. What they hold and what is
 * wrong with them is known from how they were made; reading and auditing must give just that.
 * CORPUS_SUMMARY=FILE writes what fails by layout, edition and defect; CORPUS_OFFSET=N takes other seeds.
 */
const results: Result[] = [];

function failing(...kinds: FailureKind[]): string[] {
  return results.flatMap(({ case: { made, story, seed }, failures }) =>
    failures
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, detail }) => `${made.layout} ${made.truth.edition} ${story} #${seed}: ${kind}: ${detail}`),
  );
}

beforeAll(async () => {
  for (const each of corpus(Number(process.env['CORPUS_OFFSET'] ?? 0))) {
    const audited = await audit(each.made.bytes, each.made.path);
    results.push({ case: each, failures: assess(each.made, audited) });
  }
  const file = process.env['CORPUS_SUMMARY'];
  if (file !== undefined) writeFileSync(file, summary(results));
}, 300_000);

describe('several hundred made reports', () => {
  it('are all read as reports, without a rule that breaks', () => {
    expect(results.length).toBeGreaterThan(400);
    expect(failing('no report', 'rule error')).toEqual([]);
  });

  it('give agency, year, edition, dates, period and sections as written', () => {
    expect(failing('identity', 'period', 'sections')).toEqual([]);
  });

  it('give every figure with its words, state and value', () => {
    expect(failing('figure')).toEqual([]);
  });

  it('have every broken sum found and none invented', () => {
    expect(failing('equation missed', 'equation invented')).toEqual([]);
  });

  it('have every defect found, as gravely as it is', () => {
    expect(failing('missed', 'severity')).toEqual([]);
  });

  it('raise no alarm without cause', () => {
    expect(failing('false must-fix', 'false suspicion')).toEqual([]);
  });

  it('have the wrong cell named first where two sums or more tell it', () => {
    expect(failing('suspect')).toEqual([]);
  });
});
