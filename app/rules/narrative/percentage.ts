import { matchesOf } from '../../text/matches.ts';
import { halfWidth } from '../../text/normalise.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

const UNIT = '件次|条次|人次|[件条项个份篇次起宗例人家户]';
const COUNT = String.raw`(?<![\d.])(\d{1,3}(?:,\d{3})+|\d+)`;
/** 472项,占50%: the part, its unit, the share. 占其余…, 占用 and shares of a named other whole are left alone. */
const SHARE = new RegExp(
  `${COUNT}\\s*(${UNIT})[,，]?\\s*(?:约)?占(?:比|[公发][开布]总[数量]|总数|总量|全部|总|的|约|为|达|到)*\\s*(\\d+(?:\\.\\d+)?)%`,
  'g',
);
/** The whole of a list, the last number before 其中. */
const WHOLE = new RegExp(`${COUNT}\\s*(?:余|多)?(${UNIT})?`, 'g');
/** How far back the whole is looked for, in characters. */
const REACH = 90;

/** 占比与件数算出来的不符。 */
export const percentage = defineRule({
  id: 'narrative/percentage',
  code: 'R703',
  severity: 'suspected',
  editions: 'any',
  title: '正文百分比计算有误',
  basis: '正文的百分比应当与所写的总数、分项相符（国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '按总数和分项重新计算百分比。',
  options: {
    // Rounding explains less.
    tolerance: { kind: 'number', title: '允许相差', unit: '个百分点', from: 0.5, to: 10, step: 0.1, default: 1 },
  },
  needs: [],
  messages: { wrong: '正文“{excerpt}”，{part}÷{whole}={right}%，与所写的{written}%相差{difference}个百分点' },
  check({ report, options }, to) {
    for (const paragraph of report.paragraphs) {
      if (!paragraph.text.includes('占') || !paragraph.text.includes('其中')) continue;
      const text = halfWidth(paragraph.text);
      for (const share of matchesOf(text, SHARE)) {
        const [words, part = '', unit = '', written = ''] = share;
        const wholes = wholesBefore(text, share.index);
        const value = plain(part);
        const shown = Number(written);
        const nearest = wholes.at(-1);
        if (nearest === undefined || nearest.value <= value || (nearest.unit !== null && nearest.unit !== unit))
          continue;
        // Another number in front may be the whole that is meant.
        if (wholes.some((whole) => Math.abs(share100(value, whole.value) - shown) <= options.tolerance)) continue;
        const right = share100(value, nearest.value);
        to.fail('wrong', {
          subject: `${part}${unit} ${written}%`,
          expected: Number(right.toFixed(1)),
          actual: shown,
          quotes: [{ text: paragraph.text.slice(nearest.at, share.index + words.length), source: paragraph.source }],
          location: { section: paragraph.section },
          data: {
            excerpt: excerpt(words),
            part: value,
            whole: nearest.value,
            right: Number(right.toFixed(1)),
            written,
            difference: Number(Math.abs(right - shown).toFixed(1)),
          },
        });
      }
    }
  },
});

interface Whole {
  readonly value: number;
  readonly unit: string | null;
  readonly at: number;
}

/** Numbers within reach in front of the last 其中 before a place; none where no 其中 opens the list. */
function wholesBefore(text: string, place: number): Whole[] {
  const mark = text.lastIndexOf('其中', place);
  if (mark < 0 || place - mark > 2 * REACH) return [];
  const from = Math.max(0, mark - REACH);
  return [...text.slice(from, mark).matchAll(WHOLE)]
    .filter((number) => !/^\s*[年月日%.]/.test(text.slice(from + number.index + number[0].length)))
    .map(({ 1: digits = '', 2: unit, index }) => ({ value: plain(digits), unit: unit ?? null, at: from + index }));
}

function plain(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function share100(part: number, whole: number): number {
  return (part * 100) / whole;
}
