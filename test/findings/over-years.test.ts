import { expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { linksTo } from '../../app/explain/last-year.ts';
import { repairsOf, repairsOverYears } from '../../app/explain/repairs.ts';
import { toFindings } from '../../app/findings/pipeline.ts';
import type { Finding } from '../../app/model/finding.ts';
import { RULES } from '../../app/rules/rule-list.ts';
import { runRules } from '../../app/rules/run.ts';
import { cleanReport, type CellEdits } from '../support/clean-report.ts';
import { lastYearOf, type LastYearEdits } from '../support/last-year.ts';
import { SETTINGS } from '../support/rule-tester.ts';

const SUMS = RULES.filter(({ id }) =>
  /^(?:applications|carry)\/(?:row-total|processed-total|balance|opening)$/.test(id),
);

/** Findings of the sums of table three and of what was carried on. */
function findings(cells: CellEdits, lastYear: LastYearEdits): readonly Finding[] {
  const report = cleanReport('2021', cells);
  const past = lastYearOf('2021', lastYear);
  const { drafts } = runRules(
    SUMS,
    report,
    SETTINGS,
    (_, error) => {
      throw error;
    },
    past,
  );
  return toFindings(
    drafts,
    report,
    (table, overYears) =>
      (overYears ? repairsOverYears : repairsOf)(
        equationsOf('2021', table),
        (key) => report.figures[key],
        linksTo(past.report),
      ),
    (text) => text,
  );
}

const named = (all: readonly Finding[]) =>
  all.map(({ rule, subject, cause }) => {
    const root = all.find(({ id }) => id === cause);
    return `${rule} ${subject ?? ''}${root === undefined ? '' : ` < ${root.rule} ${root.subject ?? ''}`}`;
  });

test('a slip that breaks this year’s sums and the tie to last year is one cause', () => {
  const all = findings({ 'carriedIn|naturalPerson': '30' }, {});
  expect(named(all)).toEqual([
    'applications/row-total carriedIn',
    'applications/balance naturalPerson < applications/row-total carriedIn',
    'carry/opening naturalPerson < applications/row-total carriedIn',
  ]);
  for (const { repairs, suspects } of all) {
    expect(repairs).toEqual([{ cells: [{ figure: 'carriedIn|naturalPerson', to: 3 }] }]);
    expect(suspects).toEqual(['carriedIn|naturalPerson']);
  }
});

test('a column and the total that it is in are one cause, with what would put this year right', () => {
  const last = { 'carriedOut|naturalPerson': '5', 'carriedOut|total': '6', 'received|naturalPerson': '40' } as const;
  const all = findings({}, { cells: { ...last, 'received|total': '53' } });
  expect(named(all)).toEqual(['carry/opening naturalPerson', 'carry/opening total < carry/opening naturalPerson']);
  expect(all[0]?.suspects.slice().sort()).toEqual([
    'carriedIn|naturalPerson',
    'carriedIn|total',
    'received|naturalPerson',
    'received|total',
  ]);
});

test('a difference that no slip of the broken sum explains stands by itself', () => {
  const last = { 'carriedOut|naturalPerson': '5', 'carriedOut|total': '6', 'received|naturalPerson': '40' } as const;
  const all = findings({ 'granted|research': '2' }, { cells: { ...last, 'received|total': '53' } });
  const roots = named(all).filter((name) => !name.includes('<'));
  expect(roots).toEqual(['applications/row-total granted', 'carry/opening naturalPerson']);
  // The table’s own repairs are those of the table alone.
  expect(all[0]?.repairs[0]?.cells).toEqual([{ figure: 'granted|research', to: 1 }]);
});
