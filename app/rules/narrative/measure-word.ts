import { findHits, passagesOf, quoteOf, spellOut } from '../passages.ts';
import { defineRule } from '../rule.ts';

const VERB = '公开|发布|公布|办理|梳理|完成|整改|编制|推出|清理|开设|制作|采用|报送';
const NOUN =
  '六[稳保]|政务服务|公共服务|行政许可|行政权力|政策|信息|事项|文件|栏目|建议|提案|稿件|问题|清单|主题|一件事|答复|申请|培训';
/** 公开33“六稳”, 974政务服务事项: a verb, a number, and at once what is counted. */
const BEFORE_NOUN = `(?<=${VERB}|了|共|级|的|和)(?<![\\d.])\\d{1,5}(?=[“"]|${NOUN})`;
/** 下载类1、采购公示42: a list of names with numbers that end at the comma. */
const IN_LIST = String.raw`(?<=\p{Script=Han}(?:类|类别|公示|公告|公开|动态|新闻|信息|文件|解读|通知|政策|栏目|专栏))(?<!第[^，,]{0,8})\d{1,5}(?![,，]\d{3})(?=[、，,。；;]|$)`;
const MISSING = new RegExp(`${BEFORE_NOUN}|${IN_LIST}`, 'gu');
/** A year, a hotline. */
const NAME = /^(?:(?:19|20)\d{2}|12[0-9]{3})$/;
/** A sentence that counts otherwise: where no number has a measure word, numbers are names. */
const COUNTED = /\d\s?(?:余|多)?[件条项个次篇份期场处户类]/;

/** 数字后面缺计量单位。 */
export const measureWord = defineRule({
  id: 'narrative/measure-word',
  code: 'R706',
  severity: 'advice',
  editions: 'any',
  title: '数字后面缺计量单位',
  basis: 'GB/T 15835—2011《出版物上数字用法》：计量的数字后面应当有单位；发布内容应当准确（国办公开办函〔2021〕30号）',
  suggestion: '在数字后面补上“条”“件”“项”等单位。',
  needs: [],
  messages: { missing: '正文有{count}处数字后面缺计量单位：{places}' },
  check({ report }, to) {
    const passages = passagesOf(report).filter(({ text }) => COUNTED.test(text));
    const hits = findHits(passages, MISSING).filter(({ match: [number] }) => !NAME.test(number));
    const [first] = hits;
    if (first === undefined) return;
    const quotes = hits.map((hit) => quoteOf(hit));
    to.fail('missing', {
      subject: 'text',
      quotes,
      location: { section: first.passage.section },
      data: { count: hits.length, places: spellOut(quotes.map(({ text }) => text)) },
    });
  },
});
