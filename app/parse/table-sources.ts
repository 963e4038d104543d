import { FORMS } from '../catalog/forms.ts';
import type { FormTable } from '../catalog/form.ts';
import type { Block, Paragraph } from '../model/document.ts';
import type { SourceSpan } from '../model/source-span.ts';
import { bare } from '../text/normalise.ts';
import { labelIndex, type IndexedLabel, type LabelIndex } from './label-index.ts';
import { sameSection } from './outline.ts';
import { isTabular, isUnitWord, isValue, lineToken, runTokens, tableRows, type Token } from './token.ts';

/** Cells that may be a table of the form, or a part of one. */
export interface TableSource {
  /** Index of its first and last block. */
  readonly at: number;
  readonly end: number;
  /** Rows of cells; one single row where ends of rows are not known. */
  readonly rows: readonly (readonly Token[])[];
  readonly rowsKnown: boolean;
  readonly source: SourceSpan;
}

/** Labels by which a table's line is told from a line of prose. */
interface Vocabulary {
  readonly labels: ReadonlyMap<string, unknown>;
  /** Every beginning of a label: labels may be broken over lines. */
  readonly beginnings: ReadonlySet<string>;
  /** All labels in one text, in which every part of one is found. */
  readonly all: string;
}

function vocabulary(tables: readonly FormTable[]): Vocabulary {
  const labels = new Map<string, unknown>(tables.flatMap((table) => [...labelIndex(table).byBare]));
  const beginnings = new Set<string>();
  for (const label of labels.keys()) {
    for (let to = 1; to <= label.length; to += 1) beginnings.add(label.slice(0, to));
  }
  return { labels, beginnings, all: [...labels.keys()].join('\n') };
}

const TABLES = FORMS.flatMap((form) => form.tables);
const ALL_LABELS = vocabulary(TABLES);
/** The head lines of the statistics table (三、依申请公开情况) are headings of sections where there is no such table. */
const SIX_SECTION_LABELS = vocabulary(TABLES.filter((table) => table.key !== 'statistics'));
const STATISTICS_SIGN = /统计指标|主动公开政府信息数|申请办结数/;

const TOP_LEVEL = /^\s*[一二三四五六七八九十]{1,2}\s*[、.．]/;
const DATE_LINE = /\d{4}\s*年\s*\d|\d{4}[-./]\d{1,2}[-./]\d/;
const LONGEST_LABEL = 48;
const LONGEST_LINE = 90;
const MOST_UNKNOWN = 6;
/** Characters of the longest unit word (万元). */
const LONGEST_UNIT = 2;

/** `piece` is a part of a label that was broken over lines. */
type LineKind = 'value' | 'label' | 'piece' | 'unknown' | 'prose';

function lineKind(token: Token, words: Vocabulary): LineKind {
  if (token.cell.state === 'blank') return 'value';
  if (DATE_LINE.test(token.text)) return 'prose';
  if (isValue(token, words.labels)) return 'value';
  if (words.labels.has(token.bare) || isUnitWord(token)) return 'label';
  if (token.bare.length > LONGEST_LABEL || /[。；;!?！？]/.test(token.text)) return 'prose';
  if (sameSection(token.bare.replace(/^[一二三四五六七八九十]/, '')) !== null) return 'prose';
  if (TOP_LEVEL.test(token.text) && !words.beginnings.has(token.bare)) return 'prose';
  return token.bare !== '' && words.all.includes(token.bare) ? 'piece' : 'unknown';
}

/** A cheap look at a line outside any stretch: whether one may begin with it, as a label, its first piece or a unit. */
function mayBegin(text: string, words: Vocabulary): boolean {
  const plain = bare(text);
  return plain.length <= LONGEST_UNIT || words.beginnings.has(plain);
}

/** Tables, runs of cells, and stretches of lines that read like a table's cells one below another. */
export function findTableSources(blocks: readonly Block[]): TableSource[] {
  const sources: TableSource[] = [];
  const statistics = blocks.some((block) => block.type === 'paragraph' && STATISTICS_SIGN.test(block.text));
  const words = statistics ? ALL_LABELS : SIX_SECTION_LABELS;
  let lines: { token: Token; kind: LineKind; at: number }[] = [];
  const close = () => {
    const source = lineSource(lines, words);
    if (source !== null) sources.push(source);
    lines = [];
  };
  blocks.forEach((block, at) => {
    if (isTabular(block)) {
      close();
      const rows = block.type === 'table' ? tableRows(block) : [runTokens(block)];
      sources.push({ at, end: at, rows, rowsKnown: block.type === 'table', source: block.source });
      return;
    }
    if (block.type !== 'paragraph') return;
    if (block.text.length > LONGEST_LINE) {
      close();
      return;
    }
    if (lines.length === 0 && !mayBegin(block.text, words)) return;
    const token = lineToken(block);
    const kind = lineKind(token, words);
    if (kind === 'prose') close();
    else if (lines.length > 0 || kind === 'label' || (kind === 'piece' && words.beginnings.has(token.bare))) {
      lines.push({ token, kind, at });
      const unknown = lines.slice(-MOST_UNKNOWN - 1);
      if (unknown.length > MOST_UNKNOWN && unknown.every((line) => line.kind === 'unknown')) close();
    }
  });
  close();
  return sources;
}

/** A stretch of lines is a table where enough labels of the form stand in it. */
function lineSource(
  lines: readonly { token: Token; kind: LineKind; at: number }[],
  words: Vocabulary,
): TableSource | null {
  let last = lines.length - 1;
  while (last >= 0 && isLoose(lines[last])) last -= 1;
  const kept = lines.slice(leadingUnknown(lines, words), last + 1);
  const labels = new Set(kept.filter((line) => line.kind === 'label').map((line) => line.token.bare));
  const values = kept.filter((line) => line.kind === 'value').length;
  const [first] = kept;
  const end = kept.at(-1);
  if (first === undefined || end === undefined) return null;
  if (labels.size < 3 || (values < 4 && labels.size < 8)) return null;
  return {
    at: first.at,
    end: end.at,
    rows: [kept.map((line) => line.token)],
    rowsKnown: false,
    source: first.token.source,
  };
}

function isLoose(line: { kind: LineKind } | undefined): boolean {
  return line?.kind === 'unknown' || line?.kind === 'piece';
}

/** Lines in front of the first label that are no first piece of one. */
function leadingUnknown(lines: readonly { token: Token; kind: LineKind }[], words: Vocabulary): number {
  let at = 0;
  while (isLoose(lines[at]) && !words.labels.has(`${lines[at]?.token.bare ?? ''}${lines[at + 1]?.token.bare ?? ''}`)) {
    at += 1;
  }
  return at;
}

/**
 * The fifteen figures of table four as lines of numbers whose heads are lost: only where a section has exactly as many
 * lines of figures as the table, is the table read by structure.
 */
export function bareFigures(region: readonly Block[], count: number): TableSource | null {
  const tokens = region.flatMap((block) =>
    block.type === 'paragraph' && block.text.length <= 20 ? [lineToken(block)] : [],
  );
  const figures = tokens.filter(
    ({ cell }) => cell.state === 'number' || cell.state === 'blank' || cell.state === 'dash',
  );
  const [first] = figures;
  if (first === undefined || figures.length !== count) return null;
  return { at: -1, end: -1, rows: [figures], rowsKnown: false, source: first.source };
}

const wordings = new WeakMap<TableSource, ReadonlySet<string>>();

/** Labels of any form among a source's cells; where labels are broken over lines, among pairs of neighbours too. */
function wordingsOf(source: TableSource): ReadonlySet<string> {
  let texts = wordings.get(source);
  if (texts === undefined) {
    const own = new Set<string>();
    const add = (text: string): void => {
      if (ALL_LABELS.labels.has(text)) own.add(text);
    };
    for (const row of source.rows) {
      row.forEach((token, place) => {
        add(token.bare);
        if (!source.rowsKnown) add(token.bare + (row[place + 1]?.bare ?? ''));
      });
    }
    texts = own;
    wordings.set(source, own);
  }
  return texts;
}

/** The labels of a table of the form that stand in these cells. */
export function labelsIn(source: TableSource, index: LabelIndex): readonly IndexedLabel[] {
  const texts = wordingsOf(source);
  if (texts.size === 0) return [];
  return index.all.filter(
    (label) =>
      label.bares.some((text) => texts.has(text)) || label.cores.some((text) => text.length > 1 && texts.has(text)),
  );
}

/** How many different labels of a table of the form stand in these cells. */
export function labelHits(source: TableSource, index: LabelIndex): number {
  return labelsIn(source, index).length;
}

/** A table row that is nothing but a section's heading splits its table: the heading is a paragraph of its own. */
export function liftHeadings(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'table')) return blocks;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'table') return [block];
    const headings = block.cells.filter(
      (cell) =>
        /^\s*[一二三四五六]\s*[、.．]/.test(cell.text) &&
        sameSection(bare(cell.text).slice(1)) !== null &&
        block.cells.filter((other) => other.row === cell.row && other.text.trim() !== '').length === 1,
    );
    if (headings.length === 0) return [block];
    const parts: Block[] = [];
    let from = 0;
    const part = (to: number) => {
      const cells = block.cells.filter((cell) => cell.row >= from && cell.row < to);
      if (cells.length === 0) return;
      const moved = cells.map((cell) => ({ ...cell, row: cell.row - from }));
      parts.push({ ...block, cells: moved, rowCount: to - from });
    };
    for (const heading of headings) {
      part(heading.row);
      const paragraph: Paragraph = { type: 'paragraph', text: heading.text, source: heading.source };
      parts.push(paragraph);
      from = heading.row + 1;
    }
    part(block.rowCount);
    return parts;
  });
}
