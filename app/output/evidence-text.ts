import { equationsOf } from '../catalog/equations.ts';
import type { Equation } from '../catalog/form.ts';
import { splitKey } from '../catalog/forms.ts';
import { columnLabel, figureLabel, rowLabel } from '../catalog/labels.ts';
import type { Edition, FigureKey } from '../model/edition.ts';
import { EDITIONS } from '../model/edition.ts';
import type { Finding, Quote, Repair } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { dateWords, EDITION_WORDS } from '../strings/common.ts';
import { EVIDENCE } from '../strings/output.ts';

/** How many cells or repairs are spelled out before the rest is only counted. */
const SHOWN_FIGURES = 6;
const SHOWN_REPAIRS = 3;

/** The equation that a finding says is broken, with the edition it stands in; null where it speaks of none. */
export function equationOf(finding: Finding, report: Report): { equation: Equation; edition: Edition } | null {
  for (const { edition, table } of report.tables) {
    const equation = equationsOf(edition, table).find(
      (candidate) => candidate.rule === finding.rule && candidate.subject === finding.subject,
    );
    if (equation !== undefined) return { equation, edition };
  }
  return null;
}

/** 原文或现值: the equation with its numbers, else the words quoted, else the cells as they stand. */
export function currentText(finding: Finding, report: Report | null): string {
  const broken = report === null ? null : equationOf(finding, report);
  if (report !== null && broken !== null) return spellEquation(broken.equation, broken.edition, report);
  const parts = finding.quotes.map((quote) =>
    isOther(finding, quote) ? EVIDENCE.otherQuote(quote.text) : EVIDENCE.quote(quote.text),
  );
  if (report !== null) parts.push(...figureTexts(finding.figures, report));
  if (parts.length === 0 && finding.actual !== null) parts.push(String(finding.actual));
  return parts.join(EVIDENCE.separator);
}

/** Words of another report that are set beside this one's; whose they are, the message says. */
function isOther({ rule }: Finding, { source }: Quote): boolean {
  return source === null && rule.startsWith('copy/');
}

/** Rules that set two numbers of the prose against each other: the message tells both, and no paper calls one right. */
const EITHER_MAY_BE_WRONG: ReadonlySet<string> = new Set(['narrative/sum-mismatch', 'narrative/self-contradiction']);

/** 应为/参考值, without the repairs; empty where the rule knows none. */
export function expectedText(finding: Finding): string {
  // For a balance the two sides stand in `expected` and `actual`: neither is the right one.
  if (finding.rule === 'applications/balance') return EVIDENCE.sidesEqual;
  if (EITHER_MAY_BE_WRONG.has(finding.rule)) return '';
  return finding.expected === null ? '' : valueWords(String(finding.expected), finding.rule);
}

/** Dates, periods, editions and years as a person writes them; any other value as it stands. */
function valueWords(value: string, rule: string): string {
  const edition = EDITIONS.find((candidate) => candidate === value);
  if (rule === 'form/edition' && edition !== undefined) return EDITION_WORDS[edition];
  if (rule === 'year/mismatch' && /^\d{4}$/.test(value)) return EVIDENCE.year(value);
  const [from, to, more] = value.split('/');
  if (from !== undefined && to !== undefined && more === undefined && isDate(from) && isDate(to)) {
    return EVIDENCE.period(dateWords(from), dateWords(to));
  }
  return dateWords(value);
}

function isDate(value: string): boolean {
  return dateWords(value) !== value;
}

/** Every smallest repair as a sentence 若…改为…，则…; the rest beyond the first three is counted. */
export function repairTexts(finding: Finding, report: Report | null): readonly string[] {
  const edition = editionOf(report);
  if (edition === null) return [];
  const texts = finding.repairs.slice(0, SHOWN_REPAIRS).map((repair) => repairText(repair, edition, finding));
  const more = finding.repairs.length - SHOWN_REPAIRS;
  return more > 0 ? [...texts, EVIDENCE.moreRepairs(more)] : texts;
}

function repairText(repair: Repair, edition: Edition, { rule }: Finding): string {
  const changes = repair.cells.map(({ figure, to }) => EVIDENCE.change(figureLabel(edition, figure), String(to)));
  const words = rule === 'carry/opening' ? EVIDENCE.repairOverYears : EVIDENCE.repair;
  return words(changes.join(EVIDENCE.list));
}

function figureTexts(figures: readonly FigureKey[], report: Report): string[] {
  const edition = editionOf(report);
  if (edition === null) return [];
  const texts = figures
    .slice(0, SHOWN_FIGURES)
    .map((key) => EVIDENCE.figure(figureLabel(edition, key), valueText(key, report)));
  return figures.length > SHOWN_FIGURES ? [...texts, EVIDENCE.moreFigures(figures.length)] : texts;
}

/** 本年新收 7 + 上年结转 0 = 7；(七)总计 6 + 结转下年度 0 = 6；相差 1. Terms of 0 are left out of long sums. */
function spellEquation(equation: Equation, edition: Edition, report: Report): string {
  const label = termLabel(equation, edition);
  const [whole, second] = equation.right;
  const left = sideText(equation.left, label, report);
  const right =
    whole !== undefined && second === undefined
      ? EVIDENCE.written(label(whole), valueText(whole, report))
      : sideText(equation.right, label, report);
  const difference = sumOf(equation.left, report) - sumOf(equation.right, report);
  const parts = [left, right];
  if (difference !== 0) parts.push(EVIDENCE.difference(numberText(Math.abs(difference))));
  return parts.join(EVIDENCE.separator);
}

function sideText(keys: readonly FigureKey[], label: (key: FigureKey) => string, report: Report): string {
  const short = keys.length <= 2;
  const shown = keys.filter((key) => short || report.figures[key]?.value !== 0);
  const terms = shown.map((key) => EVIDENCE.term(label(key), valueText(key, report)));
  return (terms.length === 0 ? EVIDENCE.allZero : terms.join(' + ')) + EVIDENCE.total(numberText(sumOf(keys, report)));
}

/** Terms of one column are told apart by their rows, terms of one row by their columns. */
function termLabel(equation: Equation, edition: Edition): (key: FigureKey) => string {
  const columns = new Set([...equation.left, ...equation.right].map((key) => splitKey(key)[1]));
  return columns.size === 1
    ? (key) => rowLabel(edition, splitKey(key)[0]).replace(/^[一二三四]、/, '')
    : (key) => columnLabel(splitKey(key)[1]);
}

function sumOf(keys: readonly FigureKey[], report: Report): number {
  return keys.reduce((sum, key) => sum + (report.figures[key]?.value ?? 0), 0);
}

/** A cell as it stands; a blank and a cell that was not read are named. */
function valueText(key: FigureKey, report: Report): string {
  const cell = report.figures[key];
  if (cell === undefined) return EVIDENCE.leftOut;
  if (cell.state === 'unread') return EVIDENCE.unread;
  return cell.raw === '' ? EVIDENCE.blank : cell.raw;
}

/** Sums of decimals without the tail that binary fractions leave (0.1 + 0.2). */
function numberText(value: number): string {
  return String(Number(value.toFixed(6)));
}

function editionOf(report: Report | null): Edition | null {
  return report === null ? null : (report.edition ?? report.tables[0]?.edition ?? null);
}
