import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveCopy } from '../../app/workspace/copy.ts';
import { Database } from '../../app/workspace/database.ts';
import { WorkspaceFailure } from '../../app/workspace/failure.ts';
import { NEWEST } from '../../app/workspace/migrations/migrations.ts';
import { openWorkspace } from '../../app/workspace/open.ts';
import type { Workspace } from '../../app/workspace/open.ts';
import { UNREVIEWED, keptReviews, writeOfReview } from '../../app/workspace/reviews.ts';
import { doStep } from '../../app/workspace/steps.ts';

let folder: string;
let file: string;
const open: Workspace[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '任务 文件-'));
  file = path.join(folder, '2024年度.gknb');
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  rmSync(folder, { recursive: true, force: true });
});

function opened(make = true, place = file): Workspace {
  const workspace = openWorkspace(place, make);
  open.push(workspace);
  return workspace;
}

const close = (workspace: Workspace): void => {
  workspace.close();
  open.splice(open.indexOf(workspace), 1);
};

function note(workspace: Workspace, ...ids: readonly string[]): void {
  const writes = ids.map((id) =>
    writeOfReview(id, 'agency:甲', { ...UNREVIEWED, note: `备注${id}`.padEnd(900, '长') }),
  );
  doStep(workspace.database, 'review.note', '2025-04-10T08:00:00.000Z', writes);
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`);
const kindOf = (work: () => unknown): string => {
  try {
    work();
  } catch (failure) {
    if (failure instanceof WorkspaceFailure) return failure.kind;
    throw failure;
  }
  return 'none';
};

test('closed in order it is one file, and has what was said', () => {
  const workspace = opened();
  note(workspace, 'a');
  close(workspace);
  expect(readdirSync(folder)).toEqual(['2024年度.gknb']);
  expect([...keptReviews(opened(false).database, null).keys()]).toEqual(['a']);
});

test('who opens it second may read what the first writes, and write nothing', () => {
  const first = opened();
  note(first, 'a');
  const second = opened(false);
  expect(second).toMatchObject({ readOnly: true, notice: { kind: 'locked' } });
  note(first, 'b');
  expect([...keptReviews(second.database, null).keys()]).toEqual(['a', 'b']);
  expect(kindOf(() => note(second, 'c'))).toBe('unwritable');
  close(first);
  close(second);
  expect(opened(false)).toMatchObject({ readOnly: false, notice: null });
});

test('a lock ends with the process that held it, however it ended', async () => {
  opened();
  const script = `
    const { DatabaseSync } = require('@photostructure/sqlite');
    const lock = new DatabaseSync(process.argv[1]);
    lock.exec('BEGIN EXCLUSIVE');
    process.stdout.write('held');
    setInterval(() => {}, 1000);`;
  const other = path.join(folder, '另一个.gknb');
  const holder = spawn(process.execPath, ['-e', script, `${other}-lock`], {
    cwd: path.resolve(import.meta.dirname, '../..'),
  });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  writeFileSync(other, '');
  expect(kindOf(() => openWorkspace(other, true).close())).toBe('none');
  const held = openWorkspace(other, true);
  expect(held.readOnly).toBe(true);
  held.close();
  const ended = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGKILL');
  await ended;
  expect(opened(true, other).readOnly).toBe(false);
});

test('a file of a later program is refused and not touched', () => {
  const workspace = opened();
  close(workspace);
  const database = new Database(file);
  database.exec(`PRAGMA user_version = ${NEWEST + 1}`);
  database.close();
  const bytes = readFileSync(file);
  expect(kindOf(() => openWorkspace(file, false))).toBe('newer');
  expect(kindOf(() => openWorkspace(file, true))).toBe('newer');
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual(['2024年度.gknb']);
});

test.each([
  ['a text', (place: string) => writeFileSync(place, '年度报告'.repeat(500))],
  [
    'another database',
    (place: string) => {
      const other = new Database(place);
      other.exec('CREATE TABLE people (name TEXT)');
      other.close();
    },
  ],
])('%s is no workspace, and is not touched', (_what, make) => {
  make(file);
  const bytes = readFileSync(file);
  expect(kindOf(() => openWorkspace(file, false))).toBe('foreign');
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('one that is not there is not made unless it shall be', () => {
  expect(kindOf(() => openWorkspace(file, false))).toBe('unreadable');
  expect(existsSync(file)).toBe(false);
});

test('a damaged one is set aside, and every row that can be read is in the sound one', () => {
  const workspace = opened();
  for (const id of ids(200)) note(workspace, id);
  close(workspace);
  const sound = statSync(file).size;
  const bytes = readFileSync(file);
  // Some pages in the middle are overwritten, as a bad stick does it.
  bytes.fill(0xee, Math.floor(sound / 8192) * 4096, Math.floor(sound / 8192) * 4096 + 8192);
  writeFileSync(file, bytes);
  const saved = opened(false);
  expect(saved).toMatchObject({ readOnly: false, notice: { kind: 'damaged', saved: true } });
  const kept = keptReviews(saved.database, null);
  expect(kept.size).toBeGreaterThan(100);
  for (const [id, review] of kept) expect(review.note.startsWith(`备注${id}长`)).toBe(true);
  const aside = path.join(folder, '2024年度-damaged1.gknb');
  expect(readFileSync(aside).equals(bytes)).toBe(true);
  note(saved, 'after');
  close(saved);
  expect(opened(false).notice).toBeNull();
});

test('one that was cut off keeps what its pages still have', () => {
  const workspace = opened();
  for (const id of ids(120)) note(workspace, id);
  close(workspace);
  truncateSync(file, Math.floor(statSync(file).size * 0.6));
  const saved = opened(false);
  expect(saved.notice).toMatchObject({ kind: 'damaged' });
  note(saved, 'after');
  expect(keptReviews(saved.database, null).has('after')).toBe(true);
});

test("the program's own file is begun anew where nothing of it can be read", () => {
  writeFileSync(file, Buffer.alloc(20_000, 0x41));
  expect(opened(true)).toMatchObject({ readOnly: false, notice: { kind: 'damaged', saved: false } });
  expect(readFileSync(path.join(folder, '2024年度-damaged1.gknb')).length).toBe(20_000);
});

test('a copy is one whole file, and what it was copied from goes on', () => {
  const workspace = opened();
  note(workspace, 'a');
  const target = path.join(folder, '优盘', '..', '副本.gknb');
  saveCopy(workspace.database, target);
  note(workspace, 'b');
  const copy = opened(false, target);
  expect([...keptReviews(copy.database, null).keys()]).toEqual(['a']);
  expect(copy.readOnly).toBe(false);
  expect(kindOf(() => saveCopy(workspace.database, target))).toBe('busy');
  close(copy);
  saveCopy(workspace.database, target);
  expect([...keptReviews(opened(false, target).database, null).keys()]).toEqual(['a', 'b']);
  expect(kindOf(() => saveCopy(workspace.database, path.join(folder, '没有', '副本.gknb')))).toBe('unwritable');
  expect(readdirSync(folder).filter((name) => name.endsWith('-draft'))).toEqual([]);
});

test.skipIf(process.getuid?.() === 0)('where nothing may be written it can be read', () => {
  const workspace = opened();
  note(workspace, 'a');
  close(workspace);
  const place = path.join(folder, '只读.gknb');
  copyFileSync(file, place);
  chmodSync(folder, 0o555);
  const read = opened(false, place);
  expect(read).toMatchObject({ readOnly: true, notice: { kind: 'unwritable' } });
  expect([...keptReviews(read.database, null).keys()]).toEqual(['a']);
  chmodSync(folder, 0o755);
});
