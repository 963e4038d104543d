import type { SectionKey } from '../../model/edition.ts';
import { splitSentences } from '../../text/sentences.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** Where the year's work is told; plans belong into the last two sections. */
const TOLD: readonly (SectionKey | null)[] = ['overview', 'disclosure', 'applications', 'disputes'];
const DONE =
  /完成|发布|公布|公开|召开|印发|收到|办结|开展|上线|建成|组织|举办|答复|成立|出台|制定|开通|启动|获得|\d+\s?(?:条|件|次|篇|份)/;
const PLANNED =
  /将|拟|计划|预计|目标|下一?步|争取|力争|[前底]完成|年底前|继续|有望|规划|施行|实施|生效|有效期|截[至止]日期|结转/;
const QUOTED = /《[^》]*》|[“"][^”"]*[”"]/g;

/** 写了统计期限以后的事。 */
export const outsidePeriod = defineRule({
  id: 'period/outside',
  code: 'R204',
  severity: 'suspected',
  editions: 'any',
  title: '写了报告期以外的情况',
  basis: '年度报告反映报告年度1月1日至12月31日的情况（《政府信息公开条例》第四十九条：上一年度的年度报告）',
  suggestion: '删去报告期以后的内容，留待下一年度报告；年份写错的，改正年份。',
  needs: [],
  messages: { later: '正文“{excerpt}”说的是{year}年以后的事，不在报告期内' },
  check({ report }, to) {
    const { year } = report;
    if (year === null) {
      to.notApplicable();
      return;
    }
    const later = new RegExp(`(?<!\\d)(?:${year + 1}|${year + 2})年(?:\\d{1,2}月|初|以来|第?[一二三四]季度|春节)`);
    for (const paragraph of report.paragraphs) {
      if (!TOLD.includes(paragraph.section) || !later.test(paragraph.text)) continue;
      for (const sentence of splitSentences(paragraph.text)) {
        const plain = sentence.replace(QUOTED, '');
        const clause = plain.split(/(?<=[，,])/).find((part) => later.test(part));
        const at = clause === undefined ? -1 : plain.indexOf(clause);
        if (at < 0 || !DONE.test(plain.slice(at)) || PLANNED.test(plain)) continue;
        const date = later.exec(plain.slice(at))?.[0] ?? '';
        to.fail('later', {
          subject: date,
          quotes: [{ text: sentence, source: paragraph.source }],
          location: { section: paragraph.section },
          data: { excerpt: excerpt(sentence), year },
        });
      }
    }
  },
});
