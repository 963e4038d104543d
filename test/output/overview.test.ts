import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../app/model/audit-result.ts';
import { faults } from '../../app/model/tally.ts';
import { agencyLines, ruleErrors } from '../../app/output/agency-lines.ts';
import { byCodePoint } from '../../app/output/code-point.ts';
import { agenciesAtFault, overviewOf } from '../../app/output/overview.ts';
import { unauditedInputs } from '../../app/output/unaudited-inputs.ts';
import { FAMILIES, familyOf } from '../../app/strings/families.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

const lineOf = (audit: Audit, name: string) => agencyLines(audit).find((line) => line.agency.name === name);

describe('agencyLines', () => {
  it('loses no finding and no report, not even those of nobody', () => {
    const [finding] = SAMPLE_AUDIT.findings;
    const [report] = SAMPLE_AUDIT.reports;
    if (finding === undefined || report === undefined) throw new Error('the sample is empty');
    const loose: Audit = {
      ...SAMPLE_AUDIT,
      reports: [...SAMPLE_AUDIT.reports, { ...report, id: 'loose', agency: null }],
      findings: [...SAMPLE_AUDIT.findings, { ...finding, id: 'loose', agency: null, report: 'loose' }],
    };
    const lines = agencyLines(loose);
    expect(lines.flatMap((line) => line.findings)).toHaveLength(loose.findings.length);
    expect(lines.flatMap((line) => line.reports)).toHaveLength(loose.reports.length);
    expect(lines.at(-1)).toMatchObject({ agency: { name: '（单位不明）', reports: ['loose'] } });
    expect(agencyLines(SAMPLE_AUDIT)).toHaveLength(SAMPLE_AUDIT.agencies.length);
  });

  it('gives a finding to the owner of its report, whatever name it carries', () => {
    const findings = SAMPLE_AUDIT.findings.map((finding) => ({ ...finding, agency: null }));
    expect(lineOf({ ...SAMPLE_AUDIT, findings }, '临澜县数据局')?.findings).toHaveLength(8);
  });

  it.each([
    ['临澜县教育局', 'late', '2025-03-12'],
    ['临澜县财政局', 'on-time', '2025-01-24'],
    ['临澜县数据局', 'unknown', null],
    ['临澜县林业局', 'not-checked', null],
    // Late, but in another year than the one under audit.
    ['临澜县白水镇人民政府', 'not-checked', null],
  ])('%s was %s', (name, punctuality, publishedOn) => {
    expect(lineOf(SAMPLE_AUDIT, name)).toMatchObject({ punctuality, publishedOn });
  });

  it('takes the signature where the page has no date', () => {
    const reports = SAMPLE_AUDIT.reports.map((report) => ({
      ...report,
      signedOn: report.title === null ? null : { ...report.title, value: '2025-01-10' },
    }));
    expect(lineOf({ ...SAMPLE_AUDIT, reports }, '临澜县数据局')?.publishedOn).toBe('2025-01-10');
    expect(lineOf({ ...SAMPLE_AUDIT, reports }, '临澜县财政局')?.publishedOn).toBe('2025-01-24');
  });
});

describe('overviewOf', () => {
  const overview = overviewOf(SAMPLE_AUDIT);

  it('counts faults by severity and keeps what is undecided apart', () => {
    expect(overview.tally).toEqual({ mustFix: 15, suspected: 8, advice: 2, judgement: 1, unreadable: 1 });
    expect(overview).toMatchObject({ agencies: 11, audited: 8, unreadable: 2, missing: 1, clean: 1 });
    expect(overview).toMatchObject({ onTime: 4, late: 2, unknown: 1, inputs: 15, unauditedInputs: 6 });
  });

  it('has every finding in one family', () => {
    const counted = overview.families.map(({ tally }) => faults(tally) + tally.judgement + tally.unreadable);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(SAMPLE_AUDIT.findings.length);
  });

  it('tells an agency of another year apart, but counts it once', () => {
    const late = overview.families.find((line) => line.family.key === 'deadline');
    expect(late?.agencies.map(({ name, otherYear }) => [name, otherYear])).toEqual([
      ['临澜县教育局', null],
      ['临澜县数据局', null],
      ['临澜县白水镇人民政府', 2017],
      ['临澜县青石镇人民政府', null],
    ]);
    // The agency whose date nobody can tell is not at fault.
    expect(late === undefined ? 0 : agenciesAtFault(late)).toBe(3);
  });
});

describe('unauditedInputs', () => {
  it('has every input that was not audited, the unreadable first', () => {
    const statuses = unauditedInputs(SAMPLE_AUDIT).map((input) => input.status);
    expect(statuses).toEqual(['unreadable', 'unreadable', 'not-a-report', 'superseded', 'duplicate', 'skipped']);
  });
});

describe('ruleErrors', () => {
  it('counts the reports on which a rule broke off', () => {
    const rules = { a: { 'x/y': 'error' as const, 'b/c': 'pass' as const }, b: { 'x/y': 'error' as const } };
    expect(ruleErrors({ ...SAMPLE_AUDIT, rules })).toEqual([{ rule: 'x/y', reports: 2 }]);
  });
});

describe('familyOf', () => {
  it('knows every folder of rules', () => {
    const folder = new URL('../../app/rules/', import.meta.url);
    const folders = existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];
    expect(folders.length).toBeGreaterThan(0);
    for (const { name } of folders) expect(familyOf(`${name}/any`).key, name).not.toBe('other');
  });

  it('looks at the whole slug before its first word', () => {
    expect(familyOf('form/title').name).toBe('标题主体');
    expect(familyOf('form/edition').name).toBe('格式规范');
    expect(familyOf('unheard-of/rule').name).toBe('其他');
  });

  it('has no name twice', () => {
    expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length);
  });
});

describe('byCodePoint', () => {
  it('orders by code point, not by UTF-16 unit', () => {
    // U+FF5E is smaller than U+20000, but its UTF-16 unit is larger than the surrogate.
    expect(['\u{20000}', '～', 'b', 'a', 'ab', ''].sort(byCodePoint)).toEqual(['', 'a', 'ab', 'b', '～', '\u{20000}']);
  });
});

it('counts what came in, not what it is compared with', () => {
  const [first] = SAMPLE_AUDIT.inputs;
  if (first === undefined) throw new Error('the sample has inputs');
  const last = { ...first, path: '上年/甲.html', status: 'previous', reason: null, report: null } as const;
  const both = { ...SAMPLE_AUDIT, inputs: [...SAMPLE_AUDIT.inputs, last] };
  expect(overviewOf(both).inputs).toBe(overviewOf(SAMPLE_AUDIT).inputs);
});
