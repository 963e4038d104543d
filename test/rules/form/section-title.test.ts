import type { Report, SectionHeading } from '../../../app/model/report.ts';
import { sectionTitle } from '../../../app/rules/form/section-title.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const headings = cleanReport('2021').sections;
const edited = (section: string, edit: Partial<SectionHeading>): Partial<Report> => ({
  sections: headings.map((heading) => (heading.section === section ? { ...heading, ...edit } : heading)),
});

testRule(sectionTitle, {
  pass: [
    { name: '标题一致' },
    {
      name: '格式自己的长写法',
      report: edited('disputes', { title: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况' }),
    },
    { name: '缺了一个部分,后面序号顺延', report: { sections: shifted() } },
    {
      name: '全都没有序号:可能是自动编号',
      report: { sections: headings.map((heading) => ({ ...heading, ordinal: null })) },
    },
  ],
  fail: [
    {
      name: '概述',
      report: edited('overview', { title: '一、概 述', match: 'renamed' }),
      findings: [
        {
          message: '标题写作“一、概 述”，格式规定为“一、总体情况”',
          subject: 'overview',
          expected: '一、总体情况',
          actual: '一、概 述',
          quotes: ['一、概 述'],
        },
      ],
    },
    {
      name: '序号丢失又改名,只报一条',
      report: edited('problems', { title: '、下一步打算', match: 'renamed', ordinal: null }),
      findings: [
        {
          message: '标题写作“、下一步打算”，格式规定为“五、存在的主要问题及改进情况”',
          subject: 'problems',
          expected: '五、存在的主要问题及改进情况',
          actual: '、下一步打算',
        },
      ],
    },
    {
      name: '序号丢失',
      report: edited('overview', { title: '总体情况', ordinal: null }),
      findings: [
        {
          message: '标题“总体情况”缺少序号，格式规定为“一、总体情况”',
          subject: 'overview',
          expected: '一、总体情况',
          actual: '总体情况',
        },
      ],
    },
    {
      name: '两个四',
      report: edited('problems', { title: '四、存在的主要问题及改进情况', ordinal: 4 }),
      findings: [
        {
          message: '标题“四、存在的主要问题及改进情况”的序号有误，格式规定为“五、存在的主要问题及改进情况”',
          subject: 'problems',
          expected: '五、存在的主要问题及改进情况',
          actual: '四、存在的主要问题及改进情况',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: '2018年度及以前没有统一标题',
      edition: '2014',
      report: edited('overview', { title: '一、概述', match: 'renamed' }),
    },
  ],
});

/** Section two is gone, and the others are numbered 一 to 五. */
function shifted(): SectionHeading[] {
  return headings
    .filter(({ section }) => section !== 'disclosure')
    .map((heading, index) => ({ ...heading, ordinal: index + 1 }));
}
