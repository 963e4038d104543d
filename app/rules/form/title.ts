import { compact, squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

const YEAR = /(?:19|20)\d{2}|二[〇零○][〇零○一二三四五六七八九]{2}/;

/** 没有标题，或者标题不规范。 */
export const reportTitle = defineRule({
  id: 'form/title',
  code: 'R109',
  severity: 'advice',
  editions: 'any',
  title: '标题缺失或不规范',
  basis: '《政府信息公开条例》第四十九条：政府信息公开工作年度报告；通行标题为“机关全称+年份+政府信息公开工作年度报告”',
  suggestion: '标题写作“机关全称+××××年政府信息公开工作年度报告”。',
  needs: [],
  messages: {
    missing: '报告没有标题，应有“机关全称+年份+政府信息公开工作年度报告”',
    wrongMatter: '标题写作“{title}”，“{matter}”应为“政府信息公开”',
    irregular: '标题写作“{title}”，{faults}',
  },
  check({ report }, to) {
    const { title } = report;
    if (title === null) {
      // The page's title often stands outside of what a text extract kept.
      to.fail('missing', { subject: 'title', severity: report.extract ? 'advice' : 'suspected' });
      return;
    }
    const shown = squeeze(title.value);
    const plain = compact(title.value);
    const details = { subject: 'title', actual: shown, quotes: [{ text: title.raw, source: title.source }] };
    const matter = plain.includes('政府信息公开') ? undefined : /政务信息公开|政务公开/.exec(plain)?.[0];
    if (matter !== undefined) {
      to.fail('wrongMatter', { ...details, severity: 'must-fix', data: { title: shown, matter } });
      return;
    }
    const faults = faultsOf(plain);
    if (faults.length > 0) to.fail('irregular', { ...details, data: { title: shown, faults: faults.join('；') } });
  },
});

/** What is irregular in a title (white space and brackets made one form), each in a few words. */
function faultsOf(title: string): string[] {
  const faults: string[] = [];
  if (!/政府信息公开工作年度报告/.test(title)) faults.push('应写作“政府信息公开工作年度报告”');
  if (!YEAR.test(title)) faults.push('没有年份');
  else if (/\d{4}年度.*年度报告/.test(title)) faults.push('年份写作“年度”，与“年度报告”重复');
  const named = title.replace(YEAR, '').replace(/政府信息公开|工作|年度|年报|报告|情况|关于|的|[年()<>"]/g, '');
  if (named === '') faults.push('没有机关名称');
  return faults;
}
