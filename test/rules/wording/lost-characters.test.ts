import type { LostCharacters, Report } from '../../../app/model/report.ts';
import { lostCharacters } from '../../../app/rules/wording/lost-characters.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const lost = (raw: string, reading: string | null): LostCharacters => ({ raw, reading, source: line(12) });
const places = (...lostCharacters: LostCharacters[]): Partial<Report> => ({ lostCharacters });

testRule(lostCharacters, {
  pass: [
    { name: '没有缺字' },
    { name: '网页上的文号缺括号，另有规则', report: places(lost('〔202354号', '〔2023〕54号')) },
  ],
  fail: [
    {
      name: '提取件正文三处',
      report: {
        ...places(lost('20233月', '2023-03'), lost('〔202354号', '〔2023〕54号'), lost('2023112日', null)),
        extract: true,
      },
      findings: [
        {
          message:
            '正文有3处缺字或乱码：“20233月”应为“2023年3月”、“〔202354号”应为“〔2023〕54号”、“2023112日”（须对照原件）',
          subject: 'text',
          quotes: ['20233月', '〔202354号', '2023112日'],
        },
      ],
    },
    {
      name: '统计期限缺字单列',
      report: {
        ...places(lost('202311日', '2023-01-01'), lost('2023822日', '2023-08-22')),
        period: {
          from: '2023-01-01',
          to: '2023-12-31',
          raw: '统计期限自202311日至2023年12月31日止',
          source: line(3),
          lostCharacters: true,
          cutOffOnly: false,
        },
      },
      findings: [
        { message: '统计期限缺字：“202311日”应为“2023年1月1日”', subject: 'period' },
        { message: '正文有1处缺字或乱码：“2023822日”应为“2023年8月22日”', subject: 'text' },
      ],
    },
    {
      name: '处数多时不全列',
      report: places(...[1, 2, 3, 4, 5, 6, 7].map((month) => lost(`2023${month}月`, `2023-0${month}`))),
      findings: [
        {
          message:
            '正文有7处缺字或乱码：“20231月”应为“2023年1月”、“20232月”应为“2023年2月”、“20233月”应为“2023年3月”、“20234月”应为“2023年4月”、“20235月”应为“2023年5月”、“20236月”应为“2023年6月”等',
          subject: 'text',
        },
      ],
    },
  ],
});
