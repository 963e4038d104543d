import type { SourceDocument } from '../model/document.ts';
import type { Roster, RosterDate, RosterEntry, RosterProblem } from '../model/roster.ts';
import { compact, squeeze } from '../text/normalise.ts';
import { agencyKindOf, isBodyName } from './agency-name.ts';
import { columnsOf, withSecondRow, type RosterColumns, type RosterRole } from './roster-columns.ts';
import { readRosterDate } from './roster-date.ts';
import { gridsOf, type Grid, type GridCell, type GridRow } from './roster-grid.ts';
import { statedKind } from './roster-kind.ts';
import { commonPlace, headingPlace } from './roster-place.ts';
import { rowOf, textOf } from './roster-rows.ts';
import { checkedEntries } from './roster-check.ts';

/** A roster with the mistakes found in it. */
export interface RosterReading {
  /** Without entries where no sheet has a column of agencies' names. */
  readonly roster: Roster;
  /** In the order of sheets and rows. */
  readonly problems: readonly RosterProblem[];
}

/** An entry with the row it stands in. */
export interface PlacedEntry extends RosterEntry {
  readonly row: number;
}

/** Tells a mistake of a sheet's row; null for the sheet as a whole. */
export type Complain = (sheet: string, row: number | null, sentence: string) => void;

/**
 * Reads who must report from the sheets of a workbook (or from comma separated text). The row of heads is found by
 * what stands in it, the columns may come in any order; titles above, blank rows, sums and notes are passed over.
 * A row that cannot be taken as it stands is named as a problem, never dropped in silence.
 */
export function readRoster(documents: readonly SourceDocument[]): RosterReading {
  const problems: RosterProblem[] = [];
  const complain: Complain = (sheet, row, sentence) => problems.push({ sheet, row, sentence });
  const entries: PlacedEntry[] = [];
  const headings: string[] = [];
  for (const grid of documents.flatMap(gridsOf)) {
    const found = readGrid(grid, complain);
    if (found === null) {
      if (namesIn(grid) >= 3) complain(grid.sheet, null, '没有找到“单位名称”一栏，本工作表没有采用');
      continue;
    }
    entries.push(...found.entries);
    headings.push(...found.headings);
  }
  const byNames = commonPlace(entries.map(({ name }) => name));
  const byHeading = headings.map(headingPlace).find((place) => place !== null) ?? null;
  const place = byNames ?? byHeading;
  if (byNames !== null && byHeading !== null && byNames.at(-1) !== byHeading.at(-1)) {
    const [first] = entries;
    const said = `标题写的是“${byHeading.join('')}”，单位名称多为“${byNames.join('')}”，已按单位名称认定`;
    if (first !== undefined) complain(first.source.sheet, null, said);
  }
  const roster = { entries: checkedEntries(entries, place, complain), place };
  return { roster, problems: inOrder(problems, documents) };
}

/** What the form's third table or the statistics table begins with and no list of agencies has: spares the full look. */
const FORM_ROW = /本年新收政府信息公开申请|主动公开政府信息数/;

/** Whether a document reads as a list of agencies: heads with a column of names, and several agencies below them. */
export function looksLikeRoster(document: SourceDocument): boolean {
  const holdsForm = document.blocks.some(
    (block) => block.type === 'table' && block.cells.some(({ text }) => FORM_ROW.test(text)),
  );
  if (holdsForm) return false;
  return gridsOf(document).some((grid) => {
    const entries = readGrid(grid, () => undefined)?.entries ?? [];
    const bodies = entries.filter(({ name }) => isBodyName(name)).length;
    return bodies >= 2 && bodies * 2 >= entries.length;
  });
}

function readGrid(grid: Grid, complain: Complain): { entries: PlacedEntry[]; headings: string[] } | null {
  const at = grid.rows.findIndex((_, index) => columnsOf(grid, index) !== null);
  if (at < 0) return null;
  const headings = grid.rows.slice(0, at).flatMap((row) => row.cells.map(({ text }) => compact(text)));
  const entries: PlacedEntry[] = [];
  let lists: readonly { columns: RosterColumns; rows: GridRow[] }[] = [];
  const close = () => {
    for (const { columns, rows } of lists) entries.push(...readList(grid.sheet, columns, rows, complain));
    lists = [];
  };
  for (let index = at; index < grid.rows.length; index += 1) {
    const row = grid.rows[index];
    const columns = columnsOf(grid, index);
    if (columns !== null) {
      // Heads come again on each printed page.
      close();
      const below = withSecondRow(columns, grid.rows[index + 1]);
      if (below !== null) index += 1;
      lists = (below ?? columns).map((own) => ({ columns: own, rows: [] }));
      for (const { columns: own } of lists) tellUnclearDeadline(grid.sheet, row?.row ?? null, own, complain);
    } else if (row !== undefined) for (const list of lists) list.rows.push(row);
  }
  close();
  return { entries, headings };
}

function tellUnclearDeadline(sheet: string, row: number | null, columns: RosterColumns, complain: Complain): void {
  const unclear = columns.find(({ role }) => role === 'unclearDeadline');
  if (unclear === undefined) return;
  complain(
    sheet,
    row,
    `“${unclear.head}”没有写明是报送截止还是公布截止，没有采用；请改为“公布截止日期”或“报送截止日期”`,
  );
}

function readList(sheet: string, columns: RosterColumns, rows: readonly GridRow[], complain: Complain): PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  const groupBelow = goesOnBelow(rows, columns);
  let heading: string | null = null;
  let before: string | null = null;
  let unfilled: number[] = [];
  for (const row of rows) {
    const read = rowOf(row, columns);
    if (read.type === 'group') {
      heading = read.group;
      before = null;
    } else if (read.type === 'nameless') complain(sheet, row.row, '单位名称为空，本行没有采用');
    else if (read.type === 'no-name') complain(sheet, row.row, `“${read.text}”不像单位名称，本行没有采用`);
    else if (read.type === 'number') unfilled.push(row.row);
    else if (read.type === 'agency') {
      // Numbered rows that were left blank matter only where agencies follow.
      for (const empty of unfilled) complain(sheet, empty, '单位名称为空，本行没有采用');
      unfilled = [];
      const written = textOf(row, columns, 'group');
      const group: string | null = written ?? (groupBelow ? before : null) ?? heading;
      before = group;
      entries.push(entryOf(sheet, row, columns, read, group === null ? null : squeeze(group), complain));
    }
  }
  return entries;
}

/** Whether a group is written once, over the first of its agencies: never twice in a row, and with blanks below. */
function goesOnBelow(rows: readonly GridRow[], columns: RosterColumns): boolean {
  const groups = rows
    .filter((row) => rowOf(row, columns).type === 'agency')
    .map((row) => textOf(row, columns, 'group'));
  const repeated = groups.some((group, index) => group !== null && group === groups[index + 1]);
  return groups[0] !== null && !repeated && groups.includes(null);
}

function entryOf(
  sheet: string,
  row: GridRow,
  columns: RosterColumns,
  { name, cell }: { readonly name: string; readonly cell: GridCell },
  group: string | null,
  complain: Complain,
): PlacedEntry {
  const text = (role: RosterRole) => textOf(row, columns, role);
  const date = (role: RosterRole, what: string): RosterDate | null => {
    const written = text(role);
    if (written === null) return null;
    const read = readRosterDate(written);
    if (read === null) complain(sheet, row.row, `${what}“${squeeze(written)}”不是可以识别的日期，没有采用`);
    return read;
  };
  const stated = statedKind(name, [text('kind'), group]);
  if (stated.contradicts) {
    complain(sheet, row.row, `“${name}”的类别写作“${text('kind') ?? group ?? ''}”，与名称不符，时限按名称判断`);
  }
  return {
    name,
    aliases: aliasesOf(name, text('aliases')),
    group,
    parent: text('parent')?.replace(/\s/g, '') ?? null,
    kind: stated.kind ?? agencyKindOf(name),
    publicationDeadline: date('publicationDeadline', '公布截止日期'),
    submissionDeadline: date('submissionDeadline', '报送截止日期'),
    contact: text('contact'),
    phone: text('phone'),
    aggregates: yesOrNo(text('aggregates')),
    source: cell.source,
    row: row.row,
  };
}

/** Short forms and former names, from their column and from the brackets behind the name. */
function aliasesOf(name: string, written: string | null): string[] {
  const bracket = /[（(](?:原|挂|加挂|又称|简称|曾用名)?[:：]?([^（()）]+?)(?:牌子?)?[)）]$/.exec(name)?.[1];
  const found = [
    ...(written ?? '').split(/[、,，;；/／|\n]|\s{1,}/),
    ...(bracket !== undefined && isBodyName(bracket) ? [bracket] : []),
  ]
    .map((alias) => alias.trim().replace(/^(?:原|曾用名|简称|别名)[:：]?(?=.{2})/, ''))
    .filter((alias) => alias.length >= 2 && compact(alias) !== compact(name));
  return [...new Set(found)];
}

function yesOrNo(text: string | null): boolean | null {
  if (text === null) return null;
  if (/^(?:是|√|✓|✔|有|含|包括|y|yes|1|汇总)$/i.test(text)) return true;
  return /^(?:否|×|✗|无|不|不含|n|no|0|不汇总)$/i.test(text) ? false : null;
}

function namesIn(grid: Grid): number {
  return grid.rows.filter((row) => row.cells.some(({ text }) => isBodyName(text.replace(/\s/g, '')))).length;
}

function inOrder(problems: readonly RosterProblem[], documents: readonly SourceDocument[]): RosterProblem[] {
  const sheets = documents.flatMap(gridsOf).map(({ sheet }) => sheet);
  return [...problems].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || (a.row ?? 0) - (b.row ?? 0));
}
