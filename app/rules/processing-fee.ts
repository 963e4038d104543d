import { findNumbers } from '../text/numerals.ts';

const FEE = /信息处理费/;
/** The amount that came in; what was asked for may not have been paid. */
const COLLECTED = /(?:实际?收(?:取|到|费)?|收取|收到|收缴|收费)[^,，。;；]{0,24}$/;
const NONE = /[未没无][^,，。;；]{0,8}(?:收|发生|产生|缴)|(?:未|没有?)(?:实际)?(?:收|缴)|免收|不收取|上年|去年|上一年/;
const YUAN = /^\s?元/;

/** The collected processing fee in 元 that a sentence states; null where none above 0 is stated plainly. */
export function collectedFee(sentence: string): number | null {
  if (!FEE.test(sentence) || NONE.test(sentence)) return null;
  const found = findNumbers(sentence).findLast(
    ({ start, end, value }) =>
      value > 0 && YUAN.test(sentence.slice(end, end + 2)) && COLLECTED.test(sentence.slice(0, start)),
  );
  return found === undefined || found.approximate ? null : found.value;
}
