import type { Block, Paragraph } from '../model/document.ts';
import type { LabelReading } from '../model/report.ts';
import type { SourceSpan } from '../model/source-span.ts';
import { bare } from '../text/normalise.ts';
import type { LabelIndex } from './label-index.ts';

/** So many lines that begin with a row's label are a table, though its lines were lost. */
const FEWEST_LINES = 3;
/** Shorter labels (规章) begin sentences too. */
const SHORTEST_LABEL = 4;
/** Longer lines are prose. */
const LONGEST_LINE = 90;

/**
 * Where a table stands whose cells the reader could not tell, so that its rows came as lines of text.
 * @returns the place of its first line, null where there is no such table
 */
export function cutTable(region: readonly Block[], index: LabelIndex): SourceSpan | null {
  const labels = index.all
    .filter(({ role }) => role === 'row')
    .flatMap(({ bares }) => bares)
    .filter((label) => label.length >= SHORTEST_LABEL);
  const lines = shortLines(region).filter(({ text }) => {
    const words = bare(text);
    return labels.some((label) => words.startsWith(label) && /^[^0-9]*[0-9]*$/.test(words.slice(label.length)));
  });
  return lines.length < FEWEST_LINES ? null : (lines[0]?.source ?? null);
}

/**
 * Labels that were not met in the table's cells and yet stand in a line of text, or may stand in a picture, of the
 * table's part of the report: the program lost them, the agency did not leave them out.
 * @param region the blocks of that part
 */
export function unreadRows(labels: readonly LabelReading[], region: readonly Block[]): readonly LabelReading[] {
  if (!labels.some(({ verdict }) => verdict === 'missing')) return labels;
  const isPictured = region.some(({ type }) => type === 'picture');
  const lines = shortLines(region).map(({ text }) => bare(text));
  return labels.map((label) => {
    const words = label.verdict === 'missing' && label.expected !== null ? bare(label.expected) : null;
    if (words === null) return label;
    const isLost = isPictured || lines.some((line) => line.includes(words));
    return isLost ? { ...label, verdict: 'lost' as const } : label;
  });
}

function shortLines(region: readonly Block[]): readonly Paragraph[] {
  return region.filter(
    (block): block is Paragraph =>
      block.type === 'paragraph' && block.text.length <= LONGEST_LINE && !/[。；！]\s*$/.test(block.text),
  );
}
