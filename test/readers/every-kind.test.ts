import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../app/readers/read-file.ts';
import { problemsOf } from '../support/well-formed.ts';
import { kindFixture } from './kind-fixtures.ts';

const files = readdirSync(path.resolve(import.meta.dirname, '../fixtures/kinds')).filter(
  (name) => !/\.(json|html|7z)$/.test(name),
);

describe('every reader keeps the one contract', () => {
  test.each(files)('%s', async (name) => {
    const read = await readBytes(kindFixture(name), name);
    expect(read.ok ? read.document.blocks.length : 0).toBeGreaterThan(0);
    expect(read.ok ? problemsOf(read.document) : [read.reason]).toEqual([]);
  });
});
