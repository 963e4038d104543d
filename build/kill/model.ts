import type { Database } from '../../app/workspace/database.ts';
import { fromJson } from '../../app/workspace/packed.ts';
import { textOf } from '../../app/workspace/database.ts';
import { keptReviews } from '../../app/workspace/reviews.ts';
import type { Doing } from './word.ts';

/** What persons said, by what it is said of: as short as it can be told apart. */
export type Said = ReadonlyMap<string, string>;

interface Change {
  readonly key: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a workspace must hold after the steps that were answered: kept beside it, by rules of its own. */
export interface Model {
  readonly said: Said;
  /** Steps that can be taken back, and those that can be done again; the last one last. */
  readonly done: readonly (readonly Change[])[];
  readonly undone: readonly (readonly Change[])[];
}

export const NOTHING_SAID: Model = { said: new Map(), done: [], undone: [] };

interface Words {
  readonly decision: string;
  readonly reason: string | null;
  readonly note: string;
}

const UNSAID: Words = { decision: 'open', reason: null, note: '' };
const isUnsaid = ({ decision, note }: Words): boolean => decision === 'open' && note === '';
const signOf = (words: Words): string | undefined =>
  isUnsaid(words) ? undefined : JSON.stringify([words.decision, words.reason, words.note]);

function wordsOf(sign: string | undefined): Words {
  if (sign === undefined) return UNSAID;
  const [decision, reason, note] = JSON.parse(sign) as [string, string | null, string];
  return { decision, reason, note };
}

const reviewKey = (finding: string): string => `review ${finding}`;

function changesOf(said: Said, doing: Exclude<Doing, { readonly name: 'undo' | 'redo' }>): readonly Change[] {
  if (doing.name === 'add') return [{ key: `own ${doing.message}`, before: undefined, after: doing.agency }];
  return doing.findings.map((finding) => {
    const key = reviewKey(finding);
    const before = said.get(key);
    const words = wordsOf(before);
    const after =
      doing.name === 'note'
        ? { ...words, note: doing.note }
        : { ...words, decision: doing.decision, reason: doing.decision === 'open' ? null : doing.reason };
    return { key, before, after: signOf(after) };
  });
}

function withChanges(said: Said, changes: readonly Change[], to: 'before' | 'after'): Said {
  const next = new Map(said);
  for (const change of changes) {
    const sign = change[to];
    if (sign === undefined) next.delete(change.key);
    else next.set(change.key, sign);
  }
  return next;
}

/** The model after a step. */
export function after(model: Model, doing: Doing): Model {
  const { said, done, undone } = model;
  if (doing.name === 'undo') {
    const last = done.at(-1);
    if (last === undefined) return model;
    return { said: withChanges(said, last, 'before'), done: done.slice(0, -1), undone: [...undone, last] };
  }
  if (doing.name === 'redo') {
    const last = undone.at(-1);
    if (last === undefined) return model;
    return { said: withChanges(said, last, 'after'), done: [...done, last], undone: undone.slice(0, -1) };
  }
  const changes = changesOf(said, doing);
  return { said: withChanges(said, changes, 'after'), done: [...done, changes], undone: [] };
}

/** What a workspace holds. */
export function saidIn(database: Database): Said {
  const reviews = [...keptReviews(database, null)].flatMap(
    ([finding, words]): readonly (readonly [string, string])[] => {
      const sign = signOf(words);
      return sign === undefined ? [] : [[reviewKey(finding), sign]];
    },
  );
  const own = database.all('SELECT agency, body FROM own_findings').map((row) => {
    const { message } = fromJson(textOf(row, 'body')) as { readonly message: string };
    return [`own ${message}`, textOf(row, 'agency')] as const;
  });
  return new Map([...reviews, ...own]);
}

/** Where two differ, in words; empty where they do not. */
export function differences(wanted: Said, found: Said): readonly string[] {
  const keys = new Set([...wanted.keys(), ...found.keys()]);
  return [...keys]
    .filter((key) => wanted.get(key) !== found.get(key))
    .map((key) => `${key}: answered ${wanted.get(key) ?? 'nothing'}, found ${found.get(key) ?? 'nothing'}`);
}
