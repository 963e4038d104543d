import { findHits, passagesOf, placesOf } from '../passages.ts';
import { defineRule } from '../rule.ts';

const MEASURE = '件|条|次|篇|份|场|期|人次|项|人|户|家|起|宗';
const DIGIT = String.raw`\d０-９〇零一二三四五六七八九十百千万亿几数两多%％XxＸ×`;
/** 余条, 约条, 共件: a measure word whose number is gone. */
const MISSING = new RegExp(
  [
    // 结余, 剩余, 其余, 业余 are words of their own.
    String.raw`余(?<![剩其多有盈结富残业空节之${DIGIT}][\s”"）)]{0,2}余)(?:${MEASURE})(?![款件目员们数次家])`,
    String.raw`(?:约|近|超过|共计|累计|合计|总计|分别为)(?<!条约|契约|公约|预约|合约|特约|节约|附近|邻近|最近|就近)\s?(?:${MEASURE}|万元)(?=[，,。；;、)）]|$)`,
    // 公开信息共条: 共 stands between what is counted and its measure word, and the clause ends there.
    String.raw`(?:信息|文件|稿件|政策|解读|申请|提案|建议|留言|工单|事项|案件)(?:数|数量)?共\s?(?:${MEASURE})(?=[，,。；;、)）]|$)`,
    String.raw`(?:占|增长|下降|提高|提升到|达到?|率为)\s?[%％]`,
    String.raw`20\d\d年\s?月\s?日`,
  ].join('|'),
  'g',
);

/** 数字缺失：只剩“余条”“共件”。 */
export const missingNumber = defineRule({
  id: 'wording/missing-number',
  code: 'R810',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '数字缺失',
  basis: '年度报告内容应当准确（国办公开办函〔2021〕30号：发布内容不准确不全面的依条例第四十七条追责）',
  suggestion: '核对后补填数字。',
  needs: [],
  messages: {
    missing: '正文有{count}处缺数字：{places}',
  },
  check({ report }, to) {
    const hits = findHits(passagesOf(report), MISSING);
    const details = placesOf(hits);
    if (details !== null) to.fail('missing', details);
  },
});
