import { contactMail } from '../../../app/rules/content/contact-mail.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const preamble = (text: string) => prose('2021', { preamble: [text] });

testRule(contactMail, {
  pass: [{ name: '没有邮箱' }, { name: '政务邮箱', report: preamble('邮箱:xxgk@example.gov.cn。') }],
  fail: [
    {
      name: '商业邮箱',
      report: preamble('如有疑问请联系我局(邮箱:xyxsjj2023@163.com)。'),
      findings: [
        {
          message: '联系方式用了商业邮箱“xyxsjj2023@163.com”，宜改用以gov.cn结尾的政务邮箱',
          subject: 'mail',
          quotes: ['xyxsjj2023@163.com)'],
        },
      ],
    },
  ],
});
