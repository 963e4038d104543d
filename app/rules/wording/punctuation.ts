import { findHits, passagesOf, quoteOf, spellOut, type Passage } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** Half width between two ideographs, where the report writes full width. */
const HALF_WIDTH =
  /[,;:?!](?<=[\p{Script=Han}）》”].)(?=[\p{Script=Han}“《（])|\.(?<=\p{Script=Han}.)(?=\s*$|[\p{Script=Han}“])/gu;
/** Two stops together; …… and —— are signs of two. */
const DOUBLED =
  /[，,、；;：:。][，,、；;：:。]+|[！？][。，]|。\.|《《|》》|“”“|（（|））(?<!（[^）]{0,60}（[^）]{0,40}））)/gu;
const FULL_WIDTH = /[，；：？！]/g;
/** So many full-width signs for a half-width one show what the writer means to use. */
const RARE = 4;

/** 中英文标点混用，标点重复。 */
export const punctuation = defineRule({
  id: 'wording/punctuation',
  code: 'R817',
  severity: 'advice',
  editions: 'any',
  title: '标点符号使用不规范',
  basis: 'GB/T 15834—2011《标点符号用法》：中文文本用全角标点，句末用一个点号',
  suggestion: '改用中文全角标点，删去重复的标点。',
  needs: [],
  messages: {
    half: '正文有{count}处中文里夹用英文标点：{places}',
    doubled: '正文有{count}处标点重复：{places}',
  },
  check({ report }, to) {
    const passages = passagesOf(report);
    const half = findHits(passages, HALF_WIDTH);
    const doubled = findHits(passages, DOUBLED);
    // A file of which all signs are half width was tidied so on the way: that is no slip of the writer's.
    const mixed = half.length > 0 && half.length * RARE <= countOf(passages);
    for (const [message, hits] of [
      ['half', mixed ? half : []],
      ['doubled', doubled],
    ] as const) {
      const [first] = hits;
      if (first === undefined) continue;
      const quotes = hits.map((hit) => quoteOf({ ...hit, start: Math.max(0, hit.start - 4) }, 0));
      to.fail(message, {
        subject: message,
        quotes,
        location: { section: first.passage.section },
        data: { count: hits.length, places: spellOut(quotes.map(({ text }) => text)) },
      });
    }
  },
});

function countOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + (text.match(FULL_WIDTH)?.length ?? 0), 0);
}
