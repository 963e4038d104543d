import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { archiveMembers, type ArchiveKind, type ArchiveMember } from '../../app/readers/archive.ts';
import { storedRar, zip, zipWithRawNames } from './archive-makers.ts';
import { kindFixture } from './kind-fixtures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function open(archive: Uint8Array, kind: ArchiveKind = 'zip'): Promise<ArchiveMember[]> {
  const members: ArchiveMember[] = [];
  for await (const member of archiveMembers(archive, kind)) members.push(member);
  return members;
}

const told = (members: readonly ArchiveMember[]) =>
  members.map((member) => `${member.type} ${member.path}${member.type === 'refused' ? `: ${member.reason}` : ''}`);

describe('members', () => {
  test('zip: each file once, with its bytes; folders are not files', async () => {
    const members = await open(zip({ 'a/b.txt': bytes('甲'), 'c.txt': bytes('乙'), 'd/': bytes('') }));
    expect(told(members)).toEqual(['file a/b.txt', 'file c.txt']);
    expect(members.map((member) => ('bytes' in member ? new TextDecoder().decode(member.bytes) : ''))).toEqual([
      '甲',
      '乙',
    ]);
  });

  test('names in GBK come out right, and so do those in UTF-8', async () => {
    const gbk = iconv.encode('县直部门\\财政局2024年报告.txt', 'gbk');
    expect(told(await open(zipWithRawNames([[gbk, bytes('x')]])))).toEqual(['file 县直部门/财政局2024年报告.txt']);
    expect(told(await open(zip({ '卫健局.txt': bytes('x') })))).toEqual(['file 卫健局.txt']);
  });

  test('7z', async () => {
    const members = await open(kindFixture('two-reports.7z'), '7z');
    expect(told(members)).toEqual(['file 2014-edition.csv', 'file 2021-edition.docx']);
    const [csv, docx] = members;
    expect(csv !== undefined && 'bytes' in csv && Buffer.from(csv.bytes).equals(kindFixture('2014-edition.csv'))).toBe(
      true,
    );
    expect(
      docx !== undefined && 'bytes' in docx && Buffer.from(docx.bytes).equals(kindFixture('2021-edition.docx')),
    ).toBe(true);
  });

  test('rar', async () => {
    const members = await open(storedRar({ 'a.txt': bytes('甲'), 'b\\c.txt': bytes('乙') }), 'rar');
    expect(told(members)).toEqual(['file a.txt', 'file b/c.txt']);
    expect(members.map((member) => ('bytes' in member ? new TextDecoder().decode(member.bytes) : ''))).toEqual([
      '甲',
      '乙',
    ]);
  });

  test('archives within archives: two deep, not deeper', async () => {
    const inner = zip({ '报告.txt': bytes('x') });
    const middle = zip({ 'inner.zip': inner });
    expect(told(await open(zip({ 'middle.zip': middle })))).toEqual([
      'container middle.zip',
      'container middle.zip!/inner.zip',
      'file middle.zip!/inner.zip!/报告.txt',
    ]);
    expect(told(await open(zip({ 'outer.zip': zip({ 'middle.zip': middle }) }))).at(-1)).toBe(
      'refused outer.zip!/middle.zip!/inner.zip: 压缩包嵌套超过两层，未打开',
    );
  });

  test('an office document is a file, though it is a zip', async () => {
    expect(told(await open(zip({ 'r.docx': kindFixture('2021-edition.docx') })))).toEqual(['file r.docx']);
  });
});

describe('bombs and traps', () => {
  test('a member that unpacks to a thousand times its size is refused, its neighbours are read', async () => {
    const bomb = zip({ 'bomb.txt': new Uint8Array(20 * 1024 * 1024), 'sound.txt': bytes('x') });
    expect(told(await open(bomb))).toEqual(['refused bomb.txt: 压缩比异常，疑似压缩炸弹，未读取', 'file sound.txt']);
  });

  test('a size that lies does not get past the limit', async () => {
    const packed = zip({ 'a.txt': new Uint8Array(3_000_000).fill(65) });
    // The declared size stands in the list at the end, and in the member's own head.
    const view = new DataView(packed.buffer);
    for (let at = 0; at + 4 <= packed.length; at += 1)
      if (view.getUint32(at, true) === 3_000_000) view.setUint32(at, 10, true);
    expect(told(await open(packed))).toEqual(['refused a.txt: 在压缩包中已损坏，无法解压']);
    expect(told(await open(storedRar({ 'a.txt': bytes('x') }, 70 * 1024 * 1024), 'rar'))).toEqual([
      'refused a.txt: 解压后超过64MB，未读取',
    ]);
  });

  test('names that lead out are refused', async () => {
    const members = told(await open(zip({ '../a.txt': bytes('x'), '/etc/b.txt': bytes('x'), 'c:/d.txt': bytes('x') })));
    expect(members.every((line) => line.endsWith('文件名指向压缩包以外，已拒绝读取'))).toBe(true);
    expect(members).toHaveLength(3);
  });

  test('more members than the limit: as many are read, the rest told', async () => {
    const many = zip(Object.fromEntries(Array.from({ length: 5003 }, (_, i) => [`${i}.txt`, bytes('x')])));
    const members = await open(many);
    expect(members).toHaveLength(5001);
    expect(told(members).at(-1)).toBe('refused : 压缩包内超过5000个文件，其余未读取');
  });
});

describe('damage', () => {
  test('each kind, cut short: told in a sentence', async () => {
    const cut = (archive: Uint8Array) => archive.slice(0, Math.floor(archive.length / 2));
    const kinds = [
      [zip({ 'a.txt': bytes('甲'.repeat(500)) }), 'zip'],
      [storedRar({ 'a.txt': bytes('甲'.repeat(500)) }), 'rar'],
      [kindFixture('two-reports.7z'), '7z'],
    ] as const;
    for (const [archive, kind] of kinds) {
      const members = await open(cut(archive), kind);
      expect(members.map((member) => member.type)).toEqual(['refused']);
    }
  });

  test('a damaged member does not take its neighbours along', async () => {
    const content = bytes(Array.from({ length: 300 }, (_, i) => `${(i * 7919) % 1009} `).join(''));
    for (const level of [0, 6] as const) {
      const archive = zipSync({ 'a.txt': [content, { level }], 'b.txt': bytes('乙') });
      archive[200] = (archive[200] ?? 0) ^ 0x55;
      expect(told(await open(archive))).toEqual(['refused a.txt: 在压缩包中已损坏，无法解压', 'file b.txt']);
    }
  });
});
