import type { AgencyRow } from '../../app/bridge/desk.ts';

/** One line of the list of agencies. */
export type AgencyLine =
  | { readonly kind: 'group'; readonly group: string | null; readonly shown: number; readonly all: number }
  | { readonly kind: 'agency'; readonly row: AgencyRow };

/**
 * Agencies under their groups, in the order in which groups first appear, those of none last; without heads where there
 * are no groups.
 */
export function agencyLines(shown: readonly AgencyRow[], all: readonly AgencyRow[]): readonly AgencyLine[] {
  const named = new Set(all.flatMap((row) => row.group ?? []));
  if (named.size === 0) return shown.map((row) => ({ kind: 'agency', row }));
  const groups: readonly (string | null)[] = [...named, null];
  const sizes = countByGroup(all);
  const byGroup = new Map<string | null, AgencyRow[]>(groups.map((group) => [group, []]));
  for (const row of shown) byGroup.get(row.group)?.push(row);
  return [...byGroup].flatMap(([group, own]): readonly AgencyLine[] => {
    if (own.length === 0) return [];
    const head: AgencyLine = { kind: 'group', group, shown: own.length, all: sizes.get(group) ?? 0 };
    return [head, ...own.map((row): AgencyLine => ({ kind: 'agency', row }))];
  });
}

function countByGroup(rows: readonly AgencyRow[]): ReadonlyMap<string | null, number> {
  const sizes = new Map<string | null, number>();
  for (const row of rows) sizes.set(row.group, (sizes.get(row.group) ?? 0) + 1);
  return sizes;
}
