import { figureOf, splitKey, tableOf } from '../../catalog/forms.ts';
import { figureLabel, tableLabel } from '../../catalog/labels.ts';
import { scopeOf } from '../../catalog/scope-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { Edition, FigureKey, TableKey } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { findNumbers } from '../../text/numerals.ts';
import { squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** A sentence part of more characters is cut in the message; the quote holds the whole sentence. */
const LONGEST = 48;

/** An approximate number (约20件, 20余件) may be so far off. */
const BLUR = 0.2;

/** Amounts in 万元 are rounded to two decimals in one place and not in the other. */
const ROUNDING = 0.01;

/** 正文中的数据与表格不一致。 */
export const narrativeTableMismatch = defineRule({
  id: 'narrative/table-mismatch',
  code: 'R701',
  severity: 'suspected',
  editions: ['2014', '2019', '2021'],
  title: '正文数据与表格不一致',
  basis: '年度报告正文与表格反映同一统计期限的同一事项，数据应当一致（国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '核对正文和表格，改正错的一处；口径不同的，在正文中说明统计范围。',
  needs: [],
  messages: {
    differs: '正文“{excerpt}”，{table}“{label}”为{value}{others}，两者不一致',
    hedged: '正文“{excerpt}”，{table}“{label}”为{value}{others}，两者不一致；正文有“{hedges}”等限定，口径可能不同',
    denied: '正文“{excerpt}”，{table}“{label}”却为{value}',
  },
  check({ report, edition }, to) {
    if (report.claims.length === 0) {
      to.notApplicable();
      return;
    }
    const told = new Set<string>();
    // A flat denial weighs more than the same figure told once more as 0件.
    for (const claim of [...report.claims].sort((a, b) => Number(isFlat(b)) - Number(isFlat(a)))) {
      const verdict = compare(claim, report);
      if (verdict === 'unknown') to.undecidedInSilence();
      if (typeof verdict === 'string') continue;
      const [figure] = verdict.figures;
      if (figure === undefined || told.has(`${figure} ${claim.value}`)) continue;
      told.add(`${figure} ${claim.value}`);
      const table = figureOf(edition, figure)?.table ?? null;
      const flat = isFlat(claim);
      const [row, column] = splitKey(figure);
      to.fail(flat ? 'denied' : claim.hedges.length === 0 ? 'differs' : 'hedged', {
        subject: figure,
        severity: flat && !isDamaged(claim, table, report) ? 'must-fix' : 'suspected',
        figures: verdict.figures,
        expected: verdict.value,
        actual: claim.value,
        quotes: [{ text: claim.raw, source: claim.source }],
        location: { section: claim.section, table, row, column },
        data: {
          excerpt: excerptOf(claim, row),
          table: table === null ? '' : tableLabel(table),
          label: labelOf(verdict.figures, edition),
          value: verdict.value,
          others: othersOf(claim, report, edition, verdict.value),
          hedges: claim.hedges.join('”“'),
        },
      });
    }
  },
});

function isFlat(claim: Claim): boolean {
  return claim.denial && claim.hedges.length === 0;
}

/** The first reading, where no reading agrees with the claim; `unknown` where it cannot be compared. */
type Verdict = 'agrees' | 'unknown' | { readonly figures: readonly FigureKey[]; readonly value: number };

function compare(claim: Claim, report: Report): Verdict {
  const sums = claim.readings.map((figures) => ({ figures, value: sumOf(figures, report) }));
  if (sums.some(({ value }) => value !== null && agrees(claim, value, report))) return 'agrees';
  const [first] = sums;
  if (first === undefined || first.value === null) return 'unknown';
  // A reading that could not be summed might have been the one that is meant.
  if (sums.some(({ value, figures }) => value === null && !isLeftOut(figures, report))) return 'unknown';
  return { figures: first.figures, value: first.value };
}

/** A blank beside numbers counts as nothing (cell/blank speaks of it); null where no cell is a number, or one unread. */
function sumOf(figures: readonly FigureKey[], report: Report): number | null {
  let sum = 0;
  let numbers = 0;
  for (const key of figures) {
    const cell = report.figures[key];
    if (cell === undefined || cell.state === 'unread' || cell.state === 'text') return null;
    if (cell.value === null) continue;
    sum += cell.value;
    numbers += 1;
  }
  return numbers === 0 ? null : sum;
}

/** A row that the report's table does not have: no reading can rest on it. */
function isLeftOut(figures: readonly FigureKey[], report: Report): boolean {
  return figures.some((key) => report.figures[key] === undefined);
}

function agrees(claim: Claim, value: number, report: Report): boolean {
  if (claim.value === value || (isAmount(claim) && Math.abs(claim.value - value) <= ROUNDING)) return true;
  const scopes = claim.hedges.map(scopeOf);
  if (scopes.includes('other')) return true;
  if (scopes.includes('blurred') && Math.abs(claim.value - value) <= BLUR * Math.max(claim.value, value)) return true;
  if (scopes.includes('narrower') && claim.value < value) return true;
  // A government's own table counts the whole of its place, with all bodies below.
  const isGovernment = report.agencyKind === 'government';
  if (scopes.includes('bodiesBelow') && isGovernment && claim.value < value) return true;
  return (scopes.includes('wider') || scopes.includes('bodiesBelow')) && !isGovernment && claim.value > value;
}

/** Counts are whole, only money is not. */
function isAmount({ unit, readings }: Claim): boolean {
  return unit === '万元' && readings.every((figures) => /^(?:adminFees|fees)\|/.test(figures[0] ?? ''));
}

/** The table's heads or the sentence itself have lost characters: a denial against it proves nothing. */
function isDamaged(claim: Claim, table: TableKey | null, report: Report): boolean {
  const reading = report.tables.find((candidate) => candidate.table === table);
  if (reading === undefined || reading.labels.some(({ verdict }) => verdict === 'lost')) return true;
  return report.lostCharacters.some(({ raw }) => claim.raw.includes(raw));
}

function labelOf(figures: readonly FigureKey[], edition: Edition): string {
  const [first] = figures;
  if (first === undefined) return '';
  if (figures.length <= 3) return figures.map((key) => figureLabel(edition, key)).join('+');
  // The rows of a group, or the columns of 法人或其他组织.
  const figure = figureOf(edition, first);
  const [row, column] = splitKey(first);
  const sameRow = figures.every((key) => splitKey(key)[0] === row);
  const group = sameRow ? figure?.column.under : figure?.row.under?.at(-1);
  return group === undefined
    ? `${figureLabel(edition, first)}等${figures.length}项之和`
    : `${group}各项之和（${sameRow ? rowName(edition, row) : column === 'total' ? '总计列' : column}）`;
}

function rowName(edition: Edition, row: string): string {
  return tableOf(edition, 'applications')?.groups[0]?.rows.find((candidate) => candidate.key === row)?.label ?? row;
}

/** Other readings that were tried: 加上上年结转为7. */
function othersOf(claim: Claim, report: Report, edition: Edition, told: number): string {
  const second = claim.readings[1];
  const value = second === undefined ? null : sumOf(second, report);
  if (second === undefined || value === null || value === told || second.length > 2) return '';
  return `（“${labelOf(second, edition)}”为${value}）`;
}

/** Words by which a sentence with the same number twice tells the one that is meant. */
const NAMED_BY: readonly (readonly [RegExp, RegExp])[] = [
  [/^reconsideration/, /复议/],
  [/^(?:litigation|directSuit|suitAfterReconsideration)/, /诉/],
  [/^carried/, /转/],
  [/^(?:completed|processed|answered)/, /办|答复|回复/],
];

/** The part of the sentence that states the figure of a row. */
function excerptOf(claim: Claim, row: string): string {
  const parts = claim.raw.split(/(?<=[，;；：:。]|,(?!\d{3}(?!\d)))/);
  const stating = parts.filter((part) =>
    claim.denial ? /未|没有|无|零/.test(part) : findNumbers(part).some(({ value }) => value === claim.value),
  );
  const name = NAMED_BY.find(([rows]) => rows.test(row))?.[1];
  const chosen = stating.find((part) => name?.test(part) ?? true) ?? stating[0] ?? claim.raw;
  const part = squeeze(chosen).replace(/[，,;；：:。]$/, '');
  return part.length <= LONGEST ? part : `${part.slice(0, LONGEST)}…`;
}
