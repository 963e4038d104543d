import { correctedNotMentioned } from '../../../app/rules/disputes/corrected-not-mentioned.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const none = { 'reconsideration|corrected': '0' };

testRule(correctedNotMentioned, {
  pass: [
    { name: '没有被纠正的', cells: none, report: prose('2021', { problems: ['解读形式较为单一,下一步制作图解。'] }) },
    { name: '提到答复' },
    { name: '没有读出第五部分', report: prose('2021', { problems: [] }) },
  ],
  fail: [
    {
      name: '有被纠正的,没有提到',
      cells: { 'directSuit|corrected': '2' },
      report: prose('2021', { problems: ['解读形式较为单一,下一步制作图解。'] }),
      findings: [
        {
          message:
            '表四结果纠正共3件（行政复议1件、未经复议直接起诉2件），存在的主要问题及改进情况没有提到复议、诉讼或申请答复',
          subject: 'corrected',
          figures: ['reconsideration|corrected', 'directSuit|corrected'],
          actual: 3,
          at: { row: 'reconsideration', column: 'corrected' },
        },
      ],
    },
  ],
  notApplicable: [{ name: '2018年度及以前', edition: '2014' }],
});
