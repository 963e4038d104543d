import { excerpt, proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

const SUB_HEADING = /^\s*[(（][一二三四五六七八九十]{1,2}[)）]/;
/** What stands behind the sub-heading in its own line and makes it more than a heading. */
const RUNS_ON = /[。；;：:].{4,}|[，,]/;
const LONGEST = 40;

/** 小标题之下没有内容。 */
export const emptySubsection = defineRule({
  id: 'form/empty-subsection',
  code: 'R117',
  severity: 'suspected',
  editions: 'any',
  title: '小节只有标题没有内容',
  basis: '年度报告内容应当明确具体，不得敷衍（国办公开办函〔2021〕30号）',
  suggestion: '补写这一小节的内容，没有内容的删去标题。',
  needs: [],
  messages: { empty: '总体情况中的小标题“{title}”之下没有内容' },
  check({ report }, to) {
    const paragraphs = proseOf(report, 'overview');
    const headings = paragraphs.flatMap(({ text }, at) => (SUB_HEADING.test(text) ? [at] : []));
    const empty = headings.filter((at) => {
      const text = paragraphs[at]?.text ?? '';
      const next = paragraphs[at + 1];
      return text.length <= LONGEST && !RUNS_ON.test(text) && (next === undefined || SUB_HEADING.test(next.text));
    });
    // Where none of them has text of its own, it is a list and no headings.
    if (empty.length === headings.length) return;
    for (const at of empty) {
      const paragraph = paragraphs[at];
      if (paragraph === undefined) continue;
      to.fail('empty', {
        subject: /^\s*[(（](.{1,2})[)）]/.exec(paragraph.text)?.[1] ?? null,
        quotes: [{ text: paragraph.text, source: paragraph.source }],
        location: { section: 'overview' },
        data: { title: excerpt(paragraph.text) },
      });
    }
  },
});
