import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { resultJson, toResult } from '../../app/output/result.ts';
import type { Audit, AuditResult } from '../../app/model/audit-result.ts';
import type { Report } from '../../app/model/report.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

const SCHEMA = new URL('../../app/bridge/schema.json', import.meta.url);
const CONTRACT = new URL('../../../shared/contract/schema.json', import.meta.url);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { [key: string]: Json };

/** The schema with every object closed: what it does not name is not the contract's. `source` is the reader's own. */
function closed(part: Json): Json {
  if (Array.isArray(part)) return part.map(closed);
  if (part === null || typeof part !== 'object') return part;
  const entries = Object.entries(part).map(([key, value]): [string, Json] => [key, closed(value)]);
  const copy: { [key: string]: Json } = Object.fromEntries(entries);
  if (copy['properties'] !== undefined && copy['additionalProperties'] === undefined)
    copy['additionalProperties'] = false;
  return copy;
}

function problemsOf(result: unknown, against: Json): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile(against as object);
  return validate(result) ? null : validate.errors;
}

/** The same data with the keys of every object in the opposite order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]): [string, unknown] => [key, reversed(part)]),
  ) as T;
}

describe('toResult', () => {
  it('is valid against the contract and has no field beyond it', () => {
    const result = JSON.parse(resultJson(SAMPLE_AUDIT)) as Json;
    expect(problemsOf(result, schema)).toBeNull();
    expect(problemsOf(result, closed(schema))).toBeNull();
  });

  it('would be told of a field that the contract does not have', () => {
    expect(problemsOf({ ...toResult(SAMPLE_AUDIT), extra: 1 }, closed(schema))).not.toBeNull();
  });

  it('has the statements of a report as plain values', () => {
    const report = toResult(SAMPLE_AUDIT).reports.find((one) => one.agency === '临澜县教育局');
    expect(report).toMatchObject({
      title: '临澜县教育局2024年政府信息公开工作年度报告',
      publishedOn: '2025-03-12',
      signedOn: null,
      period: { from: '2023-01-01', to: '2023-12-31', raw: '2023年1月1日至2023年12月31日' },
    });
    expect(report?.figures['adminFees|amount']).toMatchObject({ raw: '318.50', value: 318.5, state: 'number' });
    expect(report?.sections[0]).toEqual({ section: 'overview', title: '一、总体情况' });
  });

  it('keeps what is not known as null', () => {
    const [first] = SAMPLE_AUDIT.reports;
    if (first === undefined) throw new Error('no sample report');
    const blank: Report = { ...first, agency: null, year: null, edition: null, title: null, period: null, tables: [] };
    const result = toResult({ ...SAMPLE_AUDIT, reports: [{ ...blank, figures: {} }] });
    expect(result.reports[0]).toMatchObject({ agency: null, year: null, edition: null, title: null, period: null });
    expect(problemsOf(JSON.parse(JSON.stringify(result)), closed(schema))).toBeNull();
  });
});

describe('resultJson', () => {
  it('gives the same bytes whatever order the parts were put together in', () => {
    const withoutSpans = (audit: Audit): Audit => ({
      ...audit,
      findings: audit.findings.map((finding) => ({ ...finding, quotes: [] })),
      reports: audit.reports.map((report) => ({
        ...report,
        figures: Object.fromEntries(
          Object.entries(report.figures).map(([key, cell]) => [key, { ...cell, source: null }]),
        ),
      })),
    });
    const audit = withoutSpans(SAMPLE_AUDIT);
    expect(resultJson(reversed(audit))).toBe(resultJson(audit));
  });

  it('has its keys in the order of the contract, figures in the order of the form', () => {
    const result = JSON.parse(resultJson(SAMPLE_AUDIT)) as AuditResult;
    expect(Object.keys(result)).toEqual(Object.keys(schema['properties'] as object));
    const figures = Object.keys(result.reports.find((report) => report.edition === '2021')?.figures ?? {});
    expect(figures.slice(0, 2)).toEqual(['regulations|issued', 'regulations|repealed']);
    expect(figures.at(-1)).toBe('suitAfterReconsideration|total');
    expect(figures.indexOf('received|total')).toBeLessThan(figures.indexOf('carriedIn|naturalPerson'));
  });

  it('keeps a figure that the form does not have, after those that it has', () => {
    const audit: Audit = {
      ...SAMPLE_AUDIT,
      reports: SAMPLE_AUDIT.reports.map((report) => ({
        ...report,
        figures: {
          'received|extra': { raw: '1', value: 1, unit: null, state: 'number', source: null },
          ...report.figures,
        },
      })),
    };
    expect(Object.keys(toResult(audit).reports[0]?.figures ?? {}).at(-1)).toBe('received|extra');
  });

  const bare: Audit = { ...SAMPLE_AUDIT, inputs: [], reports: [], agencies: [], findings: [], rules: {} };
  it.each([
    ['a whole audit', SAMPLE_AUDIT],
    ['an empty audit', bare],
  ])('written in pieces is the same text as in one, of %s', (_, audit) => {
    expect(resultJson(audit)).toBe(`${JSON.stringify(toResult(audit), null, 2)}\n`);
  });
});

describe('the schema', () => {
  const atHand = existsSync(CONTRACT);
  it(atHand ? 'is the contract, unchanged' : 'is not compared here: the contract is not at hand', () => {
    if (atHand) expect(readFileSync(SCHEMA).equals(readFileSync(CONTRACT))).toBe(true);
  });
});
