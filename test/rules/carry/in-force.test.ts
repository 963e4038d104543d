import { carryInForce } from '../../../app/rules/carry/in-force.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const FIGURES = ['normativeDocuments|issued', 'normativeDocuments|repealed', 'normativeDocuments|inForce'] as const;

testRule(carryInForce, {
  pass: [
    { name: 'what was in force, plus issued, less repealed', lastYear: {} },
    {
      name: 'a row of nothing, blanks among it',
      cells: { 'regulations|issued': '', 'regulations|inForce': '—' },
      lastYear: { cells: { 'regulations|inForce': '无' } },
    },
  ],
  fail: [
    {
      name: 'not rolled forward',
      cells: { 'normativeDocuments|inForce': '31' },
      lastYear: { figuresOnly: true },
      findings: [
        {
          message:
            '表二行政规范性文件：上年（2022年度）现行有效31件+本年制发4件-本年废止1件=34件，本年现行有效填31，少3',
          subject: 'normativeDocuments',
          figures: FIGURES,
          expected: 34,
          actual: 31,
          at: { row: 'normativeDocuments', column: 'inForce' },
        },
      ],
    },
    {
      name: 'a body that was merged',
      cells: { 'normativeDocuments|inForce': '40' },
      report: {
        paragraphs: [
          { text: '本局由两局合并组建，于三月挂牌成立。', source: line(5), section: 'overview', heading: false },
        ],
      },
      lastYear: {},
      findings: [
        {
          message:
            '表二行政规范性文件：上年（2022年度）现行有效31件+本年制发4件-本年废止1件=34件，本年现行有效填40，多6；本年报告提到机构变动，请核实',
          subject: 'normativeDocuments',
          figures: FIGURES,
          expected: 34,
          actual: 40,
          quotes: ['本局由两局合并组建，于三月挂牌成立。'],
        },
      ],
    },
  ],
  undecided: [
    { name: 'a blank beside numbers', cells: { 'normativeDocuments|repealed': '' }, lastYear: {}, findings: [] },
  ],
  notApplicable: [{ name: 'nothing of last year' }, { name: 'another form last year', lastYear: { edition: '2019' } }],
});
