import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { originalBytes } from '../../app/originals/original-bytes.ts';
import { pathOnDisk } from '../../app/originals/path-on-disk.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'taken-apart-'));
  const apart = path.join(folder, 'é级'.normalize('NFD'), '年报 ü'.normalize('NFD'));
  await mkdir(apart, { recursive: true });
  await writeFile(path.join(apart, 'ñ.txt'.normalize('NFD')), '正文');
});
afterEach(() => rm(folder, { recursive: true }));

it('finds a file whose name and folders are written with their letters taken apart', async () => {
  const printed = `${folder}/é级/年报 ü/ñ.txt`.normalize('NFC');
  const found = await pathOnDisk(printed);
  expect(found).not.toBe(printed);
  expect(found.normalize('NFC')).toBe(printed);
  expect(Buffer.from((await originalBytes(printed))?.bytes ?? []).toString()).toBe('正文');
});

it('leaves a path as it is where nothing of that name is there', async () => {
  const gone = `${folder}/é级/没有/ñ.txt`.normalize('NFC');
  expect(await pathOnDisk(gone)).toBe(gone);
  expect(await originalBytes(gone)).toBeNull();
});
