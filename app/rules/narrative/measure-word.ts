import type { SectionKey } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import type { SourceSpan } from '../../model/source-span.ts';
import { halfWidth } from '../../text/normalise.ts';
import { findNumbers } from '../../text/numerals.ts';
import { splitSentences } from '../../text/sentences.ts';
import { findHits, passagesOf, placesOf } from '../passages.ts';
import { defineRule } from '../rule.ts';

const VERB = '公开|发布|公布|办理|梳理|完成|整改|编制|推出|清理|开设|制作|采用|报送';
const NOUN =
  '六[稳保]|政务服务|公共服务|行政许可|行政权力|政策|信息|事项|文件|栏目|建议|提案|稿件|问题|清单|主题|一件事|答复|申请|培训';
/** 公开33“六稳”, 974政务服务事项: a verb, a number, and at once what is counted. */
const BEFORE_NOUN = `(?<![\\d.])\\d{1,5}(?=[“"]|${NOUN})(?<=(?:${VERB}|了|共|级|的|和|对)\\d{1,5})`;
/** 下载类1、采购公示42: a list of names with numbers that end at the comma. */
const IN_LIST = String.raw`(?<!\d)\d{1,5}(?![,，]\d{3})(?=[、，,。；;]|$)(?<=\p{Script=Han}(?:类|类别|公示|公告|公开|动态|新闻|信息|文件|解读|通知|政策|栏目|专栏)\d{1,5})(?<!第[^，,]{0,8}\d{1,5})`;
const MISSING = new RegExp(`${BEFORE_NOUN}|${IN_LIST}`, 'gu');
/** A year, a hotline. */
const NAME = /^(?:(?:19|20)\d{2}|12[0-9]{3})$/;
/** A sentence that counts otherwise: where no number has a measure word, numbers are names; but not three kinds in a row. */
const COUNTED = /\d\s?(?:余|多)?[件条项个次篇份期场处户类]|(?:类\d{1,5}[、,，][^、,，。；;\d]{2,12}){2}类\d/;

/** 数字后面缺计量单位。 */
export const measureWord = defineRule({
  id: 'narrative/measure-word',
  code: 'R706',
  severity: 'advice',
  editions: 'any',
  title: '计量单位缺失或不一',
  basis: 'GB/T 15835—2011《出版物上数字用法》：计量的数字后面应当有单位；发布内容应当准确（国办公开办函〔2021〕30号）',
  suggestion: '在数字后面补上“条”“件”“项”等单位；总数和分项用同一单位。',
  needs: [],
  messages: {
    missing: '正文有{count}处数字后面缺计量单位：{places}',
    mixed: '正文“{whole}”正好是各分项之和（{parts}），单位却不一致',
  },
  check({ report }, to) {
    for (const { whole, parts, text, source, section } of mixedUnits(report)) {
      to.fail('mixed', {
        subject: whole,
        quotes: [{ text, source }],
        location: { section },
        data: { whole, parts: parts.join('+') },
      });
    }
    const passages = passagesOf(report).filter(({ text }) => COUNTED.test(text));
    const hits = findHits(passages, MISSING).filter(({ match: [number] }) => !NAME.test(number));
    const details = placesOf(hits);
    if (details !== null) to.fail('missing', details);
  },
});

const UNIT = /^\s?([件条项个次篇份起宗])(?![数量])/;

interface MixedUnits {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly text: string;
  readonly source: SourceSpan;
  readonly section: SectionKey | null;
}

/** A whole and all its parts behind 其中, of which the one counts 件 and another 项. */
function mixedUnits({ paragraphs }: Report): MixedUnits[] {
  return paragraphs.flatMap(({ text, source, section }) =>
    text.includes('其中')
      ? splitSentences(text).flatMap((sentence) => {
          const at = sentence.indexOf('其中');
          const plain = halfWidth(sentence);
          const counted = findNumbers(plain).flatMap(({ value, start, end, approximate, chinese, percent }) => {
            const unit = UNIT.exec(plain.slice(end))?.[1];
            const exact = unit !== undefined && !approximate && !chinese && !percent;
            return exact ? [{ value, start, unit, words: plain.slice(start, end) + unit }] : [];
          });
          const whole = counted.findLast(({ start }) => start < at);
          const parts: typeof counted = [];
          for (const part of counted.filter(({ start }) => start > at)) {
            parts.push(part);
            const sum = parts.reduce((total, { value }) => total + value, 0);
            if (whole === undefined || sum > whole.value) return [];
            if (sum < whole.value) continue;
            const isMixed = parts.length > 1 && parts.some(({ unit }) => unit !== whole.unit);
            const words = parts.map((one) => one.words);
            return isMixed ? [{ whole: whole.words, parts: words, text: sentence, source, section }] : [];
          }
          return [];
        })
      : [],
  );
}
