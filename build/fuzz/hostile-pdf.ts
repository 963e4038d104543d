import { deflateSync, inflateSync } from 'node:zlib';
import type { Random } from '../report-maker/random.ts';
import { DAMAGES } from './bytes.ts';
import type { Made } from './item.ts';
import { MARKUP_DAMAGES } from './markup-damage.ts';
import type { Source } from './sources.ts';

/** Writes a PDF file with these objects, the first of them the catalogue. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
const packed = (content: Uint8Array): string => {
  const data = deflateSync(content).toString('latin1');
  return `<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data}\nendstream`;
};
const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const page = (more = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> ${more} >>`;
const simple = (content: string, form = stream('', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]')): Uint8Array =>
  pdf([CATALOGUE, PAGES, page(), content, FONT, form]);

/** Name → PDF file that leads in circles, claims what is not so, or is too much. */
const FILES: Readonly<Record<string, (n: number) => Uint8Array>> = {
  'pages in a circle': () => pdf([CATALOGUE, '<< /Type /Pages /Kids [2 0 R] /Count 5 >>']),
  'pages that are each other': () =>
    pdf([
      CATALOGUE,
      '<< /Type /Pages /Kids [3 0 R] /Count 9 >>',
      '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9 >>',
    ]),
  'many pages claimed': () =>
    pdf([
      CATALOGUE,
      '<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>',
      page(),
      stream('BT /F1 9 Tf (a) Tj ET'),
      FONT,
    ]),
  'many pages': (n) =>
    pdf([
      CATALOGUE,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(n)}] /Count ${n} >>`,
      page(),
      stream('BT /F1 9 Tf (a) Tj ET'),
      FONT,
    ]),
  'fewer pages than none': () =>
    pdf([CATALOGUE, '<< /Type /Pages /Kids [3 0 R] /Count -1 >>', page(), stream(''), FONT]),
  'root is itself': () => pdf(['1 0 R']),
  'length is itself': () => simple('<< /Length 4 0 R >>\nstream\nBT ET\nendstream'),
  'length too long': () => simple('<< /Length 99999999999 >>\nstream\nBT /F1 9 Tf (a) Tj ET\nendstream'),
  'form draws itself': () =>
    simple(
      stream('/X Do'),
      stream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>'),
    ),
  'states saved for ever': (n) => simple(stream('q '.repeat(n))),
  lines: (n) =>
    simple(
      stream(
        Array.from({ length: n }, (_, i) => `${i % 595} 0 m ${i % 595} 842 l S 0 ${i % 842} m 595 ${i % 842} l S`).join(
          '\n',
        ),
      ),
    ),
  boxes: (n) => simple(stream(Array.from({ length: n }, (_, i) => `${i % 590} ${i % 830} 5 5 re S`).join('\n'))),
  'short lines everywhere': (n) =>
    simple(
      stream(
        Array.from(
          { length: n },
          (_, i) =>
            `${(i * 7) % 595} ${(i * 13) % 842} m ${((i * 7) % 595) + 4} ${(i * 13) % 842} l S ${(i * 11) % 595} ${(i * 5) % 842} m ${(i * 11) % 595} ${((i * 5) % 842) + 4} l S`,
        ).join('\n'),
      ),
    ),
  letters: (n) =>
    simple(
      stream(
        `BT /F1 1 Tf ${Array.from({ length: n }, (_, i) => `1 0 0 1 ${(i * 3) % 595} ${(i * 17) % 842} Tm (a) Tj`).join('\n')} ET`,
      ),
    ),
  'letters in one place': (n) => simple(stream(`BT /F1 9 Tf 9 9 Td ${'(a) Tj 1 0 0 1 9 9 Tm '.repeat(n)} ET`)),
  'numbers beyond number': (n) =>
    simple(
      stream(
        '1e999999 -999999999999999999999 99999999999999999 0 0 0 cm BT /F1 1e99 Tf (a) Tj ET '.repeat(
          Math.min(n, 2000),
        ),
      ),
    ),
  'packed bomb': (n) => simple(packed(Buffer.alloc(Math.min(n, 5000) * 50_000, 0x20))),
  'bomb of states': (n) => simple(packed(Buffer.from('q Q '.repeat(Math.min(n, 20_000) * 100)))),
  'arrays deep': (n) => simple(stream(`${'['.repeat(n)} TJ`)),
  'dictionaries deep': (n) => pdf([CATALOGUE, PAGES, page(`/A ${'<< /A '.repeat(n)}`), stream(''), FONT]),
  'cross references in a circle': () => pdf([CATALOGUE, PAGES, page(), stream(''), FONT], '/Prev 9'),
  'encrypted with nothing': () =>
    pdf([CATALOGUE, PAGES, page(), stream(''), FONT], '/Encrypt << /Filter /Standard /V 99 /R 99 >>'),
  'font without end': () =>
    pdf([
      CATALOGUE,
      PAGES,
      page(),
      stream('BT /F1 9 Tf (a) Tj ET'),
      '<< /Type /Font /Subtype /Type0 /Encoding 5 0 R /DescendantFonts [5 0 R] /ToUnicode 5 0 R >>',
    ]),
  'map of many characters': (n) =>
    pdf([
      CATALOGUE,
      PAGES,
      page(),
      stream('BT /F1 9 Tf (a) Tj ET'),
      '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 6 0 R >>',
      stream('1 beginbfrange <0000> <ffffffff> <0000> endbfrange\n'.repeat(Math.min(n, 50))),
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Ordering (A) /Registry (A) /Supplement 0 >> >>',
    ]),
  'vast page': () =>
    pdf([
      CATALOGUE,
      PAGES,
      page().replace('595 842', '999999999 999999999'),
      stream('0 0 m 999999999 0 l S BT /F1 9 Tf (a) Tj ET'),
      FONT,
    ]),
  'picture bomb': () =>
    simple(
      stream('/X Do'),
      packed(Buffer.alloc(3_000_000)).replace(
        '<<',
        '<< /Type /XObject /Subtype /Image /Width 30000 /Height 30000 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
      ),
    ),
  pattern: () => simple(stream('/Pattern cs /P scn 0 0 99 99 re f')),
  'head only': () => Buffer.from('%PDF-1.7\n'),
  'trailer only': (n) => Buffer.from(`%PDF-1.7\n${'trailer << /Root 1 0 R >>\n'.repeat(n)}`),
  'objects begun': (n) =>
    Buffer.from(
      `%PDF-1.7\n${Array.from({ length: n }, (_, i) => `${i} 0 obj << /Type /Catalog /Pages ${i + 1} 0 R`).join('\n')}`,
    ),
};

/** The file with one of its packed streams unpacked, damaged and packed again. */
function damagedStream(random: Random, source: Source): Made {
  const text = Buffer.from(source.bytes).toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)];
  const found = random.pick(streams);
  const data = Buffer.from(found[1] ?? '', 'latin1');
  const ways = { ...DAMAGES, ...MARKUP_DAMAGES };
  const what = random.pick(Object.keys(ways));
  const way = ways[what] ?? ((_: Random, bytes: Uint8Array) => bytes);
  let changed: string;
  try {
    changed = deflateSync(way(random, inflateSync(data))).toString('latin1');
  } catch {
    // Not packed, or packed another way: its bytes are damaged as they are.
    changed = Buffer.from(way(random, data)).toString('latin1');
  }
  const at = found.index + found[0].indexOf(found[1] ?? '');
  const bytes = Buffer.from(text.slice(0, at) + changed + text.slice(at + data.length), 'latin1');
  return { what: `pdf stream: ${what}`, name: '报告.pdf', bytes };
}

/** The file with a number or a reference of its skeleton changed. */
function damagedSkeleton(random: Random, source: Source): Made {
  const text = Buffer.from(source.bytes).toString('latin1');
  const places = [
    ...text.matchAll(
      /\d+ 0 R|\/(?:Count|Length|Size|Prev|First|N|W|Width|Height)\s+\d+|\/(?:Kids|Parent|Contents|Font|Type)\b/g,
    ),
  ];
  const count = random.int(1, 6);
  let changed = text;
  for (const found of random.sample(places, count).sort((a, b) => b.index - a.index)) {
    const fresh = found[0].endsWith('R')
      ? `${random.int(0, 60)} 0 R`
      : found[0]
          .replace(/\d+$/, () => random.pick(['0', '-1', '4294967295', '99999999']))
          .replace(/^\/(Kids|Parent|Contents|Font|Type)$/, '/Gone');
    changed = changed.slice(0, found.index) + fresh + changed.slice(found.index + found[0].length);
  }
  return { what: `pdf skeleton: ${count} entries`, name: '报告.pdf', bytes: Buffer.from(changed, 'latin1') };
}

export function hostilePdf(random: Random, sources: readonly Source[]): Made {
  const source = random.pick(sources.filter(({ name }) => name.endsWith('.pdf')));
  const way = random.int(1, 3);
  if (way === 1) return damagedStream(random, source);
  if (way === 2) return damagedSkeleton(random, source);
  const what = random.pick(Object.keys(FILES));
  const n = random.pick([10, 1000, 30_000]);
  return { what: `pdf: ${what} × ${n}`, name: '报告.pdf', bytes: FILES[what]?.(n) ?? new Uint8Array() };
}
