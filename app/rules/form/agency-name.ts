import type { AgencyEvidence } from '../../model/report.ts';
import { bare, squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

const PLACE_NAMES: Readonly<Record<AgencyEvidence, string>> = {
  title: '标题',
  preamble: '前言',
  body: '正文',
  signature: '落款',
  origin: '信息来源',
  place: '正文',
  file: '文件名',
  corrected: '更正',
};

/** 报告没有写明发布机关全称，或者出现了另一个单位的名称。 */
export const agencyName = defineRule({
  id: 'form/agency-name',
  code: 'R108',
  severity: 'suspected',
  editions: 'any',
  title: '机关名称不明或不一致',
  basis: '《政府信息公开条例》第四十九条：年度报告由各行政机关以自己的名义公布',
  suggestion: '在标题和落款写明发布机关全称，核对报告和来源是否属于同一单位。',
  needs: [],
  messages: {
    place: '报告没有写明发布机关全称，按文中地名认作“{agency}”，请核实',
    file: '报告没有写明发布机关全称，按文件名认作“{agency}”，请核实',
    unknown: '报告没有写明发布机关，程序未能判断是哪个单位的报告',
    other: '{where}写的是“{other}”，与本报告的单位“{agency}”不一致',
  },
  check({ report }, to) {
    const { agency, agencyEvidence } = report;
    if (agency === null) {
      to.undecided('unknown', 'judgement', { subject: 'agency' });
      return;
    }
    if (agencyEvidence === 'place' || agencyEvidence === 'file') {
      to.fail(agencyEvidence, { subject: agencyEvidence, actual: agency, data: { agency } });
    }
    const told = new Set<AgencyEvidence>();
    for (const { value, raw, source, place } of report.otherNames) {
      if (told.has(place) || isShortFor(value, agency) || isShortFor(agency, value)) continue;
      told.add(place);
      to.fail('other', {
        subject: place,
        expected: agency,
        actual: value,
        quotes: [{ text: raw, source }],
        data: { where: PLACE_NAMES[place], other: squeeze(value), agency },
      });
    }
  },
});

/** 县政府办公室 for 栖云县人民政府办公室: the one is left when characters are taken out of the other. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of bare(long)) if (bare(short).startsWith(character, at)) at += character.length;
  return at === bare(short).length;
}
