import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MANUAL_CHECKS } from '../../app/catalog/manual-checks.ts';
import { DOCS } from '../support/rule-docs.ts';

/** How many defects each family has that supervisors were seen to name. */
const FAMILIES: Readonly<Record<string, number>> = {
  SEC: 14,
  DAT: 7,
  TIT: 9,
  TAB: 10,
  ARI: 11,
  CRO: 12,
  TVT: 10,
  QUA: 10,
  PRI: 6,
  TYP: 14,
  PUB: 9,
};
const ALL = Object.entries(FAMILIES).flatMap(([family, count]) =>
  Array.from({ length: count }, (_, index) => `D-${family}-${String(index + 1).padStart(2, '0')}`),
);

const CODES = JSON.parse(readFileSync(path.join(DOCS, 'codes.json'), 'utf8')) as Record<string, unknown>;

interface Row {
  readonly defect: string;
  readonly what: string;
  readonly codes: readonly string[];
  readonly note: string;
}

const ROWS: readonly Row[] = readFileSync(path.join(DOCS, 'defects.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?:D-|X\d)/.test(line))
  .map((line) => {
    const [defect = '', what = '', codes = '', note = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { defect, what, codes: codes.match(/[RM]\d{3}/g) ?? [], note };
  });

describe('the table of defects', () => {
  test('names all 112, each once and in order', () => {
    expect(ALL).toHaveLength(112);
    expect(ROWS.map(({ defect }) => defect).filter((defect) => defect.startsWith('D-'))).toEqual(ALL);
  });

  test('points at rules in force and at manual checks that there are', () => {
    const manual: readonly string[] = MANUAL_CHECKS.map(({ code }) => code);
    const unknown = ROWS.flatMap(({ defect, codes }) =>
      codes
        .filter((code) => (code.startsWith('M') ? !manual.includes(code) : typeof CODES[code] !== 'string'))
        .map((code) => `${defect} ${code}`),
    );
    expect(unknown).toEqual([]);
  });

  test('gives a reason where neither decides', () => {
    const silent = ROWS.filter(({ codes, note }) => codes.length === 0 && note.length < 10);
    expect(silent.map(({ defect }) => defect)).toEqual([]);
    expect(ROWS.filter(({ what }) => what === '')).toEqual([]);
  });
});
