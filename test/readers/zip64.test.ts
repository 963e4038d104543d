import { describe, expect, it } from 'vitest';
import { archiveMembers } from '../../app/readers/archive.ts';
import { kindOf } from '../../app/readers/kind.ts';
import { readBytes } from '../../app/readers/read-file.ts';
import { REFUSALS } from '../../app/strings/refusals.ts';
import { zip } from './archive-makers.ts';
import { kindFixture } from './kind-fixtures.ts';

const LONG = 0xffffffff;

/** A zip with the same members and a list in ZIP64 throughout: every size and place in its field, the long end. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const old = Buffer.from(bytes);
  const end = old.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const count = old.readUInt16LE(end + 10);
  const start = old.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  let at = start;
  for (let entry = 0; entry < count; entry += 1) {
    const [name, extra, comment] = [28, 30, 32].map((place) => old.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const head = Buffer.from(old.subarray(at, at + 46));
    const field = Buffer.alloc(28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((place, number) => {
      field.writeBigUInt64LE(BigInt(old.readUInt32LE(at + place)), 4 + number * 8);
      head.writeUInt32LE(LONG, place);
    });
    head.writeUInt16LE(28, 30);
    head.writeUInt16LE(0, 32);
    entries.push(head, old.subarray(at + 46, at + 46 + name), field);
    at += 46 + name + extra + comment;
  }
  const list = Buffer.concat(entries);
  const longEnd = Buffer.alloc(56);
  longEnd.writeUInt32LE(0x06064b50, 0);
  longEnd.writeBigUInt64LE(44n, 4);
  longEnd.writeUInt16LE(45, 12);
  longEnd.writeUInt16LE(45, 14);
  longEnd.writeBigUInt64LE(BigInt(count), 24);
  longEnd.writeBigUInt64LE(BigInt(count), 32);
  longEnd.writeBigUInt64LE(BigInt(list.length), 40);
  longEnd.writeBigUInt64LE(BigInt(start), 48);
  const place = Buffer.alloc(20);
  place.writeUInt32LE(0x07064b50, 0);
  place.writeBigUInt64LE(BigInt(start + list.length), 8);
  place.writeUInt32LE(1, 16);
  const shortEnd = Buffer.alloc(22);
  shortEnd.writeUInt32LE(0x06054b50, 0);
  shortEnd.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([old.subarray(0, start), list, longEnd, place, shortEnd]));
}

describe('ZIP64, as some export programs write it', () => {
  it.each(['2021-edition.docx', '2021-edition.xlsx', 'three-reports.xlsx'])('%s reads the same', async (name) => {
    const plain = kindFixture(name);
    const long = asZip64(plain);
    expect(kindOf(long, name)).toBe(kindOf(plain, name));
    expect(await readBytes(long, name)).toEqual(await readBytes(plain, name));
  });

  it('an archive is unpacked', async () => {
    const text = new TextEncoder().encode('青禾县财政局');
    const found: unknown[] = [];
    for await (const member of archiveMembers(asZip64(zip({ '甲.txt': text, '乙.txt': text })), 'zip')) {
      found.push([member.type, member.path]);
    }
    expect(found).toEqual([
      ['file', '甲.txt'],
      ['file', '乙.txt'],
    ]);
  });

  it('a changed byte is told by the checksum of the long list', async () => {
    const bytes = asZip64(kindFixture('2021-edition.docx'));
    const buffer = Buffer.from(bytes.buffer);
    const entry = Buffer.from('PK\x01\x02', 'latin1');
    // The checksum of every member, one after another.
    for (let at = buffer.indexOf(entry); at !== -1; at = buffer.indexOf(entry, at + 4)) {
      buffer.writeUInt32LE((buffer.readUInt32LE(at + 16) ^ 1) >>> 0, at + 16);
    }
    expect(await readBytes(bytes, '甲.docx')).toMatchObject({ reason: REFUSALS.wrongChecksum });
  });
});
