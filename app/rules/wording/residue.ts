import { splitSentences } from '../../text/sentences.ts';
import { findHits, passagesOf, quoteOf, spellOut, wordsAt, type Hit } from '../passages.ts';
import { defineRule } from '../rule.ts';

const X = '[XxＸｘ×✕]';
const BODY = '人民政府|街道办|办事处|委员会|单位|部门|局|厅|委|办|省|市|县|区|镇|乡';
const MEASURE = '件|条|次|篇|份|场|期|人次|万元|万条|余条|项';
/** Hints of a template that a writer was to delete: 请在此处填写, (单位名称), 【待补充】, 20XX年, XX局. */
const RESIDUE = new RegExp(
  [
    String.raw`(?:请在此处?|请于此处|在此处|此处请?)(?:填写|填入|输入|插入|粘贴)`,
    String.raw`[(（【\[<《](?:单位|机关|部门|行政机关|地区)名称[)）】\]>》]`,
    String.raw`[(（【\[](?:待|请)(?:补充?|填写?|核实|完善|更新|定)[^)）】\]]{0,12}[)）】\]]`,
    String.raw`[(（【\[](?:填表说明|填写说明|填报说明|填写要求|字数要求|示例|模板|参考模板|样例)[^)）】\]]{0,40}[)）】\]]`,
    String.raw`(?:20)?(?<![A-Za-z])${X}{2,4}\s?年(?:度|${X}{1,2}月)?`,
    String.raw`(?<![A-Za-z])${X}{2,6}(?<body>${BODY})`,
    String.raw`(?<![A-Za-z\d.])${X}{1,4}(?=${MEASURE})`,
  ].join('|'),
  'g',
);
/** Underscores where something was to be filled in; a page may draw a line with them. */
const BLANK_LINE = /(?<=[\p{Script=Han}\d])\s?[_＿]{3,}\s?(?=[\p{Script=Han}])/gu;
/** Where names are masked on purpose, ×× is right; dates and numbers seldom are. */
const MASKED_NAME = /申请人|原告|被告|当事人|诉|某|案|居民|村民|市民|群众|投诉|举报|企业|公司|例如|比如|如[:：“"]|模式/;
const MASKED_NUMBER = /某|案|诉|例如|比如/;
const HAS_X = new RegExp(X);

/** 模板提示语没有删，空没有填。 */
export const residue = defineRule({
  id: 'wording/residue',
  code: 'R808',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '模板提示语、待填内容未处理',
  basis: '年度报告内容应当准确（国办公开办函〔2021〕30号：发布内容不准确不全面的依条例第四十七条追责）',
  suggestion: '补填内容，或者删去模板的提示语。',
  needs: [],
  messages: {
    certain: '模板里的字样没有处理，共{count}处：{places}',
    doubtful: '疑似没有填写的内容，共{count}处：{places}',
  },
  check({ report }, to) {
    const passages = passagesOf(report);
    const hits = findHits(passages, RESIDUE);
    const tell = (message: 'certain' | 'doubtful', found: readonly Hit[]) => {
      const [first] = found;
      if (first === undefined) return;
      to.fail(message, {
        subject: message,
        severity: message === 'certain' ? 'must-fix' : 'suspected',
        quotes: found.map((hit) => quoteOf(hit)),
        location: { section: first.passage.section },
        data: { count: found.length, places: spellOut(found.map((hit) => wordsAt(hit).trim())) },
      });
    };
    tell(
      'certain',
      hits.filter((hit) => !mayBeMasked(hit)),
    );
    tell('doubtful', [...hits.filter(mayBeMasked), ...findHits(passages, BLANK_LINE)]);
  },
});

function mayBeMasked(hit: Hit): boolean {
  if (!HAS_X.test(wordsAt(hit))) return false;
  const { text } = hit.passage;
  const sentence = splitSentences(text).find((one) => one.includes(wordsAt(hit))) ?? text;
  return (hit.match.groups?.['body'] === undefined ? MASKED_NUMBER : MASKED_NAME).test(sentence);
}
