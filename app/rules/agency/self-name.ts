import { findHits, isInName, passagesOf, quoteOf, spellOut, wordsAt, type Hit } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** What a body calls itself (我局), or what it says of its own as if it were one (局门户网站). */
const SELF =
  /(?<![自大小])[我本](局|厅|委|镇|乡|街道|中心)(?![部县区内])|(?<![\u4e00-\u9fff])通过(局|厅|委)(?=门户网站|网站|机关网)|(?:由|经)(局|厅|委)(?=党组|领导班子|办公会)/g;

/** 正文的自称与机关的名称对不上。 */
export const selfName = defineRule({
  id: 'agency/self-name',
  code: 'R954',
  severity: 'suspected',
  raisableTo: 'suspected',
  editions: 'any',
  title: '自称与机关名称不符',
  basis: '年度报告由各行政机关以自己的名义公布，内容应当准确（《政府信息公开条例》第六条、第四十九条）',
  suggestion: '核对是否照抄了其他单位的报告而没有改净；确实在讲上级或者下属单位的，写出它的名称。',
  needs: [],
  messages: {
    other: '报告单位是“{agency}”，正文却自称{names}，共{count}处，请核对是否照抄了其他单位的报告',
  },
  check({ report }, to) {
    const { agency, agencyKind, agencyEvidence } = report;
    // A government's report gathers what its departments wrote, and a guessed name proves nothing.
    if (agency === null || agencyKind === 'government' || agencyEvidence === 'place' || agencyEvidence === 'file') {
      to.notApplicable();
      return;
    }
    const names = `${agency}${report.agencyAsFound ?? ''}`;
    const strange = findHits(passagesOf(report), SELF).filter((hit) => !isInName(hit) && !names.includes(kindOf(hit)));
    const [first] = strange;
    if (first === undefined) return;
    const quotes = strange.slice(0, 5).map((hit) => quoteOf(hit, 12));
    to.fail('other', {
      subject: 'self',
      expected: agency,
      actual: wordsAt(first),
      quotes,
      location: { section: first.passage.section },
      data: { agency, names: spellOut(strange.map(selfOf)), count: strange.length },
    });
  },
});

/** The letter or two that tell what kind of body speaks. */
function kindOf({ match }: Hit): string {
  return match.slice(1).join('');
}

/** 我局; of 通过局门户网站 the body alone. */
function selfOf(hit: Hit): string {
  const words = wordsAt(hit);
  return /^[我本]/.test(words) ? words : kindOf(hit);
}
