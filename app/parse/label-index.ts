import type { FormLabel, FormTable } from '../catalog/form.ts';
import type { LabelVerdict } from '../model/report.ts';
import { bare, compact } from '../text/normalise.ts';
import { similarity } from '../text/similarity.ts';

/** A label of the form, ready for comparison. */
export interface IndexedLabel {
  readonly role: 'row' | 'column' | 'head';
  readonly key: string;
  readonly label: string;
  /** Accepted wordings, bare. */
  readonly bares: readonly string[];
  /** Accepted wordings with one form for each kind of punctuation, ordinal left out. */
  readonly exact: readonly string[];
  /** Bare wordings without their ordinal (一, (一), 1). */
  readonly cores: readonly string[];
}

/** All labels of one table of a form. */
export interface LabelIndex {
  readonly table: FormTable;
  readonly all: readonly IndexedLabel[];
  /** Bare wording, with and without its ordinal, to the labels that have it. */
  readonly byBare: ReadonlyMap<string, readonly IndexedLabel[]>;
}

const BARE_ORDINAL = /^(?:[0-9]{1,2}|[一二三四五六七八九])(?=[^0-9一二三四五六七八九十])/;
const ORDINAL = /^(?:\(?[0-9一二三四五六七八九]{1,2}\)|[0-9一二三四五六七八九]{1,2}[.,:])/;

function withoutOrdinal(text: string, ordinal: RegExp): string {
  const length = ordinal.exec(text)?.[0].length ?? 0;
  return length === 0 || length === text.length ? text : text.slice(length);
}

/** A bare text without its leading ordinal. */
export function coreOf(bareText: string): string {
  return withoutOrdinal(bareText, BARE_ORDINAL);
}

function indexed(role: IndexedLabel['role'], label: FormLabel): IndexedLabel {
  const wordings = [label.label, ...(label.accepted ?? [])];
  const bares = wordings.map(bare);
  return {
    role,
    key: label.key,
    label: label.label,
    bares,
    exact: wordings.map((wording) => withoutOrdinal(compact(wording), ORDINAL)),
    cores: bares.map(coreOf),
  };
}

function underLabels(table: FormTable): FormLabel[] {
  const found = new Set<string>();
  for (const group of table.groups) {
    if (group.head !== null) found.add(group.head);
    for (const row of group.rows) for (const under of row.under ?? []) found.add(under);
    for (const column of group.columns) if (column.under !== undefined) found.add(column.under);
  }
  return [...found].map((label) => ({ key: `under:${label}`, label }));
}

function build(table: FormTable): LabelIndex {
  const columns = new Map<string, FormLabel>();
  for (const group of table.groups) for (const column of group.columns) columns.set(column.key, column);
  const known = new Set(table.heads.map((head) => bare(head.label)));
  const all = [
    ...table.groups.flatMap((group) => group.rows.map((row) => indexed('row', row))),
    ...[...columns.values()].map((column) => indexed('column', column)),
    ...table.heads.map((head) => indexed('head', head)),
    ...underLabels(table)
      .filter((label) => !known.has(bare(label.label)))
      .map((label) => indexed('head', label)),
  ];
  const byBare = new Map<string, IndexedLabel[]>();
  const add = (text: string, label: IndexedLabel) => {
    const list = byBare.get(text);
    if (list === undefined) byBare.set(text, [label]);
    else if (!list.includes(label)) list.push(label);
  };
  for (const label of all) for (const text of label.bares) add(text, label);
  for (const label of all) for (const text of label.cores) if (text.length > 1) add(text, label);
  return { table, all, byBare };
}

const indexes = new Map<FormTable, LabelIndex>();

/** The labels of a table of the form. */
export function labelIndex(table: FormTable): LabelIndex {
  let index = indexes.get(table);
  if (index === undefined) {
    index = build(table);
    indexes.set(table, index);
  }
  return index;
}

/** Below this two wordings are two labels. */
export const ALIKE = 0.6;

/**
 * How well a text stands for a label of the form: 1 its bare wording, 0.95 its wording with the ordinal lost or
 * changed, less where letters differ, 0 where it is another label.
 */
export function likeness(bareText: string, label: IndexedLabel): number {
  return label.bares.includes(bareText) ? 1 : likenessOfCore(coreOf(bareText), label);
}

function likenessOfCore(core: string, label: IndexedLabel): number {
  if (label.cores.includes(core)) return 0.95;
  let best = 0;
  for (const known of label.cores) {
    const shorter = Math.min(known.length, core.length);
    if (shorter >= 6 && (known.startsWith(core) || core.startsWith(known))) best = Math.max(best, 0.8);
    if (best < 0.9) best = Math.max(best, similarity(core, known, ALIKE) * 0.9);
  }
  return best >= ALIKE * 0.9 ? best : 0;
}

const NEGATION = /[不未无非]/;

/**
 * Whether letters were merely mistaken: one character for another, some left out or put in without a negation, two
 * swapped. Another word in a word's place (微博 → 客户端) is another label.
 */
function onlyLettersDiffer(found: string, known: string): boolean {
  let front = 0;
  while (front < Math.min(found.length, known.length) && found[front] === known[front]) front += 1;
  let back = 0;
  const most = Math.min(found.length, known.length) - front;
  while (back < most && found[found.length - 1 - back] === known[known.length - 1 - back]) back += 1;
  const mine = found.slice(front, found.length - back);
  const theirs = known.slice(front, known.length - back);
  if (mine === '' || theirs === '') return !NEGATION.test(mine + theirs);
  return (mine.length === 1 && theirs.length === 1) || similarity(mine, theirs, ALIKE) > 0;
}

/** An ordinal in brackets of which one is left: 二)部分公开, (二部分公开. */
const HALF_BRACKETED = /^(?:[0-9一二三四五六七八九]{1,2}\)|\([0-9一二三四五六七八九]{1,2}(?![0-9一二三四五六七八九)]))/;

/** How a label's wording relates to the form's: `same`, `spelling` (letters or punctuation differ) or `changed`. */
export function wordingVerdict(found: string, label: IndexedLabel): LabelVerdict {
  const plain = compact(found);
  const exact = withoutOrdinal(plain, ORDINAL);
  const isHalf = HALF_BRACKETED.test(plain) && compact(label.label).startsWith('(');
  if (label.exact.includes(exact)) return isHalf ? 'spelling' : 'same';
  const core = coreOf(bare(found));
  return label.cores.some((known) => onlyLettersDiffer(core, known)) ? 'spelling' : 'changed';
}
