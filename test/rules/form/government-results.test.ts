import { governmentResults } from '../../../app/rules/form/government-results.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const government = (...overview: string[]) => ({
  report: { ...prose('2021', { overview }), agency: '栖云县人民政府', agencyKind: 'government' as const },
});

testRule(governmentResults, {
  pass: [
    { name: '三项都有', ...government('工作考核占4分,社会评议满意率91.8%,没有责任追究情形。') },
    { name: '同义的说法', ...government('纳入绩效管理,委托第三方开展评估,约谈3家单位负责人。') },
  ],
  fail: [
    {
      name: '热线的考核和满意率不算',
      ...government('热线工单回访满意率98%,超考核指标2个百分点。'),
      findings: [
        {
          message:
            '政府的报告应当写明工作考核、社会评议和责任追究结果，全文没有提到“工作考核”“社会评议”“责任追究”（同义的说法也没有找到）',
          subject: 'overview',
          actual: '工作考核、社会评议、责任追究',
        },
      ],
    },
    {
      name: '缺一项',
      ...government('纳入绩效考核,开展社会评议1次。'),
      findings: [
        {
          message: '政府的报告应当写明工作考核、社会评议和责任追究结果，全文没有提到“责任追究”（同义的说法也没有找到）',
          subject: 'overview',
          actual: '责任追究',
        },
      ],
    },
  ],
  notApplicable: [
    { name: '部门不要求', report: prose('2021', { overview: ['发布信息12条。'] }) },
    { name: '2018年度及以前', edition: '2014' },
  ],
});
