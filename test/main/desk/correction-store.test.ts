import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorrectionStore } from '../../../app/main/desk/correction-store.ts';
import { Refusal } from '../../../app/main/refusal.ts';

const KEY = 'ab'.repeat(32);
const OTHER = `${'cd'.repeat(32)}!/财政局`;
const NAMED = { agency: '青禾县财政局', year: null, notAReport: false };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '更正 '));
  file = path.join(folder, 'corrections.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what was settled is there the next day, and what was taken back is not', () => {
  const first = new CorrectionStore(file);
  expect(first.warning).toBeNull();
  first.set(KEY, NAMED);
  first.set(OTHER, { agency: null, year: 2023, notAReport: true });
  const second = new CorrectionStore(file);
  expect(second.all).toEqual({ [KEY]: NAMED, [OTHER]: { agency: null, year: 2023, notAReport: true } });
  second.set(KEY, null);
  second.set(OTHER, { agency: null, year: null, notAReport: false });
  expect(new CorrectionStore(file).all).toEqual({});
  expect(readdirSync(folder)).toEqual(['corrections.json']);
});

describe('a damaged file', () => {
  const whole = (corrections: unknown, schema: unknown = 'disclosure-corrections/1') =>
    JSON.stringify({ schema, corrections });
  test.each([
    '',
    '{"schema":"disclosure-corrections/1","corrections":{"ab',
    'null',
    '[]',
    whole(null),
    whole({}, 'disclosure-corrections/9'),
    whole({ notAHash: NAMED }),
    whole({ [KEY]: { ...NAMED, year: '2024' } }),
    whole({ [KEY]: { ...NAMED, agency: '' } }),
    whole({ [KEY]: { ...NAMED, path: '/etc' } }),
  ])('is set aside as it was, and told of: %s', (text) => {
    writeFileSync(file, text);
    const store = new CorrectionStore(file);
    expect(store.all).toEqual({});
    expect(store.warning).toContain('corrections.json.bak');
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe(text);
    store.set(KEY, NAMED);
    expect(new CorrectionStore(file)).toMatchObject({ warning: null, all: { [KEY]: NAMED } });
  });

  test('never takes the place of one that was set aside before', () => {
    writeFileSync(`${file}.bak`, 'older');
    writeFileSync(file, 'newer');
    expect(new CorrectionStore(file).warning).toContain('corrections.json.2.bak');
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe('older');
    expect(readFileSync(`${file}.2.bak`, 'utf8')).toBe('newer');
  });
});

test('a file that cannot be read is left alone', () => {
  mkdirSync(file);
  const store = new CorrectionStore(file);
  expect(store.warning).toContain('无法读取');
  expect(() => {
    store.set(KEY, NAMED);
  }).toThrow(Refusal);
  expect(readdirSync(folder)).toEqual(['corrections.json']);
});

test('what cannot be written is refused, and nothing has changed', () => {
  const store = new CorrectionStore(path.join(folder, 'gone', 'corrections.json'));
  expect(() => {
    store.set(KEY, NAMED);
  }).toThrow(Refusal);
  expect(store.all).toEqual({});
  expect(existsSync(path.join(folder, 'gone'))).toBe(false);
});
