import type { PageFact } from '../model/document.ts';
import type { Stated } from '../model/report.ts';
import { findDates } from '../text/dates.ts';
import { isBodyName } from './agency-name.ts';
import type { PlacedParagraph } from './page.ts';

const LABELLED =
  /(?<!统计|数据|起止|统计起止)(?:发布|发文|公布|公开|更新|成文|生成|信息|发稿|创建|录入)?(?:时间|日期)\s*[:：]\s*/g;
const PAGE_LINE = /(来源|作者|浏览|点击|字号|字体|访问|阅读|发布|责任编辑|信息员)/;
const DATE_FACTS = ['pubdate', 'publishdate', 'publish_time', 'article:published_time', 'firstpublishedtime', 'others'];
const HOW_FAR_DOWN = 4;

const dayOf = (text: string): string | null => {
  const date = findDates(text)[0]?.value ?? null;
  return date !== null && date.length === 10 ? date : null;
};

/**
 * When the page was published: the date line beside the title, else what the page says in its `<meta>`.
 * @param top paragraphs above the report's first part
 * @param titleAt index of the title's block, -1 where there is none
 */
export function findPublishedOn(
  top: readonly PlacedParagraph[],
  facts: readonly PageFact[],
  titleAt: number,
): Stated<string> | null {
  const labelled: (Stated<string> & { readonly label: string })[] = [];
  for (const line of top) {
    if (line.text.length > 160) continue;
    for (const label of line.text.matchAll(LABELLED)) {
      if (/^(成文|生成)/.test(label[0])) continue;
      const day = dayOf(line.text.slice(label.index + label[0].length, label.index + label[0].length + 24));
      if (day !== null) labelled.push({ value: day, raw: line.text, source: line.paragraph.source, label: label[0] });
    }
  }
  const own = labelled.find(({ label }) => /发布|公布/.test(label)) ?? labelled[0];
  if (own !== undefined) return { value: own.value, raw: own.raw, source: own.source };
  const fact = facts.find(({ name, value }) => DATE_FACTS.includes(name) && dayOf(value) !== null);
  const day = fact === undefined ? null : dayOf(fact.value);
  const anywhere = top[0]?.paragraph.source;
  if (fact !== undefined && day !== null && anywhere !== undefined) {
    return { value: day, raw: fact.value, source: { ...anywhere } };
  }
  for (const line of top) {
    const near = titleAt >= 0 ? Math.abs(line.at - titleAt) <= HOW_FAR_DOWN : line.at <= HOW_FAR_DOWN;
    if (!near || line.text.length > 80 || !PAGE_LINE.test(line.text)) continue;
    const found = dayOf(line.text);
    if (found !== null) return { value: found, raw: line.text, source: line.paragraph.source };
  }
  return null;
}

/** Name and date at the report's foot (落款). */
export interface Signature {
  readonly agency: Stated<string> | null;
  readonly signedOn: Stated<string> | null;
}

const JOINT = /^([\u4e00-\u9fff]{4,30}?)\s*((?:19|20)\d{2}\s*年.{2,12})$/;
const FOOT_LINE = /^[(（]?\s*(?:日期[:：])?\s*(?:(?:19|20)\d{2}|二[〇○零Ｏ0]).{0,14}[)）]?$/;

/** The name above a date, in a line of its own or in front of the date's line. */
function nameAbove(before: PlacedParagraph | undefined): Stated<string> | null {
  if (before === undefined) return null;
  const whole = before.text.replace(/\s/g, '');
  const front = before.text.replace(/[\s(（].*$/, '');
  const value = isBodyName(whole) ? whole : before.text.length < 36 && isBodyName(front) ? front : null;
  return value === null ? null : { value, raw: before.text, source: before.paragraph.source };
}

function footLine(line: PlacedParagraph, before: PlacedParagraph | undefined): Signature | null {
  const joint = JOINT.exec(line.text);
  const name = joint?.[1];
  const date = joint?.[2] ?? (FOOT_LINE.test(line.text) ? line.text : null);
  const day = date === null ? null : dayOf(date);
  if (day === null || (name !== undefined && !isBodyName(name))) return null;
  const { source } = line.paragraph;
  const agency = name === undefined ? nameAbove(before) : { value: name, raw: name, source };
  return { agency, signedOn: { value: day, raw: line.text, source } };
}

/** Reads the signature in the paragraphs behind the last part's heading; the last line that is a date alone. */
export function findSignature(tail: readonly PlacedParagraph[]): Signature {
  const feet = tail.flatMap((line, place) => footLine(line, tail[place - 1]) ?? []);
  const last = feet.at(-1);
  if (last !== undefined) return last;
  const name = tail.filter((line) => isBodyName(line.text.replace(/\s/g, ''))).at(-1);
  if (name === undefined) return { agency: null, signedOn: null };
  const value = name.text.replace(/\s/g, '');
  return { agency: { value, raw: name.text, source: name.paragraph.source }, signedOn: null };
}
