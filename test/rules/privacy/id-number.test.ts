import { idNumber } from '../../../app/rules/privacy/id-number.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(idNumber, {
  pass: [
    { name: '没有' },
    { name: '已遮挡', report: saying('身份证号1101**********0011。') },
    { name: '别的长数字', report: saying('统一社会信用代码91110000MA00000000，项目代码2023-110101-01-01-123456。') },
  ],
  fail: [
    {
      name: '校验码相符，说明和引文都遮挡',
      report: saying('向申请人（身份证号110101199003070011）送达答复书。'),
      findings: [
        {
          message: '正文出现身份证号码1101************11，校验码相符',
          subject: '1101************11',
          quotes: ['申请人（身份证号1101************11）送达答复书'],
        },
      ],
    },
    {
      name: '校验码不符',
      report: saying('110101199003070012'),
      findings: [
        {
          message: '正文出现形似身份证号码的1101************12，校验码不符',
          subject: '1101************12',
          severity: 'suspected',
          quotes: ['1101************12'],
        },
      ],
    },
  ],
});
