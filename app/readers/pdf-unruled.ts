import { unionOf, type Box } from './pdf-geometry.ts';
import type { TextLine } from './pdf-lines.ts';

/** As many lines with two gaps or more, one below the other, are a table. */
const FEWEST_LINES = 3;
const FEWEST_GAPS = 2;
/** One line with so many gaps is a row of numbers: enough by itself. */
const MANY_GAPS = 6;
/** Lines without gaps in between: a label that runs over two lines, say. */
const MOST_BETWEEN = 2;

/**
 * Where a page's text stands in columns although no lines are drawn between them: a table whose cells cannot be told
 * for certain.
 *
 * @param lines text outside ruled tables, top to bottom
 */
export function unruledTables(lines: readonly TextLine[]): Box[] {
  const found: Box[] = [];
  let run: TextLine[] = [];
  let between = 0;
  const close = () => {
    const clear = run.length >= FEWEST_LINES || run.some((line) => line.columnGaps >= MANY_GAPS);
    if (clear) found.push(unionOf(run.map((line) => line.box)));
    run = [];
    between = 0;
  };
  for (const line of lines) {
    if (line.columnGaps >= FEWEST_GAPS) {
      run.push(line);
      between = 0;
    } else if (run.length > 0) {
      between += 1;
      if (between > MOST_BETWEEN) close();
    }
  }
  close();
  return found;
}
