import { REFUSALS } from '../strings/refusals.ts';
import { isOn } from './docx-names.ts';
import type { WordCell, WordContent, WordRow, WordTable } from './word-content.ts';
import type { ListPlace, Numbering } from './word-numbering.ts';
import { headingLevel, type ParagraphStyle } from './docx-styles.ts';
import { Refusal } from './refusal.ts';
import { scanXml, type AttributeOf } from './xml-scan.ts';

/** Nothing below is on the page: what was deleted or moved away, field codes, doubles for older programs, phonetics. */
const UNSEEN = new Set([
  'Fallback',
  'cellDel',
  'delInstrText',
  'delText',
  'instrText',
  'moveFrom',
  'numberingChange',
  'pPrChange',
  'rPrChange',
  'rt',
  'sectPr',
  'tblGridChange',
  'tblPrChange',
  'tblPrExChange',
  'tcPrChange',
  'trPrChange',
]);

/** Elements whose value matters. */
const VALUED = new Set([
  ...['vanish', 'pStyle', 'outlineLvl', 'numId', 'ilvl', 'gridBefore', 'gridSpan', 'vMerge', 'hMerge'],
]);

/** Tables nested deeper than this are read as their text. */
const MOST_NESTED = 12;

/** Elements nested deeper than this are no document but an attack. */
const DEEPEST = 1000;

/** Pictures smaller than this, in points, are icons and seals; no table fits in. */
const PICTURE_WIDTH = 150;
const PICTURE_HEIGHT = 60;
const EMU_PER_POINT = 12700;

interface OpenParagraph {
  text: string;
  outline: number | null;
  style: string | null;
  list: string | null;
  listLevel: number | null;
  /** Text boxes and pictures that hang on it: they follow it. */
  readonly hanging: WordContent[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenTable {
  readonly edges: number[];
  readonly rows: WordRow[];
  row: (Mutable<Omit<WordRow, 'cells'>> & { cells: WordCell[]; deleted: boolean }) | null;
  readonly cells: Mutable<Omit<WordCell, 'content'>>[];
}

/** What the body needs from the other parts of the file. */
export interface WordSurroundings {
  readonly numbering: Numbering;
  readonly styleOf: (id: string | null) => ParagraphStyle;
}

/**
 * Reads `word/document.xml` into paragraphs, tables and pictures, with stacks of its own instead of recursion.
 *
 * @throws Refusal where elements are nested beyond reason
 */
export function readWordBody(xml: string, { numbering, styleOf }: WordSurroundings): WordContent[] {
  const body: WordContent[] = [];
  const containers: WordContent[][] = [body];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  const parents: string[] = [];
  let flattened = 0;
  let unseen = 0;
  let inText = false;
  let hiddenRun = false;
  let picture = { width: 0, height: 0, text: '' };

  const container = () => containers.at(-1) ?? body;
  const append = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && !hiddenRun) paragraph.text += text;
  };

  const closeParagraph = () => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const style = styleOf(paragraph.style);
    const place: ListPlace | null =
      paragraph.list === null
        ? style.list
        : paragraph.list === '0'
          ? null
          : { list: paragraph.list, level: paragraph.listLevel ?? style.list?.level ?? 0 };
    const number = place === null || paragraph.text.trim() === '' ? '' : numbering.next(place);
    const outline = headingLevel(paragraph.outline);
    container().push({
      type: 'paragraph',
      text: number + paragraph.text,
      level: paragraph.outline === null ? style.headingLevel : outline,
    });
    container().push(...paragraph.hanging);
  };

  const closePicture = () => {
    const wide = picture.width >= PICTURE_WIDTH && picture.height >= PICTURE_HEIGHT;
    if (wide) (paragraphs.at(-1)?.hanging ?? container()).push({ type: 'picture', text: picture.text });
    picture = { width: 0, height: 0, text: '' };
  };

  const open = (name: string, parent: string | undefined, attribute: AttributeOf) => {
    const value = VALUED.has(name) ? attribute('w:val') : undefined;
    const table = tables.at(-1);
    const paragraph = paragraphs.at(-1);
    const cell = table?.cells.at(-1);
    switch (name) {
      case 'p':
        paragraphs.push({ text: '', outline: null, style: null, list: null, listLevel: null, hanging: [] });
        break;
      case 't':
        inText = true;
        break;
      case 'r':
        hiddenRun = false;
        break;
      case 'vanish':
        if (parent === 'rPr' && parents.at(-3) === 'r' && isOn(value)) hiddenRun = true;
        break;
      case 'tab':
        if (parent === 'r') append('\t');
        break;
      case 'br':
      case 'cr':
        append('\n');
        break;
      case 'noBreakHyphen':
        append('-');
        break;
      case 'sym': {
        const code = Number.parseInt(attribute('w:char') ?? '', 16);
        // Codes from F000 on point into a symbol font: which sign that is, only the font knows.
        if (code > 0 && code < 0xe000) append(String.fromCodePoint(code));
        break;
      }
      case 'pStyle':
        if (paragraph !== undefined) paragraph.style = value ?? null;
        break;
      case 'outlineLvl':
        if (paragraph !== undefined) paragraph.outline = Number(value);
        break;
      case 'numId':
        if (paragraph !== undefined) paragraph.list = value ?? null;
        break;
      case 'ilvl':
        if (paragraph !== undefined) paragraph.listLevel = Number(value);
        break;
      case 'txbxContent':
        containers.push([]);
        break;
      case 'tbl':
        if (tables.length >= MOST_NESTED) flattened += 1;
        else tables.push({ edges: [0], rows: [], row: null, cells: [] });
        break;
      case 'gridCol':
        if (flattened === 0) table?.edges.push((table.edges.at(-1) ?? 0) + Math.max(1, Number(attribute('w:w')) || 0));
        break;
      case 'tr':
        if (flattened === 0 && table !== undefined) table.row = { before: 0, cells: [], deleted: false };
        break;
      case 'gridBefore':
        if (flattened === 0 && table?.row) table.row.before = gridCount(value, 0);
        break;
      case 'del':
        // In the row's properties it marks the whole row as deleted, elsewhere it wraps what was deleted.
        if (parent === 'trPr' && table?.row) table.row.deleted = true;
        break;
      case 'tc':
        if (flattened > 0 || table === undefined) break;
        table.cells.push({ span: 1, down: 'no', across: 'no' });
        containers.push([]);
        break;
      case 'gridSpan':
        if (flattened === 0 && cell !== undefined) cell.span = gridCount(value, 1);
        break;
      case 'vMerge':
        if (flattened === 0 && cell !== undefined) cell.down = value === 'restart' ? 'start' : 'continue';
        break;
      case 'hMerge':
        if (flattened === 0 && cell !== undefined) cell.across = value === 'restart' ? 'start' : 'continue';
        break;
      case 'extent':
        picture.width = Number(attribute('cx')) / EMU_PER_POINT;
        picture.height = Number(attribute('cy')) / EMU_PER_POINT;
        break;
      case 'docPr':
        picture.text = attribute('descr') ?? '';
        break;
      case 'shape':
        picture.width = points(attribute('style') ?? '', 'width');
        picture.height = points(attribute('style') ?? '', 'height');
        break;
      case 'blip':
      case 'imagedata':
        closePicture();
        break;
    }
  };

  const close = (name: string) => {
    const table = tables.at(-1);
    switch (name) {
      case 'p':
        closeParagraph();
        break;
      case 't':
        inText = false;
        break;
      case 'r':
        hiddenRun = false;
        break;
      case 'txbxContent':
        if (containers.length > 1) {
          const content = containers.pop() ?? [];
          (paragraphs.at(-1)?.hanging ?? container()).push(...content);
        }
        break;
      case 'tc':
        if (flattened === 0 && table?.row && table.cells.length > 0 && containers.length > 1) {
          const cell = table.cells.pop() ?? { span: 1, down: 'no', across: 'no' };
          table.row.cells.push({ ...cell, content: containers.pop() ?? [] });
        }
        break;
      case 'tr':
        if (flattened === 0 && table?.row) {
          if (!table.row.deleted) table.rows.push({ before: table.row.before, cells: table.row.cells });
          table.row = null;
        }
        break;
      case 'tbl':
        if (flattened > 0) flattened -= 1;
        else if (table !== undefined) {
          tables.pop();
          const finished: WordTable = { type: 'table', edges: table.edges, rows: table.rows };
          container().push(finished);
        }
        break;
    }
  };

  scanXml(xml, {
    open: (name, attribute) => {
      const parent = parents.at(-1);
      parents.push(name);
      if (parents.length > DEEPEST) throw new Refusal(REFUSALS.tooDeep);
      if (unseen > 0 || UNSEEN.has(name) || (name === 'del' && parent !== 'trPr')) unseen += 1;
      else open(name, parent, attribute);
    },
    close: (name) => {
      parents.pop();
      if (unseen > 0) unseen -= 1;
      else close(name);
    },
    text: (text) => {
      if (inText && unseen === 0) append(text);
    },
  });
  return body;
}

/** A number of grid columns; more than a table can have is a damaged file's. */
function gridCount(value: string | undefined, least: number): number {
  const count = Number(value);
  return Number.isInteger(count) ? Math.min(Math.max(count, least), 200) : least;
}

/** A length in a VML style (`width:320.5pt`), in points; other units than pt and in count as 0. */
function points(style: string, property: string): number {
  const found = new RegExp(`(?:^|;)\\s*${property}:\\s*([\\d.]+)(pt|in)`).exec(style);
  return found === null ? 0 : Number(found[1]) * (found[2] === 'in' ? 72 : 1);
}
