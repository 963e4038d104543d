import { compact, squeeze } from '../text/normalise.ts';
import { isBodyName, isPlaceName } from './agency-name.ts';
import type { RosterColumns, RosterRole } from './roster-columns.ts';
import type { GridCell, GridRow } from './roster-grid.ts';

/** What a row below the heads is. */
export type RosterRow =
  | { readonly type: 'agency'; readonly name: string; readonly cell: GridCell }
  /** A heading over the agencies that follow (一、县直部门). */
  | { readonly type: 'group'; readonly group: string }
  /** Something is noted, but no agency is named. */
  | { readonly type: 'nameless' }
  /** Prepared and not filled in: a number alone. */
  | { readonly type: 'number' }
  /** What stands where the name belongs cannot be one. */
  | { readonly type: 'no-name'; readonly text: string }
  /** Blank, a sum, a note. */
  | { readonly type: 'none' };

const NUMERAL = /^[(（]?[一二三四五六七八九十]{1,3}(?:[)）][、.．]?|[、.．])\s*(?=.)/;
const GROUP_WORD =
  /(?:部门|单位|机构|乡镇|镇街|镇乡|乡镇街道|乡镇[（(、和及]街道[)）]?|街道|园区|机关|政府|企业|学校|类)(?:[（(][^）)]*[)）])?[:：]?$/;
const SUM = /^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计)|^共\s*[0-9]+\s*[家个]/;
const NOTE =
  /^(?:注|备注|说明|填报说明|填表说明|附注|※|\*)(?:\s*[:：1一]|$)|^(?:填报|填表|制表|审核|审批|联系|负责|经办|报送)(?:单位|机关|人|日期|时间|电话)?\s*[:：]/;
/** Longer than any agency's name. */
const LONGEST_NAME = 40;
/** 制表人：…, 日期：… */
const LABELLED = /^[^:：]{2,8}[:：]/;

/** The text of a row's cell in the column of a role, squeezed; null where it is blank or a dash. */
export function textOf(row: GridRow, columns: RosterColumns, role: RosterRole): string | null {
  const texts = columns
    .filter((column) => column.role === role)
    .flatMap(({ column }) => row.cells.filter((cell) => cell.column === column))
    .map((cell) => cell.text.trim())
    .filter((text) => !/^[-—–－/／\\]*$/.test(text));
  return texts.length === 0 ? null : texts.join('\n');
}

/** Tells what a row is for the list in these columns. */
export function rowOf(row: GridRow, columns: RosterColumns): RosterRow {
  const last = Math.max(...columns.map(({ column }) => column));
  const first = Math.min(...columns.map(({ column }) => column));
  const within = row.cells.filter(({ column }) => column >= first && column <= last);
  const own = within.filter(({ inherited }) => !inherited);
  if (own.length === 0) return { type: 'none' };
  if (own.slice(0, 2).some(({ text }) => SUM.test(text.trim()))) return { type: 'none' };
  if (own.every(({ text }) => LABELLED.test(text.trim()))) return { type: 'none' };
  const at = (role: RosterRole) => columns.filter((column) => column.role === role).map(({ column }) => column);
  const ordinals = at('ordinal');
  const [nameColumn] = at('name');
  const cell = own.find(({ column }) => column === nameColumn);
  const beside = own.filter((one) => one !== cell && !ordinals.includes(one.column));
  const ordinal = own.find(({ column }) => ordinals.includes(column));
  if (cell === undefined) {
    const [only, ...others] = own;
    if (only !== undefined && others.length === 0) {
      const group = groupOf(only.text);
      if (group !== null) return { type: 'group', group };
      if (NOTE.test(only.text.trim()) || only.text.length > LONGEST_NAME) return { type: 'none' };
      if (ordinals.includes(only.column)) return { type: 'number' };
    }
    return { type: 'nameless' };
  }
  const text = squeeze(cell.text);
  const alone = beside.length === 0;
  if (alone && (NOTE.test(text) || text.length > LONGEST_NAME)) return { type: 'none' };
  const group = alone && (ordinal === undefined || !/\d/.test(ordinal.text)) ? groupOf(text) : null;
  if (group !== null) return { type: 'group', group };
  const name = text.replace(/ /g, '');
  if (!/[\u4e00-\u9fff]{2}/.test(name) || LABELLED.test(name) || compact(name).length > LONGEST_NAME)
    return { type: 'no-name', text };
  return { type: 'agency', name, cell };
}

/** A heading's group without its numeral and count; null where a text heads no group. */
function groupOf(text: string): string | null {
  const plain = squeeze(text).replace(/ /g, '');
  const numbered = NUMERAL.test(plain);
  const words = plain.replace(NUMERAL, '');
  if (words.length < 2 || words.length > 24) return null;
  if (!numbered && (!GROUP_WORD.test(words) || isBodyName(words) || isPlaceName(words))) return null;
  return words.replace(/[:：]$/, '').replace(/[（(](?:共)?[0-9一二三四五六七八九十百]+[家个]?(?:单位)?[)）]$/, '');
}
