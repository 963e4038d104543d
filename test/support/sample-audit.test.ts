import { describe, expect, it } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { SAMPLE_AUDIT, SAMPLE_ORIGINALS } from './sample-audit.ts';

const EQUATION_RULES = /^(applications|disputes)\/|^statistics\/sum$/;

describe('the sample audit', () => {
  it('has a finding for every equation that its figures break, and no other', () => {
    const broken = SAMPLE_AUDIT.reports.flatMap((report) =>
      report.tables
        .filter((table) => table.status === 'read')
        .flatMap((table) => equationsOf(table.edition, table.table))
        .flatMap((equation) => {
          const sum = (keys: typeof equation.left) =>
            keys.reduce((total, key) => total + (report.figures[key]?.value ?? 0), 0);
          const [left, right] = [sum(equation.left), sum(equation.right)];
          return left === right ? [] : [[report.id, equation.rule, equation.subject, left, right]];
        }),
    );
    const found = SAMPLE_AUDIT.findings
      .filter((finding) => EQUATION_RULES.test(finding.rule))
      .map((finding) => [finding.report, finding.rule, finding.subject, finding.expected, finding.actual]);
    expect(found.map(String).sort()).toEqual(broken.map(String).sort());
  });

  it('has spans that hold the text they stand for', () => {
    for (const report of SAMPLE_AUDIT.reports) {
      const original = SAMPLE_ORIGINALS[report.input] ?? '';
      for (const cell of Object.values(report.figures)) {
        if (cell.source?.kind === 'html') expect(original.slice(cell.source.start, cell.source.end)).toBe(cell.raw);
      }
    }
    const quotes = SAMPLE_AUDIT.findings.flatMap((finding) => finding.quotes.map((quote) => ({ finding, quote })));
    expect(quotes.length).toBeGreaterThan(6);
    for (const { finding, quote } of quotes) {
      const report = SAMPLE_AUDIT.reports.find((candidate) => candidate.id === finding.report);
      const { source } = quote;
      if (source?.kind !== 'html') throw new Error(`quote without place: ${quote.text}`);
      expect(SAMPLE_ORIGINALS[report?.input ?? '']?.slice(source.start, source.end)).toBe(quote.text);
    }
  });

  it('has ids that are unique and causes that exist', () => {
    const ids = SAMPLE_AUDIT.findings.map((finding) => finding.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const finding of SAMPLE_AUDIT.findings) {
      if (finding.cause !== null) expect(ids).toContain(finding.cause);
    }
    expect(ids.length).toBeGreaterThan(20);
  });
});
