import { overviewLength } from '../../../app/rules/form/overview-length.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (length: number) => ({
  report: prose('2021', { overview: ['公'.repeat(400), '开'.repeat(length - 400)] }),
});

testRule(overviewLength, {
  pass: [{ name: '二百多字' }, { name: '恰好一千字', ...overview(1000) }],
  fail: [
    {
      name: '一千七百多字',
      ...overview(1766),
      findings: [{ message: '总体情况约1770字，一般不超过1000字', subject: 'overview', expected: 1000, actual: 1766 }],
    },
  ],
  notApplicable: [{ name: '2019年格式', edition: '2019' }],
});
