import type { Report } from '../../../app/model/report.ts';
import { reportTitle } from '../../../app/rules/form/title.ts';
import { line } from '../../support/clean-report.ts';
import { testRule, type ExpectedFinding } from '../../support/rule-tester.ts';

const titled = (value: string): Partial<Report> => ({ title: { value, raw: value, source: line(1) } });
const irregular = (
  title: string,
  faults: string,
): { name: string; report: Partial<Report>; findings: ExpectedFinding[] } => ({
  name: title,
  report: titled(title),
  findings: [{ message: `标题写作“${title}”，${faults}`, subject: 'title', actual: title }],
});

testRule(reportTitle, {
  pass: [
    { name: '单位在前' },
    { name: '年份在前', report: titled('2023年栖云县人民政府政府信息公开工作年度报告') },
    { name: '中文年份', report: titled('栖云县林业局二〇二三年政府信息公开工作年度报告') },
    { name: '单位名称里有政务公开', report: titled('栖云县政务公开中心2023年政府信息公开工作年度报告') },
    { name: '标题断成两行', report: titled('栖云县林业局\n2023年政府信息公开工作年度报告') },
  ],
  fail: [
    irregular('栖云县林业局2023年政府信息公开年度报告', '应写作“政府信息公开工作年度报告”'),
    irregular('栖云县林业局2023年度政府信息公开工作年度报告', '年份写作“年度”，与“年度报告”重复'),
    irregular('栖云县林业局政府信息公开工作年度报告', '没有年份'),
    irregular('2023年政府信息公开工作年度报告', '没有机关名称'),
    irregular('2023年政府信息公开工作年报', '应写作“政府信息公开工作年度报告”；没有机关名称'),
    {
      name: '政务公开',
      report: titled('栖云县林业局2023年政务公开工作报告'),
      findings: [
        {
          message: '标题写作“栖云县林业局2023年政务公开工作报告”，“政务公开”应为“政府信息公开”',
          subject: 'title',
          severity: 'must-fix',
          actual: '栖云县林业局2023年政务公开工作报告',
        },
      ],
    },
    {
      name: '没有标题',
      report: { title: null },
      findings: [
        {
          message: '报告没有标题，应有“机关全称+年份+政府信息公开工作年度报告”',
          subject: 'title',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '文本提取没有标题',
      report: { title: null, extract: true },
      findings: [{ message: '报告没有标题，应有“机关全称+年份+政府信息公开工作年度报告”', subject: 'title' }],
    },
  ],
});
