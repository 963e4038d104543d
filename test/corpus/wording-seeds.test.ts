import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { audit } from './audit.ts';

const SEEDS = '../shared/seeds';
const present = existsSync(SEEDS);

/** What the rules on wording and privacy say of a seed: rule, severity, subject, places. */
async function said(seed: string): Promise<string[]> {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(seed)) ?? '';
  const { findings } = await audit(readFileSync(`${SEEDS}/${name}`), name);
  return findings
    .filter(({ rule }) => /^(?:wording|privacy)\//.test(rule))
    .map(({ rule, severity, subject, quotes }) => `${rule} ${severity} ${subject ?? ''} ${quotes.length}`);
}

// A text extract may have lost or changed characters: nothing there is must-fix.
it.skipIf(!present).each([
  [
    '000',
    [
      'wording/lost-characters suspected text 6',
      'wording/brackets suspected text 4',
      'wording/slip suspected 全面推 1',
      'wording/slip suspected 跨跃 1',
      'wording/relative-time advice text 1',
      'wording/missing-stop suspected text 3',
    ],
  ],
  [
    '001',
    [
      'wording/term advice 依申请公开件 1',
      'wording/term advice 政务信息公开 1',
      'wording/notation advice 7x24小时 1',
      'wording/notation advice IPV6 1',
    ],
  ],
  [
    '002',
    [
      'wording/lost-characters suspected period 2',
      'wording/lost-characters suspected text 2',
      'wording/garbled suspected certain 1',
      'wording/garbled suspected doubtful 2',
      'wording/slip suspected 做为 1',
      'wording/slip suspected 环 1',
      'wording/html-residue suspected page 10',
      'wording/empty-address suspected address 1',
      'wording/relative-time advice text 1',
    ],
  ],
  [
    '003',
    [
      'wording/lost-characters suspected period 2',
      'wording/lost-characters suspected text 2',
      'wording/law-name suspected 中华人民共和国信息公开条例 2',
      'wording/missing-number suspected text 1',
      'wording/relative-time advice text 1',
    ],
  ],
  [
    '004',
    [
      'wording/slip suspected 形象工作 1',
      'wording/slip suspected 意见征求稿 1',
      'wording/slip suspected 截止目前 3',
      'wording/term advice revision 1',
      'wording/term advice 政府信息处理费 1',
      'wording/relative-time advice text 1',
    ],
  ],
] as const)('wording of seed %s (skipped where ../shared/seeds is not there)', async (seed, expected) => {
  expect((await said(seed)).sort()).toEqual([...expected].sort());
});
