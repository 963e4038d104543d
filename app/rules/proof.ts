import type { Severity } from '../model/finding.ts';
import type { TableFigures } from './rule.ts';

/** What numbers of a table can prove: where heads are lost, a number may stand under another head than was read. */
export function proofOf(table: TableFigures): Severity {
  return table.reading.labels.some(({ verdict }) => verdict === 'lost') ? 'suspected' : 'must-fix';
}
