import { fullMarks } from '../../../app/rules/content/full-marks.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (text: string) => prose('2021', { overview: [text] });

testRule(fullMarks, {
  pass: [
    { name: '没有' },
    { name: '几处', report: overview('办结率100%,答复率100%,满意率100%,公开率98%。') },
    { name: '不是100%', report: overview('增长1100%、2100%、3100%、4100%、5100%。') },
  ],
  fail: [
    {
      name: '处处100%',
      report: overview('公开率100%,解读率100%,办结率100%,答复率100%,满意率百分之百。'),
      findings: [
        {
          message:
            '正文有5处“100%”，少有实际数字：“公开率100%”、“解读率100%”、“办结率100%”、“答复率100%”、“满意率百分之百”',
          subject: 'text',
          actual: 5,
          quotes: ['公开率100%', '解读率100%', '办结率100%', '答复率100%', '满意率百分之百'],
        },
      ],
    },
  ],
});
