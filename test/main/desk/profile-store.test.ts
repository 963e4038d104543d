import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProfileStore } from '../../../app/main/desk/profile-store.ts';
import { Refusal } from '../../../app/main/refusal.ts';
import type { Profile } from '../../../app/model/profile.ts';

const ONE: Profile = { schema: 'disclosure-profile/1', name: '甲', rules: { R601: { severity: 'must-fix' } } };
const OTHER: Profile = { schema: 'disclosure-profile/1', name: '乙', stage: 'draft' };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '设置 '));
  file = path.join(folder, 'profile.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what was applied is there the next day; the program’s own settings leave no file', () => {
  const first = new ProfileStore(file);
  expect([first.current, first.warning, first.canUndo]).toEqual([null, null, false]);
  first.set(ONE);
  expect(new ProfileStore(file).current).toEqual(ONE);
  first.set(null);
  expect(existsSync(file)).toBe(false);
  expect(new ProfileStore(file).current).toBeNull();
});

test('changes are undone one by one, on disk too, and no further', () => {
  const store = new ProfileStore(file);
  store.set(ONE);
  store.set(OTHER);
  store.undo();
  expect([store.current, new ProfileStore(file).current]).toEqual([ONE, ONE]);
  store.undo();
  expect([store.current, existsSync(file), store.canUndo]).toEqual([null, false, false]);
  expect(() => store.undo()).toThrow(Refusal);
});

describe('a file that cannot be used', () => {
  test.each([
    ['damaged', '{"schema":', /突然结束/],
    ['of rules that are gone', '{"schema": "disclosure-profile/1", "name": "甲", "rules": {"R000": {}}}', /R000/],
  ])('%s: told of and set aside, never overwritten', (_, text, sentence) => {
    writeFileSync(file, text);
    writeFileSync(`${file}.bak`, 'an earlier one');
    const store = new ProfileStore(file);
    expect(store.current).toBeNull();
    expect(store.warning).toMatch(sentence);
    expect(store.warning).toContain('profile.json.2.bak');
    expect(readFileSync(`${file}.2.bak`, 'utf8')).toBe(text);
    store.set(ONE);
    expect(readdirSync(folder).sort()).toEqual(['profile.json', 'profile.json.2.bak', 'profile.json.bak']);
  });

  test('not readable: told of, and nothing is written over it', () => {
    mkdirSync(file);
    const store = new ProfileStore(file);
    expect(store.warning).toMatch(/无法读取/);
    expect(() => store.set(ONE)).toThrow(Refusal);
  });
});

test('where it cannot be kept, nothing has changed', () => {
  const store = new ProfileStore(path.join(folder, '没有的文件夹', 'profile.json'));
  expect(() => store.set(ONE)).toThrow(/无法写入/);
  expect([store.current, store.canUndo]).toEqual([null, false]);
});
