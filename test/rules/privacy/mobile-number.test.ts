import { mobileNumber } from '../../../app/rules/privacy/mobile-number.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(mobileNumber, {
  pass: [
    { name: '办公电话', report: saying('如有疑问，请与本局联系（电话：0000-83600000，邮编：000000）。') },
    { name: '数量、编号', report: saying('网站访问13900000000次，单号：13900000000，金额13900000000元。') },
    { name: '已遮挡', report: saying('手机139****0000。') },
  ],
  fail: [
    {
      name: '申请人的手机',
      report: saying('答复申请人李某（手机13900000000）。'),
      findings: [
        {
          message: '正文出现个人手机号码139****0000',
          subject: '139****0000',
          quotes: ['申请人李某（手机139****0000）'],
        },
      ],
    },
    {
      name: '联系人的手机',
      report: saying('如对本报告有疑问，请与办公室联系，电话：139 0000 0000。'),
      findings: [
        {
          message: '联系方式用了手机号码139******0000，宜改用办公电话',
          subject: '139******0000',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '看不出是谁的',
      report: saying('平台13900000000上线。'),
      findings: [{ message: '正文出现形似手机号码的139****0000', subject: '139****0000', severity: 'suspected' }],
    },
  ],
});
