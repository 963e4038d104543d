import { feeAmount } from '../../../app/rules/narrative/fee-amount.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const otherMatters = (...texts: string[]) => prose('2021', { otherMatters: texts });

testRule(feeAmount, {
  pass: [
    { name: '没有收取' },
    { name: '十元的整数倍', report: otherMatters('发出收费通知3件,实际收取信息处理费2230元。') },
    { name: '不是信息处理费', report: otherMatters('收取停车费35元,未收取信息处理费。') },
    { name: '约数', report: otherMatters('收取信息处理费约1235元。') },
    { name: '上年的', report: otherMatters('上年收取信息处理费125元。') },
  ],
  fail: [
    {
      name: '不是十元的整数倍',
      report: otherMatters('发出收费通知3件,实际收取信息处理费1235元。'),
      findings: [
        {
          message:
            '正文“发出收费通知3件,实际收取信息处理费1235元”，信息处理费按件每档100元、按页10元起，总额应是10元的整数倍，1235元不是',
          subject: 'processingFee',
          actual: 1235,
          quotes: ['发出收费通知3件,实际收取信息处理费1235元。'],
        },
      ],
    },
  ],
});
