import type { Report, ReportParagraph, YearStatement } from '../../../app/model/report.ts';
import { yearMismatch } from '../../../app/rules/year/mismatch.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const says = (place: YearStatement['place'], year: number, raw: string, at = 1): YearStatement => ({
  place,
  year,
  raw,
  source: line(at),
});
const TITLE = says('title', 2023, '云岭县财政局2023年政府信息公开工作年度报告');
const PERIOD = says('period', 2023, '2023年1月1日至12月31日', 3);
const states = (...yearStatements: YearStatement[]): Partial<Report> => ({ yearStatements });
const outlook: ReportParagraph = {
  text: '2024年，本局将继续完善制度。',
  source: line(51),
  section: 'problems',
  heading: false,
};

testRule(yearMismatch, {
  pass: [
    { name: '处处一致' },
    { name: '正文各段一致', report: states(TITLE, PERIOD, says('opening', 2023, '2023年，', 11)) },
    {
      name: '展望下一年',
      report: { ...states(TITLE, PERIOD, says('opening', 2024, '2024年，', 51)), paragraphs: [outlook] },
    },
    { name: '往年以来', report: states(TITLE, PERIOD, says('opening', 2019, '2019年以来，', 11)) },
    { name: '统计期限另有规则', report: states(TITLE, says('period', 2022, '2022年1月1日至12月31日')) },
    { name: '网页和文件名不算', report: states(TITLE, says('page', 2022, '2022'), says('file', 2021, '2021')) },
    {
      name: '年底落款',
      report: { signedOn: { value: '2023-12-29', raw: '2023年12月29日', source: line(90) } },
    },
    {
      name: '送审稿的落款未定',
      report: { signedOn: { value: '2023-01-18', raw: '2023年1月18日', source: line(90) } },
      settings: { stage: 'draft' },
    },
  ],
  fail: [
    {
      name: '标题是上年',
      report: states(says('title', 2022, '云岭县财政局2022年政府信息公开工作年度报告'), PERIOD),
      findings: [
        {
          message: '标题写作“云岭县财政局2022年政府信息公开工作年度报告”，而统计期限是2023年',
          subject: 'title',
          expected: 2023,
          actual: 2022,
          quotes: ['云岭县财政局2022年政府信息公开工作年度报告', '2023年1月1日至12月31日'],
        },
      ],
    },
    {
      name: '标题是上年,没有别的明确旁证',
      report: states(says('title', 2022, '2022年政府信息公开工作年度报告'), says('file', 2023, '2023年')),
      findings: [
        {
          message: '标题写作“2022年政府信息公开工作年度报告”，而报告年度是2023年',
          subject: 'title',
          severity: 'suspected',
          expected: 2023,
          actual: 2022,
        },
      ],
    },
    {
      name: '前言是上年',
      report: states(TITLE, PERIOD, says('preamble', 2022, '2022年政府信息公开工作年度报告', 2)),
      findings: [
        {
          message: '正文写作“2022年政府信息公开工作年度报告”，而报告年度是2023年',
          subject: 'body',
          expected: 2023,
          actual: 2022,
        },
      ],
    },
    {
      name: '各段开头都是上年',
      report: states(TITLE, PERIOD, says('opening', 2022, '2022年，', 11), says('opening', 2022, '2022年，', 41)),
      findings: [
        {
          message: '正文写作“2022年，”，而报告年度是2023年',
          subject: 'body',
          expected: 2023,
          actual: 2022,
          quotes: ['2022年，', '2022年，'],
        },
      ],
    },
    {
      name: '只有一段开头是上年,只算疑似',
      report: states(TITLE, PERIOD, says('opening', 2023, '2023年，', 11), says('opening', 2022, '2022年，', 41)),
      findings: [
        {
          message: '正文写作“2022年，”，而报告年度是2023年',
          subject: 'body',
          severity: 'suspected',
          expected: 2023,
          actual: 2022,
        },
      ],
    },
    {
      name: '总体情况开头是下一年',
      report: states(TITLE, PERIOD, says('opening', 2024, '2024年，', 11)),
      findings: [
        {
          message: '正文写作“2024年，”，而报告年度是2023年',
          subject: 'body',
          severity: 'suspected',
          expected: 2023,
          actual: 2024,
        },
      ],
    },
    {
      name: '落款早于统计期限截止',
      report: { signedOn: { value: '2023-01-18', raw: '2023年1月18日', source: line(90) } },
      findings: [
        {
          message: '落款日期为2023年1月18日，早于2023年度统计期限截止的2023年12月31日',
          subject: 'signature',
          expected: 2024,
          actual: '2023-01-18',
        },
      ],
    },
    {
      name: '文本提取的落款只算疑似',
      report: { extract: true, signedOn: { value: '2023-01-18', raw: '2023年1月18日', source: line(90) } },
      findings: [
        {
          message: '落款日期为2023年1月18日，早于2023年度统计期限截止的2023年12月31日',
          subject: 'signature',
          severity: 'suspected',
          expected: 2024,
          actual: '2023-01-18',
        },
      ],
    },
  ],
  notApplicable: [{ name: '年度不明', report: { year: null } }],
});
