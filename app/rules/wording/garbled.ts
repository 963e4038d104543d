import { findSlippedText } from '../../text/gbk-slip.ts';
import { findHits, passagesOf, quoteOf, spellOut, wordsAt, type Passage, type Place } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** Marks that a conversion between encodings leaves behind and nobody types. */
const CERTAIN =
  /锟斤拷|(?:烫烫|屯屯){2,}|锛[宀屽孄屻]|銆[侀傘愬]|淇℃伅|鏀垮簻|鍏紑|[ÃÂ][\u0080-\u00bf]|[äåæçèé][\u0080-\u00bf‚-›€]{2}/g;
/** What stands for a character that could not be read; a copy saved otherwise may show it. */
const DOUBTFUL = /\ufffd+|(?<=\p{Script=Han})[?？]{2,}(?=\p{Script=Han})|[\ue000-\ue765]{2,}(?=\p{Script=Han})/gu;

/** A cheap look before the costly ones. */
const MARKED = /[锟烫屯锛銆淇鏀鍏Ã-é\ufffd?？\ue000-\ue765]/;

/** 乱码：编码转换留下的痕迹，汉字错位半个字节。 */
export const garbled = defineRule({
  id: 'wording/garbled',
  code: 'R802',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '文字成了乱码',
  basis: '政府网站发布的内容应当准确、可读（国办公开办函〔2021〕30号：发布内容不准确不全面的依条例第四十七条追责）',
  suggestion: '对照原稿重新录入乱码处的文字；网页上显示正常的，请排除。',
  needs: [],
  messages: {
    certain: '正文有{count}处乱码：{places}',
    doubtful: '正文有{count}处疑似乱码：{places}',
  },
  check({ report }, to) {
    const passages = passagesOf(report);
    const marked = passages.filter(({ text }) => MARKED.test(text));
    const slipped = passages.flatMap(slipsOf);
    const readings = new Map(
      slipped.map((slip) => [wordsAt(slip), slip.reading === null ? '' : `（原文似为“${slip.reading}”）`]),
    );
    const certain = [...findHits(marked, CERTAIN), ...slipped.filter(({ reading }) => reading !== null)];
    const doubtful = [...findHits(marked, DOUBTFUL), ...slipped.filter(({ reading }) => reading === null)];
    for (const [message, places] of [
      ['certain', certain],
      ['doubtful', doubtful],
    ] as const) {
      const [first] = places;
      if (first === undefined) continue;
      to.fail(message, {
        subject: message,
        severity: message === 'certain' ? 'must-fix' : 'suspected',
        quotes: places.map((place) => quoteOf(place)),
        location: { section: first.passage.section },
        data: { count: places.length, places: spellOut(places.map(wordsAt), (words) => readings.get(words) ?? '') },
      });
    }
  },
});

interface Slip extends Place {
  readonly reading: string | null;
}

function slipsOf(passage: Passage): Slip[] {
  return findSlippedText(passage.text).map(({ start, end, reading }) => ({ passage, start, end, reading }));
}
