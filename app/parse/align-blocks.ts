import { figureKey } from '../catalog/forms.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Cell, LabelReading } from '../model/report.ts';
import { changedLabel, extraLabel, metLabel, unmetLabel, type Alignment, type NotAligned } from './alignment.ts';
import { UNREAD_CELL } from './cell.ts';
import { fillRow } from './fill-row.ts';
import { readHeads, type HeadReading } from './heads.ts';
import { likeness, type IndexedLabel, type LabelIndex } from './label-index.ts';
import type { LogicalRow, Token } from './token.ts';

/** A figure of the form and the labels that stand over it. */
interface Slot {
  readonly key: FigureKey;
  readonly outcome: IndexedLabel;
}

/** A head the form has, in the order in which the heads are read; a slot for the heads of single figures. */
interface ExpectedHead {
  readonly label: IndexedLabel;
  readonly slot: number | null;
}

interface HeadPairs {
  readonly paired: readonly (HeadReading | null)[];
  readonly unpaired: readonly HeadReading[];
  readonly score: number;
}

/**
 * Lays table four, whose figures stand side by side under two lines of heads, onto the form: by number and by the
 * order of the heads; by the grid where a column was added or left out.
 */
export function alignBlocks(
  rows: readonly LogicalRow[],
  index: LabelIndex,
  gap: number | null,
): Alignment | NotAligned {
  const group = index.table.groups[0];
  if (group === undefined) return { reason: '格式目录中没有这张表' };
  const byKey = new Map(index.all.map((label) => [`${label.role}:${label.key}`, label]));
  const blocks = group.rows.map((row) => byKey.get(`row:${row.key}`)).filter((label) => label !== undefined);
  const outcomes = group.columns
    .map((column) => byKey.get(`column:${column.key}`))
    .filter((label) => label !== undefined);
  const slots = blocks.flatMap((block) =>
    outcomes.map((outcome): Slot => ({ key: figureKey(block.key, outcome.key), outcome })),
  );
  const data = rows.findIndex((row) => row.values.length * 2 > slots.length && !isHeadLine(row, index));
  const row = rows[data];
  if (row === undefined) return { reason: `没有找到成行的数据（应有${slots.length}个数）` };
  const tokens = [...rows.slice(0, data).flatMap((above) => above.labels), ...row.labels];
  const heads = readHeads(tokens, index);
  const suits = byKey.get('head:litigation');
  const pairs = [twoLines, threeLines]
    .map((order) => order(blocks, outcomes, suits))
    .map((expected) => ({ expected, pairs: pairHeads(expected, heads) }))
    .reduce((best, next) => (next.pairs.score > best.pairs.score ? next : best));
  const values = withoutPadding(row.values, slots.length);
  const next = rows[data + 1]?.labels[0]?.gap ?? null;
  const labels = headLabels(pairs.expected, pairs.pairs, values.length - slots.length, slots);
  if (values.length === slots.length) {
    return { cells: slots.map((slot, place) => [slot.key, values[place]?.cell ?? UNREAD_CELL]), labels };
  }
  const filled = fillRow(values, { count: slots.length, columns: null, gap }, next);
  if (filled.some((cell) => cell.state !== 'unread')) {
    return { cells: slots.map((slot, place) => [slot.key, filled[place] ?? UNREAD_CELL]), labels };
  }
  const cells = byGrid(slots, pairs.expected, pairs.pairs, values);
  if (cells === null) return { reason: `应有${slots.length}个数，实有${values.length}个，不能逐一对应` };
  return { cells, labels };
}

/** A line of heads whose merged cells left blanks behind. */
function isHeadLine(row: LogicalRow, index: LabelIndex): boolean {
  if (row.gridRow === null || row.values.some((value) => value.cell.state !== 'blank')) return false;
  return row.labels.some((label) => index.byBare.has(label.bare));
}

function withoutPadding(values: readonly Token[], count: number): readonly Token[] {
  const beyond = values.slice(count);
  return beyond.every((value) => value.cell.state === 'blank') ? values.slice(0, count) : values;
}

/** Heads as read where reconsideration has no third line: its outcomes come before the two kinds of suits. */
function twoLines(
  blocks: readonly IndexedLabel[],
  outcomes: readonly IndexedLabel[],
  suits: IndexedLabel | undefined,
): ExpectedHead[] {
  const [first, ...others] = blocks;
  const count = outcomes.length;
  return [
    ...(first === undefined ? [] : [{ label: first, slot: null }]),
    ...(suits === undefined ? [] : [{ label: suits, slot: null }]),
    ...outcomes.map((label, place) => ({ label, slot: place })),
    ...others.map((label) => ({ label, slot: null })),
    ...others.flatMap((_, block) => outcomes.map((label, place) => ({ label, slot: (block + 1) * count + place }))),
  ];
}

/** Heads as read where all fifteen outcomes stand in one line under the blocks. */
function threeLines(
  blocks: readonly IndexedLabel[],
  outcomes: readonly IndexedLabel[],
  suits: IndexedLabel | undefined,
): ExpectedHead[] {
  const [first, ...others] = blocks;
  return [
    ...(first === undefined ? [] : [{ label: first, slot: null }]),
    ...(suits === undefined ? [] : [{ label: suits, slot: null }]),
    ...others.map((label) => ({ label, slot: null })),
    ...blocks.flatMap((_, block) => outcomes.map((label, place) => ({ label, slot: block * outcomes.length + place }))),
  ];
}

function headScore(want: IndexedLabel, have: HeadReading): number {
  if (have.label === want) return 1;
  const alike = likeness(have.text, want);
  return alike > 0 ? alike : have.label === null ? 0.1 : 0;
}

/** Pairs heads found with heads expected, keeping the order; a wrong head in a right place counts a little. */
function pairHeads(expected: readonly ExpectedHead[], found: readonly HeadReading[]): HeadPairs {
  const width = found.length + 1;
  const best = new Float64Array((expected.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const scores = expected.map((want) => found.map((have) => headScore(want.label, have)));
  const score = (i: number, j: number) => scores[i]?.[j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i -= 1) {
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const pair = score(i, j);
      const paired = pair > 0 ? pair + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const paired: (HeadReading | null)[] = expected.map(() => null);
  const unpaired: HeadReading[] = [];
  let j = 0;
  for (let i = 0; i < expected.length;) {
    const pair = score(i, j);
    if (j < found.length && pair > 0 && at(i, j) === pair + at(i + 1, j + 1)) {
      paired[i] = found[j] ?? null;
      i += 1;
      j += 1;
    } else if (j < found.length && at(i, j) === at(i, j + 1)) {
      const skipped = found[j];
      if (skipped !== undefined) unpaired.push(skipped);
      j += 1;
    } else i += 1;
  }
  unpaired.push(...found.slice(j));
  return { paired, unpaired, score: at(0, 0) };
}

/**
 * @param surplus figures more (or, below zero, fewer) than the form has: only where figures are lacking too was a
 * column left out, and only where there are too many was one added.
 */
function headLabels(
  expected: readonly ExpectedHead[],
  pairs: HeadPairs,
  surplus: number,
  slots: readonly Slot[],
): LabelReading[] {
  const labels: LabelReading[] = [];
  expected.forEach((want, place) => {
    const head = pairs.paired[place];
    // The same outcome stands in three blocks: the key tells which one is meant.
    const label = { ...want.label, key: (want.slot === null ? undefined : slots[want.slot]?.key) ?? want.label.key };
    if (head === null || head === undefined) {
      const gone = want.slot !== null && surplus < 0 ? 'missing' : 'lost';
      labels.push(unmetLabel(label, gone, null));
    } else if (head.label === want.label || likeness(head.text, want.label) > 0) {
      labels.push(...metLabel(label, head.tokens));
    } else labels.push(changedLabel(label, head.tokens));
  });
  if (surplus > 0) for (const head of pairs.unpaired) labels.push(extraLabel('column', head.tokens));
  return labels;
}

/** Each figure under its head, where the grid tells. */
function byGrid(
  slots: readonly Slot[],
  expected: readonly ExpectedHead[],
  pairs: HeadPairs,
  values: readonly Token[],
): [FigureKey, Cell][] | null {
  const cells: [FigureKey, Cell][] = [];
  expected.forEach((want, place) => {
    const slot = want.slot === null ? undefined : slots[want.slot];
    const column = pairs.paired[place]?.tokens[0]?.column;
    if (slot === undefined || column === null || column === undefined) return;
    const value = values.find(
      (candidate) => (candidate.column ?? Infinity) <= column && column < (candidate.endColumn ?? -1),
    );
    if (value !== undefined) cells.push([slot.key, value.cell]);
  });
  return cells.length >= slots.length - 2 ? cells : null;
}
