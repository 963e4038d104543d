import { feesPartMissing } from '../../../app/rules/form/fees-part-missing.ts';
import { LEFT_OUT } from '../../support/clean-report.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const other = (...texts: string[]) => prose('2014', { otherMatters: texts });

testRule(feesPartMissing, {
  pass: [
    { name: '写明没有收取', edition: '2014' },
    {
      name: '写在申请部分',
      edition: '2014',
      report: prose('2014', { applications: ['未收取任何费用。'], otherMatters: ['无。'] }),
    },
    { name: '写明减免', edition: '2014', report: other('依申请公开没有收费,也没有减免。') },
  ],
  fail: [
    {
      name: '只有统计表',
      edition: '2014',
      report: other('无其他需要报告的事项。'),
      findings: [
        {
          message: '正文没有写政府信息公开的收费及减免情况，只有统计表“依申请公开政府信息收取的费用”填了0',
          subject: 'fees',
          quotes: ['0'],
        },
      ],
    },
    {
      name: '统计表也没有,园区的费用不算',
      edition: '2014',
      cells: { 'fees|count': LEFT_OUT },
      report: prose('2014', { overview: ['纳入缴费中心收取的费用7003万元。'], otherMatters: ['无。'] }),
      findings: [{ message: '正文没有写政府信息公开的收费及减免情况，没有收费的也应写明', subject: 'fees' }],
    },
  ],
  notApplicable: [{ name: '2019年起不再要求', edition: '2019', report: prose('2019', { otherMatters: ['无。'] }) }],
});
