import type { Block, Paragraph, SourceDocument } from '../model/document.ts';
import { linesOf } from './text-lines.ts';
import type { Line } from './text-lines.ts';
import { cellRunOf, shapeOf, tableOf } from './text-pipes.ts';
import type { Stretch } from './text-pipes.ts';
import { withoutInvisible } from './white-space.ts';

/** Most lines that a row or a cell is put together from. */
const MOST_BROKEN_LINES = 20;
/** Longest line without a pipe that may be the first half of a cell broken in two. */
const HALF_CELL = 8;
const ENDS_SENTENCE = /[。;；!！?？:：]$/;
const HEADING = /^[、，,.．)）]|^[(（]?[〇零一二三四五六七八九十百\d]+[)）]?[、.．]|(?:情况|事项)$/;
/** A signature's date below a table. */
const DATE = /\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}/;
/** A number with perhaps a unit: the last cell of a table may have lost its pipe. */
const LONE_VALUE = /^[+\-－]?[\d０-９][\d０-９,.，]*\s?[件宗条万元个次人]{0,3}$/;

/**
 * A plain text, taken for the extract of a page (`extract`). Three layouts are told apart, run by run: one cell a
 * line (each line a paragraph; a line of U+00A0 or U+3000 alone is the paragraph `U+00A0`, a blank cell), rows with
 * pipes (a table), one cell a line closed by a pipe (a run of cells). A single line with a pipe is a paragraph.
 * Any text is read; an empty one gives no blocks.
 */
export function readText(text: string): SourceDocument {
  const lines = linesOf(text);
  const piped = lines.map((line) => !line.blank && text.slice(line.start, line.end).includes('|'));
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    const end = piped[index] === true ? endOfRun(text, lines, piped, index) : index;
    const run = lines.slice(index, end);
    const pipeBlock = blockOf(text, run);
    if (pipeBlock === null) {
      const upTo = Math.max(end, index + 1);
      for (const line of lines.slice(index, upTo)) blocks.push(paragraphOf(text, line));
      index = upTo;
    } else {
      blocks.push(pipeBlock);
      index = end;
    }
  }
  return { kind: 'text', extract: true, pageTitle: null, pageFacts: [], blocks };
}

function paragraphOf(text: string, line: Line): Paragraph {
  return {
    type: 'paragraph',
    text: line.blank ? '\u00a0' : withoutInvisible(text.slice(line.start, line.end)),
    source: { kind: 'text', start: line.start, end: line.end, line: line.number },
    ...(line.gapBefore > 0 ? { gapBefore: line.gapBefore } : {}),
  };
}

/** Index behind the last line of the run of lines with pipes that starts at `from`. */
function endOfRun(text: string, lines: readonly Line[], piped: readonly boolean[], from: number): number {
  let end = from;
  while (end < lines.length) {
    if (piped[end] !== true && !(piped[end + 1] === true && isHalfCell(text, lines, end))) break;
    end += 1;
  }
  const next = lines[end];
  if (next === undefined || next.blank || end - from < 2) return end;
  const likeAbove = next.gapBefore === lines[end - 1]?.gapBefore;
  return likeAbove && LONE_VALUE.test(text.slice(next.start, next.end)) ? end + 1 : end;
}

/** A short line without a pipe between lines with pipes, that neither ends a sentence nor heads a section. */
function isHalfCell(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.blank || line.end - line.start > HALF_CELL) return false;
  const content = text.slice(line.start, line.end);
  if (LONE_VALUE.test(content) || DATE.test(content)) return false;
  return line.gapBefore === lines[index + 1]?.gapBefore && !ENDS_SENTENCE.test(content) && !HEADING.test(content);
}

/** A run as a table or a run of cells, null where it is neither. */
function blockOf(text: string, run: readonly Line[]): Block | null {
  if (run.length < 2) return null;
  const shapes = run.map((line) => shapeOf(text, line)).filter((shape) => shape.pipes > 0);
  if (shapes.length < 2) return null;
  const rows = shapes.filter((shape) => shape.filled > 1).length;
  const filled = shapes.filter((shape) => shape.filled > 0).length;
  const closed = shapes.filter((shape) => shape.closed).length;
  if (rows >= 2 ? rows * 3 >= filled : rows === 1 && closed * 2 >= shapes.length && filled <= 3) {
    return tableOf(text, joined(text, run, closed * 2 >= shapes.length));
  }
  return closed >= 2 ? cellRunOf(text, joined(text, run, false)) : null;
}

/**
 * Lines put together where a row or a cell was broken: a line without a pipe belongs to the next one, and so does a
 * line that does not end with a pipe among rows that do (`rowsClose`).
 */
function joined(text: string, run: readonly Line[], rowsClose: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  run.forEach((line, index) => {
    const first = run[from] ?? line;
    const { pipes, closed } = shapeOf(text, line);
    const isOpen = pipes === 0 || (rowsClose && !closed);
    if (isOpen && index < run.length - 1 && index - from < MOST_BROKEN_LINES) return;
    stretches.push({ start: first.start, end: line.end, number: first.number });
    from = index + 1;
  });
  return stretches;
}
