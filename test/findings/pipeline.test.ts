import { describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { repairsOf } from '../../app/explain/repairs.ts';
import { toFindings } from '../../app/findings/pipeline.ts';
import type { Edition, TableKey } from '../../app/model/edition.ts';
import type { Finding } from '../../app/model/finding.ts';
import type { Report } from '../../app/model/report.ts';
import { RULES } from '../../app/rules/rule-list.ts';
import type { Rule } from '../../app/rules/rule.ts';
import { runRules } from '../../app/rules/run.ts';
import { cleanReport, line, type CellEdits } from '../support/clean-report.ts';
import { SETTINGS } from '../support/rule-tester.ts';

/** A hash that shows what it was made of. */
const plain = (text: string): string => text;

function findingsOf(edition: Edition, cells: CellEdits, overrides: Partial<Report> = {}, rules = RULES): Finding[] {
  const report = cleanReport(edition, cells, overrides);
  const { drafts } = runRules(rules, report, SETTINGS, (_, error) => {
    throw error;
  });
  const repairs = (table: TableKey) => repairsOf(equationsOf(edition, table), (key) => report.figures[key]);
  return toFindings(drafts, report, repairs, plain);
}

/** `rule subject` of each finding with that of its cause behind an arrow. */
function causes(findings: readonly Finding[]): string[] {
  const name = ({ rule, subject }: Finding): string => `${rule.replace(/^.*\//, '')} ${subject ?? ''}`;
  return findings.map((finding) => {
    const cause = findings.find(({ id }) => id === finding.cause);
    return cause === undefined ? name(finding) : `${name(finding)} < ${name(cause)}`;
  });
}

const TWO_TOTALS = { 'processed|naturalPerson': '37', 'processed|total': '50' } as const;

test('a clean report of any edition gives no finding', () => {
  for (const edition of ['2014', '2019', '2021'] as const) expect(findingsOf(edition, {})).toEqual([]);
});

describe('one wrong figure and what follows from it', () => {
  test('its findings share the first as their cause, their repairs and their suspects', () => {
    const findings = findingsOf('2021', TWO_TOTALS);
    expect(causes(findings)).toEqual([
      'processed-total naturalPerson',
      'processed-total total < processed-total naturalPerson',
      'balance naturalPerson < processed-total naturalPerson',
      'balance total < processed-total naturalPerson',
    ]);
    for (const { repairs, suspects } of findings) {
      expect(suspects).toEqual(['processed|naturalPerson', 'processed|total']);
      expect(repairs).toEqual([
        {
          cells: [
            { figure: 'processed|naturalPerson', to: 38 },
            { figure: 'processed|total', to: 51 },
          ],
        },
      ]);
    }
  });

  test('where several repairs are as small, whatever one of them explains has one cause', () => {
    const zeros = equationsOf('2019', 'applications').flatMap(({ left, right }) => [...left, ...right]);
    const findings = findingsOf('2019', {
      ...Object.fromEntries(zeros.map((key) => [key, '0'] as const)),
      'received|naturalPerson': '5',
      'received|otherOrganization': '5',
      'received|total': '5',
      'granted|total': '5',
      'processed|total': '5',
    });
    expect(causes(findings)).toEqual([
      'row-total granted',
      'row-total processed < row-total granted',
      'row-total received < row-total granted',
      'balance naturalPerson < row-total granted',
      'balance otherOrganization < row-total granted',
      'shifted received < row-total granted',
    ]);
    expect(findings[0]?.repairs).toHaveLength(2);
  });

  test('two slips that have nothing to do with each other stay apart', () => {
    expect(causes(findingsOf('2021', { 'granted|business': '4', 'carriedOut|legalService': '8' }))).toEqual([
      'row-total carriedOut',
      'row-total granted',
      'processed-total business < row-total granted',
      'balance legalService < row-total carriedOut',
    ]);
    expect(causes(findingsOf('2014', { 'staff|count': '91', 'litigation|count': '0' }))).toEqual([
      'sum litigation',
      'sum staff',
    ]);
  });

  test('what no repair of five cells explains stands alone, without suspects', () => {
    const wrong = Object.fromEntries(
      ['granted', 'partlyGranted', 'carriedIn', 'received', 'refused.query', 'refused.caseFile'].map(
        (row, index) =>
          [
            `${row}|${['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'][index] ?? ''}`,
            String(90 + 7 * index),
          ] as const,
      ),
    );
    const findings = findingsOf('2021', wrong);
    expect(findings.length).toBeGreaterThan(6);
    for (const { suspects, repairs, cause } of findings) expect([suspects, repairs, cause]).toEqual([[], [], null]);
  });

  test('an undecided equation has no suspects and follows from the blank that leaves it undecided', () => {
    const findings = findingsOf('2021', { ...TWO_TOTALS, 'carriedIn|total': '' });
    const undecided = findings.filter(({ outcome }) => outcome === 'undecided');
    expect(undecided.map(({ rule, subject }) => `${rule} ${subject ?? ''}`)).toEqual([
      'applications/row-total carriedIn',
      'applications/balance total',
    ]);
    const blank = findings.find(({ rule }) => rule === 'cell/blank');
    expect(blank?.cause).toBeNull();
    for (const { suspects, cause } of undecided) expect([suspects, cause]).toEqual([[], blank?.id]);
  });
});

describe('identity', () => {
  test('is made of agency, year, rule and subject, never of values or paths', () => {
    const [one] = findingsOf('2021', { 'reconsideration|total': '7' });
    const [again] = findingsOf('2021', { 'reconsideration|total': '9' }, { input: 'elsewhere/new.docx' });
    expect(one?.id).toBe('["栖云县数据管理局",2023,"disputes/total","reconsideration"]');
    expect(again?.id).toBe(one?.id);
    expect(again?.valuesDigest).not.toBe(one?.valuesDigest);
  });

  test('is that of the report where the agency is not known', () => {
    const [one] = findingsOf(
      '2021',
      { 'reconsideration|total': '7' },
      { agency: null },
      RULES.filter(({ id }) => id === 'disputes/total'),
    );
    expect(one?.id).toContain('report-2021');
    expect(one?.agency).toBeNull();
  });

  test('tells apart what one rule says twice of one subject', () => {
    const twice = rule((_, to) => {
      to.fail('wrong', { subject: 'title', data: { what: '甲' } });
      to.fail('wrong', { subject: 'title', data: { what: '乙' } });
    });
    const ids = findingsOf('2021', {}, {}, [twice]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

test('what a rule says twice in the same words of the same place is said once', () => {
  const repeating = rule((_, to) => {
    for (const at of [1, 1, 2]) {
      const quotes = [{ text: '截止目前', source: line(at) }];
      to.fail('wrong', { subject: 'wording', data: { what: '甲' }, quotes });
    }
  });
  expect(findingsOf('2021', {}, {}, [repeating])).toHaveLength(2);
});

test('the digest covers raw text, quotes and both numbers', () => {
  const digest = (cells: CellEdits): string | undefined => findingsOf('2021', cells)[0]?.valuesDigest;
  expect(digest({ 'reconsideration|total': '7' })).toBe(digest({ 'reconsideration|total': '7' }));
  expect(digest({ 'reconsideration|total': '7件' })).not.toBe(digest({ 'reconsideration|total': '7' }));
  const quoting = (text: string) =>
    findingsOf('2021', {}, {}, [
      rule((_, to) => to.fail('wrong', { subject: null, data: { what: '甲' }, quotes: [{ text, source: null }] })),
    ])[0]?.valuesDigest;
  expect(quoting('一')).not.toBe(quoting('二'));
});

function rule(check: Rule['check']): Rule {
  return {
    id: 'test/rule',
    code: 'R999',
    severity: 'advice',
    editions: 'any',
    title: '试验',
    basis: '试验依据',
    suggestion: '请改正',
    needs: [],
    messages: { wrong: '{what}有误' },
    check,
  };
}
