import { sectionLabel } from '../../catalog/labels.ts';
import { excerpt, hasSection, proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

const PROBLEMS =
  /(?:存在|还有|仍有|面临).{0,14}(?:问题|不足|差距|短板|薄弱)|(?:问题|不足|短板)(?:主要)?(?:表现|有|是|体现|在于)|主要表现在|下一步.{0,10}(?:将|要|工作)|改进措施/;
/** What speaks of reconsiderations and suits stands where it belongs. */
const DISPUTES = /复议|诉讼|应诉|败诉|起诉|纠错|撤销/;
const SHORTEST = 24;

/** 说问题和改进的段落排在第五部分的标题之前。 */
export const misplacedText = defineRule({
  id: 'form/misplaced-text',
  code: 'R111',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '内容所在的部分有误',
  basis: '年度报告统一格式：存在的主要问题及改进情况写在第五部分（国办公开办函〔2019〕60号、〔2021〕30号）',
  suggestion: '把这一段移到“五、存在的主要问题及改进情况”的标题之下。',
  needs: [],
  messages: {
    misplaced: '“{excerpt}”说的是问题和改进，却排在“{found}”之下，应移到“{expected}”',
  },
  check({ report }, to) {
    if (!hasSection(report, 'problems')) {
      to.notApplicable();
      return;
    }
    for (const section of ['disclosure', 'applications', 'disputes'] as const) {
      const paragraph = proseOf(report, section).find(
        ({ text }) => text.length >= SHORTEST && PROBLEMS.test(text) && !DISPUTES.test(text),
      );
      if (paragraph === undefined) continue;
      to.fail('misplaced', {
        subject: section,
        expected: sectionLabel('problems'),
        actual: sectionLabel(section),
        quotes: [{ text: paragraph.text, source: paragraph.source }],
        location: { section },
        data: {
          excerpt: excerpt(paragraph.text, 30),
          found: sectionLabel(section),
          expected: sectionLabel('problems'),
        },
      });
    }
  },
});
