import type { FormGroup } from '../catalog/form.ts';
import { figureKey } from '../catalog/forms.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Cell, LabelReading } from '../model/report.ts';
import { alignColumns } from './align-columns.ts';
import { changedLabel, extraLabel, metLabel, unmetLabel, type Alignment, type NotAligned } from './alignment.ts';
import { fillRow } from './fill-row.ts';
import type { LabelIndex } from './label-index.ts';
import { matchRows, type RowMatches } from './match-rows.ts';
import type { LogicalRow, Token } from './token.ts';

/** Below this share of the form's rows a table is some other table. */
const ENOUGH_ROWS = 0.5;

interface Filled {
  readonly key: string;
  readonly logical: LogicalRow;
}

/**
 * Lays a table whose rows carry their label in front (tables two and three, the statistics table) onto the form.
 * Rows go by their labels, figures within a row by number, heads and grid; what stays doubtful is `unread`.
 * @param gap usual number of empty lines between cells, null where lines say nothing
 */
export function alignRows(rows: readonly LogicalRow[], index: LabelIndex, gap: number | null): Alignment | NotAligned {
  const matched = matchRows(rows, index);
  const formRows = index.table.groups.reduce((sum, group) => sum + group.rows.length, 0);
  if (matched.matches.length < formRows * ENOUGH_ROWS) {
    return { reason: `能与规定格式对应的行只有${matched.matches.length}行，应有${formRows}行` };
  }
  const cells: (readonly [FigureKey, Cell])[] = [];
  const labels: LabelReading[] = [];
  for (const match of matched.matches) labels.push(...metLabel(match.row, match.label));
  labels.push(...groupHeads(matched, index));
  for (const unmet of matched.unmet) {
    const standIn = unmet.inPlace?.label;
    labels.push(
      standIn === null || standIn === undefined
        ? unmetLabel(unmet.row, 'missing', null)
        : changedLabel(unmet.row, [standIn]),
    );
  }
  for (const stray of matched.extra) if (stray.label !== null) labels.push(extraLabel('row', [stray.label]));
  const nextGaps = gapsBehind(matched.logical);
  const withFigures = rowsWithFigures(matched, index);
  for (const group of index.table.groups) {
    const filled = filledRows(group, matched);
    if (filled.length === 0) continue;
    const values = filled.map((row) => row.logical.values);
    const columns = alignColumns(group, headTokens(filled, matched, withFigures), values, gap, index);
    if (columns === null) return { reason: `“${group.head ?? index.table.title}”的列与规定格式不能对应` };
    labels.push(...columns.labels);
    for (const row of filled) {
      const figures = fillRow(row.logical.values, columns.places, nextGaps.get(row.logical) ?? null);
      group.columns.forEach((column, place) => {
        const at = columns.order[place];
        const cell = at === null || at === undefined ? undefined : figures[at];
        if (cell !== undefined) cells.push([figureKey(row.key, column.key), cell]);
      });
    }
  }
  return { cells, labels };
}

/** Heads of groups of rows, (五)不予处理, that lost half of their bracket or a letter: each once. */
function groupHeads(matched: RowMatches, index: LabelIndex): LabelReading[] {
  const told = new Map<string, LabelReading>();
  for (const { logical, label } of matched.matches) {
    for (const token of logical.labels) {
      const head = label.includes(token)
        ? undefined
        : index.byBare.get(token.bare)?.find(({ role, key }) => role === 'head' && key.startsWith('under:'));
      if (head === undefined || told.has(head.key)) continue;
      for (const reading of metLabel(head, [token])) told.set(head.key, reading);
    }
  }
  return [...told.values()];
}

/** The rows of a group that stand in the report, under their own or another label, in order. */
function filledRows(group: FormGroup, matched: RowMatches): Filled[] {
  return group.rows.flatMap((row): Filled[] => {
    if (row.headingOnly === true) return [];
    const match = matched.matches.find((candidate) => candidate.row.key === row.key);
    if (match !== undefined) return [{ key: row.key, logical: match.logical }];
    const standIn = matched.unmet.find((candidate) => candidate.row.key === row.key)?.inPlace;
    return standIn === null || standIn === undefined ? [] : [{ key: row.key, logical: standIn.logical }];
  });
}

/** Labels above the group's first row, back to the last row of figures before it, and in front of its own label. */
function headTokens(filled: readonly Filled[], matched: RowMatches, withFigures: ReadonlySet<LogicalRow>): Token[] {
  const first = filled[0]?.logical;
  if (first === undefined) return [];
  const at = matched.logical.indexOf(first);
  let from = at - 1;
  while (from >= 0) {
    const above = matched.logical[from];
    if (above === undefined || withFigures.has(above)) break;
    from -= 1;
  }
  const ownLabel = matched.matches.find((match) => match.logical === first)?.label ?? first.labels.slice(-1);
  const before = first.labels.filter((token) => !ownLabel.includes(token));
  return [...matched.logical.slice(from + 1, at).flatMap((row) => row.labels), ...before];
}

/** The rows that stand for more than a heading. */
function rowsWithFigures(matched: RowMatches, index: LabelIndex): ReadonlySet<LogicalRow> {
  const headings = new Set(
    index.table.groups.flatMap((group) => group.rows.filter((row) => row.headingOnly === true).map((row) => row.key)),
  );
  return new Set([
    ...matched.matches.filter((match) => !headings.has(match.row.key)).map((match) => match.logical),
    ...matched.extra.map((stray) => stray.logical),
  ]);
}

function gapsBehind(rows: readonly LogicalRow[]): Map<LogicalRow, number> {
  const gaps = new Map<LogicalRow, number>();
  rows.forEach((row, place) => {
    const next = rows[place + 1];
    const gap = next?.labels[0]?.gap ?? next?.values[0]?.gap;
    if (gap !== undefined) gaps.set(row, gap);
  });
  return gaps;
}
