import { unzipSync } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import type { Random } from '../report-maker/random.ts';
import { DAMAGES } from './bytes.ts';
import type { Made } from './item.ts';
import { MARKUP_DAMAGES } from './markup-damage.ts';
import { extensionOf, type Source } from './sources.ts';
import { writeZip, type ZipPart } from './zip-writer.ts';

const BOMB = `<?xml version="1.0"?><!DOCTYPE bomb [<!ENTITY a "字字字字字字字字字字">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`,
).join('')}]>`;
const OUTSIDE =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]>';

/** Puts XML in place of a part's declaration and behind the start tag of its content. */
function injected(xml: string, declaration: string, inside: string): string {
  const bare = xml.replace(/^\ufeff?<\?xml[^>]*>/, '');
  const at = /<(?:w:body|sheetData|sst)[^>]*>/.exec(bare);
  if (at === null) return declaration + bare + inside;
  const from = at.index + at[0].length;
  return declaration + bare.slice(0, from) + inside + bare.slice(from);
}

const many = (text: string, times: number): string => text.repeat(times);
const word = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Name → hostile content for a Word file's body. */
export const WORD: Readonly<Record<string, (xml: string, n: number) => string>> = {
  'entity bomb': (xml) => injected(xml, BOMB, word('&j;')),
  'outside entity': (xml) => injected(xml, OUTSIDE, word('&out;')),
  'elements deep': (xml, n) => injected(xml, '', many('<w:sdt><w:sdtContent>', n)),
  'tables deep': (xml, n) => injected(xml, '', many('<w:tbl><w:tr><w:tc>', n) + word('1')),
  'text boxes deep': (xml, n) => injected(xml, '', many('<w:p><w:r><w:txbxContent>', Math.min(n, 300))),
  'gridSpan bomb': (xml, n) =>
    injected(
      xml,
      '',
      `<w:tbl>${many(`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${word('1')}</w:tc></w:tr>`, n)}</w:tbl>`,
    ),
  'gridBefore bomb': (xml, n) =>
    injected(
      xml,
      '',
      `<w:tbl>${many(`<w:tr><w:trPr><w:gridBefore w:val="4294967295"/></w:trPr><w:tc>${word('1')}</w:tc></w:tr>`, n)}</w:tbl>`,
    ),
  'merged for ever': (xml, n) =>
    injected(
      xml,
      '',
      `<w:tbl>${many(`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${word('1')}</w:tc></w:tr>`, n)}</w:tbl>`,
    ),
  'rows ever wider': (xml, n) =>
    injected(
      xml,
      '',
      `<w:tbl>${Array.from({ length: Math.min(600, n) }, (_, i) => `<w:tr>${many('<w:tc><w:p/></w:tc>', i)}</w:tr>`).join('')}</w:tbl>`,
    ),
  'grid of many columns': (xml, n) =>
    injected(
      xml,
      '',
      `<w:tbl><w:tblGrid>${many('<w:gridCol w:w="1"/>', n)}</w:tblGrid><w:tr>${many(`<w:tc>${word('1')}</w:tc>`, Math.min(n, 5000))}</w:tr></w:tbl>`,
    ),
  paragraphs: (xml, n) => injected(xml, '', many(word('一、总体情况'), n)),
  'lists deep': (xml, n) =>
    injected(
      xml,
      '',
      many(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>',
        n,
      ),
    ),
  symbols: (xml, n) =>
    injected(xml, '', `<w:p><w:r>${many('<w:sym w:char="110000"/><w:sym w:char="D800"/>', n)}</w:r></w:p>`),
  'cells without a table': (xml, n) => injected(xml, '', many('<w:tc><w:tr></w:tbl>', n)),
  attributes: (xml, n) => injected(xml, '', `<w:p ${Array.from({ length: n }, (_, i) => `a${i}="1"`).join(' ')}/>`),
};

/** Name → hostile content for a sheet. */
export const SHEET: Readonly<Record<string, (xml: string, n: number) => string>> = {
  'entity bomb': (xml) => injected(xml, BOMB, '<row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row>'),
  'outside entity': (xml) =>
    injected(xml, OUTSIDE, '<row r="1"><c r="A1" t="inlineStr"><is><t>&out;</t></is></c></row>'),
  'cell far away': (xml) => injected(xml, '', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  'cell nowhere': (xml) =>
    injected(
      xml,
      '',
      '<row r="99999999999"><c r="ZZZZZZ99999999999"><v>1</v></c></row><row r="-1"><c r="A0"><v>1</v></c></row>',
    ),
  'huge dimension': (xml) =>
    xml
      .replace(/<sheetData>/, '<dimension ref="A1:XFD1048576"/><sheetData>')
      .replace(/ref="A1:[A-Z]+\d+"/, 'ref="A1:XFD1048576"'),
  'merge of all': (xml) =>
    xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  'many merges': (xml, n) =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells>${Array.from({ length: n }, (_, i) => `<mergeCell ref="A${i + 1}:GR${i + 500}"/>`).join('')}</mergeCells>`,
    ),
  rows: (xml, n) =>
    injected(
      xml,
      '',
      Array.from(
        { length: n },
        (_, i) => `<row r="${i + 200}"><c r="A${i + 200}"><v>1</v></c><c r="B${i + 200}"><v>2</v></c></row>`,
      ).join(''),
    ),
  'shared strings that are not there': (xml) => xml.replace(/<v>\d+<\/v>/g, '<v>999999999</v>'),
  formulas: (xml, n) => injected(xml, '', `<row r="300">${many('<c r="A300"><f>SUM(A300:XFD300)</f></c>', n)}</row>`),
  columns: (xml, n) => injected(xml, `<cols>${many('<col min="1" max="16384" width="1e308"/>', n)}</cols>`, ''),
  'tags deep': (xml, n) => injected(xml, '', many('<row><c><is><r>', n)),
};

/** A Word file or workbook whose parts are hostile or damaged, in a flawless zip. */
export function hostileOffice(random: Random, sources: readonly Source[]): Made {
  const source = random.pick(sources.filter(({ name }) => /\.(?:docx|xlsx)$/.test(name)));
  const isWord = source.name.endsWith('.docx');
  const parts = Object.entries(unzipSync(source.bytes));
  const main = isWord
    ? /^word\/document\.xml$/
    : random.pick([/^xl\/worksheets\/sheet1\.xml$/, /^xl\/worksheets\/sheet1\.xml$/, /sharedStrings/]);
  if (random.chance(0.5)) {
    const attacks = isWord ? WORD : SHEET;
    const what = random.pick(Object.keys(attacks));
    const n = random.pick([10, 1000, 20_000]);
    const attack = attacks[what];
    const changed = parts.map(([name, bytes]): ZipPart => {
      const xml = Buffer.from(bytes).toString('utf8');
      return { name, bytes: main.test(name) && attack !== undefined ? Buffer.from(attack(xml, n)) : bytes };
    });
    return {
      what: `${isWord ? 'docx' : 'xlsx'}: ${what} × ${n}`,
      name: `报告${extensionOf(source.name)}`,
      bytes: writeZip(changed),
    };
  }
  return damagedParts(random, source, parts, main);
}

function damagedParts(
  random: Random,
  source: Source,
  parts: readonly (readonly [string, Uint8Array])[],
  main: RegExp,
): Made {
  const ways = { ...DAMAGES, ...MARKUP_DAMAGES };
  const what = random.pick([
    ...Object.keys(ways),
    'part missing',
    'part empty',
    'size too small',
    'size too large',
    'bomb in a part',
  ]);
  const victim = random.chance(0.6) ? parts.find(([name]) => main.test(name)) : random.pick(parts);
  const changed = parts.flatMap(([name, bytes]): ZipPart[] => {
    if (name !== victim?.[0]) return [{ name, bytes }];
    const way = ways[what];
    if (way !== undefined) return [{ name, bytes: way(random, bytes) }];
    if (what === 'part missing') return [];
    if (what === 'part empty') return [{ name, bytes: new Uint8Array() }];
    if (what === 'bomb in a part') {
      const packed = deflateRawSync(Buffer.concat([bytes, Buffer.alloc(random.pick([20, 300]) * 1024 * 1024, 0x20)]));
      return [{ name, bytes, packed, claims: random.chance(0.5) ? {} : { unpacked: 0xfffffff } }];
    }
    return [{ name, bytes, claims: { unpacked: what === 'size too small' ? random.int(0, 200) : 0x7fffffff } }];
  });
  return {
    what: `${source.name.slice(-4)} ${victim?.[0] ?? ''}: ${what}`,
    name: `报告${extensionOf(source.name)}`,
    bytes: writeZip(changed),
  };
}
