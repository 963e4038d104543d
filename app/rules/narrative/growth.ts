import { figureOf, splitKey } from '../../catalog/forms.ts';
import { figureLabel, tableLabel } from '../../catalog/labels.ts';
import { scopeOf } from '../../catalog/scope-words.ts';
import { knownTerm, tidy } from '../../catalog/weigh.ts';
import type { Claim, Growth } from '../../model/claim.ts';
import type { Edition, FigureKey } from '../../model/edition.ts';
import type { Cell } from '../../model/report.ts';
import { doubtsBetween, doubtWords } from '../carry/earlier.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** An approximate change (约27%, 10余件, 基本持平) may be so far off, as a share of last year's number. */
const BLUR = 0.1;

/** 正文所写的同比增减与两年的数据不符。 */
export const narrativeGrowth = defineRule({
  id: 'narrative/growth',
  code: 'R709',
  severity: 'suspected',
  editions: ['2014', '2019', '2021'],
  title: '正文同比增减与数据不符',
  basis: '正文的同比增减应当与本年和上年度报告的数据相符（国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '按本年和上年的数据重新计算增减；上年数据不是取自上年度报告的，请说明。',
  needs: [],
  messages: {
    differs: '正文“{excerpt}”，上年（{year}年度）报告{table}“{label}”为{before}，本年{now}，应{right}{doubts}',
    contradicts: '正文“{excerpt}”，而同一句写上年{before}、本年{now}，应{right}',
  },
  check({ report, edition, lastYear }, to) {
    const grown = report.claims.flatMap((claim) =>
      claim.growth === undefined ? [] : [{ claim, growth: claim.growth }],
    );
    let compared = false;
    for (const { claim, growth } of grown) {
      const details = {
        actual: growth.raw,
        quotes: [{ text: claim.raw, source: claim.source }],
        location: { section: claim.section },
      };
      if (growth.before !== null) {
        compared = true;
        if (agrees(growth, growth.before, claim.value)) continue;
        to.fail('contradicts', {
          ...details,
          subject: subjectOf(claim),
          expected: changeWords(growth, growth.before, claim.value),
          data: {
            excerpt: excerpt(`${claim.value}${claim.unit ?? ''}，${growth.raw}`),
            before: growth.before,
            now: claim.value,
            right: changeWords(growth, growth.before, claim.value),
          },
        });
        continue;
      }
      if (lastYear === null) continue;
      const readings = readingsOver(claim, report.figures, lastYear.figures);
      const [first] = readings;
      // Of several readings that the number could have, one that agrees is the one that is meant.
      if (first === undefined || isElsewhere(claim)) continue;
      compared = true;
      if (readings.some(({ before }) => agrees(growth, before, claim.value))) continue;
      const doubts = doubtsBetween(report, lastYear);
      const right = changeWords(growth, first.before, claim.value);
      const table = figureOf(edition, first.key)?.table ?? null;
      const [row, column] = splitKey(first.key);
      to.fail('differs', {
        ...details,
        subject: first.key,
        severity: doubts.length > 0 || claim.hedges.length > 0 ? 'advice' : 'suspected',
        figures: first.figures,
        expected: right,
        location: { section: claim.section, table, row, column },
        data: {
          excerpt: excerpt(`${claim.value}${claim.unit ?? ''}，${growth.raw}`),
          year: lastYear.year,
          table: table === null ? '' : tableLabel(table),
          label: labelOf(first.figures, edition),
          before: first.before,
          now: claim.value,
          right,
          doubts: doubtWords(doubts),
        },
      });
    }
    if (!compared) to.notApplicable();
  },
});

interface Reading {
  readonly key: FigureKey;
  readonly figures: readonly FigureKey[];
  /** Last year's sum. */
  readonly before: number;
}

/** Last year's number for each reading of a claim that this year's table bears out; all others are another rule's. */
function readingsOver(
  { readings, value }: Claim,
  now: Readonly<Record<FigureKey, Cell>>,
  past: Readonly<Record<FigureKey, Cell>>,
): readonly Reading[] {
  return readings.flatMap((figures): Reading[] => {
    const [key] = figures;
    const before = sum(figures, past);
    return key === undefined || before === null || sum(figures, now) !== value ? [] : [{ key, figures, before }];
  });
}

function sum(figures: readonly FigureKey[], cells: Readonly<Record<FigureKey, Cell>>): number | null {
  let total = 0;
  for (const key of figures) {
    const cell = cells[key];
    const term = cell === undefined ? null : knownTerm(cell);
    if (term === null) return null;
    total += term;
  }
  return tidy(total);
}

/** Of a part, or of more than the table holds: the table's figures of last year say nothing about it. */
function isElsewhere({ hedges }: Claim): boolean {
  return hedges.some((hedge) => scopeOf(hedge) !== 'blurred');
}

function agrees(growth: Growth, before: number, now: number): boolean {
  const { change, measure, blurred } = growth;
  const difference = now - before;
  const room = blurred ? BLUR * Math.max(before, now) : 0;
  if (measure === 'count') return Math.abs(difference - change) <= room;
  if (before === 0) return true;
  const share = measure === 'percent' ? 100 : 1;
  const decimals = /\.(\d+)/.exec(String(Math.abs(change)))?.[1]?.length ?? 0;
  // Rounded or cut off at its last digit; 增长1.2倍 is said of what became 1.2 times as much, too.
  const rounding = 10 ** -decimals;
  const exact = (difference / before) * share;
  const ways = measure === 'times' ? [exact, exact + 1] : [exact];
  return ways.some((one) => Math.abs(one - change) <= rounding + (blurred ? BLUR * share : 0));
}

/** What the change is, in the measure that the report used: 增长12.7%, 减少3, 持平. */
function changeWords({ measure }: Growth, before: number, now: number): string {
  const difference = tidy(now - before);
  if (difference === 0) return '为持平';
  const words = difference > 0 ? '增加' : '减少';
  const amount = Math.abs(difference);
  if (measure === 'count' || before === 0) return `${words}${amount}`;
  const share = Number(((amount / before) * 100).toFixed(1));
  return difference > 0 ? `增长${share}%` : `下降${share}%`;
}

function subjectOf({ readings, growth }: Claim): string {
  return readings[0]?.[0] ?? growth?.raw ?? '';
}

function labelOf(figures: readonly FigureKey[], edition: Edition): string {
  const [first] = figures;
  if (first === undefined) return '';
  return figures.length <= 2
    ? figures.map((key) => figureLabel(edition, key)).join('+')
    : `${figureLabel(edition, first)}等${figures.length}项之和`;
}
