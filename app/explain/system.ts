import type { Equation } from '../catalog/form.ts';
import { knownTerm, type CellOf } from '../catalog/weigh.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Link } from './last-year.ts';

/** A cell as the search sees it. */
export interface Unknown {
  readonly figure: FigureKey;
  /** The number that stands there; null where the cell is free to be anything from 0 up (blank, dash, text, left out). */
  readonly value: number | null;
  /** The equations it stands in, with its sign: 1 on the left side, -1 on the right. */
  readonly uses: readonly { readonly equation: number; readonly sign: number }[];
  /** Another report's number: never changed. */
  readonly fixed?: true;
}

/** Equations that hang together through their cells: nothing outside has a say in them. */
export interface Component {
  readonly cells: readonly Unknown[];
  /** Numbers of the cells of each equation. */
  readonly equations: readonly (readonly number[])[];
}

/**
 * Splits a table's equations into parts that share no cell (the three blocks of table four, the sums of the statistics
 * table). An equation with a cell that could not be read demands nothing, as for the rules.
 * @param links figures that must have a certain value besides
 */
export function componentsOf(equations: readonly Equation[], cell: CellOf, links: readonly Link[] = []): Component[] {
  const demanding = equations.filter(({ left, right }) =>
    [...left, ...right].every((key) => cell(key)?.state !== 'unread'),
  );
  const groups: { keys: Set<FigureKey>; equations: Equation[] }[] = [];
  for (const equation of demanding) {
    const keys = [...equation.left, ...equation.right];
    const joined = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const [first, ...others] = joined;
    const home = first ?? { keys: new Set<FigureKey>(), equations: [] };
    if (first === undefined) groups.push(home);
    for (const other of others) {
      for (const key of other.keys) home.keys.add(key);
      home.equations.push(...other.equations);
      groups.splice(groups.indexOf(other), 1);
    }
    for (const key of keys) home.keys.add(key);
    home.equations.push(equation);
  }
  return groups.map((group) => component(group.equations, cell, links));
}

function component(equations: readonly Equation[], cell: CellOf, links: readonly Link[]): Component {
  const numbers = new Map<FigureKey, number>();
  const uses: { equation: number; sign: number }[][] = [];
  const members = equations.map(({ left, right }, equation) => {
    const side = (keys: readonly FigureKey[], sign: number): number[] =>
      keys.map((key) => {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        (uses[number] ??= []).push({ equation, sign });
        return number;
      });
    return [...side(left, 1), ...side(right, -1)];
  });
  const cells = [...numbers.keys()].map((figure, number): Unknown => {
    const found = cell(figure);
    return { figure, value: found === undefined ? null : knownTerm(found), uses: uses[number] ?? [] };
  });
  return linked({ cells, equations: members }, links);
}

/** Each link as an equation of two cells, the second of which is fixed. */
function linked({ cells, equations }: Component, links: readonly Link[]): Component {
  const all = [...cells];
  const more = [...equations];
  for (const { figure, equals } of links) {
    const number = cells.findIndex((one) => one.figure === figure);
    const own = all[number];
    if (own === undefined) continue;
    const equation = more.length;
    all[number] = { ...own, uses: [...own.uses, { equation, sign: 1 }] };
    more.push([number, all.length]);
    all.push({ figure, value: equals, uses: [{ equation, sign: -1 }], fixed: true });
  }
  return { cells: all, equations: more };
}
