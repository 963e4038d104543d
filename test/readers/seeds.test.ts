import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../app/readers/read-file.ts';
import { problemsOf } from '../support/well-formed.ts';

/** Real extracts, kept beside the project and never in it. */
const FOLDER = join(import.meta.dirname, '../../../shared/seeds');
const SEEDS = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  '000': [],
  '001': ['62 cells', '202 cells', '34 cells'],
  '002': [],
  '003': [],
  '004': ['14 by 5', '28 by 10', '4 by 15'],
};

describe.skipIf(SEEDS.length === 0)('the seeds (skipped where ../shared/seeds is not at hand)', () => {
  it.each(SEEDS)('%s is read as a text, in its layout', async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const result = await readBytes(bytes, name);
    if (!result.ok) throw new Error(result.reason);
    expect(result.kind).toBe('text');
    expect(problemsOf(result.document, bytes.toString('utf8'))).toEqual([]);
    const layouts = result.document.blocks.flatMap((block) => {
      if (block.type === 'table') return [`${block.rowCount} by ${block.columnCount}`];
      return block.type === 'cells' ? [`${block.cells.length} cells`] : [];
    });
    expect(layouts).toEqual(LAYOUTS[name.slice(0, 3)]);
  });

  it('002 keeps its blank cells', async () => {
    const name = SEEDS.find((seed) => seed.startsWith('002')) ?? '';
    const result = await readBytes(readFileSync(join(FOLDER, name)), name);
    const blanks = result.ok
      ? result.document.blocks.filter((block) => 'text' in block && block.text === '\u00a0')
      : [];
    expect(blanks).toHaveLength(15);
  });
});
