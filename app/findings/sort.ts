import type { Finding } from '../model/finding.ts';

/** By code point, as everyone else sorts; JavaScript alone would put rare characters (𨙸) before some common ones. */
function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const one = a.charCodeAt(index);
    const other = b.charCodeAt(index);
    if (one !== other) return rank(one) - rank(other);
  }
  return a.length - b.length;
}

/** Surrogates, which stand for all beyond U+FFFF, after every other unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Null before everything. */
function compare<T>(a: T | null, b: T | null, by: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return by(a, b);
}

/**
 * The contract's order: agency, year, code, subject, in code-point order, what is unknown before all that is known.
 * Where these are the same the id decides, so that the order does not depend on that of the rules.
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.agency, b.agency, compareText) ||
      compare(a.year, b.year, (one, other) => one - other) ||
      compareText(a.code, b.code) ||
      compare(a.subject, b.subject, compareText) ||
      compareText(a.id, b.id),
  );
}
