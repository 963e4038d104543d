import { selfName } from '../../../app/rules/agency/self-name.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const telling = (agency: string, ...overview: readonly string[]) => ({ ...prose('2021', { overview }), agency });

testRule(selfName, {
  pass: [
    { name: '局自称我局', report: telling('栖云县财政局', '2023年,我局公开信息300条,通过局门户网站发布。') },
    { name: '分局自称我局', report: telling('栖云县公安局交警大队', '我局按月更新。') },
    { name: '讲本地', report: telling('栖云县财政局', '我县、本县、我市财政信息按月公开,本局部署工作。') },
    { name: '委员会自称我委', report: telling('栖云县发展和改革委员会', '我委公开信息12条。') },
    { name: '上级的网站写明了名称', report: telling('栖云县政务中心', '通过县数据局门户网站发布信息67条。') },
    { name: '书名里的自称', report: telling('栖云县政务中心', '印发《我局信息公开指南》。') },
  ],
  fail: [
    {
      name: '中心自称局',
      report: telling('栖云县政务中心', '2023年,我中心发布新闻300条,通过局门户网站发布信息67条。'),
      findings: [
        {
          message: '报告单位是“栖云县政务中心”，正文却自称“局”，共1处，请核对是否照抄了其他单位的报告',
          subject: 'self',
          expected: '栖云县政务中心',
          actual: '通过局',
        },
      ],
    },
    {
      name: '局自称镇',
      report: telling('栖云县水利局', '我镇全年公开信息20条,本镇没有收到申请。'),
      findings: [
        {
          message: '报告单位是“栖云县水利局”，正文却自称“我镇”、“本镇”，共2处，请核对是否照抄了其他单位的报告',
          subject: 'self',
          expected: '栖云县水利局',
          actual: '我镇',
        },
      ],
    },
  ],
  notApplicable: [
    { name: '政府汇总各部门的文字', report: { ...telling('栖云县人民政府', '我局公开。'), agencyKind: 'government' } },
    { name: '单位不明', report: { ...prose('2021', { overview: ['我局公开。'] }), agency: null } },
  ],
});
