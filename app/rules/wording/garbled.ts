import { findSlippedText } from '../../text/gbk-slip.ts';
import { findHits, passagesOf, quoteOf, spellOut, wordsAt, type Passage, type Place } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** What the first two bytes of common characters in UTF-8 are in GBK; four of them close together are no words. */
const UTF8_IN_GBK =
  '涓涔浜浠浣淇鍏鍒鍔鍖鍗鍘鍙鍚鍥鍦鍩澶濂瀛瀹灏宸骞搴寮褰寰蹇鎬鎯鎴鎵鎶鎷鎸鎻鏀鏂鏃鏄鏈鏉鏌鏍姝姘娉娌鐜鐢鐨鐩鐪绁绗绛绠绾缁缃缇鑰鑳鑷琛瑕瑙璁璇璐璧杩閬閮閲闂闃闈闄椤锛銆鈥';
const MISREAD = new RegExp(
  `(?:[${UTF8_IN_GBK}][^${UTF8_IN_GBK}\\s，。；、,.;]{0,2}){4,}|(?:[äåæçèéãï][\u0080-\u00bfŠŒŽšœžŸƒˆ˜–—‘’“”•…‰™€‚„†‡‹›]{1,2}){2,}`,
  'g',
);
/** Marks that a conversion between encodings leaves behind and nobody types. */
const CERTAIN =
  /锟斤拷|(?:烫烫|屯屯){2,}|锛[宀屽孄屻]|銆[侀傘愬]|淇℃伅|鏀垮簻|鍏紑|[ÃÂ][\u0080-\u00bf]|[äåæçèé][\u0080-\u00bf‚-›€]{2}/g;
/** What stands for a character that could not be read; a copy saved otherwise may show it. */
const DOUBTFUL =
  /\ufffd+|(?<=\p{Script=Han})[?？]{2,}(?=\p{Script=Han})|[\ue000-\ue765]{2,}(?=\p{Script=Han})|(?<=\p{Script=Han})[\u2488-\u249b](?=\p{Script=Han})/gu;

/** A cheap look before the costly ones. */
const MARKED = new RegExp(`[锟烫屯Ã-é\\ufffd?？\\ue000-\\ue765\\u2488-\\u249b${UTF8_IN_GBK}]`);

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
    const misread = findHits(marked, MISREAD);
    const certain = [
      ...misread,
      ...findHits(marked, CERTAIN).filter((hit) => !isWithin(hit, misread)),
      ...slipped.filter(({ reading }) => reading !== null),
    ];
    const doubtful = [
      ...findHits(marked, DOUBTFUL).filter((hit) => !isWithin(hit, [...misread, ...slipped])),
      ...slipped.filter(({ reading }) => reading === null),
    ];
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

/** A place that another already tells of. */
function isWithin(place: Place, others: readonly Place[]): boolean {
  return others.some(
    (other) => other.passage === place.passage && other.start <= place.start && place.end <= other.end,
  );
}

function slipsOf(passage: Passage): Slip[] {
  return findSlippedText(passage.text).map(({ start, end, reading }) => ({ passage, start, end, reading }));
}
