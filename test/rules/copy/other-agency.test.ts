import { expect, test } from 'vitest';
import { otherAgency } from '../../../app/rules/copy/other-agency.ts';
import { OTHER_SENTENCES, OWN_SENTENCES, reportWith } from '../../compare/made-prose.ts';
import { askCampaign, rosterEntry, rosterOfEntries, testCampaignRule } from '../../support/campaign-tester.ts';
import { prose } from '../../support/prose.ts';

const FINANCE = reportWith('栖云县财政局', OWN_SENTENCES);
const SCHOOLS = reportWith('栖云县教育局', OWN_SENTENCES);
const WATER = reportWith('栖云县水利局', OTHER_SENTENCES);

const past = (agency: string, sentences: readonly string[]) => {
  const report = reportWith(agency, sentences, { year: 2022 });
  return {
    agency,
    year: 2022,
    edition: report.edition,
    extract: false,
    figures: report.figures,
    report,
    origin: 'file' as const,
    input: '上年.docx',
  };
};

const MANY = ['财政局', '教育局', '林业局', '民政局', '水利局'].map((body) => `栖云县${body}`);

const words = (percent: number, other: string, back = '', more = '') =>
  `“一、总体情况”有${percent}%的文字与${other}相同${back}，数字、名称、格式用语和各单位通用的语句不计${more}`;

testCampaignRule(otherAgency, {
  silent: [
    { name: '各写各的', reports: [FINANCE, WATER] },
    { name: '同一单位的两个年度', reports: [FINANCE, reportWith('栖云县财政局', OWN_SENTENCES, { year: 2022 })] },
    {
      name: '政府和它的办公室',
      reports: [
        reportWith('栖云县人民政府', OWN_SENTENCES, { agencyKind: 'government' }),
        reportWith('栖云县人民政府办公室', OWN_SENTENCES, { agencyKind: 'office' }),
      ],
    },
    {
      name: '两份都是往年的',
      reports: [WATER],
      previous: [past('栖云县财政局', OWN_SENTENCES), past('栖云县教育局', OWN_SENTENCES)],
    },
  ],
  says: [
    {
      name: '两家各报一次,互相指明',
      reports: [FINANCE, WATER, SCHOOLS],
      findings: [
        { message: words(100, '“栖云县教育局”的报告'), agency: '栖云县财政局', report: FINANCE.id },
        { message: words(100, '“栖云县财政局”的报告'), agency: '栖云县教育局', report: SCHOOLS.id },
      ],
    },
    {
      name: '抄了别家上年的报告',
      reports: [FINANCE],
      previous: [past('栖云县教育局', OWN_SENTENCES)],
      findings: [{ message: words(100, '“栖云县教育局”2022年度的报告'), agency: '栖云县财政局', report: FINANCE.id }],
    },
    {
      name: '被抄的一家早一年,只报后来的一家',
      reports: [FINANCE, reportWith('栖云县教育局', OWN_SENTENCES, { year: 2022 })],
      findings: [{ message: words(100, '“栖云县教育局”2022年度的报告'), agency: '栖云县财政局', report: FINANCE.id }],
    },
    {
      name: '三家相同',
      reports: [FINANCE, SCHOOLS, reportWith('栖云县林业局', OWN_SENTENCES)],
      findings: [
        {
          message: words(100, '“栖云县教育局”的报告', '', '；同样雷同的还有“栖云县林业局”的报告'),
          agency: '栖云县财政局',
          report: FINANCE.id,
        },
        {
          message: words(100, '“栖云县林业局”的报告', '', '；同样雷同的还有“栖云县财政局”的报告'),
          agency: '栖云县教育局',
          report: SCHOOLS.id,
        },
        {
          message: words(100, '“栖云县教育局”的报告', '', '；同样雷同的还有“栖云县财政局”的报告'),
          agency: '栖云县林业局',
          report: 'report of 栖云县林业局 2023',
        },
      ],
    },
    {
      name: '五家出自同一份底稿,每家只报一次',
      reports: MANY.map((agency) => reportWith(agency, OWN_SENTENCES)),
      findings: MANY.map((agency, index) => ({
        message:
          `“一、总体情况”有100%的文字与“${MANY[index === 1 ? 2 : 1] ?? ''}”的报告相同，数字、名称、格式用语不计；` +
          '5家单位的这一部分出自同一份底稿：“栖云县教育局”、“栖云县林业局”、“栖云县民政局”、“栖云县水利局”、“栖云县财政局”',
        agency,
        report: `report of ${agency} 2023`,
      })),
    },
    {
      name: '下级照抄政府的报告,政府汇总下级的不算',
      reports: [reportWith('栖云县人民政府', OWN_SENTENCES, { agencyKind: 'government' }), FINANCE],
      roster: rosterOfEntries(
        rosterEntry('栖云县人民政府', { kind: 'government' }),
        rosterEntry('栖云县财政局', { parent: '栖云县人民政府' }),
      ),
      findings: [{ message: words(100, '“栖云县人民政府”的报告'), agency: '栖云县财政局', report: FINANCE.id }],
    },
  ],
});

test('quotes come in pairs: the own words with their place, then the words of the other without one', () => {
  const [first] = askCampaign(otherAgency, { reports: [FINANCE, SCHOOLS] });
  expect(first?.quotes.map(({ source }) => source !== null)).toEqual(
    [true, false, true, false, true, false].slice(0, first?.quotes.length),
  );
  expect(first?.quotes[0]?.text).toBe(first?.quotes[1]?.text);
});

test('further sections that agree with the same report follow from the first', () => {
  const both = { overview: [OWN_SENTENCES.join('')], problems: [OTHER_SENTENCES.join('')] };
  const reports = ['栖云县财政局', '栖云县教育局'].map((agency) => reportWith(agency, [], prose('2021', both)));
  const drafts = askCampaign(otherAgency, { reports });
  expect(drafts.map(({ agency, subject, follows }) => [agency, subject, follows])).toEqual([
    ['栖云县财政局', 'overview', null],
    ['栖云县财政局', 'problems', 'overview'],
    ['栖云县教育局', 'overview', null],
    ['栖云县教育局', 'problems', 'overview'],
  ]);
});
