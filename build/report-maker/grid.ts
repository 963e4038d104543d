import type { FigureKey } from '../../app/model/edition.ts';
import { APPLICANTS, DISPUTE_BLOCKS, DISPUTE_OUTCOMES, applicationRows, disclosureGroups, keyOf } from './form.ts';
import { STATISTICS_ROWS } from './form-statistics.ts';
import type { PlannedTable } from './plan.ts';

/** A cell as a page would write it, at the place where it starts. */
export interface GridCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The figure it shows; null for labels and padding. */
  readonly figure: FigureKey | null;
}

/** A table as rows of cells, each cell in the row where it starts. */
export interface Grid {
  readonly width: number;
  readonly rows: readonly (readonly GridCell[])[];
}

function label(text: string, colSpan = 1, rowSpan = 1): GridCell {
  return { text, colSpan, rowSpan, figure: null };
}

function figure(table: PlannedTable, key: FigureKey, colSpan = 1): GridCell {
  return { text: table.cells.get(key)?.raw ?? '', colSpan, rowSpan: 1, figure: key };
}

/** A label's wording in this report. */
function worded(table: PlannedTable, place: string, official: string): string {
  return table.labels.get(place) ?? official;
}

function disclosureGrid(table: PlannedTable): Grid {
  const width = 4;
  const rows: GridCell[][] = [];
  disclosureGroups(table.edition).forEach((group, index) => {
    const columns = group.columns.filter(({ key }) => !table.droppedColumns.has(`${index}.${key}`));
    const groupRows = group.rows.filter(({ key }) => !table.droppedRows.has(key));
    if (groupRows.length === 0) return;
    const rest = width - columns.length;
    rows.push([label(group.head ?? '', width)]);
    rows.push([
      label('信息内容'),
      ...columns.map(({ key, label: text }, at) =>
        label(worded(table, `column:${index}.${key}`, text), at === columns.length - 1 ? rest : 1),
      ),
    ]);
    for (const row of groupRows) {
      rows.push([
        label(worded(table, `row:${row.key}`, row.label)),
        ...columns.map(({ key }, at) => figure(table, keyOf(row.key, key), at === columns.length - 1 ? rest : 1)),
      ]);
      for (const extra of table.extraRows.filter(({ after }) => after === row.key)) {
        rows.push([
          label(extra.label),
          ...extra.values
            .slice(0, columns.length)
            .map((value, at) => label(value, at === columns.length - 1 ? rest : 1)),
        ]);
      }
    }
  });
  return { width, rows };
}

interface BodyRow {
  readonly key: string | null;
  readonly text: string;
  readonly under: readonly string[];
  readonly values: readonly string[];
}

function bodyRows(table: PlannedTable): BodyRow[] {
  return applicationRows(table.edition).flatMap((row) => {
    const own = table.droppedRows.has(row.key)
      ? []
      : [{ key: row.key, text: worded(table, `row:${row.key}`, row.label), under: row.under, values: [] }];
    const extra = table.extraRows.filter(({ after }) => after === row.key);
    return [
      ...own,
      ...extra.map((added) => ({ key: null, text: added.label, under: row.under, values: added.values })),
    ];
  });
}

const BALANCE_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

function applicationsGrid(table: PlannedTable): Grid {
  const columns = APPLICANTS.filter(({ key }) => !table.droppedColumns.has(key));
  const bodies = columns.filter(({ key }) => key !== 'naturalPerson' && key !== 'total');
  const added = table.extraColumn === null ? 0 : 1;
  const width = 3 + columns.length + added;
  const named = (key: string, official: string): string => worded(table, `column:${key}`, official);
  const rows: GridCell[][] = [
    [label(worded(table, 'head:balanceNote', BALANCE_NOTE), 3, 3), label('申请人情况', columns.length + added)],
    [
      ...columns
        .filter(({ key }) => key === 'naturalPerson')
        .map(({ key, label: text }) => label(named(key, text), 1, 2)),
      label('法人或其他组织', bodies.length + added),
      ...columns.filter(({ key }) => key === 'total').map(({ key, label: text }) => label(named(key, text), 1, 2)),
    ],
    [
      ...bodies.map(({ key, label: text }) => label(named(key, text))),
      ...(table.extraColumn === null ? [] : [label(table.extraColumn)]),
    ],
  ];
  const body = bodyRows(table);
  body.forEach((row, index) => {
    const cells: GridCell[] = [];
    row.under.forEach((head, level) => {
      const starts = index === 0 || body[index - 1]?.under[level] !== head;
      if (!starts) return;
      let span = 0;
      while (body[index + span]?.under[level] === head) span += 1;
      cells.push(label(worded(table, `under:${head}`, head), 1, span));
    });
    cells.push(label(row.text, 3 - row.under.length));
    const last = columns.length - 1;
    columns.forEach(({ key }, at) => {
      if (at === last && added === 1) cells.push(label('0'));
      cells.push(row.key === null ? label(row.values[at] ?? '0') : figure(table, keyOf(row.key, key)));
    });
    rows.push(cells);
  });
  return { width, rows };
}

function disputesGrid(table: PlannedTable): Grid {
  const outcomes = (block: string): typeof DISPUTE_OUTCOMES =>
    DISPUTE_OUTCOMES.filter(({ key }) => !table.droppedColumns.has(`${block}.${key}`));
  const heads = (block: string, rowSpan: number): GridCell[] =>
    outcomes(block).map(({ key, label: text }) => label(worded(table, `column:${block}.${key}`, text), 1, rowSpan));
  const span = (block: string): number => outcomes(block).length;
  const direct = span('directSuit');
  const after = span('suitAfterReconsideration');
  return {
    width: span('reconsideration') + direct + after,
    rows: [
      [label('行政复议', span('reconsideration')), label('行政诉讼', direct + after)],
      [...heads('reconsideration', 2), label('未经复议直接起诉', direct), label('复议后起诉', after)],
      [...heads('directSuit', 1), ...heads('suitAfterReconsideration', 1)],
      DISPUTE_BLOCKS.flatMap((block) => outcomes(block.key).map(({ key }) => figure(table, keyOf(block.key, key)))),
    ],
  };
}

function statisticsGrid(table: PlannedTable): Grid {
  const rows: GridCell[][] = [[label('统计指标'), label('单位'), label('统计数')]];
  for (const row of STATISTICS_ROWS) {
    if (table.droppedRows.has(row.key)) continue;
    const text = worded(table, `row:${row.key}`, row.label);
    const value = row.heading === true ? label('') : figure(table, keyOf(row.key, 'count'));
    rows.push([label(text), label(row.unit ?? ''), value]);
    for (const extra of table.extraRows.filter(({ after }) => after === row.key)) {
      rows.push([label(extra.label), label('件'), label(extra.values[0] ?? '0')]);
    }
  }
  return { width: 3, rows };
}

/** The table as cells in the shape of the published form, with whatever was done to it. */
export function gridOf(table: PlannedTable): Grid {
  if (table.key === 'disclosure') return disclosureGrid(table);
  if (table.key === 'applications') return applicationsGrid(table);
  if (table.key === 'disputes') return disputesGrid(table);
  return statisticsGrid(table);
}

/** Keys of the figures that the table shows. */
export function shownFigures(table: PlannedTable): FigureKey[] {
  return gridOf(table).rows.flatMap((row) => row.flatMap((cell) => (cell.figure === null ? [] : [cell.figure])));
}
