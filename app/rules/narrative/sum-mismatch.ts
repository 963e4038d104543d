import { findPartLists, type PartList } from '../../text/part-lists.ts';
import { squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** A list that misses more than this share of its whole is taken for a choice of examples. */
const NEARLY_ALL = 0.75;
/** Amounts are printed with two decimals or four. */
const ROUNDING = 0.006;

/** 正文“其中”的分项之和不等于总数。 */
export const narrativeSumMismatch = defineRule({
  id: 'narrative/sum-mismatch',
  code: 'R702',
  severity: 'must-fix',
  editions: 'any',
  title: '正文分项之和不等于总数',
  basis: '同一句中总数与“其中”各分项应当相符（国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '核对总数和各分项；分项没有列全的，加上“等”或者补全。',
  needs: [],
  messages: {
    exceeds: '正文“{whole}”，其中各分项之和为{sum}（{terms}），超过总数，多{difference}',
    atLeast: '正文“{whole}”，其中各分项之和至少为{sum}（{terms}），超过总数，至少多{difference}',
    channels: '正文“{whole}”，其中各分项之和为{sum}（{terms}），超过总数，多{difference}；各渠道有重复的请说明',
    short: '正文“{whole}”，其中各分项之和为{sum}（{terms}），少{difference}，可能漏列分项',
  },
  check({ report }, to) {
    const told = new Set<string>();
    for (const paragraph of report.paragraphs) {
      for (const list of findPartLists(paragraph.text)) {
        const message = faultOf(list);
        if (message === null || told.has(list.raw)) continue;
        told.add(list.raw);
        const sum = tidy(list.parts.reduce((total, { value }) => total + value, 0));
        to.fail(message, {
          subject: squeeze(list.whole),
          severity: message === 'exceeds' && isPlain(list) ? 'must-fix' : 'suspected',
          expected: sum,
          actual: list.value,
          quotes: [{ text: list.raw, source: paragraph.source }],
          location: { section: paragraph.section },
          data: {
            whole: squeeze(list.whole),
            sum,
            terms: list.parts.map(({ value, atLeast }) => `${value}${atLeast ? '余' : ''}`).join('+'),
            difference: `${tidy(Math.abs(sum - list.value))}${list.unit}`,
          },
        });
      }
    }
  },
});

function faultOf(list: PartList): 'exceeds' | 'atLeast' | 'channels' | 'short' | null {
  let sum = 0;
  for (const { value } of list.parts) {
    sum += value;
    // What follows a list that is complete speaks of something else.
    if (Math.abs(sum - list.value) < ROUNDING) return null;
  }
  const isOpen = list.parts.some(({ atLeast }) => atLeast);
  if (sum > list.value) return list.overlapping ? 'channels' : isOpen ? 'atLeast' : 'exceeds';
  const nearlyAll = !isOpen && list.ended && !list.partial && sum >= NEARLY_ALL * list.value;
  return nearlyAll ? 'short' : null;
}

/** The whole and all parts are known, and each could be one: what is more than its whole may count something else. */
function isPlain(list: PartList): boolean {
  return list.closed && !list.apart && list.parts.every(({ value, atLeast }) => !atLeast && value <= list.value);
}

function tidy(value: number): number {
  return Number(value.toFixed(4));
}
