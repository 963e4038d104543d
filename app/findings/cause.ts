import type { Equation } from '../catalog/form.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Finding, Repair } from '../model/finding.ts';

/**
 * Groups of figures of one repair that hang together: two changed cells belong together where one equation, broken or
 * intact, holds both, since the one cannot be put right without the other.
 */
function groupsOf(repair: Repair, equations: readonly Equation[]): ReadonlySet<FigureKey>[] {
  const groups = repair.cells.map(({ figure }) => new Set<FigureKey>([figure]));
  for (const { left, right } of equations) {
    const figures = new Set([...left, ...right]);
    const joined = groups.filter((group) => [...group].some((figure) => figures.has(figure)));
    const [first, ...others] = joined;
    for (const other of others) {
      for (const figure of other) first?.add(figure);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

/**
 * Ties the findings that one cause explains to the first of them: those whose equations hold cells of one group, in
 * any of the repairs, since nobody can tell which of them is the right one. Independent slips stay apart.
 * @param findings those of one table's equations, in their final order; all carry the table's repairs
 */
export function tieCauses(findings: readonly Finding[], equations: readonly Equation[]): Finding[] {
  const cause = findings.map((_, place) => place);
  const rootOf = (place: number): number => {
    const above = cause[place] ?? place;
    return above === place ? place : rootOf(above);
  };
  for (const repair of findings[0]?.repairs ?? []) {
    for (const group of groupsOf(repair, equations)) {
      const members = findings.flatMap((finding, place) =>
        finding.figures.some((figure) => group.has(figure)) ? [rootOf(place)] : [],
      );
      const first = Math.min(...members);
      for (const member of members) cause[member] = first;
    }
  }
  return findings.map((finding, place) => {
    const root = rootOf(place);
    return root === place ? finding : { ...finding, cause: findings[root]?.id ?? null };
  });
}

/** The rules that tell of cells which hold no number. */
const UNFILLED = ['cell/blank', 'cell/not-a-number'];

/**
 * Ties what could not be decided because cells of an equation hold no number to the finding that names these cells: one
 * table with blank totals is one thing to put right, not one a row.
 * @param rules the rules that weigh equations
 */
export function tieUndecided(findings: readonly Finding[], rules: ReadonlySet<string>): Finding[] {
  const unfilled = UNFILLED.flatMap((rule) => findings.filter((finding) => finding.rule === rule));
  return findings.map((finding) => {
    if (finding.outcome !== 'undecided' || !rules.has(finding.rule) || finding.cause !== null) return finding;
    const told = unfilled.find(({ figures }) => figures.some((figure) => finding.figures.includes(figure)));
    return told === undefined ? finding : { ...finding, cause: told.id };
  });
}

/** Rules that name a likely reason for a broken equation, and the rule that tells of the equation. */
const REASONS: ReadonlyMap<string, Equation['rule']> = new Map([
  ['applications/shifted', 'applications/row-total'],
  ['applications/partly-granted-counted-twice', 'applications/processed-total'],
]);

/** Ties a finding that names a likely reason to the broken equation that it explains, or to that one's own cause. */
export function tieReasons(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const rule = REASONS.get(finding.rule);
    const explained = findings.find(
      (other) => other.rule === rule && other.figures.some((figure) => finding.figures.includes(figure)),
    );
    return explained === undefined ? finding : { ...finding, cause: explained.cause ?? explained.id };
  });
}

/**
 * Ties findings on figures that do not go on from last year's report to the broken equation of this year's table whose
 * smallest repair puts such a figure right as well: one slip then broke both. The others of its group follow it.
 * @param carried findings of one rule on figures of this year, tied among themselves; `expected` is last year's figure
 */
export function tieCarried(carried: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const explained = new Map<string, string>();
  for (const { id, cause, figures, expected } of carried) {
    const home = findings.find(
      (other) =>
        !carried.some(({ id: own }) => own === other.id) &&
        other.figures.some((figure) => figures.includes(figure)) &&
        other.repairs.some(({ cells }) => cells.some(({ figure, to }) => figures.includes(figure) && to === expected)),
    );
    const group = cause ?? id;
    if (home !== undefined && !explained.has(group)) explained.set(group, home.cause ?? home.id);
  }
  return carried.map((finding) => ({ ...finding, cause: explained.get(finding.cause ?? finding.id) ?? finding.cause }));
}
