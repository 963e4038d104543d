import { COMMON_WORDS } from '../../catalog/problem-words.ts';
import { proseOf, excerpt } from '../prose.ts';
import { problemListOf } from '../problem-list.ts';
import { defineRule } from '../rule.ts';

const FEWEST = 2;
/** Two problems taken up in other words are too common to be told. */
const FEWEST_UNMATCHED = 3;

/** 改进措施没有回应所列的问题。 */
export const measuresUnmatched = defineRule({
  id: 'content/measures-unmatched',
  code: 'R755',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '改进措施与问题不对应',
  basis: '《政府信息公开条例》第五十条第(四)项：存在的主要问题及改进情况；措施应当针对所列的问题',
  suggestion: '逐个问题写明对应的措施、完成情况；已经解决的写明结果。',
  needs: [],
  messages: {
    fewer: '列出{problems}个问题，改进措施只有{measures}条，有的问题没有对应的措施',
    unmatched: '列出{problems}个问题，其中{count}个在改进措施里找不到相关的内容：{examples}',
  },
  check({ report }, to) {
    const [first] = proseOf(report, 'problems');
    const list = problemListOf(report);
    if (first === undefined || list === null || list.problems.length < FEWEST) {
      to.notApplicable();
      return;
    }
    const { problems, measures, remedy } = list;
    const unmatched = problems.filter((problem) => !isTakenUp(problem, remedy));
    const details = {
      subject: 'problems',
      quotes: [{ text: first.text, source: first.source }],
      location: { section: 'problems' as const },
    };
    if (unmatched.length >= FEWEST_UNMATCHED && unmatched.length * 2 > problems.length) {
      to.fail('unmatched', {
        ...details,
        data: {
          problems: problems.length,
          count: unmatched.length,
          examples: unmatched
            .map((problem) => `“${excerpt(problem.split(/[，,。；;]/)[0] ?? problem, 20)}”`)
            .join('、'),
        },
      });
    } else if (measures.length > 0 && measures.length * 2 <= problems.length && unmatched.length > 0) {
      to.fail('fewer', { ...details, data: { problems: problems.length, measures: measures.length } });
    }
  },
});

/** Whether two neighbouring characters of a problem, not both of common words, stand in the remedy too. */
function isTakenUp(problem: string, remedy: string): boolean {
  const common = problem.replace(COMMON_WORDS, (word) => ' '.repeat(word.length));
  return Array.from({ length: problem.length - 1 }, (_, at) => at).some((at) => {
    const pair = problem.slice(at, at + 2);
    return /^\p{Script=Han}{2}$/u.test(pair) && common.slice(at, at + 2).trim() !== '' && remedy.includes(pair);
  });
}
