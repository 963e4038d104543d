import type { Stated } from '../model/report.ts';
import { squeeze } from '../text/normalise.ts';
import { isBodyName, isPlaceName } from './agency-name.ts';
import { isFurniture, type PlacedParagraph } from './page.ts';

/** What a title says: the agency's name (or a place) and the year. */
export interface TitleReading {
  readonly title: Stated<string>;
  /** The words before or behind the year, without 关于; null where there are none. */
  readonly name: string | null;
  readonly year: number | null;
  /** Index of its (last) block. */
  readonly at: number;
}

const SUBJECT = '(?:政府|政务|机关)?(?:信息公开|政务公开|政务信息公开|政府信息公开|信息与政务公开)(?:工作)?';
const KIND = '(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报|总结|(?:情况)?统计表)';
const YEAR = '((?:19|20)[0-9]{2}|二[〇○零0][一二三四五六七八九〇○零0]{2})\\s*年?(?:度)?';

const NAME_FIRST = new RegExp(
  `^(?:关于)?(.{0,40}?)(?:关于)?\\s*${YEAR}\\s*(.{0,20}?)${SUBJECT}(?:的)?\\s*(?:${YEAR})?${KIND}`,
);
const YEAR_BEHIND = new RegExp(`^(?:关于)?(.{2,40}?)${SUBJECT}\\s*(?:工作)?\\s*${YEAR}\\s*${KIND}`);
const NO_YEAR = new RegExp(`^(?:关于)?(.{0,40}?)${SUBJECT}(?:的)?\\s*(?:年度)(?:工作)?(?:情况)?(?:报告|年报)$`);
const LOOKS_LIKE = /(信息公开|政务公开).{0,12}(报告|年报|总结|统计表)\s*$/;
const LONGEST_TITLE = 64;

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** The number of a year written in Arabic or Chinese digits. */
export function yearNumber(written: string): number {
  return Number(written.replace(/[^0-9]/g, (digit) => DIGITS[digit] ?? ''));
}

function readTitle(text: string): { name: string | null; year: number | null } | null {
  const plain = text
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const behind = YEAR_BEHIND.exec(plain);
  const first = NAME_FIRST.exec(plain);
  if (first !== null) {
    const [, before = '', year = '', between = ''] = first;
    const name = before !== '' ? before : between;
    return { name: cleanName(name), year: yearNumber(year) };
  }
  if (behind !== null) return { name: cleanName(behind[1] ?? ''), year: yearNumber(behind[2] ?? '') };
  const none = NO_YEAR.exec(plain);
  return none === null ? null : { name: cleanName(none[1] ?? ''), year: null };
}

/** What a page's table of facts writes in front of the title: 名 称 青禾县人民政府2024年…. */
const LABEL = /^(?:(?:文件|信息)?名称|标题|题名)[:：]?/;

function cleanName(name: string): string | null {
  const clean = name
    .replace(/^[《"“\s]+|[》"”\s:：·—-]+$/g, '')
    .replace(LABEL, '')
    .replace(/^(关于|发布|公布)/, '')
    .replace(/的$/, '');
  if (clean === '') return null;
  // …人民政府信息公开… is read as …人民政府 and 政府信息公开 sharing their middle.
  return clean.endsWith('人民') ? `${clean}政府` : clean;
}

/**
 * Finds the report's title above its first part: the last line above the text that reads like a title, also where it
 * is broken over two lines. Breadcrumbs, sentences and lists of other years' reports are no titles.
 * @param limit index of the block at which the text proper begins
 * @param pageTitle the page's own title, used where the text has none
 */
export function findTitle(paragraphs: readonly PlacedParagraph[], limit: number): TitleReading | null {
  const above = paragraphs.filter(({ at }) => at < limit);
  const firstLong = above.findIndex(({ text }) => text.length > 90);
  const head = firstLong < 0 ? above : above.slice(0, firstLong);
  let best: TitleReading | null = null;
  let bestRank = -1;
  head.forEach((line, place) => {
    for (const lines of [[line], [line, head[place + 1]], [line, head[place + 1], head[place + 2]]]) {
      const used = lines.filter((part) => part !== undefined);
      if (used.length < lines.length) continue;
      const reading = titleOf(used);
      if (reading === null) continue;
      const rank = rankOf(reading, used, line);
      if (rank >= bestRank) {
        best = reading;
        bestRank = rank;
      }
      break;
    }
  });
  return best;
}

function titleOf(lines: readonly PlacedParagraph[]): TitleReading | null {
  const first = lines[0];
  const last = lines.at(-1);
  // A cheap look: every title ends in 报告, 年报 or 总结.
  if (first === undefined || last === undefined || !/[告报结]$/.test(last.text)) return null;
  if (lines.some(({ text }) => isFurniture(text))) return null;
  const text = lines.map((line) => line.text).join('');
  if (text.length > LONGEST_TITLE || !LOOKS_LIKE.test(text) || /[。；;]/.test(text)) return null;
  const reading = readTitle(text);
  if (reading === null) return null;
  const raw = squeeze(lines.map((line) => line.paragraph.text.trim()).join(' '));
  return { title: { value: raw, raw, source: first.paragraph.source }, at: last.at, ...reading };
}

/** Headings and full names before bare names of columns. */
function rankOf(reading: TitleReading, lines: readonly PlacedParagraph[], line: PlacedParagraph): number {
  const named = reading.name !== null && (isBodyName(reading.name) || isPlaceName(reading.name));
  return (
    (named ? 4 : 0) +
    (reading.year !== null ? 2 : 0) +
    (line.paragraph.level !== undefined ? 1 : 0) -
    (lines.length - 1) * 0.1 -
    (/^[•·*]/.test(line.text) || LABEL.test(line.text.replace(/\s/g, '')) ? 6 : 0)
  );
}

/** What the page's own title says of agency and year; it is no title of the report. */
export function readPageTitle(pageTitle: string | null): { name: string | null; year: number | null } | null {
  if (pageTitle === null) return null;
  const [front = ''] = squeeze(pageTitle).split(/[_|–—]| - /);
  return readTitle(front);
}
