import { missingNumber } from '../../../app/rules/wording/missing-number.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(missingNumber, {
  pass: [
    { name: '有数字', report: saying('发布新闻300余条、百余篇、2万余件、数十余次，20 余场，“12”余项，X余条。') },
    { name: '“余”另有其义', report: saying('其余条目、剩余项目、结余件、业余人员、多余条款，年余。') },
    { name: '“共”另有其义', report: saying('信息共享，政策共建，信息共条目，事项共项目组管理。') },
    { name: '“约”“近”另有其义', report: saying('附近户，合约件，公约条。达到100%，占5.2%，年月日。') },
  ],
  fail: [
    {
      name: '所计的事物之后只剩“共条”',
      report: saying('年内更新政策文件共件，发布信息共条。'),
      findings: [{ message: '正文有2处缺数字：“年内更新政策文件共件”、“发布信息共条”', subject: 'text' }],
    },
    {
      name: '只剩“余条”',
      report: saying('通过网站发布动态信息余条，接待群众余人次。'),
      findings: [
        {
          message: '正文有2处缺数字：“网站发布动态信息余条”、“接待群众余人次”',
          subject: 'text',
          quotes: ['网站发布动态信息余条', '接待群众余人次'],
        },
      ],
    },
    {
      name: '数量词、百分号、日期前面没有数字',
      report: saying('全年受理共计件，按时办结率达到%，2023年 月 日公布。'),
      findings: [
        {
          message: '正文有3处缺数字：“全年受理共计件”、“按时办结率达到%”、“2023年 月 日公布”',
          subject: 'text',
        },
      ],
    },
    {
      name: '提取件可能是提取时丢的',
      report: { ...saying('发布信息余条。'), extract: true },
      findings: [{ message: '正文有1处缺数字：“发布信息余条”', subject: 'text', severity: 'suspected' }],
    },
  ],
});
