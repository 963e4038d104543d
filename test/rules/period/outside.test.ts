import { outsidePeriod } from '../../../app/rules/period/outside.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => prose('2021', { overview: texts });

testRule(outsidePeriod, {
  pass: [
    { name: '都是报告年度的事' },
    { name: '打算', report: overview('计划于2024年3月完成网站改版。', '网站改版将于2024年6月上线。') },
    { name: '施行日期', report: overview('印发信息发布审核办法,自2024年1月1日起施行。') },
    { name: '往年的事', report: overview('2022年12月建成查阅点3个。') },
    { name: '文件名里的日期', report: overview('落实《2024年1月工作要点》的要求,发布信息12条。') },
    { name: '第五部分写打算', report: prose('2021', { problems: ['问题是解读较少。2024年1月已组织培训。'] }) },
  ],
  fail: [
    {
      name: '次年已完成的事',
      report: overview('2024年1月完成公开专栏改版,发布信息36条。'),
      findings: [
        {
          message: '正文“2024年1月完成公开专栏改版,发布信息36条”说的是2023年以后的事，不在报告期内',
          subject: '2024年1月',
          quotes: ['2024年1月完成公开专栏改版,发布信息36条。'],
        },
      ],
    },
  ],
  notApplicable: [{ name: '年度不明', report: { year: null } }],
});
