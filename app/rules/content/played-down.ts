import type { Report } from '../../model/report.ts';
import { ATTITUDE } from '../../catalog/problem-words.ts';
import { CONCRETE } from '../../catalog/cliches.ts';
import { excerpt, proseOf } from '../prose.ts';
import { problemListOf } from '../problem-list.ts';
import { defineRule } from '../rule.ts';

const FEWEST = 2;
/** 存在的主要问题是, 存在问题:, 不足主要在于: behind it stands what is lacking. */
const NAMED = /(?:问题|不足|短板|差距)[，,]?(?:主要)?(?:[:：]|是|在于|表现[为在])/;
/** A text of more characters tells more than one problem. */
const LONGEST = 60;

/** 问题只归于“重视不够”“水平有待提高”。 */
export const playedDown = defineRule({
  id: 'content/played-down',
  code: 'R758',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '问题轻描淡写',
  basis: '存在的主要问题应实事求是、明确具体，避免笼统模糊（国办公开办函〔2021〕30号及各地编制要求）',
  suggestion: '写明问题的具体表现：哪些栏目、哪类信息、哪些件没有做到，而不只写认识、能力不足。',
  needs: [],
  messages: { all: '所列{count}个问题都只说认识、能力、力度不够，没有一个具体的事项：{examples}' },
  check({ report }, to) {
    const [first] = proseOf(report, 'problems');
    const problems = problemsToldIn(report);
    if (first === undefined || problems.length === 0) {
      to.notApplicable();
      return;
    }
    const vague = problems.filter((problem) => ATTITUDE.test(problem) && problem.search(CONCRETE) < 0);
    if (vague.length < problems.length) return;
    to.fail('all', {
      subject: 'problems',
      actual: problems.length,
      quotes: [{ text: first.text, source: first.source }],
      location: { section: 'problems' },
      data: {
        count: problems.length,
        examples: problems.map((problem) => `“${excerpt(problem.split(/[，,。；;]/)[0] ?? problem, 20)}”`).join('、'),
      },
    });
  },
});

/** The enumerated problems, else the only one; none of a list that names a single one, for the rest of it is not known. */
function problemsToldIn(report: Report): readonly string[] {
  const list = problemListOf(report);
  if (list === null) return [];
  if (list.problems.length === 0) return onlyProblemIn(list.lack);
  return list.problems.length < FEWEST ? [] : list.problems;
}

/** 存在问题:重视程度还不够: the only problem, not numbered; none where a clause of it says anything else. */
function onlyProblemIn(lack: string): readonly string[] {
  const text = lack.slice(0, LONGEST + 1);
  const named = NAMED.exec(text);
  if (named === null || text.length > LONGEST) return [];
  const told = text
    .slice(named.index + named[0].length)
    .replace(/[，,。；;\s]+$/, '')
    .trim();
  return told !== '' && told.split(/[，,。；;、]/).every((clause) => ATTITUDE.test(clause)) ? [told] : [];
}
