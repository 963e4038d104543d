import type { LabelIndex } from './label-index.ts';
import type { LogicalRow, Token } from './token.ts';

/**
 * Rows whose label was torn in two where a page ended: the figures stay with one half, the other half stands in a row
 * of blanks. They are one row where their labels together are a label of the form, and the half alone is none.
 */
export function withWholeLabels(rows: readonly LogicalRow[], index: LabelIndex): LogicalRow[] {
  const whole: LogicalRow[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const joined = above === undefined ? null : joinedRow(above, row, index);
    if (joined === null) whole.push(row);
    else whole[whole.length - 1] = joined;
  }
  return whole;
}

function joinedRow(above: LogicalRow, below: LogicalRow, index: LabelIndex): LogicalRow | null {
  const first = above.labels.at(-1);
  const [rest, ...others] = below.labels;
  if (first === undefined || rest === undefined || others.length > 0) return null;
  const half = isBlank(below) ? rest : isBlank(above) ? first : null;
  if (half === null || index.byBare.has(half.bare)) return null;
  const bare = first.bare + rest.bare;
  if (!index.byBare.has(bare)) return null;
  const label: Token = { ...first, text: first.text + rest.text, bare };
  const values = isBlank(below) ? above.values : below.values;
  return { labels: [...above.labels.slice(0, -1), label], values, gridRow: above.gridRow };
}

const isBlank = (row: LogicalRow): boolean => row.values.every(({ cell }) => cell.state === 'blank');
