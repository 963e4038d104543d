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

describe('heads of the older form in a table of the newer one, one cell a line', () => {
  const cells = (...lines: readonly string[]) => lines.join('\n\n');
  const text = [
    '二、主动公开政府信息情况',
    cells('第二十条第(一)项', '信息内容', '本年新\n制作数量', '本年新\n公开数量', '对外公开总数量'),
    cells('规章', '0', '0', '0', '规范性文件', '3', '3', '9'),
    cells('第二十条第(五)项', '信息内容', '本年处理决定数量', '行政许可', '5'),
    cells('第二十条第(六)项', '信息内容', '本年处理决定数量', '行政处罚', '1', '行政强制', '2'),
    cells('第二十条第(八)项', '信息内容', '本年收费金额(单位:万元)', '行政事业性收费', '28.1'),
  ].join('\n\n');

  it('quotes each of them whole, the lines it is broken over put together', async () => {
    const read = await readBytes(new TextEncoder().encode(text), 'report.txt');
    if (!read.ok) throw new Error(read.reason);
    const report = parseDocument(read.document, 'report.txt', 'published');
    if ('reason' in report) throw new Error(report.reason);
    const changed = report.tables.flatMap(({ labels }) => labels).filter(({ role }) => role === 'column');
    expect(changed.flatMap(({ found, expected }) => (found === expected ? [] : [[expected, found]]))).toEqual([
      ['本年制发件数', '本年新制作数量'],
      ['本年废止件数', '本年新公开数量'],
      ['现行有效件数', '对外公开总数量'],
    ]);
  });
});
