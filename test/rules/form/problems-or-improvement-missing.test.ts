import { problemsOrImprovementMissing } from '../../../app/rules/form/problems-or-improvement-missing.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const problems = (...texts: string[]) => ({ report: prose('2021', { problems: texts }) });
const TITLE = '五、存在的主要问题及改进情况';

testRule(problemsOrImprovementMissing, {
  pass: [
    { name: '两者都有' },
    { name: '说法不同', ...problems('专栏内容与群众期待仍有差距。', '已安排专人按月检查,并将按季通报。') },
  ],
  fail: [
    {
      name: '没有内容',
      ...problems(),
      findings: [{ message: `“${TITLE}”之下没有内容，应当写明存在的主要问题和改进情况`, subject: 'problems' }],
    },
    {
      name: '正文都没有读出:疑似',
      report: prose('2021', { problems: [], overview: [], otherMatters: [] }),
      findings: [
        {
          message: `“${TITLE}”之下没有内容，应当写明存在的主要问题和改进情况`,
          subject: 'problems',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '紧接着是别的标题:疑似',
      report: {
        ...prose('2021', { problems: [] }),
        sections: cleanReport('2021').sections.flatMap((heading) =>
          heading.section === 'problems'
            ? [heading, { ...heading, section: null, title: '存在的问题', match: 'other' as const }]
            : [heading],
        ),
      },
      findings: [
        {
          message: `“${TITLE}”之下没有内容，应当写明存在的主要问题和改进情况`,
          subject: 'problems',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '只写无',
      ...problems('无。'),
      findings: [
        {
          message: `“${TITLE}”只写了“无”，应当写明存在的主要问题和改进情况`,
          subject: 'problems',
          quotes: ['无。'],
        },
      ],
    },
    {
      name: '没有问题',
      ...problems('下一步将继续做好政府信息公开工作,加强队伍建设。'),
      findings: [
        {
          message: `“${TITLE}”没有写存在的问题，只有改进情况：下一步将继续做好政府信息公开工作,加强队伍建设`,
          subject: 'problems',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '没有改进',
      ...problems('解读形式单一,栏目更新滞后。'),
      findings: [
        {
          message: `“${TITLE}”没有写改进情况，只有存在的问题：解读形式单一,栏目更新滞后`,
          subject: 'problems',
          severity: 'suspected',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: '没有这一部分,由别的规则说',
      report: { sections: cleanReport('2021').sections.filter(({ section }) => section !== 'problems') },
    },
    { name: '2018年度及以前', edition: '2014' },
  ],
});
