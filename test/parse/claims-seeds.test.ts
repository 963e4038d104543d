import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Edition } from '../../app/model/edition.ts';
import { readClaims } from '../../app/parse/claims.ts';

const SEEDS = '../shared/seeds';
const present = existsSync(SEEDS);

/** Line by line, without the parser: only what the prose itself says counts here. */
function claimsOf(seed: string, edition: Edition, year: number): string[] {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(seed)) ?? '';
  const paragraphs = readFileSync(`${SEEDS}/${name}`, 'utf8')
    .split('\n')
    .map((text, index) => ({
      text: text.trim(),
      source: { kind: 'text' as const, start: 0, end: 0, line: index + 1 },
      section: null,
      heading: false,
    }));
  return readClaims(paragraphs, edition, year).map(
    ({ readings, value, denial, hedges }) =>
      `${readings[0]?.[0] ?? ''}${denial ? '!' : ''}=${value}${hedges.map((hedge) => ` ~${hedge}`).join('')}`,
  );
}

it.skipIf(!present).each([
  ['000', '2019', 2020, []],
  ['001', '2019', 2020, ['received|total=14', 'reconsideration|total!=0', 'directSuit|total!=0']],
  [
    '002',
    '2014',
    2017,
    ['responded.interpretations|count=5 ~门户网站', 'responded.interviews|count=1', 'received|count=7 ~全县'],
  ],
  ['003', '2019', 2019, ['received|total=7']],
  ['004', '2021', 2024, ['received|total=42 ~门户网 ~信箱']],
] as const)('claims of seed %s (skipped where ../shared/seeds is not there)', (seed, edition, year, expected) => {
  expect(claimsOf(seed, edition, year)).toEqual(expected);
});
