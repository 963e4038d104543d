import type { Finding } from '../model/finding.ts';

type Key = string | number | null;

/** By code point; null before everything. */
function compare(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** The contract's order: agency, year, code, subject, in code-point order; at last the id, so that it is total. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.agency, b.agency) ||
      compare(a.year, b.year) ||
      compare(a.code, b.code) ||
      compare(a.subject, b.subject) ||
      compare(a.id, b.id),
  );
}
