import { periodWording } from '../../../app/rules/period/wording.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const stated = (raw: string): object => ({
  period: {
    from: '2023-01-01',
    to: '2023-12-31',
    raw,
    source: line(3),
    lostCharacters: false,
    cutOffOnly: false,
  },
});

testRule(periodWording, {
  pass: [
    { name: '起至止', report: stated('自2023年1月1日起至2023年12月31日止') },
    { name: '为至', report: stated('为2023年1月1日至12月31日') },
    { name: '只有破折号', report: stated('2023年1月1日—2023年12月31日') },
  ],
  fail: [
    {
      name: '起与破折号连用',
      report: stated('为2023年1月1日起—2023年12月31日'),
      findings: [
        {
          message: '统计期限写作“为2023年1月1日起—2023年12月31日”，“起”与破折号连用，应写作“自…起至…止”',
          subject: 'period',
        },
      ],
    },
    {
      name: '点号日期',
      report: stated('2023.1.1至2023.12.31'),
      findings: [{ message: '统计期限写作“2023.1.1至2023.12.31”，日期应写作“××××年×月×日”', subject: 'period' }],
    },
  ],
  notApplicable: [{ name: '没有写期限', report: { period: null } }],
});
