import { expect, test } from 'vitest';
import { rollUpViewOf } from '../../../app/main/desk/rollup-rows.ts';
import { authoritiesOf, sumOf } from '../../../app/model/roll-up.ts';
import type { FigureKey } from '../../../app/model/edition.ts';
import type { Audit } from '../../../app/model/audit-result.ts';
import { ROLL_UP_AUDIT } from '../../support/roll-up-audit.ts';

function viewOf(audit: Audit = ROLL_UP_AUDIT, request: Partial<Parameters<typeof rollUpViewOf>[1]> = {}) {
  const view = rollUpViewOf(audit, { year: null, table: 'applications', applicants: 'total', ...request });
  if (view === null) throw new Error('no roll-up');
  return view;
}

const RECEIVED: FigureKey = 'received|total';

test('a row for every agency of the year under audit, those without a report too', () => {
  const { rollUp, agencies, years, tables } = viewOf();
  expect(rollUp.rows.map(({ name, status, report }) => [name, status, report !== null])).toEqual([
    ['栖梧县坪塘镇人民政府', 'audited', true],
    ['栖梧县教育局', 'audited', true],
    ['栖梧县林业局', 'audited', true],
    ['栖梧县水利局', 'missing', false],
    ['栖梧县人民政府', 'audited', true],
    ['栖梧县财政局', 'audited', true],
    ['栖梧镇供水公司', 'unreadable', false],
  ]);
  expect(agencies[1]).toBe('agency:栖梧县教育局');
  expect(years).toEqual([2024, 2023]);
  expect(tables).toEqual(['disclosure', 'applications', 'disputes']);
});

test('a blank is a blank, a dash a dash, and neither is added', () => {
  const { rollUp } = viewOf();
  const column = rollUp.columns.find(({ key }) => key === RECEIVED);
  if (column === undefined) throw new Error('no such column');
  expect(column.values).toEqual([null, 3, null, null, 10, 5, null]);
  expect(column.notes).toEqual({
    0: { state: 'dash', raw: '/', unit: null },
    2: { state: 'blank', raw: '', unit: null },
    5: { state: 'number', raw: '5件', unit: '件' },
  });
  const [authority] = authoritiesOf(rollUp.rows);
  expect(authority).toEqual({ row: 4, below: [0, 1, 2, 3, 5] });
  expect(sumOf(rollUp, column, authority?.below ?? [], '')).toEqual({
    value: 8,
    numbers: 2,
    notNumbers: 2,
    units: [],
  });
});

test('of another year only who reported, on the form of that year', () => {
  const { rollUp } = viewOf(ROLL_UP_AUDIT, { year: 2023 });
  expect(rollUp.rows.map(({ name }) => name)).toEqual(['栖梧县财政局']);
  expect(rollUp.edition).toBe('2021');
  expect(rollUp.columns.find(({ key }) => key === RECEIVED)?.values).toEqual([4]);
});

test('a year or table that is not there gives the nearest one that is', () => {
  expect(viewOf(ROLL_UP_AUDIT, { year: 1999 }).rollUp.year).toBe(2024);
  expect(viewOf(ROLL_UP_AUDIT, { table: 'statistics' }).rollUp.table).toBe('disclosure');
});

test('the gravest finding marks a cell, and points at the likeliest wrong one', () => {
  const { marks } = viewOf();
  const finding = ROLL_UP_AUDIT.findings[0]?.id;
  expect(marks[RECEIVED]).toEqual({ 1: { counter: 'mustFix', suspect: true, finding } });
  expect(viewOf(ROLL_UP_AUDIT, { applicants: 'all' }).marks['received|business']).toEqual({
    1: { counter: 'mustFix', suspect: false, finding },
  });
});

test('a second report of the same year is told, not added', () => {
  const [second] = ROLL_UP_AUDIT.reports.filter(({ agency, year }) => agency === '栖梧县教育局' && year === 2024);
  if (second === undefined) throw new Error('the sample has no such report');
  const audit: Audit = {
    ...ROLL_UP_AUDIT,
    reports: [...ROLL_UP_AUDIT.reports, { ...second, id: 'second' }],
    agencies: ROLL_UP_AUDIT.agencies.map((agency) =>
      agency.name === '栖梧县教育局' ? { ...agency, reports: [...agency.reports, 'second'] } : agency,
    ),
  };
  const { rollUp } = viewOf(audit);
  expect(rollUp.rows).toHaveLength(7);
  expect(rollUp.rows[1]).toMatchObject({ report: second.id, others: 1 });
});

test('reports without year or name are not lost', () => {
  const [first, second, ...others] = ROLL_UP_AUDIT.reports;
  if (first === undefined || second === undefined) throw new Error('the sample has no report');
  const audit: Audit = {
    ...ROLL_UP_AUDIT,
    reports: [{ ...first, year: null }, { ...second, agency: null }, ...others],
    agencies: ROLL_UP_AUDIT.agencies.filter(({ name }) => name !== '栖梧县财政局'),
  };
  const { rollUp, undated, agencies } = viewOf(audit);
  expect(undated).toBe(1);
  expect(rollUp.rows.at(-1)).toMatchObject({ name: '栖梧县财政局2024.html', report: second.id });
  expect(agencies.at(-1)).toBe(`report:${second.id}`);
  expect(rollUp.rows.find(({ name }) => name === '栖梧县人民政府')).toMatchObject({ status: 'missing' });
});

test('without any year there is nothing to add up', () => {
  const audit: Audit = { ...ROLL_UP_AUDIT, reports: ROLL_UP_AUDIT.reports.map((one) => ({ ...one, year: null })) };
  expect(rollUpViewOf(audit, { year: null, table: 'applications', applicants: 'total' })).toBeNull();
});
