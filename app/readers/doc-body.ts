import { viewOf, type DocFile } from './doc-file.ts';
import { readDocLists } from './doc-lists.ts';
import { numberOf, properties, propertyRuns, type Property } from './doc-properties.ts';
import { drawnCells } from './doc-row.ts';
import type { WordContent } from './word-content.ts';
import { headingLevel } from './docx-styles.ts';
import { Numbering } from './word-numbering.ts';
import { TableStack } from './word-rows.ts';

const CODE = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  outline: 0x2640,
  list: 0x460b,
  listLevel: 0x260a,
  deleted: 0x0800,
  hidden: 0x083c,
  picture: 0x6a03,
} as const;

/** As in DOCX: smaller pictures, in points, are icons and seals. */
const PICTURE_WIDTH = 150;
const PICTURE_HEIGHT = 60;

/** Reads the body and then the text boxes into paragraphs and tables. */
export function readDocBody(file: DocFile): WordContent[] {
  const body: WordContent[] = [];
  const reader = new DocReader(file);
  reader.read(0, file.bodyLength, body);
  reader.read(file.boxes.from, file.boxes.to, body);
  return body;
}

class DocReader {
  readonly #file: DocFile;
  readonly #paragraphs;
  readonly #characters;
  readonly #numbering: Numbering;

  constructor(file: DocFile) {
    this.#file = file;
    this.#paragraphs = propertyRuns(file.main, file.table('paragraphs'), 'paragraphs');
    this.#characters = propertyRuns(file.main, file.table('characters'), 'characters');
    this.#numbering = new Numbering(readDocLists(file));
  }

  read(from: number, to: number, body: WordContent[]): void {
    const { text } = this.#file;
    const flow = new TableStack(body);
    let start = from;
    for (let at = from; at < to; at += 1) {
      const mark = text.charCodeAt(at);
      // Paragraph, cell or row, page.
      if (mark !== 0x0d && mark !== 0x07 && mark !== 0x0c && at !== to - 1) continue;
      const run = this.#paragraphs(this.#file.placeOf(at));
      const list = run === null ? [] : properties(run.bytes, this.#file.data);
      const inTable = numberOf(list, CODE.inTable) === 1;
      const depth = inTable ? Math.max(1, numberOf(list, CODE.depth) ?? 1) : 0;
      flow.enter(depth);
      const rowEnd = numberOf(list, depth > 1 ? CODE.innerRowEnd : CODE.rowEnd) === 1;
      const cellEnd = depth > 1 ? numberOf(list, CODE.innerCellEnd) === 1 : mark === 0x07;
      if (depth > 0 && rowEnd) flow.endRow(drawnCells(list));
      else {
        flow.add(this.#paragraph(start, at, list, run?.style ?? 0));
        if (depth > 0 && cellEnd) flow.endCell();
      }
      start = at + 1;
    }
    flow.enter(0);
  }

  /** The paragraph and the pictures in it. */
  #paragraph(from: number, to: number, list: readonly Property[], style: number): WordContent[] {
    const { text, data } = this.#file;
    const placeOf = (index: number) => this.#file.placeOf(index);
    const pictures: WordContent[] = [];
    let shown = '';
    /** For each open field, whether its result (shown) has been reached. */
    const fields: boolean[] = [];
    for (let at = from; at < to;) {
      const place = placeOf(at);
      const run = this.#characters(place);
      const step = placeOf(at + 1) - place === 1 ? 1 : 2;
      const end = run === null ? at + 1 : Math.min(to, at + Math.max(1, Math.ceil((run.to - place) / step)));
      const format = run === null ? [] : properties(run.bytes, data);
      const seen = numberOf(format, CODE.deleted) !== 1 && numberOf(format, CODE.hidden) !== 1;
      for (; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 0x13) fields.push(false);
        else if (code === 0x14) fields[fields.length - 1] = true;
        else if (code === 0x15) fields.pop();
        else if (seen && fields.every(Boolean)) {
          if (code === 0x01 && isBigPicture(data, numberOf(format, CODE.picture))) {
            pictures.push({ type: 'picture', text: '' });
          }
          shown += shownCharacter(code);
        }
        // Pieces may end within a run: their characters lie elsewhere.
        if (at + 1 < end && placeOf(at + 1) !== placeOf(at) + step) {
          at += 1;
          break;
        }
      }
    }
    const ownList = numberOf(list, CODE.list);
    const number =
      ownList === null || ownList === 0 || shown.trim() === ''
        ? ''
        : this.#numbering.next({ list: String(ownList), level: numberOf(list, CODE.listLevel) ?? 0 });
    const outline = numberOf(list, CODE.outline);
    // Styles 1 to 9 are the headings in every Word file.
    const level = headingLevel(outline ?? (style >= 1 && style <= 9 ? style - 1 : null));
    return [{ type: 'paragraph', text: number + shown, level }, ...pictures];
  }
}

function shownCharacter(code: number): string {
  if (code === 0x0b || code === 0x0e) return '\n';
  if (code === 0x1e) return '-';
  if (code === 0x09) return '\t';
  return code < 0x20 ? '' : String.fromCharCode(code);
}

/** Size of a picture from its record in the data stream: goal in twentieths of a point, scale in thousandths. */
function isBigPicture(data: Uint8Array | null, at: number | null): boolean {
  if (data === null || at === null || at + 0x24 > data.length) return false;
  const view = viewOf(data);
  const size = (goal: number, scale: number) =>
    ((view.getUint16(at + goal, true) / 20) * view.getUint16(at + scale, true)) / 1000;
  return size(0x1c, 0x20) >= PICTURE_WIDTH && size(0x1e, 0x22) >= PICTURE_HEIGHT;
}
