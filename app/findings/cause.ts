import type { Equation } from '../catalog/form.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Finding, Repair } from '../model/finding.ts';

/**
 * Groups of figures of one repair that hang together: two changed cells belong together where one equation, broken or
 * intact, holds both, since the one cannot be put right without the other.
 */
function causes(repair: Repair, equations: readonly Equation[]): ReadonlySet<FigureKey>[] {
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
 * Ties the findings that one cause explains to the first of them. `findings` are those of one table's equations, in
 * their final order; all carry the table's repairs, of which the first tells the causes.
 */
export function tieCauses(findings: readonly Finding[], equations: readonly Equation[]): Finding[] {
  const repair = findings.find((finding) => finding.repairs.length > 0)?.repairs[0];
  if (repair === undefined) return [...findings];
  const groups = causes(repair, equations);
  const firstOf = new Map<ReadonlySet<FigureKey>, string>();
  return findings.map((finding) => {
    const group = groups.find((figures) => finding.figures.some((figure) => figures.has(figure)));
    if (group === undefined) return finding;
    const first = firstOf.get(group);
    if (first === undefined) {
      firstOf.set(group, finding.id);
      return finding;
    }
    return { ...finding, cause: first };
  });
}
