import { carryPublishedTotal } from '../../../app/rules/carry/published-total.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(carryPublishedTotal, {
  pass: [
    { name: 'more than last year', edition: '2019', lastYear: {} },
    {
      name: 'the revised form: no more in force than what was public and what came',
      cells: { 'normativeDocuments|inForce': '31' },
      lastYear: { edition: '2019' },
    },
  ],
  fail: [
    {
      name: 'fewer than last year',
      edition: '2019',
      cells: { 'normativeDocuments|publishedTotal': '20' },
      lastYear: {},
      findings: [
        {
          message: '表二规范性文件：对外公开总数量20件，比上年（2019年度）的27件少7件',
          subject: 'normativeDocuments',
          figures: ['normativeDocuments|publishedTotal'],
          expected: 27,
          actual: 20,
          at: { row: 'normativeDocuments', column: 'publishedTotal' },
        },
      ],
    },
    {
      name: 'the revised form: more than both together',
      lastYear: { edition: '2019' },
      findings: [
        {
          message: '表二行政规范性文件：现行有效34件，比上年（2022年度）对外公开总数量27件与本年制发4件之和还多3件',
          subject: 'normativeDocuments',
          figures: ['normativeDocuments|inForce'],
          expected: 31,
          actual: 34,
        },
      ],
    },
  ],
  undecided: [
    {
      name: 'a blank',
      edition: '2019',
      cells: { 'normativeDocuments|publishedTotal': '' },
      lastYear: {},
      findings: [],
    },
  ],
  notApplicable: [
    { name: 'nothing of last year' },
    { name: 'the revised form in both years: carry/in-force', edition: '2021', lastYear: {} },
  ],
});
