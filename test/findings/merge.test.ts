import { describe, expect, test } from 'vitest';
import { mergeFindings } from '../../app/findings/merge.ts';
import { sortFindings } from '../../app/findings/sort.ts';
import type { Finding } from '../../app/model/finding.ts';

const EMPTY: Finding = {
  id: 'x',
  rule: 'disputes/total',
  code: 'R401',
  severity: 'must-fix',
  outcome: 'fail',
  reason: null,
  report: 'r1',
  agency: '甲局',
  year: 2023,
  subject: 'reconsideration',
  message: '',
  suggestion: null,
  basis: null,
  expected: null,
  actual: null,
  figures: [],
  suspects: [],
  repairs: [],
  cause: null,
  quotes: [],
  location: { section: null, table: null, row: null, column: null },
  valuesDigest: '',
};

const finding = (changes: Partial<Finding>): Finding => ({ ...EMPTY, ...changes });
const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

describe('the order of findings', () => {
  test('agency, then year, code and subject', () => {
    const sorted = sortFindings([
      finding({ id: '6', agency: '乙局', code: 'R101' }),
      finding({ id: '5', subject: 'suitAfterReconsideration' }),
      finding({ id: '4', subject: 'directSuit' }),
      finding({ id: '3', code: 'R302', subject: 'total' }),
      finding({ id: '2', year: 2022, code: 'R901' }),
      finding({ id: '1', agency: '㐀局' }),
    ]);
    expect(ids(sorted)).toEqual(['1', '6', '2', '3', '4', '5']);
  });

  test('what is unknown comes first', () => {
    const sorted = sortFindings([
      finding({ id: '4', subject: '' }),
      finding({ id: '3', subject: null }),
      finding({ id: '2', year: null }),
      finding({ id: '1', agency: null }),
    ]);
    expect(ids(sorted)).toEqual(['1', '2', '3', '4']);
  });

  test('rare characters stand where their code points do', () => {
    const rare = finding({ id: 'rare', agency: '𨙸局' });
    const compatible = finding({ id: 'compatible', agency: '\uf900局' });
    expect(ids(sortFindings([rare, compatible]))).toEqual(['compatible', 'rare']);
    expect(ids(sortFindings([finding({ id: 'long', agency: '甲局办' }), finding({ id: 'short' })]))).toEqual([
      'short',
      'long',
    ]);
  });

  test('does not depend on the order in which the findings came', () => {
    const some = ['c', 'a', 'b'].map((id) => finding({ id }));
    expect(ids(sortFindings(some))).toEqual(['a', 'b', 'c']);
    expect(ids(sortFindings([...some].reverse()))).toEqual(['a', 'b', 'c']);
  });
});

test('findings of two reports of one agency and year keep apart, with their causes', () => {
  const merged = mergeFindings([
    finding({ id: 'a' }),
    finding({ id: 'b', subject: 'z', cause: 'a' }),
    finding({ id: 'a', report: 'r1-2' }),
    finding({ id: 'b', report: 'r1-2', subject: 'z', cause: 'a' }),
    finding({ id: 'c', report: 'r1-2', subject: 'zz' }),
    finding({ id: 'a', report: 'r1-3' }),
  ]);
  expect(merged.map(({ id, report, cause }) => [id, report, cause])).toEqual([
    ['a', 'r1', null],
    ['a-2', 'r1-2', null],
    ['a-3', 'r1-3', null],
    ['b', 'r1', 'a'],
    ['b-2', 'r1-2', 'a-2'],
    ['c', 'r1-2', null],
  ]);
});
