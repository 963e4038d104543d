import type { Paragraph } from '../model/document.ts';
import { unionOf, type Box } from './pdf-geometry.ts';
import { joinedLines, type TextLine } from './pdf-lines.ts';

/** A line with its page (from 1). */
export interface BodyLine {
  readonly line: TextLine;
  readonly page: number;
}

/** A first line stands in by more than this, in parts of the type's size. */
const INDENT = 1;
/** A line in the middle stands in by more than this. */
const CENTRED = 2.5;
/** A first line stands in by no more than this. */
const FIRST_LINE = 3;
const FALLBACK_SIZE = 12;
/** Width of a digit or a Latin letter in parts of the size. */
const NARROW = 0.55;
/** Gaps as wide as between columns that tell a row of a table from a line of text. */
const COLUMNS = 2;
/** Lines further apart than this, in parts of the size, belong to different paragraphs. */
const LEADING = 2.6;
const OTHER_SIZE = 0.12;
/** Room left at a line's end that is no sign of a paragraph's end, in parts of the size. */
const SLACK = 0.4;
const CLOSING = /[，。、；：！？”’）》〉】]$/;
const SENTENCE_END = /[。！？；：]$/;
/** What may end a paragraph; a comma does not. */
const CLOSED = /[。！？；：）〉》】\])”’]$/;
/** Lines further apart than usual by more than this factor may be two paragraphs'. */
const NEAR = 1.1;
const FACT = /(?:时间|日期|来源|作者|字体|点击数|浏览次数|浏览量|发布机构|索引号|文号)\s*[:：]/g;
/** A bracket that is not closed again. */
const OPEN = /[[【（(][^\]】）)]*$/;
/** So many facts in one line are no sentence of the report. */
const FACTS = 2;
const HEADING = /^(附[件表]?[:：]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/** The edges between which most lines run. */
export interface TextEdges {
  readonly left: number;
  readonly right: number;
  /** From one line of a paragraph to the next, most often, in points; null where too few lines tell. */
  readonly leading: number | null;
}

/** The text's own edges over the whole file: the outermost at which body lines begin and end. */
export function textEdges(lines: readonly BodyLine[]): TextEdges {
  const starts = lines.map(({ line }) => line.box[0]).sort((a, b) => a - b);
  // One line may hang out at the left; three do not.
  const left =
    starts.find((value, i) => (starts[i + 2] ?? Infinity) - value <= INDENT * FALLBACK_SIZE) ?? starts[0] ?? 0;
  // A closing mark may hang out over the right edge.
  const ends = lines
    .filter(({ line }) => line.box[0] - left < FIRST_LINE * line.size)
    .map(({ line }) => line.box[2] - (CLOSING.test(line.text) ? line.size : 0));
  const right = Math.max(left, ...ends);
  return { left, right, leading: usualLeading(lines, { left, right }) };
}

/** So many lines tell how far lines stand apart. */
const TELLING_LINES = 3;

function usualLeading(lines: readonly BodyLine[], edges: Pick<TextEdges, 'left' | 'right'>): number | null {
  const seen = new Map<number, number>();
  lines.forEach(({ line, page }, i) => {
    const before = lines[i - 1];
    if (before?.page !== page || !isFull(before.line, edges)) return;
    const gap = Math.round((before.line.box[1] - line.box[1]) * 2) / 2;
    if (gap > 0) seen.set(gap, (seen.get(gap) ?? 0) + 1);
  });
  const [gap, times] = [...seen].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  return times < TELLING_LINES ? null : gap;
}

/** Share of the text's width from which on a line may be one that was broken. */
const FULL = 0.88;

function isFull({ box }: TextLine, { left, right }: Pick<TextEdges, 'left' | 'right'>): boolean {
  return box[2] - left >= FULL * (right - left);
}

/**
 * Joins lines that follow each other into paragraphs, over page breaks too.
 *
 * @param toSpan the place of a box on a page
 */
export function toParagraphs(
  lines: readonly BodyLine[],
  edges: TextEdges,
  toSpan: (page: number, box: Box) => Paragraph['source'],
): Paragraph[] {
  const paragraphs: BodyLine[][] = [];
  for (const own of lines) {
    const paragraph = paragraphs.at(-1);
    const previous = paragraph?.at(-1);
    if (paragraph === undefined || previous === undefined || begins(own, previous, edges)) paragraphs.push([own]);
    else paragraph.push(own);
  }
  return paragraphs.map((paragraph) => {
    const page = paragraph[0]?.page ?? 1;
    const box = unionOf(paragraph.filter((own) => own.page === page).map(({ line }) => line.box));
    return {
      type: 'paragraph',
      text: joinedLines(paragraph.map(({ line }) => line.text)),
      source: toSpan(page, box),
    };
  });
}

function begins(own: BodyLine, previous: BodyLine, edges: TextEdges): boolean {
  const { line } = own;
  const before = previous.line;
  // A row of figures that reaches the edge is no sentence that goes on.
  if (Math.max(line.columnGaps, before.columnGaps) >= COLUMNS) return true;
  // Facts that run over a line's end leave a bracket open: [大 中 小].
  if (isFacts(line) || (isFacts(before) && !OPEN.test(before.text))) return true;
  if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return true;
  if (isCentred(line, edges) && isEven(before, edges) && !SENTENCE_END.test(before.text))
    return before.box[1] - line.box[1] > LEADING * line.size;
  if (line.box[0] > edges.left + INDENT * line.size) return true;
  // In the midst of a sentence, at the distance of a paragraph's lines: edges that are not even say nothing then.
  const gap = own.page === previous.page ? before.box[1] - line.box[1] : null;
  const isNear = gap !== null && edges.leading !== null && gap <= edges.leading * NEAR;
  const isRow = line.columnGaps > 0 || before.columnGaps > 0;
  if (isNear && !isRow && isFull(before, edges) && !CLOSED.test(before.text) && !HEADING.test(line.text)) return false;
  // What stands first in this line would still have found room in the one before.
  if (before.box[2] + firstWord(line) < edges.right - SLACK * line.size) return true;
  if (HEADING.test(line.text) && SENTENCE_END.test(before.text)) return true;
  return own.page === previous.page && before.box[1] - line.box[1] > LEADING * line.size;
}

/** What a site says of a page in one line: date, source, author, how often it was read. */
function isFacts({ text }: TextLine): boolean {
  return (text.match(FACT)?.length ?? 0) >= FACTS;
}

/** A title runs over lines that all stand in the middle, further in than a paragraph's first line. */
function isCentred(line: TextLine, edges: TextEdges): boolean {
  return line.box[0] - edges.left > CENTRED * line.size && isEven(line, edges);
}

/** As far from one edge as from the other. */
function isEven({ box, size }: TextLine, { left, right }: TextEdges): boolean {
  return Math.abs(box[0] - left - (right - box[2])) < size;
}

/** Width of what cannot be parted at a line's beginning: a number or word, or a character with its closing marks. */
function firstWord({ text, size }: TextLine): number {
  const [, narrow = '', marks = ''] = /^([\w.,%]+|.)([，。、；：！？”’）》〉】]*)/u.exec(text) ?? [];
  return size * (/^\w/.test(narrow) ? narrow.length * NARROW : 1) + size * marks.length;
}
