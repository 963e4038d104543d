import { squeeze } from '../../text/normalise.ts';
import { similarity } from '../../text/similarity.ts';
import { findHits, isInName, passagesOf, quoteOf, spellOut, wordsAt, type Hit } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** The part of a body that does the work: 政务公开科, 政务公开管理科. */
const UNIT =
  /(?:政府信息公开|政务信息公开|政务公开|信息公开)[\u4e00-\u9fff]{0,6}?(?:科|股|处)(?![室长员级学技理罚置])/g;
const BODY_END = /(?:局|厅|委员会|办公室|中心|办事处|管理处|站|所)/;
/** So alike are two names of which one is a slip for the other. */
const ALIKE = 0.72;

/** 同一单位、同一科室前后写了不同的名称。 */
export const nameVariants = defineRule({
  id: 'agency/name-variants',
  code: 'R953',
  severity: 'suspected',
  raisableTo: 'suspected',
  editions: 'any',
  title: '机关名称前后不一致',
  basis: '年度报告由各行政机关以自己的名义公布（《政府信息公开条例》第四十九条）；机关和内设机构应使用规范名称',
  suggestion: '统一使用批准的全称；确属两个机构的，写清楚各自职责。',
  needs: [],
  messages: {
    body: '报告单位是“{agency}”，正文又写作{names}，只差一两个字，请核对哪一个是规范名称',
    unit: '同一报告里负责政府信息公开的内设机构写作{names}，请核对是否同一机构',
  },
  check({ report }, to) {
    const passages = passagesOf(report);
    const units = findHits(passages, UNIT).filter((hit) => !isInName(hit));
    const distinct = new Set(units.map(wordsAt));
    if (distinct.size > 1) {
      to.fail('unit', {
        subject: 'unit',
        quotes: firstOfEach(units).map((hit) => quoteOf(hit)),
        data: { names: spellOut(units.map(wordsAt)) },
      });
    }
    const agency = report.agency === null ? null : squeeze(report.agency);
    const end = agency === null ? null : (BODY_END.exec(agency.slice(-5))?.[0] ?? null);
    const place = agency === null ? null : (/^.{1,10}?[省市县区州旗]/.exec(agency)?.[0] ?? null);
    if (agency === null || end === null || place === null || agency.length < place.length + 4) return;
    const own = agency.slice(place.length);
    const pattern = new RegExp(`${place}[\\u4e00-\\u9fff]{${own.length - 3},${own.length + 2}}?${end}`, 'g');
    const variants = findHits(passages, pattern).filter((hit) => !isInName(hit) && isVariant(wordsAt(hit), hit));
    if (variants.length === 0) return;
    to.fail('body', {
      subject: 'agency',
      expected: agency,
      actual: wordsAt(variants[0] as Hit),
      quotes: firstOfEach(variants).map((hit) => quoteOf(hit)),
      data: { agency, names: spellOut(variants.map(wordsAt)) },
    });

    /** A letter or two other than the own name, of the same length but for one: a short form leaves out more. */
    function isVariant(found: string, { passage, start }: Hit): boolean {
      const body = found.slice((place ?? '').length);
      if (found === agency || passage.text.startsWith(agency ?? '', start) || (agency ?? '').includes(body))
        return false;
      return Math.abs(body.length - own.length) <= 1 && similarity(body, own, ALIKE) >= ALIKE;
    }
  },
});

function firstOfEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const words = wordsAt(hit);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}
