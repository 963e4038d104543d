import { describe, expect, it } from 'vitest';
import { defectNamed, makeReport } from '../../build/report-maker/index.ts';
import { parseDocument } from '../../app/parse/parse-document.ts';
import { readBytes } from '../../app/readers/read-file.ts';

/** Reports in plain text, one cell a line, whose table three has a column more than the form (村民委员会). */
async function withColumnAdded(seed: number) {
  const made = makeReport({ seed, layout: 'text-lines', edition: '2021', defects: [defectNamed('column-added')] });
  const read = await readBytes(made.bytes, made.path);
  if (!read.ok) throw new Error(read.reason);
  const report = parseDocument(read.document, made.path, 'published');
  if ('reason' in report) throw new Error(report.reason);
  return { report, truth: made.truth };
}

describe('a column that the form does not have, its head broken over two lines', () => {
  // 村民 above 委员会, 村民委 above 员会.
  it.each([28711, 28717])('takes no figure from the columns that it has (#%i)', async (seed) => {
    const { report, truth } = await withColumnAdded(seed);
    const read = Object.entries(report.figures).map(([key, { raw, state }]) => [key, raw, state]);
    const right = Object.entries(truth.figures).map(([key, { raw, state }]) => [key, raw, state]);
    expect(read.sort()).toEqual(right.sort());
    const extra = report.tables.flatMap(({ labels }) => labels).filter(({ verdict }) => verdict === 'extra');
    expect(extra.map(({ found }) => found)).toEqual(['村民委员会']);
  });
});
