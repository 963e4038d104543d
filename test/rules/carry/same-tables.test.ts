import { carrySameTables } from '../../../app/rules/carry/same-tables.ts';
import { figuresOf, formOf } from '../../../app/catalog/forms.ts';
import type { FigureKey } from '../../../app/model/edition.ts';
import { UNREAD, type CellEdits } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

/** Every figure of the revised form's tables as one text. */
const all = (text: string, ...tables: readonly string[]): CellEdits =>
  Object.fromEntries(
    formOf('2021')
      .tables.filter(({ key }) => tables.length === 0 || tables.includes(key))
      .flatMap((table) => figuresOf(table).map(({ key }) => [key, text])),
  );
const disputes = (changes: Readonly<Record<FigureKey, string>>): CellEdits => ({ ...all('0', 'disputes'), ...changes });

const SAME = { 'reconsideration|upheld': '3', 'reconsideration|total': '5' } as const;
const FIGURES: readonly FigureKey[] = [
  'reconsideration|upheld',
  'reconsideration|corrected',
  'reconsideration|pending',
  'reconsideration|total',
  'directSuit|upheld',
  'directSuit|total',
  'suitAfterReconsideration|upheld',
  'suitAfterReconsideration|otherResult',
  'suitAfterReconsideration|total',
];

testRule(carrySameTables, {
  pass: [
    { name: 'every table has other figures', lastYear: {} },
    {
      name: 'only a stock, which may stay as it was',
      cells: { ...all('0', 'disclosure'), 'normativeDocuments|inForce': '34' },
      lastYear: { cells: { ...all('0', 'disclosure'), 'normativeDocuments|inForce': '34' } },
    },
    { name: 'one table of zeros among others', cells: all('0', 'disputes'), lastYear: { cells: all('0', 'disputes') } },
    { name: 'the statistics table', edition: '2014', lastYear: {} },
  ],
  fail: [
    {
      name: 'one table of last year',
      lastYear: { cells: SAME },
      findings: [
        {
          message: '表四的15格与上年（2022年度）完全相同，其中9格不为0',
          subject: 'disputes',
          figures: FIGURES,
        },
      ],
    },
    {
      name: 'one case every year',
      cells: disputes({ 'directSuit|upheld': '1', 'directSuit|total': '1' }),
      lastYear: { cells: disputes({ 'directSuit|upheld': '1', 'directSuit|total': '1', 'directSuit|pending': '' }) },
      findings: [
        {
          message: '表四的15格与上年（2022年度）完全相同，其中2格不为0',
          subject: 'disputes',
          severity: 'advice',
          figures: ['directSuit|upheld', 'directSuit|total'],
        },
      ],
    },
    {
      name: 'nothing in any table, two years on end',
      cells: { ...all('0'), 'received|total': '' },
      lastYear: { cells: all('—'), figuresOnly: true },
      findings: [
        {
          message: '全部表格连同上年（2022年度）都是0或空白，请确认不是漏填',
          subject: null,
          severity: 'advice',
        },
      ],
    },
  ],
  undecided: [
    {
      name: 'a cell that could not be read',
      cells: { 'directSuit|total': UNREAD },
      lastYear: { cells: SAME },
      findings: [],
    },
  ],
  notApplicable: [{ name: 'nothing of last year' }, { name: 'another form last year', lastYear: { edition: '2019' } }],
});
