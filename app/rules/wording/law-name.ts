import { CITED_DECREE, DECREES, RIGHT_NAMES, WRONG_NAMES, decreeOf } from '../../catalog/law-names.ts';
import { compact, squeeze } from '../../text/normalise.ts';
import { findHits, passagesOf, quoteOf, type Hit } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** 《…》, and 〈…〉 within; the name is the group. */
const NAME = /[《〈]([^《》〈〉]{4,40})[》〉]/g;

/** 《条例》、年度报告格式的名称写错。 */
export const lawName = defineRule({
  id: 'wording/law-name',
  code: 'R805',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '法规名称错误',
  basis:
    '《中华人民共和国政府信息公开条例》（国务院令第711号）；《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  suggestion: '改为正式名称；确是另一份文件的名称，请排除。',
  options: {
    added: { kind: 'replacements', title: '本单位补充的错误名称（不带书名号）', until: false, default: [] },
    excluded: { kind: 'words', title: '不算错误的名称（不带书名号）', default: [] },
  },
  needs: [],
  messages: {
    wrong: '《{name}》应为《{right}》，共{count}处',
    decree: '《政府信息公开条例》的国务院令写作“第{number}号”，应为第{right}号',
  },
  check({ report, options }, to) {
    const byName = new Map<string, { readonly right: string; readonly certain: boolean; readonly hits: Hit[] }>();
    for (const hit of findHits(passagesOf(report), NAME)) {
      const name = compact(hit.match[1] ?? '');
      if (RIGHT_NAMES.includes(name) || options.excluded.some((word) => compact(word) === name)) continue;
      const own = options.added.find(({ wrong }) => compact(wrong) === name);
      const known =
        WRONG_NAMES.find(({ wrong }) => wrong.test(name)) ??
        (own === undefined ? undefined : { right: own.right, certain: false });
      if (known === undefined) continue;
      const entry = byName.get(name) ?? { right: known.right, certain: known.certain, hits: [] };
      entry.hits.push(hit);
      byName.set(name, entry);
    }
    for (const [name, { right, certain, hits }] of byName) {
      to.fail('wrong', {
        subject: name,
        severity: certain ? 'must-fix' : 'suspected',
        expected: right,
        actual: name,
        quotes: hits.map((hit) => quoteOf(hit)),
        location: { section: hits[0]?.passage.section ?? null },
        data: { name: squeeze(hits[0]?.match[1] ?? name), right, count: hits.length },
      });
    }
    if (report.year === null) return;
    const right = decreeOf(report.year);
    const decrees = findHits(passagesOf(report), CITED_DECREE).filter(({ match }) => match[1] !== right);
    for (const hit of decrees.slice(0, 1)) {
      const number = hit.match[1] ?? '';
      to.fail('decree', {
        subject: 'decree',
        // The other version's number is no slip of the pen: a report may tell of what was in force before.
        severity: DECREES.includes(number) ? 'suspected' : 'must-fix',
        expected: right,
        actual: number,
        quotes: decrees.map((one) => quoteOf(one)),
        location: { section: hit.passage.section },
        data: { number, right },
      });
    }
  },
});
