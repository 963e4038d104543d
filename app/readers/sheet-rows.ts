import { Refusal } from './refusal.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { partPieces, zipPartsOf, type ZipPart } from './zip-part-stream.ts';

/** A sheet of a workbook whose rows can be read one after another. */
export interface RowSheet {
  readonly name: string;
  /** Cells of each row by the column's letters, as text; what is not there is blank. */
  rows(): Generator<ReadonlyMap<string, string>>;
}

/** Parts of a workbook that are surely no sheet; a sheet may have any name. */
const NO_SHEET =
  /^(?:docProps|customXml|_rels)\/|^xl\/(?:theme|_rels)\/|^xl\/(?:workbook|styles|sharedStrings)\.xml$|^\[/;
/** Largest list of sheets, in bytes. */
const MOST_LIST = 1024 * 1024;
/** Most bytes of the texts that a spreadsheet program keeps for all sheets together. */
const MOST_SHARED = 256 * 1024 * 1024;
/** Longer than any row that a spreadsheet program writes. */
const LONGEST_ROW = 4 * 1024 * 1024;

/**
 * The sheets of an XLSX workbook for reading row by row: for lists of any length, where readWorkbook is for reports.
 * Null where the bytes are no such workbook.
 * @param fewest a workbook with fewer sheets is none that is asked for
 */
export function rowSheets(bytes: Uint8Array, fewest = 1): readonly RowSheet[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const parts = new Map(zipPartsOf(bytes).map((part) => [part.name, part]));
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) return null;
  // Told without unpacking anything: most workbooks are a report on one sheet.
  const most = [...parts.keys()].filter((name) => name.endsWith('.xml') && !NO_SHEET.test(name)).length;
  if (most < fewest) return null;
  const targets = new Map(
    tagsOf(whole(bytes, relations, MOST_LIST), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  let shared: readonly string[] | null = null;
  const texts = (): readonly string[] => (shared ??= sharedTexts(bytes, parts.get('xl/sharedStrings.xml')));
  return tagsOf(whole(bytes, workbook, MOST_LIST), 'sheet').flatMap((tag): RowSheet[] => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const part = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return part === undefined
      ? []
      : [{ name: plain(attribute(tag, 'name')), rows: () => rowsOf(partPieces(bytes, part), texts) }];
  });
}

function whole(bytes: Uint8Array, part: ZipPart, most: number): string {
  if (part.size > most) throw new Refusal(REFUSALS.tooLargeUnpacked);
  return [...partPieces(bytes, part)].join('');
}

function tagsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}\\s[^<>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function sharedTexts(bytes: Uint8Array, part: ZipPart | undefined): readonly string[] {
  if (part === undefined) return [];
  return [...whole(bytes, part, MOST_SHARED).matchAll(/<si(?:\s*\/>|[^>]*>([^]*?)<\/si>)/g)].map(([, inner = '']) =>
    textIn(inner),
  );
}

/** The texts of an `<is>` or `<si>`, runs one after another; reading aids (`<rPh>`) left out. */
function textIn(xml: string): string {
  const pieces = xml.replace(/<rPh[^]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([^]*?)<\/t>/g);
  return plain([...pieces].map(([, text = '']) => text).join(''));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of a workbook's XML as a person reads it: entities and the sheet's own escapes (`_x000D_`) undone. */
function plain(text: string): string {
  const unescaped = !text.includes('&')
    ? text
    : text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
        (all, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return ENTITIES[name] ?? all;
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : all;
        },
      );
  return unescaped.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function* rowsOf(pieces: Generator<string>, texts: () => readonly string[]): Generator<ReadonlyMap<string, string>> {
  let rest = '';
  for (const piece of pieces) {
    rest += piece;
    let from = 0;
    for (let end = rest.indexOf('</row>'); end >= 0; end = rest.indexOf('</row>', from)) {
      yield cellsOf(rest.slice(from, end), texts);
      from = end + '</row>'.length;
    }
    rest = rest.slice(from);
    if (rest.length > LONGEST_ROW) throw new Refusal(REFUSALS.damagedWorkbook);
  }
}

const CELL = /<c\s([^>]*?)(?:\/>|>([^]*?)<\/c>)/g;

function cellsOf(row: string, texts: () => readonly string[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [, attributes = '', inner = ''] of row.matchAll(CELL)) {
    const letters = /(?:^|\s)r="([A-Z]+)\d+"/.exec(attributes)?.[1];
    if (letters === undefined || inner === '') continue;
    const kind = /(?:^|\s)t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const value = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
    if (kind === 'inlineStr') cells.set(letters, textIn(inner));
    else cells.set(letters, kind === 's' ? (texts()[Number(value)] ?? '') : plain(value));
  }
  return cells;
}
