import { defineCampaignRule } from '../rule.ts';

/** 报告的单位不在名册上。 */
export const unknownAgency = defineCampaignRule({
  id: 'roster/unknown-agency',
  code: 'R902',
  severity: 'suspected',
  editions: 'any',
  title: '单位不在名册上',
  basis: '国办发〔2014〕32号：主管部门确定统计范围内的单位名单',
  suggestion: '核对报告的单位名称；名称无误的，在名册中补上该单位或它的别名。',
  messages: {
    unlisted: '名册上没有“{agency}”',
    near: '名册上没有“{agency}”；名册上的“{names}”名称相近，但不是同一名称，没有视为同一单位',
    maybe: '不能确定“{agency}”是名册上的哪个单位，可能是“{names}”，没有对应',
  },
  looksAt:
    ({ roster }) =>
    ({ agency }) =>
      roster !== null && agency !== null,
  checkCampaign({ roster, unlisted, reports, year }, to) {
    if (roster === null) return;
    for (const { agency, maybe, near } of unlisted) {
      const report = reports.find((one) => one.agency === agency && (year === null || one.year === year));
      if (report === undefined) continue;
      const [message, names] =
        maybe.length > 0
          ? (['maybe', maybe] as const)
          : near.length > 0
            ? (['near', near] as const)
            : (['unlisted', []] as const);
      to.fail(message, {
        agency,
        year: report.year,
        report: report.id,
        subject: agency,
        actual: agency,
        quotes: report.title === null ? [] : [{ text: report.title.raw, source: report.title.source }],
        data: { agency, names: names.join('”“') },
      });
    }
  },
});
