import { describe, expect, test } from 'vitest';
import { defineRule, type Rule } from '../../app/rules/rule.ts';
import { fill, runRules } from '../../app/rules/run.ts';
import { cleanReport } from '../support/clean-report.ts';
import { SETTINGS } from '../support/rule-tester.ts';

const base = {
  id: 'test/rule',
  code: 'R999',
  severity: 'must-fix',
  editions: ['2019', '2021'],
  title: '试验',
  basis: '试验依据',
  suggestion: '请改正',
  messages: { wrong: '{what}有误', unclear: '{what}不明' },
} as const;

function rule(check: Rule['check'], changes: Partial<Rule> = {}): Rule {
  return { ...base, needs: ['applications'], check, ...changes };
}

function run(rules: readonly Rule[], report = cleanReport('2021'), settings = SETTINGS) {
  const errors: string[] = [];
  const result = runRules(rules, report, settings, (broken, error) => errors.push(`${broken.id}: ${String(error)}`));
  return { ...result, errors };
}

const silent = () => undefined;

describe('the runner decides the outcome', () => {
  test('nothing said is a pass', () => {
    expect(run([rule(silent)])).toEqual({ outcomes: { 'test/rule': 'pass' }, drafts: [], errors: [] });
  });

  test('fail beats undecided beats not applicable', () => {
    const undecided = rule((_, to) => {
      to.notApplicable();
      to.undecidedInSilence();
    });
    const failed = rule((_, to) => {
      to.undecided('unclear', 'judgement', { subject: 'a', data: { what: '甲' } });
      to.fail('wrong', { subject: 'b', data: { what: '乙' } });
    });
    expect(run([undecided]).outcomes['test/rule']).toBe('undecided');
    expect(run([rule((_, to) => to.notApplicable())]).outcomes['test/rule']).toBe('notApplicable');
    const result = run([failed]);
    expect(result.outcomes['test/rule']).toBe('fail');
    expect(result.drafts.map((draft) => [draft.message, draft.severity, draft.reason])).toEqual([
      ['甲不明', 'suspected', 'judgement'],
      ['乙有误', 'must-fix', null],
    ]);
  });

  test.each(['missing', 'absent'] as const)('a table that is %s makes the rule not applicable', (status) => {
    const report = cleanReport('2021');
    const tables = report.tables.map((table) => (table.table === 'applications' ? { ...table, status } : table));
    const failing = rule((_, to) => to.fail('wrong', { subject: null, data: { what: '表三' } }));
    expect(run([failing], { ...report, tables })).toMatchObject({
      outcomes: { 'test/rule': 'notApplicable' },
      drafts: [],
    });
  });

  test('a table that could not be read makes the rule undecided in silence', () => {
    const report = cleanReport('2021');
    const tables = report.tables.map((table) => ({ ...table, status: 'unreadable' as const }));
    const failing = rule((_, to) => to.fail('wrong', { subject: null, data: { what: '表三' } }));
    expect(run([failing], { ...report, tables })).toMatchObject({ outcomes: { 'test/rule': 'undecided' }, drafts: [] });
  });

  test('a rule that throws is an error, what it had said is dropped, and the others are still asked', () => {
    const broken = rule(
      (_, to) => {
        to.fail('wrong', { subject: null, data: { what: '甲' } });
        throw new Error('broken');
      },
      { id: 'test/broken' },
    );
    expect(run([broken, rule(silent)])).toEqual({
      outcomes: { 'test/broken': 'error', 'test/rule': 'pass' },
      drafts: [],
      errors: ['test/broken: Error: broken'],
    });
  });

  test('a wording with a placeholder left empty never reaches a person', () => {
    const careless = rule((_, to) => to.fail('wrong', { subject: null }));
    const result = run([careless]);
    expect(result.outcomes['test/rule']).toBe('error');
    expect(result.errors[0]).toContain('{what}');
    expect(() => fill('{a}与{b}', { a: 1 }, 'test/rule')).toThrow('{b}');
    expect(fill('{a}与{b}', { a: 1, b: '{a}' }, 'test/rule')).toBe('1与{a}');
  });
});

describe('whom the runner asks', () => {
  const failing = (_: unknown, to: Parameters<Rule['check']>[1]) =>
    to.fail('wrong', { subject: null, data: { what: '甲' } });

  test('only of the editions of the rule', () => {
    expect(run([rule(failing, { needs: [] })], cleanReport('2014')).outcomes['test/rule']).toBe('notApplicable');
    expect(run([rule(failing, { needs: [] })], cleanReport('2019')).outcomes['test/rule']).toBe('fail');
  });

  test('a rule for any edition is asked of a report without any form, others are not', () => {
    const bare = cleanReport('2021', {}, { edition: null, tables: [], figures: {} });
    expect(run([rule(failing, { needs: [], editions: 'any' })], bare).outcomes['test/rule']).toBe('fail');
    expect(run([rule(failing, { needs: [] })], bare).outcomes['test/rule']).toBe('notApplicable');
  });

  test('a rule that only a published report can break is left out at stage draft', () => {
    const published = rule(failing, { publishedOnly: true });
    expect(run([published]).outcomes['test/rule']).toBe('fail');
    expect(run([published], cleanReport('2021'), { ...SETTINGS, stage: 'draft' }).outcomes['test/rule']).toBe(
      'notApplicable',
    );
  });

  test('a table of another edition is not there', () => {
    const statistics = rule(failing, { needs: ['statistics'] });
    expect(run([statistics]).outcomes['test/rule']).toBe('notApplicable');
  });
});

test('a finding stands in the only table that its rule looks at, unless the rule says where', () => {
  const two = rule((_, to) => {
    to.fail('wrong', { subject: null, data: { what: '甲' } });
    to.fail('wrong', { subject: null, data: { what: '乙' }, location: { row: 'received', column: 'total' } });
  });
  expect(run([two]).drafts.map((draft) => draft.location)).toEqual([
    { section: 'applications', table: 'applications', row: null, column: null },
    { section: 'applications', table: 'applications', row: 'received', column: 'total' },
  ]);
});

test('a check gets the cells of the tables that it named', () => {
  const seen: unknown[] = [];
  const looking = defineRule({
    ...base,
    needs: ['applications'],
    check({ applications, edition }) {
      seen.push(edition, applications.cell('received|total')?.value, applications.cell('nothing|total'));
    },
  });
  run([looking]);
  expect(seen).toEqual(['2021', 52, undefined]);
});
