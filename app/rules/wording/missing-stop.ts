import { findHits, passagesOf, placesOf } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** 二是, 三是 right behind a word; 第二, 其二, 十二 go on with the word in front. */
const RUN_ON =
  /[二三四五六七八九](?<=[\p{Script=Han}\d％%”』）)][二三四五六七八九])(?<![第其之十百初周星期有][二三四五六七八九])是(?=\p{Script=Han})/gu;
const FIRST = /一是/;

/** 列举的“二是”“三是”前面没有标点。 */
export const missingStop = defineRule({
  id: 'wording/missing-stop',
  code: 'R815',
  severity: 'suspected',
  byCharacters: true,
  editions: 'any',
  title: '列举各项之间缺标点',
  basis: 'GB/T 15834—2011《标点符号用法》4.1、4.6：句末用句号，并列分句之间用分号',
  suggestion: '在“二是”“三是”前面补上分号或者句号。',
  needs: [],
  messages: {
    missing: '列举各项之间有{count}处缺标点：{places}',
  },
  check({ report }, to) {
    const hits = findHits(
      passagesOf(report).filter(({ text }) => FIRST.test(text)),
      RUN_ON,
    );
    const details = placesOf(hits);
    if (details !== null) to.fail('missing', details);
  },
});
