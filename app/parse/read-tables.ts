import type { FormTable } from '../catalog/form.ts';
import { FORMS, figuresOf, splitKey, tableOf } from '../catalog/forms.ts';
import type { Block } from '../model/document.ts';
import type { Edition, FigureKey, SectionKey, TableKey } from '../model/edition.ts';
import type { Cell, TableReading } from '../model/report.ts';
import { alignBlocks } from './align-blocks.ts';
import type { Alignment, NotAligned } from './alignment.ts';
import { alignRows } from './align-rows.ts';
import { UNREAD_CELL } from './cell.ts';
import { usualGap } from './fill-row.ts';
import { labelIndex, type LabelIndex } from './label-index.ts';
import { cutTable, unreadRows } from './cut-table.ts';
import { bareFigures, labelHits, labelsIn, type TableSource } from './table-sources.ts';
import { splitRow, splitRun } from './token.ts';
import { withWholeLabels } from './whole-labels.ts';

/** A table of the form with the cells of the report that are meant to be it. */
export interface TableChoice {
  readonly table: TableKey;
  readonly edition: Edition;
  readonly form: FormTable;
  readonly sources: readonly TableSource[];
}

export interface TablesRead {
  readonly tables: readonly TableReading[];
  readonly figures: Readonly<Record<FigureKey, Cell>>;
}

interface Scored {
  readonly source: TableSource;
  readonly index: LabelIndex;
  readonly table: TableKey;
  readonly hits: number;
}

/** Blocks that may stand between two parts of one table. */
const NEAR = 12;

const SECTION_OF: Readonly<Record<TableKey, SectionKey | null>> = {
  disclosure: 'disclosure',
  applications: 'applications',
  disputes: 'disputes',
  statistics: null,
};

const FORM_TABLES = FORMS.flatMap((form) => form.tables.map((table) => ({ edition: form.edition, table })));

/** Which table of the form each source is, by the labels in it; sources with fewer than two labels are left out. */
export function chooseTables(sources: readonly TableSource[]): TableChoice[] {
  const scored: Scored[] = [];
  for (const source of sources) {
    let best: Scored | null = null;
    for (const { table } of FORM_TABLES) {
      const hits = labelHits(source, labelIndex(table));
      const small = Math.min(1, hits / 12);
      if (hits >= 2 && small + hits / labelIndex(table).all.length > (best === null ? 0 : scoreOf(best))) {
        best = { source, index: labelIndex(table), table: table.key, hits };
      }
    }
    if (best !== null) scored.push(best);
  }
  const keys = [...new Set(scored.map((entry) => entry.table))];
  return keys.flatMap((key) => {
    const of = mainSources(scored.filter((entry) => entry.table === key));
    const choice = bestEdition(key, of);
    return choice === null ? [] : [choice];
  });
}

function scoreOf(scored: Scored): number {
  const size = Math.min(
    ...FORM_TABLES.filter(({ table }) => table.key === scored.table).map(({ table }) => labelIndex(table).all.length),
  );
  return Math.min(1, scored.hits / 12) + scored.hits / size;
}

/** Parts of one table stand near the one with most labels; a second whole table (last year's) is left out. */
function mainSources(scored: readonly Scored[]): TableSource[] {
  const main = scored.reduce<Scored | null>(
    (best, next) => (best === null || next.hits > best.hits ? next : best),
    null,
  );
  if (main === null) return [];
  const parts = [main];
  const isPart = (entry: Scored) =>
    !parts.includes(entry) &&
    (main.hits < 8 || entry.hits < main.hits * 0.8 || !repeats(entry, main)) &&
    parts.some(({ source }) => Math.max(entry.source.at - source.end, source.at - entry.source.end) <= NEAR);
  for (let next = scored.find(isPart); next !== undefined; next = scored.find(isPart)) parts.push(next);
  return parts.map((entry) => entry.source).sort((a, b) => a.at - b.at);
}

/** Whether most labels of one are those of another: a second whole table has the same, a part has its own. */
function repeats(entry: Scored, main: Scored): boolean {
  const known = new Set(labelsIn(main.source, main.index));
  const own = labelsIn(entry.source, main.index);
  return own.filter((label) => known.has(label)).length * 2 > own.length;
}

function bestEdition(key: TableKey, sources: readonly TableSource[]): TableChoice | null {
  let best: (TableChoice & { hits: number }) | null = null;
  for (const { edition, table } of FORM_TABLES) {
    if (table.key !== key) continue;
    const index = labelIndex(table);
    // Labels met count for an edition, labels of its own that are not met against it. Where they do not tell (table
    // four is the same in both) the report's own edition is taken later.
    const hits = 2 * sources.reduce((sum, source) => sum + labelHits(source, index), 0) - index.all.length;
    if (best === null || hits > best.hits) best = { table: key, edition, form: table, sources, hits };
  }
  return best;
}

/**
 * Lays the tables onto the form.
 * @param edition the report's edition, for tables that are the same in several
 * @param present sections that stand in the report
 * @param regionOf the blocks in which a section's table should stand; for null those of the 2014 statistics table
 */
export function readTables(
  choices: readonly TableChoice[],
  edition: Edition | null,
  present: ReadonlySet<SectionKey>,
  regionOf: (section: SectionKey | null) => readonly Block[],
): TablesRead {
  const tables: TableReading[] = [];
  const figures: Record<FigureKey, Cell> = {};
  const wanted: readonly TableKey[] =
    edition === '2014' ? ['statistics'] : edition === null ? [] : ['disclosure', 'applications', 'disputes'];
  for (const key of wanted) {
    const choice =
      choices.find((candidate) => candidate.table === key) ?? bareDisputes(key, edition ?? '2021', present, regionOf);
    if (choice === undefined) {
      const reading = unmetTable(key, edition ?? '2021', present, regionOf);
      tables.push(reading);
      if (reading.status === 'unreadable') Object.assign(figures, unreadFigures(key, edition ?? '2021'));
      continue;
    }
    const own = key === 'disputes' && edition !== null ? edition : choice.edition;
    const aligned = align(choice);
    const source = choice.sources[0]?.source ?? null;
    if ('reason' in aligned) {
      tables.push({ table: key, edition: own, status: 'unreadable', reason: aligned.reason, source, labels: [] });
      Object.assign(figures, unreadFigures(key, own));
      continue;
    }
    const section = SECTION_OF[key];
    const labels = section === null ? aligned.labels : unreadRows(aligned.labels, regionOf(section));
    tables.push({ table: key, edition: own, status: 'read', reason: null, source, labels });
    for (const [figure, cell] of aligned.cells) figures[figure] = cell;
    for (const { role, key: row, verdict } of labels) {
      if (role !== 'row' || verdict !== 'lost') continue;
      for (const figure of figuresOf(choice.form)) {
        if (splitKey(figure.key)[0] === row) figures[figure.key] ??= UNREAD_CELL;
      }
    }
  }
  return { tables, figures };
}

/** Table four of which only the figures are left. */
function bareDisputes(
  key: TableKey,
  edition: Edition,
  present: ReadonlySet<SectionKey>,
  regionOf: (section: SectionKey | null) => readonly Block[],
): TableChoice | undefined {
  const form = key === 'disputes' && present.has('disputes') ? tableOf(edition, key) : null;
  if (form === null) return undefined;
  const source = bareFigures(regionOf('disputes'), figuresOf(form).length);
  return source === null ? undefined : { table: key, edition, form, sources: [source] };
}

function align(choice: TableChoice): Alignment | NotAligned {
  const index = labelIndex(choice.form);
  let gridRow = 0;
  const rows = choice.sources.flatMap((source) =>
    source.rowsKnown
      ? withWholeLabels(
          source.rows.map((row) => splitRow(row, index.byBare, gridRow++)),
          index,
        )
      : splitRun(source.rows.flat(), index.byBare),
  );
  const lines = choice.sources.filter((source) => !source.rowsKnown).flatMap((source) => source.rows.flat());
  const gap = usualGap(lines);
  return choice.form.layout === 'blocks' ? alignBlocks(rows, index, gap) : alignRows(rows, index, gap);
}

/** All figures of a table as not recovered. */
function unreadFigures(key: TableKey, edition: Edition): Record<FigureKey, Cell> {
  const table = FORMS.find((form) => form.edition === edition)?.tables.find((candidate) => candidate.key === key);
  return Object.fromEntries((table === undefined ? [] : figuresOf(table)).map((figure) => [figure.key, UNREAD_CELL]));
}

/** No cells of the table were met: the section is not there, holds something unreadable, or lacks its table. */
function unmetTable(
  key: TableKey,
  edition: Edition,
  present: ReadonlySet<SectionKey>,
  regionOf: (section: SectionKey | null) => readonly Block[],
): TableReading {
  const section = SECTION_OF[key];
  const base = { table: key, edition, reason: null, source: null, labels: [] };
  if (section !== null && !present.has(section)) return { ...base, status: 'absent' };
  const region = regionOf(section);
  const picture = region.find((block) => block.type === 'picture');
  if (picture !== undefined) {
    return {
      ...base,
      status: 'unreadable',
      reason: '该部分的表格是图片，程序不能读出图片中的数字',
      source: picture.source,
    };
  }
  const other = region.find((block) => block.type === 'table' || block.type === 'cells');
  if (other !== undefined) {
    return { ...base, status: 'unreadable', reason: '该部分有表格，但不能与规定格式对应', source: other.source };
  }
  const form = tableOf(edition, key);
  const cut = form === null ? null : cutTable(region, labelIndex(form));
  if (cut !== null) {
    return {
      ...base,
      status: 'unreadable',
      reason: '该部分的表格没有表格线，程序不能确定各个数字属于哪一格',
      source: cut,
    };
  }
  const numbers = region.filter((block) => block.type === 'paragraph' && /^\s*[0-9０-９]+\s*$/.test(block.text));
  if (numbers.length >= 3) {
    return {
      ...base,
      status: 'unreadable',
      reason: '该部分有成列的数字，但表头已散失，不能与规定格式对应',
      source: numbers[0]?.source ?? null,
    };
  }
  return { ...base, status: 'missing' };
}
