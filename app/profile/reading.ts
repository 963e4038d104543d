import type { ProfileProblem } from '../model/profile.ts';
import { JSON_WORDS, PROFILE_PROBLEMS as SAY } from '../strings/profile.ts';
import type { Placed, PlacedEntry } from './json-places.ts';

/** A value with the path that leads to it. */
export interface Spot {
  readonly path: string;
  readonly line: number;
  readonly node: Placed;
}

/** Letters that nobody sees or that break a line: they have no business in a name. */
const STRANGE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * Takes a placed value apart, noting what is wrong with it instead of stopping: a person wants all mistakes at once.
 * What is wrong comes back as null.
 */
export class ProfileReading {
  readonly problems: ProfileProblem[] = [];

  /** Notes a mistake. */
  say({ path, line }: Pick<Spot, 'path' | 'line'>, sentence: string): void {
    this.problems.push({ path, line, sentence });
  }

  /** Notes a mistake that leaves nothing to go on with. */
  refuse(spot: Spot, sentence: string): null {
    this.say(spot, sentence);
    return null;
  }

  /** The entries of an object by key; keys that are not known, and those that come twice, are mistakes. */
  object(spot: Spot, known: readonly string[] | 'any'): ReadonlyMap<string, Spot> | null {
    const { node, path } = spot;
    if (node.kind !== 'object') return this.#wanted(spot, 'object');
    const found = new Map<string, Spot>();
    for (const entry of node.entries) {
      const own = entrySpot(path, entry);
      if (known !== 'any' && !known.includes(entry.key)) this.say(own, SAY.unknownKey(entry.key, known));
      else if (found.has(entry.key)) this.say(own, SAY.twice(entry.key));
      else found.set(entry.key, own);
    }
    return found;
  }

  list(spot: Spot): readonly Spot[] | null {
    const { node, path } = spot;
    if (node.kind !== 'list') return this.#wanted(spot, 'list');
    return node.items.map((item, index) => ({ path: `${path}[${index + 1}]`, line: item.line, node: item }));
  }

  /** A line of text that is not empty. */
  text(spot: Spot, most: number): string | null {
    const { node } = spot;
    if (node.kind !== 'text') return this.#wanted(spot, 'text');
    const value = node.value.normalize('NFC').trim();
    if (value === '') return this.refuse(spot, SAY.emptyText);
    if (value.length > most) return this.refuse(spot, SAY.longText(most));
    return STRANGE.test(value) ? this.refuse(spot, SAY.strangeText) : value;
  }

  number(spot: Spot): number | null {
    const { node } = spot;
    return node.kind === 'number' ? node.value : this.#wanted(spot, 'number');
  }

  yesNo(spot: Spot): boolean | null {
    const { node } = spot;
    return node.kind === 'yesNo' ? node.value : this.#wanted(spot, 'yesNo');
  }

  oneOf<T extends string>(spot: Spot, words: readonly T[]): T | null {
    const { node } = spot;
    if (node.kind !== 'text') return this.#wanted(spot, 'text');
    return words.find((word) => word === node.value) ?? this.refuse(spot, SAY.oneOf(node.value, words));
  }

  #wanted(spot: Spot, kind: Placed['kind']): null {
    return this.refuse(spot, SAY.wanted(JSON_WORDS[kind], JSON_WORDS[spot.node.kind]));
  }
}

function entrySpot(path: string, { key, line, value }: PlacedEntry): Spot {
  return { path: path === '' ? key : `${path}.${key}`, line, node: value };
}

/** What is there of an object's values, those that are null left out. */
export function whole<T extends object>(values: { readonly [K in keyof T]: T[K] | null }): Partial<T> {
  // Only null values are dropped; all others are of their key's type.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<T>;
}
