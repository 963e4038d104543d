import { processingFeeMissing } from '../../../app/rules/form/processing-fee-missing.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const other = (...texts: string[]) => ({ report: prose('2021', { otherMatters: texts }) });

testRule(processingFeeMissing, {
  pass: [
    { name: '写明没有收取' },
    { name: '说法不同', ...other('本年度依申请提供政府信息没有收取费用。') },
    {
      name: '写在别的部分',
      report: prose('2021', { otherMatters: ['无其他需要报告的事项。'], overview: ['全年未收取信息处理费。'] }),
    },
  ],
  fail: [
    {
      name: '没有写',
      ...other('无其他需要报告的事项。'),
      findings: [
        {
          message: '“其他需要报告的事项”没有写信息处理费的收取情况，没有收取的也应写明',
          subject: 'otherMatters',
          quotes: ['无其他需要报告的事项。'],
        },
      ],
    },
  ],
  notApplicable: [
    { name: '2020年度还没有信息处理费', report: { ...prose('2021', { otherMatters: ['无。'] }), year: 2020 } },
    {
      name: '没有这一部分,由别的规则说',
      report: { sections: cleanReport('2021').sections.filter(({ section }) => section !== 'otherMatters') },
    },
    { name: '2019年格式', edition: '2019' },
  ],
});
