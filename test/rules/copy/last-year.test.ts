import { copiedFromLastYear } from '../../../app/rules/copy/last-year.ts';
import { OTHER_SENTENCES, OWN_SENTENCES } from '../../compare/made-prose.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...sentences: readonly string[]) => prose('2021', { overview: [sentences.join('')] });
const FIVE = OWN_SENTENCES.slice(0, 5);
const message = (section: string, percent: number) =>
  `“${section}”有${percent}%的文字与2022年度的报告相同，数字、年份、名称和格式用语不计`;

testRule(copiedFromLastYear, {
  pass: [
    {
      name: 'another text',
      report: overview(...OWN_SENTENCES),
      lastYear: { report: overview(...OTHER_SENTENCES) },
    },
    {
      name: 'less than 70 %',
      report: overview(...OWN_SENTENCES),
      lastYear: { report: overview(...OWN_SENTENCES.slice(0, 4), ...OTHER_SENTENCES) },
    },
    {
      name: 'the problems, of which another rule speaks',
      report: { ...prose('2021', { overview: [OWN_SENTENCES.join('')], problems: [OTHER_SENTENCES.join('')] }) },
      lastYear: { report: prose('2021', { overview: [], problems: [OTHER_SENTENCES.join('')] }) },
    },
    {
      name: 'a short text',
      report: overview('每季度清理一次失效文件,修复错链19处。'),
      lastYear: { report: overview('每季度清理一次失效文件,修复错链23处。') },
    },
  ],
  fail: [
    {
      name: 'word for word but for the year and the figures',
      report: overview('2023年,', ...OWN_SENTENCES),
      lastYear: { report: overview('2022年,', ...OWN_SENTENCES.map((one) => one.replace('14篇', '11篇'))) },
      findings: [{ message: message('一、总体情况', 100), subject: 'overview', actual: 100 }],
    },
    {
      name: 'five sentences of seven',
      report: overview(...FIVE, OTHER_SENTENCES[0] ?? '', OTHER_SENTENCES[1] ?? ''),
      lastYear: { report: overview(...FIVE) },
      findings: [{ message: message('一、总体情况', 73), subject: 'overview', actual: 73 }],
    },
    {
      name: 'from a share on that the office sets',
      report: overview(...FIVE, ...OTHER_SENTENCES.slice(0, 4)),
      lastYear: { report: overview(...FIVE) },
      settings: { choices: { 'copy/last-year': { on: true, severity: null, options: { alike: 55 } } } },
      findings: [{ message: message('一、总体情况', 58), subject: 'overview', actual: 58 }],
    },
  ],
  notApplicable: [
    { name: 'no report of last year' },
    { name: "only last year's figures", lastYear: { figuresOnly: true } },
  ],
});
