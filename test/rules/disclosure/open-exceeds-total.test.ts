import { openExceedsTotal } from '../../../app/rules/disclosure/open-exceeds-total.ts';
import { cleanReport, line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const lostHead = cleanReport('2019').tables.map((table) => ({
  ...table,
  labels: [
    {
      role: 'column' as const,
      key: 'published',
      expected: '本年新公开数量',
      found: '本年新',
      source: line(30),
      verdict: 'lost' as const,
    },
  ],
}));

testRule(openExceedsTotal, {
  pass: [
    { name: '新公开不多于总数量' },
    { name: '两者相等', cells: { 'normativeDocuments|published': '31' } },
    { name: '没有新公开,总数量空白', cells: { 'regulations|published': '0', 'regulations|publishedTotal': '' } },
    { name: '负数由别的规则说', cells: { 'normativeDocuments|publishedTotal': '-9' } },
  ],
  fail: [
    {
      name: '新公开多于总数量',
      cells: { 'normativeDocuments|published': '12', 'normativeDocuments|publishedTotal': '9' },
      findings: [
        {
          message: '表二规范性文件：本年新公开数量填12，对外公开总数量填9，总数量应当包括本年新公开的，少3',
          subject: 'normativeDocuments',
          figures: ['normativeDocuments|published', 'normativeDocuments|publishedTotal'],
          expected: 12,
          actual: 9,
          quotes: ['12', '9'],
          at: { row: 'normativeDocuments', column: 'publishedTotal' },
        },
      ],
    },
    {
      name: '表头有缺失:疑似',
      cells: { 'regulations|published': '2' },
      report: { tables: lostHead },
      findings: [
        {
          message: '表二规章：本年新公开数量填2，对外公开总数量填0，总数量应当包括本年新公开的，少2',
          subject: 'regulations',
          severity: 'suspected',
          figures: ['regulations|published', 'regulations|publishedTotal'],
          expected: 2,
          actual: 0,
        },
      ],
    },
  ],
  undecided: [{ name: '总数量空白', cells: { 'normativeDocuments|publishedTotal': '' }, findings: [] }],
  notApplicable: [{ name: '2021年格式没有这两栏', edition: '2021' }],
});
