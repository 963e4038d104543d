import type { Period } from '../model/report.ts';
import { findDates, isoDate, type FoundDate } from '../text/dates.ts';
import type { PlacedParagraph } from './page.ts';

/** What the span of the figures is called (统计期限 in half of the reports), or how a sentence without it begins. */
const NOUN =
  /(?:(?:数据|信息)?统计(?:的|数据的?|起止)?(?:数据)?(?:的)?(?:期限|时限|时间段|时间范围|时段|起止时间|时间|期间|期)|(?:统计)?数据(?:的)?(?:统计)?(?:期限|时限|时间段|时段|期间|时间范围|时间)|(?:所列|所含|涉及的?|采用的?|使用的?)(?:各项)?(?:统计)?数据|报告期(?:限|间)?|统计周期|(?:统计)?数据(?:统计)?(?:均)?(?:自|从|为|截[至止]))/g;

/** What stands between the noun and its first date; with other words (报告期内，我局于…开展自查) the dates are of something else. */
const LEADS_TO_DATE =
  /^(?:[,，]?即|的|核定|统计|数据|起止|期限|时限|时段|时间点?|范围|本?年度|全年|(?:19|20)\d{2}年度?|均|都|应|限定|确定|包括|[涵覆]盖|截[至止]|至|到|是|为|自|从|由|起|公历|[:：(（“"\s])*$/;

/** 内容涵盖2024年1月1日至12月31日…的政府信息公开工作情况, 本报告反映…: what the report covers, without a noun for its span. */
const COVERS = /涵盖(?:了)?|覆盖(?:了)?|反映(?:了)?/g;
const OWN_MATTER = /信息公开|政务公开/;
/** Who covers it: this report, and not one of an inspection, nor somebody in the course of the year. */
const OWN_REPORT = /(?:^|本|年度|工作)报告(?!期)|内容|全文/;
const OTHERS = /检查|督查|自查|监测|测评|评估|调查|普查|审计|群众|企业|网民|投诉/;

/** A cheap look: a word that each of these has. */
const HAS_NOUN = /统计|数据|报告期|[涵覆]盖|反映/;

const SENTENCE = /[^。；;!！\n]+/g;
const REACH = 64;

/** Last day of a month given as `YYYY-MM`; a full date is handed back as it is. */
function endOf(value: string): string {
  if (value.length === 10) return value;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  return [31, 30, 29, 28].map((day) => isoDate(year, month, day)).find((date) => date !== null) ?? value;
}

const startOf = (value: string): string => (value.length === 10 ? value : `${value}-01`);

interface Reading {
  readonly period: Period;
  /** Two dates before one before a bare year. */
  readonly rank: number;
}

/**
 * Reads the statistics period (统计期限) wherever the report states it: in front, in its first or in its last part.
 * The end date may leave its year out, and 年 or 月 may be lost beside digits. Null where none is stated.
 */
export function findPeriod(paragraphs: readonly PlacedParagraph[]): Period | null {
  let best: Reading | null = null;
  for (const line of paragraphs) {
    if (!HAS_NOUN.test(line.paragraph.text)) continue;
    for (const sentence of line.paragraph.text.matchAll(SENTENCE)) {
      const reading = readSentence(sentence[0], line);
      if (reading !== null && reading.rank > (best?.rank ?? 0)) best = reading;
    }
  }
  return best?.period ?? null;
}

function readSentence(sentence: string, line: PlacedParagraph): Reading | null {
  let best: Reading | null = null;
  for (const noun of sentence.matchAll(NOUN)) {
    // 数据自… carries the verb itself; the date follows at once.
    const from = noun.index + noun[0].replace(/(自|从|为|截[至止])$/, '').length;
    const behind = sentence.slice(from, from + REACH);
    const [first] = findDates(behind);
    if (first !== undefined && !LEADS_TO_DATE.test(behind.slice(0, first.start))) continue;
    const reading = readSpan(behind, sentence, noun.index, from, line);
    if (reading !== null && reading.rank > (best?.rank ?? 0)) best = reading;
  }
  if (best !== null || !OWN_MATTER.test(sentence)) return best;
  for (const { 0: verb, index } of sentence.matchAll(COVERS)) {
    const subject = sentence.slice(0, index);
    if (!OWN_REPORT.test(subject) || OTHERS.test(subject)) continue;
    const from = index + verb.length;
    const reading = readSpan(sentence.slice(from, from + REACH), sentence, index, from, line);
    // A span of two dates alone: 涵盖2023年以来的文件 says nothing of the figures.
    if (reading?.rank === 4) return { ...reading, rank: 3 };
  }
  return null;
}

function readSpan(
  text: string,
  sentence: string,
  nounAt: number,
  offset: number,
  line: PlacedParagraph,
): Reading | null {
  const dates = findDates(text);
  const [first, second] = dates;
  const raw = (end: number) => sentence.slice(nounAt, offset + end).trim();
  const source = line.paragraph.source;
  if (first !== undefined && second !== undefined && second.start - first.end <= 12) {
    const period: Period = {
      from: one(first, startOf),
      to: one(second, endOf),
      raw: raw(second.end),
      source,
      lostCharacters: first.lost || second.lost,
      cutOffOnly: false,
    };
    return { period, rank: 4 };
  }
  if (first !== undefined && first.start <= 12) {
    const sameYear = /^(?:份)?\s*[至到—–\-~～]+\s*(\d{1,2})\s*月/.exec(text.slice(first.end));
    const value = one(first, endOf);
    const cutOffOnly = sameYear === null;
    const period: Period = {
      from: null,
      to: value,
      raw: raw(first.end),
      source,
      lostCharacters: first.lost,
      cutOffOnly,
    };
    return { period, rank: 2 };
  }
  const whole = /^\s*(?:期限)?(?:为|是|:|：)?\s*((?:19|20)\d{2})\s*年(?:度|全年)?/.exec(text);
  if (whole === null) return null;
  const year = whole[1] ?? '';
  const period: Period = {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    raw: raw(whole[0].length),
    source,
    lostCharacters: false,
    cutOffOnly: false,
  };
  return /^\s*(?:期限)?(?:为|是|:|：)/.test(text) ? { period, rank: 1 } : null;
}

function one(date: FoundDate, complete: (value: string) => string): string | null {
  return date.value === null ? null : complete(date.value);
}
