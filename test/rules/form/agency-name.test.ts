import { agencyName } from '../../../app/rules/form/agency-name.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const OTHER = {
  value: '栖云县生态环境局',
  raw: '信息来源:栖云县生态环境局',
  source: line(99),
  place: 'origin' as const,
};

testRule(agencyName, {
  pass: [
    { name: '标题写明全称' },
    { name: '落款写明全称', report: { agencyEvidence: 'signature' } },
    { name: '简称不算另一单位', report: { otherNames: [{ ...OTHER, value: '县数据局' }] } },
    { name: '带上级地名不算另一单位', report: { otherNames: [{ ...OTHER, value: '云州市栖云县数据管理局' }] } },
    { name: '人工更正过', report: { agencyEvidence: 'corrected' } },
  ],
  fail: [
    {
      name: '只有地名',
      report: { agency: '栖云县人民政府', agencyEvidence: 'place' },
      findings: [
        {
          message: '报告没有写明发布机关全称，按文中地名认作“栖云县人民政府”，请核实',
          subject: 'place',
          actual: '栖云县人民政府',
        },
      ],
    },
    {
      name: '只有文件名',
      report: { agency: '栖云县林业局', agencyEvidence: 'file' },
      findings: [
        {
          message: '报告没有写明发布机关全称，按文件名认作“栖云县林业局”，请核实',
          subject: 'file',
          actual: '栖云县林业局',
        },
      ],
    },
    {
      name: '信息来源是别的单位,同一处只报一次',
      report: { otherNames: [OTHER, { ...OTHER, value: '栖云县环保局' }] },
      findings: [
        {
          message: '信息来源写的是“栖云县生态环境局”，与本报告的单位“栖云县数据管理局”不一致',
          subject: 'origin',
          expected: '栖云县数据管理局',
          actual: '栖云县生态环境局',
          quotes: ['信息来源:栖云县生态环境局'],
        },
      ],
    },
  ],
  undecided: [
    {
      name: '认不出单位',
      report: { agency: null, agencyEvidence: null },
      findings: [{ message: '报告没有写明发布机关，程序未能判断是哪个单位的报告', subject: 'agency' }],
    },
  ],
});
