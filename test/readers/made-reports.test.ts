import { describe, expect, it } from 'vitest';
import { decodeText } from '../../app/readers/decode.ts';
import { readHtmlThoroughly } from '../../app/readers/html.ts';
import { readBytes } from '../../app/readers/read-file.ts';
import { EDITIONS, LAYOUTS, makeReport } from '../../build/report-maker/index.ts';
import { sketch } from '../support/document-sketch.ts';
import { problemsOf } from '../support/well-formed.ts';

const SEEDS = [11, 12];
const MADE = LAYOUTS.flatMap((layout) => EDITIONS.map((edition) => [layout, edition] as const));

describe('made reports', () => {
  it.each(MADE)('in %s of %s are read in order, each piece in its place', async (layout, edition) => {
    for (const seed of SEEDS) {
      const made = makeReport({ seed, layout, edition });
      const { text, undecodable } = decodeText(made.bytes);
      expect(undecodable).toBe(0);
      const read = await readBytes(made.bytes, made.path);
      if (!read.ok) throw new Error(read.reason);
      expect(read.kind).toBe(layout.startsWith('html') ? 'html' : 'text');
      expect(problemsOf(read.document, text)).toEqual([]);
      if (read.kind === 'html') expect(sketch(await readHtmlThoroughly(text))).toEqual(sketch(read.document));
    }
  });
});
