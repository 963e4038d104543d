import { equationsOf } from '../../../app/catalog/equations.ts';
import { figuresOf, tableOf } from '../../../app/catalog/forms.ts';
import type { FigureKey, TableKey } from '../../../app/model/edition.ts';
import { blankCell } from '../../../app/rules/cell/blank.ts';
import { cleanReport, LEFT_OUT } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const keysOf = (table: TableKey): FigureKey[] => {
  const form = tableOf('2019', table);
  return form === null ? [] : figuresOf(form).map((figure) => figure.key);
};
const blanked = (keys: readonly FigureKey[]) => Object.fromEntries(keys.map((key) => [key, ''] as const));
const readings = cleanReport('2019').tables;

testRule(blankCell, {
  pass: [
    { name: '每格都有数' },
    { name: '2014年统计表', edition: '2014' },
    { name: '填“/”不是空白', cells: { 'regulations|issued': '/' } },
  ],
  fail: [
    {
      name: '空白与0混用',
      cells: { 'granted|publicWelfare': '', 'partlyGranted|research': '　', 'partlyGranted|legalService': '\u00a0' },
      findings: [
        {
          message: '表三共175格，3格空白，另有124格填0，空白与0混用',
          subject: 'applications',
          figures: ['granted|publicWelfare', 'partlyGranted|research', 'partlyGranted|legalService'],
        },
      ],
    },
    {
      name: '2019年表三共161格,表四整张空白:每张表一条',
      edition: '2019',
      cells: { ...blanked(keysOf('disputes')), 'refused.query|total': '' },
      findings: [
        {
          message: '表三共161格，1格空白，另有112格填0，空白与0混用',
          subject: 'applications',
          figures: ['refused.query|total'],
        },
        {
          message: '表四共15格，15格空白，没有填0',
          subject: 'disputes',
          figures: equationsOf('2019', 'disputes').flatMap(({ left, right }) => [...left, ...right]),
        },
      ],
    },
    {
      name: '少的行不算格数',
      cells: { 'regulations|issued': '', 'regulations|repealed': LEFT_OUT, 'adminFees|amount': '' },
      findings: [
        {
          message: '表二共9格，2格空白，另有2格填0，空白与0混用',
          subject: 'disclosure',
          figures: ['regulations|issued', 'adminFees|amount'],
        },
      ],
    },
  ],
  undecided: [
    {
      name: '表格没能读出:不另报',
      edition: '2019',
      report: { tables: readings.map((table) => ({ ...table, status: 'unreadable' as const })) },
      findings: [],
    },
  ],
  notApplicable: [
    {
      name: '没有表格',
      edition: '2019',
      report: { tables: readings.map((table) => ({ ...table, status: 'missing' as const })) },
    },
  ],
});
