import type { Edition, FigureKey, SectionKey, TableKey } from '../../app/model/edition.ts';
import type { AgencyKind, CellState } from '../../app/model/report.ts';

/** How a report is written down. */
export type Layout = 'html-tidy' | 'html-word' | 'text-lines' | 'text-rows' | 'text-bars';

export const LAYOUTS: readonly Layout[] = ['html-tidy', 'html-word', 'text-lines', 'text-rows', 'text-bars'];

/** What a cell holds, and what reading it must give. */
export interface PlannedCell {
  raw: string;
  state: CellState;
  value: number | null;
  unit: string | null;
}

/** A table as it will stand in the report: the form with whatever was done to it. */
export interface PlannedTable {
  readonly key: TableKey;
  edition: Edition;
  /** `picture`: an image stands in its place; `none`: nothing does. */
  form: 'table' | 'picture' | 'none';
  cells: Map<FigureKey, PlannedCell>;
  /** Another wording by the label's place: `row:…`, `column:…`, `under:…`, `head:…`. */
  labels: Map<string, string>;
  droppedRows: Set<string>;
  droppedColumns: Set<string>;
  /** Rows that the form does not have, each behind the row of key `after`. */
  extraRows: { after: string; label: string; values: string[] }[];
  /** An added column at the end of the applicants' heads. */
  extraColumn: string | null;
}

export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'subheading'; text: string }
  | { type: 'table'; table: TableKey }
  | { type: 'picture'; text: string };

/** A label that was lost on the way to a text file: the cell leaves no line. */
export const OMITTED = '\u0000';

export interface PlannedSection {
  readonly key: SectionKey;
  /** The form's number, 1 to 6. */
  readonly number: number;
  /** Wording behind the numeral; null: the heading is left out. */
  title: string | null;
  /** The numeral printed, `null` where it is lost. */
  ordinal: number | null;
  blocks: Block[];
  /** Text that follows the heading in the same paragraph. */
  runIn?: string;
}

export interface PlannedAgency {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly place: string;
  /** How it speaks of itself: 我局, 我镇. */
  readonly self: string;
  /** 全县, 全镇. */
  readonly reach: string;
  readonly field: string;
}

/** Parts of one report before it is written down. Defects change it and say what must be found. */
export interface Plan {
  readonly seed: number;
  readonly agency: PlannedAgency;
  readonly year: number;
  edition: Edition;
  title: string | null;
  /** Whether title, preamble or signature name the agency in full. */
  preamble: string[];
  /** The statement of the period and where it stands. */
  period: PlannedPeriod;
  sections: PlannedSection[];
  tables: Map<TableKey, PlannedTable>;
  /** ISO date of the page's 发布时间. */
  publishedOn: string | null;
  /** ISO date under the text. */
  signedOn: string | null;
  signature: boolean;
  /** 《附件》 line and statistics table behind the text (2014). */
  attachment: string | null;
  /** Characters beside digits were lost (text layouts). */
  lossy: boolean;
  /** Cells that a slip changed, with what they should hold. */
  wrongCells: WrongCell[];
  /** What the prose says of the year's counts where it differs from the tables. */
  said: Partial<Counts>;
  /** Sentences that must be there whatever chance would have. */
  insistOn: Set<'disputes' | 'denial'>;
}

/** The counts of a year's applications and disputes that prose speaks of. */
export interface Counts {
  received: number;
  carriedIn: number;
  processed: number;
  carriedOut: number;
  reconsiderations: number;
  suits: number;
}

export interface WrongCell {
  readonly table: TableKey;
  readonly figure: FigureKey;
  readonly right: number;
}

export interface PlannedPeriod {
  sentence: string | null;
  place: 'preamble' | 'overview' | 'otherMatters';
  /** The sentence stands in a paragraph already. */
  written?: boolean;
  from: string | null;
  to: string | null;
}

/** The table of a plan; it is an error of the maker where there is none. */
export function tableIn(plan: Plan, key: TableKey): PlannedTable {
  const table = plan.tables.get(key);
  if (table === undefined) throw new RangeError(`no table ${key} in the plan`);
  return table;
}

/** A section of a plan; it is an error of the maker where there is none. */
export function sectionIn(plan: Plan, key: SectionKey): PlannedSection {
  const section = plan.sections.find((candidate) => candidate.key === key);
  if (section === undefined) throw new RangeError(`no section ${key} in the plan`);
  return section;
}

/** The number in a cell, 0 where there is none. */
export function valueIn(plan: Plan, table: TableKey, key: FigureKey): number {
  return plan.tables.get(table)?.cells.get(key)?.value ?? 0;
}

export function numberCell(value: number, raw = String(value), unit: string | null = null): PlannedCell {
  return { raw, state: 'number', value, unit };
}
