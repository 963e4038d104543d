import { CLICHES, CONCRETE } from '../../catalog/cliches.ts';
import { compact } from '../../text/normalise.ts';
import { proseOf } from '../prose.ts';
import { withWords } from '../office-words.ts';
import { defineRule } from '../rule.ts';

/** The year of the report and of the next are no facts. */
const YEARS = /(?:19|20)\d{2}年|《(?:中华人民共和国)?(?:政府信息公开)?条例》/g;
const SHORTEST = 60;
/** Clichés in a hundred characters. */
const DENSE = 2.5;

/** 第五部分空话套话多,没有具体内容。 */
export const cliches = defineRule({
  id: 'content/cliches',
  code: 'R752',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '问题和措施笼统空泛',
  basis: '存在问题和改进情况应实事求是、明确具体，避免笼统模糊、泛泛而谈（国办公开办函〔2021〕30号及各地编制要求）',
  suggestion: '写明具体是什么问题、在哪些栏目或单位、采取了什么措施、到什么程度。',
  options: {
    added: { kind: 'words', title: '另外算作套话的词', default: [] },
    fewest: { kind: 'number', title: '至少', unit: '处', from: 2, to: 30, step: 1, default: 4 },
  },
  needs: [],
  messages: {
    empty: '存在的主要问题及改进情况约{length}字，套话有{count}处（{examples}等），没有一个具体的数字、文件或事项',
  },
  check({ report, options }, to) {
    const paragraphs = proseOf(report, 'problems');
    const [first] = paragraphs;
    if (first === undefined) {
      to.notApplicable();
      return;
    }
    const text = paragraphs.map((paragraph) => compact(paragraph.text)).join('\n');
    if (text.length < SHORTEST) return;
    const plain = paragraphs.map((paragraph) => paragraph.text.replace(YEARS, '').replace(/^\s*\d{1,2}[.．、]/, ''));
    if (plain.some((line) => line.search(CONCRETE) >= 0)) return;
    const found = [...text.matchAll(withWords(CLICHES, options.added))].map(([word]) => word);
    if (found.length < options.fewest || (found.length * 100) / text.length < DENSE) return;
    to.fail('empty', {
      subject: 'problems',
      actual: found.length,
      quotes: [{ text: first.text, source: first.source }],
      location: { section: 'problems' },
      data: {
        length: Math.round(text.length / 10) * 10,
        count: found.length,
        examples: [...new Set(found)]
          .slice(0, 3)
          .map((word) => `“${word}”`)
          .join('、'),
      },
    });
  },
});
