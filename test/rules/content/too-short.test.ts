import { tooShort } from '../../../app/rules/content/too-short.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => ({ report: prose('2021', { overview: texts }) });

testRule(tooShort, {
  pass: [{ name: '二百多字' }, { name: '恰好二百字', ...overview('公'.repeat(120), '开'.repeat(80)) }],
  fail: [
    {
      name: '几十个字,空格不算',
      ...overview('2023年,我局认真做好政府信息公开 各项工作,全年发布信息36条。'),
      findings: [
        {
          message: '总体情况只有33字，不足200字，难以说明全年工作：2023年,我局认真做好政府信息公开 各…',
          subject: 'overview',
          expected: 200,
          actual: 33,
        },
      ],
    },
  ],
  notApplicable: [
    { name: '没有读出正文', ...overview() },
    { name: '2018年度及以前', edition: '2014' },
  ],
});
