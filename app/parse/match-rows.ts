import type { LogicalRow, Token } from './token.ts';
import { coreOf, likeness, type IndexedLabel, type LabelIndex } from './label-index.ts';

/** A row of the form met in the report; `label` joins the cells its wording was spread over. */
export interface RowMatch {
  readonly row: IndexedLabel;
  readonly logical: LogicalRow;
  readonly label: readonly Token[];
  readonly score: number;
}

/** A logical row that carries figures but stands for no row of the form. */
export interface StrayRow {
  readonly logical: LogicalRow;
  readonly label: Token | null;
}

export interface RowMatches {
  /** All rows in order, those that are no rows of figures too. */
  readonly logical: readonly LogicalRow[];
  readonly matches: readonly RowMatch[];
  /** Rows of the form that were not met, with the row that stands in their place, if one does. */
  readonly unmet: readonly { readonly row: IndexedLabel; readonly inPlace: StrayRow | null }[];
  readonly extra: readonly StrayRow[];
}

interface Candidate {
  readonly label: readonly Token[];
  readonly score: number;
}

const MOST_PIECES = 4;

/** The best reading of the end of a row's labels as the wording of one row of the form. */
function candidate(labels: readonly Token[], row: IndexedLabel): Candidate | null {
  let best: Candidate | null = null;
  let text = '';
  for (let pieces = 1; pieces <= Math.min(MOST_PIECES, labels.length); pieces += 1) {
    const start = labels.length - pieces;
    text = (labels[start]?.bare ?? '') + text;
    const score = likeness(text, row);
    // Of two exact wordings the longer one (其中:涉及国家秘密) is the label.
    if (score > (best?.score ?? 0) || score === 1) best = { label: labels.slice(start), score };
  }
  return best;
}

/** Rows without a figure of their own (all their cells lost) stand at the head of a longer run of labels. */
function withEmptyRows(rows: readonly LogicalRow[], index: LabelIndex): LogicalRow[] {
  const exactRows = new Map<string, IndexedLabel>();
  for (const label of index.all) if (label.role === 'row') for (const text of label.bares) exactRows.set(text, label);
  return rows.flatMap((row) => {
    if (row.gridRow !== null || row.labels.length < 2) return [row];
    const out: LogicalRow[] = [];
    let from = 0;
    for (let end = 1; end < row.labels.length; end += 1) {
      for (let start = Math.max(from, end - MOST_PIECES); start < end; start += 1) {
        const text = row.labels
          .slice(start, end)
          .map((label) => label.bare)
          .join('');
        const longer = text + (row.labels[end]?.bare ?? '');
        if (!exactRows.has(text) || exactRows.has(longer)) continue;
        out.push({ labels: row.labels.slice(from, end), values: [], gridRow: null });
        from = end;
        break;
      }
    }
    out.push({ ...row, labels: row.labels.slice(from) });
    return out;
  });
}

/**
 * Aligns the rows of a table onto the rows of the form, in order, by their labels; a row between two neighbours that
 * were met stands for the row the form has in that place.
 */
export function matchRows(found: readonly LogicalRow[], index: LabelIndex): RowMatches {
  const rows = index.all.filter((label) => label.role === 'row');
  const headingOnly = new Set(
    index.table.groups.flatMap((group) => group.rows.filter((row) => row.headingOnly === true).map((row) => row.key)),
  );
  const logical = withEmptyRows(found, index);
  const table = scoreTable(logical, rows, index);
  const pairs = bestPath(logical.length, rows.length, table);
  const matches: RowMatch[] = [];
  const unmet: { row: IndexedLabel; inPlace: StrayRow | null }[] = [];
  const extra: StrayRow[] = [];
  let nextLogical = 0;
  let nextRow = 0;
  const close = (untilLogical: number, untilRow: number) => {
    const strays = logical
      .slice(nextLogical, untilLogical)
      .filter((row) => carriesFigures(row, index))
      .map(stray);
    const missing = rows.slice(nextRow, untilRow).filter((row) => !headingOnly.has(row.key));
    const inPlace = strays.length === missing.length;
    missing.forEach((row, place) => unmet.push({ row, inPlace: inPlace ? (strays[place] ?? null) : null }));
    if (!inPlace) extra.push(...strays);
  };
  for (const [logicalIndex, rowIndex] of pairs) {
    close(logicalIndex, rowIndex);
    const row = rows[rowIndex];
    const at = logical[logicalIndex];
    const label = table.get(logicalIndex * rows.length + rowIndex);
    if (row !== undefined && at !== undefined && label !== undefined) matches.push({ row, logical: at, ...label });
    nextLogical = logicalIndex + 1;
    nextRow = rowIndex + 1;
  }
  close(logical.length, rows.length);
  return { logical, matches, unmet, extra };
}

/** A head line whose merged cells left blanks behind is no row of figures. */
function carriesFigures(row: LogicalRow, index: LabelIndex): boolean {
  if (row.labels.length === 0 || row.values.length === 0) return false;
  const isHead = (label: Token) => (index.byBare.get(label.bare) ?? []).some((known) => known.role !== 'row');
  if (row.values.some((value) => value.cell.state !== 'blank'))
    return row.labels.slice(-1).every((label) => !isHead(label));
  return row.values.length >= 3 && !row.labels.some(isHead);
}

function stray(logical: LogicalRow): StrayRow {
  return { logical, label: logical.labels.at(-1) ?? null };
}

function scoreTable(
  logical: readonly LogicalRow[],
  rows: readonly IndexedLabel[],
  index: LabelIndex,
): Map<number, Candidate> {
  const table = new Map<number, Candidate>();
  const places = new Map(rows.map((row, place) => [row, place]));
  logical.forEach((at, logicalIndex) => {
    if (at.labels.length === 0) return;
    const known = knownRows(at.labels, index);
    // A row that has the wording of the form is compared with no other.
    for (const row of known.length > 0 ? known : rows) {
      const found = candidate(at.labels, row);
      const place = places.get(row);
      if (found !== null && place !== undefined) table.set(logicalIndex * rows.length + place, found);
    }
  });
  return table;
}

/** Rows of the form whose wording stands, to the letter, at the end of these labels; the longest wording wins. */
function knownRows(labels: readonly Token[], index: LabelIndex): readonly IndexedLabel[] {
  let text = '';
  let known: readonly IndexedLabel[] = [];
  for (let pieces = 1; pieces <= Math.min(MOST_PIECES, labels.length); pieces += 1) {
    text = (labels[labels.length - pieces]?.bare ?? '') + text;
    const rows = (index.byBare.get(text) ?? index.byBare.get(coreOf(text)) ?? []).filter(
      (label) => label.role === 'row',
    );
    if (rows.length > 0) known = rows;
  }
  return known;
}

/** The order-keeping pairing of logical rows and form rows with the greatest sum of scores. */
function bestPath(height: number, width: number, table: ReadonlyMap<number, Candidate>): [number, number][] {
  const scores = new Float64Array(height * width);
  for (const [place, { score }] of table) scores[place] = score;
  const best = new Float64Array((height + 1) * (width + 1));
  const at = (i: number, j: number) => best[i * (width + 1) + j] ?? 0;
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const score = scores[i * width + j] ?? 0;
      const paired = score === 0 ? 0 : score * score + at(i + 1, j + 1);
      best[i * (width + 1) + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < height && j < width) {
    const pair = table.get(i * width + j);
    if (pair !== undefined && at(i, j) === pair.score * pair.score + at(i + 1, j + 1)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}
