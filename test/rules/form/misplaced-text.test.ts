import { misplacedText } from '../../../app/rules/form/misplaced-text.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const text = '总体来看,工作取得了一定成效,但还存在一些问题,主要表现在栏目更新不够及时。';

testRule(misplacedText, {
  pass: [
    { name: '问题写在第五部分' },
    {
      name: '第四部分说的是复议中的问题',
      report: prose('2021', { disputes: ['从复议纠错情况看,答复说理还存在不充分的问题,已逐件分析整改并通报。'] }),
    },
    { name: '一句短话', report: prose('2021', { disputes: ['本年度不存在上述问题。'] }) },
  ],
  fail: [
    {
      name: '短板在于',
      report: prose('2021', { applications: ['回看一年,公开工作的短板主要在于栏目维护不勤、基层力量不足等方面。'] }),
      findings: [
        {
          message:
            '“回看一年,公开工作的短板主要在于栏目维护不勤、基层力量不足等…”说的是问题和改进，却排在“三、收到和处理政府信息公开申请情况”之下，应移到“五、存在的主要问题及改进情况”',
          subject: 'applications',
          expected: '五、存在的主要问题及改进情况',
          actual: '三、收到和处理政府信息公开申请情况',
        },
      ],
    },
    {
      name: '问题写在第四部分',
      report: prose('2021', { disputes: [text] }),
      findings: [
        {
          message:
            '“总体来看,工作取得了一定成效,但还存在一些问题,主要表现在栏…”说的是问题和改进，却排在“四、政府信息公开行政复议、行政诉讼情况”之下，应移到“五、存在的主要问题及改进情况”',
          subject: 'disputes',
          expected: '五、存在的主要问题及改进情况',
          actual: '四、政府信息公开行政复议、行政诉讼情况',
          quotes: [text],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: '没有第五部分的标题,由别的规则说',
      report: {
        ...prose('2021', { disputes: [text] }),
        sections: cleanReport('2021').sections.filter(({ section }) => section !== 'problems'),
      },
    },
    { name: '2018年度及以前', edition: '2014', report: prose('2014', { disputes: [text] }) },
  ],
});
