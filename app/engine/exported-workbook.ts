import type { Edition, FigureKey } from '../model/edition.ts';
import { EDITIONS } from '../model/edition.ts';
import type { PastReport } from '../model/past-report.ts';
import type { Cell, CellState } from '../model/report.ts';
import { Refusal } from '../readers/refusal.ts';
import { rowSheets, type RowSheet } from '../readers/sheet-rows.ts';
import { CELL_STATE_WORDS, EDITION_WORDS } from '../strings/common.ts';
import { DATA_EXTRACT, DATA_HEADS, SHEETS } from '../strings/workbook.ts';

/** What the sheet 数据 of a workbook of this program holds. */
export interface ExportedFigures {
  readonly reports: readonly PastReport[];
  /** Reports without agency or year, which nothing can be compared with. */
  readonly unnamed: number;
  /** Lines that are none of the program's: somebody changed them. */
  readonly spoiled: number;
}

/** The ledger and the figures. */
const FEWEST_SHEETS = 2;

type DataKey = keyof typeof DATA_HEADS;

/** Without one of these a line says nothing. */
const NEEDED: readonly DataKey[] = ['agency', 'year', 'edition', 'key', 'raw', 'value', 'unit', 'state', 'report'];

const STATES: ReadonlyMap<string, CellState> = new Map(
  (Object.entries(CELL_STATE_WORDS) as [CellState, string][]).map(([state, word]) => [word, state]),
);

interface Gathered {
  readonly head: Omit<PastReport, 'figures' | 'agency' | 'year'>;
  readonly agency: string | null;
  readonly year: number | null;
  readonly figures: Record<FigureKey, Cell>;
}

/**
 * The figures in a workbook that this program exported, from its sheet 数据 and those that follow it (数据2, …); known
 * by its sheets and the heads of 数据, whatever its name, also after a spreadsheet program has saved it anew.
 * @param path printed path of the workbook
 * @returns null where it is no such workbook
 * @throws Refusal where it is damaged
 */
export function exportedFigures(bytes: Uint8Array, path: string): ExportedFigures | null {
  const sheets = sheetsOf(bytes);
  if (sheets?.some(({ name }) => name === SHEETS.ledger) !== true) return null;
  const data = sheets.filter(({ name }) => name === SHEETS.data || DATA_SHEET.test(name));
  if (data.length === 0) return null;
  const gathered = new Map<string, Gathered>();
  let spoiled = 0;
  for (const sheet of data) {
    const lines = linesOf(sheet);
    if (lines === null) return null;
    for (const line of lines) if (!gather(line, path, gathered)) spoiled += 1;
  }
  const reports: PastReport[] = [];
  let unnamed = 0;
  for (const { head, agency, year, figures } of gathered.values()) {
    if (agency === null || year === null) unnamed += 1;
    else reports.push({ ...head, agency, year, figures });
  }
  return { reports, unnamed, spoiled };
}

/** A workbook whose list of sheets is damaged is left to the reader of reports, which says so. */
function sheetsOf(bytes: Uint8Array): readonly RowSheet[] | null {
  try {
    return rowSheets(bytes, FEWEST_SHEETS);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const DATA_SHEET = new RegExp(`^${SHEETS.data}\\d+$`);

type Line = (key: DataKey) => string;

/** The lines below the heads; null where a head that is needed is not there. */
function linesOf(sheet: RowSheet): Iterable<Line> | null {
  const rows = sheet.rows();
  const first = rows.next();
  if (first.done === true) return null;
  const letters = new Map<DataKey, string>();
  for (const [letter, text] of first.value) {
    const key = (Object.keys(DATA_HEADS) as DataKey[]).find((candidate) => DATA_HEADS[candidate] === text.trim());
    if (key !== undefined) letters.set(key, letter);
  }
  if (NEEDED.some((key) => !letters.has(key))) return null;
  return (function* () {
    for (const row of rows) if (row.size > 0) yield (key: DataKey) => row.get(letters.get(key) ?? '') ?? '';
  })();
}

/** Puts a line's figure to its report; false where the line is not one of the program's. */
function gather(line: Line, path: string, gathered: Map<string, Gathered>): boolean {
  const key = line('key');
  const cell = cellOf(line);
  if (!isKey(key) || cell === null) return false;
  const name = JSON.stringify([line('agency'), line('year'), line('report')]);
  let own = gathered.get(name);
  if (own === undefined) {
    own = begun(line, path);
    gathered.set(name, own);
  }
  own.figures[key] = cell;
  return true;
}

function isKey(text: string): text is FigureKey {
  return /^[^|]+\|[^|]+$/.test(text);
}

function cellOf(line: Line): Cell | null {
  const state = STATES.get(line('state'));
  const value = line('value') === '' ? null : Number(line('value'));
  if (state === undefined || (state === 'number') !== (value !== null) || Number.isNaN(value)) return null;
  const unit = line('unit') === '' ? null : line('unit');
  return { raw: line('raw'), value, unit, state, source: null };
}

function begun(line: Line, path: string): Gathered {
  const found = line('nameAsFound');
  const year = Number(line('year'));
  return {
    head: {
      ...(found === '' ? {} : { agencyAsFound: found }),
      edition: EDITIONS.find((edition): edition is Edition => EDITION_WORDS[edition] === line('edition')) ?? null,
      extract: line('extract') === DATA_EXTRACT,
      report: null,
      origin: 'workbook',
      input: path,
    },
    agency: line('agency') === '' ? null : line('agency'),
    year: Number.isInteger(year) && year > 2000 ? year : null,
    figures: {},
  };
}
