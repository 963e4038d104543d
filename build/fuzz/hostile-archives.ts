import iconv from 'iconv-lite';
import { deflateRawSync } from 'node:zlib';
import type { Random } from '../report-maker/random.ts';
import type { Made, Member } from './item.ts';
import type { SoundFile } from './sound.ts';
import { writeZip, type ZipPart } from './zip-writer.ts';

const text = (content: string): Uint8Array => Buffer.from(content);
const note = (name: string): ZipPart => ({ name, bytes: text('说明：请查收。') });

const zipOf = (name: string, inner: Uint8Array): Uint8Array => writeZip([{ name, bytes: inner }]);
const bomb = (megabytes: number): ZipPart => ({ name: '大.txt', bytes: Buffer.alloc(megabytes * 1024 * 1024, 0x30) });

function nested(depth: number): Uint8Array {
  let inner = writeZip([note('说明.txt')]);
  for (let i = 0; i < depth; i += 1) inner = zipOf(`第${i}层.zip`, inner);
  return inner;
}

/** A directory that names the same packed bytes many times. */
function overlapping(times: number): Uint8Array {
  const data = Buffer.alloc(1024 * 1024, 0x31);
  const one = Buffer.from(writeZip([{ name: 'a.txt', bytes: data }]));
  const at = one.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const end = one.indexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entry = one.subarray(at, end);
  const entries = Array.from({ length: times }, (_, i) => {
    const copy = Buffer.from(entry);
    copy.write(String.fromCharCode(97 + (i % 26)), 46, 'latin1');
    return copy;
  });
  const tail = Buffer.from(one.subarray(end));
  const size = entry.length * times;
  tail.writeUInt16LE(Math.min(times, 0xffff), 8);
  tail.writeUInt16LE(Math.min(times, 0xffff), 10);
  tail.writeUInt32LE(size, 12);
  return Buffer.concat([one.subarray(0, at), ...entries, tail]);
}

/** Name → archive that wants to fill the disk, the memory or the time, or to write where it should not. */
const ARCHIVES: Readonly<Record<string, (random: Random) => Uint8Array>> = {
  bomb: () => writeZip([bomb(200), note('说明.txt')]),
  'bomb in a zip': () => zipOf('内.zip', writeZip([bomb(200)])),
  'many bombs': () => writeZip(Array.from({ length: 20 }, (_, i) => ({ ...bomb(40), name: `大${i}.txt` }))),
  'nested deep': (random) => nested(random.pick([2, 3, 5, 40])),
  'size too small': () =>
    writeZip([{ name: 'a.html', bytes: Buffer.alloc(5_000_000, 0x41), claims: { unpacked: 10 } }]),
  'size too large': () => writeZip([{ name: 'a.html', bytes: text('<p>一</p>'), claims: { unpacked: 0x7fffffff } }]),
  'packed size a lie': (random) =>
    writeZip([
      { name: 'a.html', bytes: text('<p>一</p>'), claims: { packed: random.pick([0, 1, 0xffffffff]) } },
      note('b.txt'),
    ]),
  'checksum wrong': () => writeZip([{ name: 'a.txt', bytes: text('一'), claims: { crc: 1 } }]),
  'packed junk': (random) =>
    writeZip([{ name: 'a.txt', bytes: text('一'), packed: Uint8Array.from({ length: 50 }, () => random.int(0, 255)) }]),
  'method unknown': (random) =>
    writeZip([{ name: 'a.txt', bytes: text('一'), method: random.pick([1, 9, 12, 14, 93, 98, 99, 65535]) }]),
  encrypted: () => writeZip([{ name: 'a.txt', bytes: text('一一一一一一一一一一一一'), flags: 1 }]),
  'ways out': () =>
    writeZip(['../../etc/a.html', '/etc/a.html', 'C:\\a.html', '..\\..\\a.html', 'a/../../b.html', ''].map(note)),
  'odd names': () =>
    writeZip(
      ['\0.html', 'a\0b.html', 'CON', ' ', '.', '🙂.html', 'é.html', `${'长'.repeat(80)}.html`, '"<>|.html'].map(note),
    ),
  'names with escapes': () => writeZip(['\u001b[31m红.html', 'a\nb.html', '\u202ehtml.txt'].map(note)),
  'same name twice': () => writeZip([note('a.txt'), note('a.txt'), note('A.txt')]),
  'many members': () =>
    writeZip(Array.from({ length: 6000 }, (_, i) => ({ name: `${i}.txt`, bytes: new Uint8Array(), method: 0 }))),
  overlapping: () => overlapping(3000),
  'folders only': () => writeZip(['a/', 'a/b/'].map((name) => ({ name, bytes: new Uint8Array(), method: 0 }))),
  empty: () => writeZip([]),
  'comment with a directory': () => writeZip([note('a.txt')], 'PK\u0005\u0006'.repeat(20)),
  'zip within its own name': () =>
    writeZip([
      { name: 'a.docx', bytes: nested(1) },
      { name: 'b.pdf', bytes: nested(2) },
    ]),
  'packed twice': () => writeZip([{ name: 'a.txt', bytes: deflateRawSync(Buffer.alloc(50 * 1024 * 1024)) }]),
};

export function hostileArchive(random: Random): Made {
  const what = random.pick(Object.keys(ARCHIVES));
  return { what: `zip: ${what}`, name: '报告.zip', bytes: ARCHIVES[what]?.(random) ?? new Uint8Array() };
}

/** A sound archive of sound reports and what lies beside them, names in UTF-8 or GBK, perhaps an archive within. */
export function soundArchive(random: Random, reports: readonly SoundFile[], damaged: readonly Made[]): Made {
  const gbk = random.chance(0.5);
  const encoded = (name: string): ZipPart['name'] => (gbk ? new Uint8Array(iconv.encode(name, 'gb18030')) : name);
  const parts: ZipPart[] = [];
  const members: Member[] = [];
  const add = (name: string, bytes: Uint8Array, sound: Member['sound']): void => {
    parts.push({ name: encoded(name), bytes });
    members.push({ path: name, sound });
  };
  reports.forEach((report, index) => add(`报告/${index}-${report.name}`, report.bytes, report.sound));
  damaged.forEach((made, index) => add(`损坏/${index}-${made.name}`, made.bytes, null));
  if (random.chance(0.3)) {
    const inner = writeZip([note('说明.txt')]);
    add('内层.zip', inner, null);
    members.push({ path: '内层.zip!/说明.txt', sound: null });
  }
  return { what: 'zip of reports', name: '报送.zip', bytes: writeZip(parts), members };
}
