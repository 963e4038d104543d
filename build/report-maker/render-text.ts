import type { Grid, GridCell } from './grid.ts';
import type { Random } from './random.ts';
import { parted } from './render-html-tidy.ts';
import { OMITTED } from './plan.ts';
import type { Layout } from './plan.ts';
import type { Sheet } from './sheet.ts';

const HALF: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '：': ':', '；': ';' };

/** Extracts come with half-width brackets, commas and colons. */
function halfWidth(text: string): string {
  return text.replace(/[（），：；]/g, (mark) => HALF[mark] ?? mark);
}

/** Single characters beside digits get lost on the way to a text file: 2019年1月1日 becomes 20191月1日. */
export function losingCharacters(random: Random, text: string): string {
  return text.replace(/(?<=\d)[年月〔〕](?=\d)|〔(?=\d{4}〕)/g, (mark) => (random.chance(0.45) ? '' : mark));
}

interface TextStyle {
  readonly half: boolean;
  readonly lossy: boolean;
  readonly indent: string;
  readonly apart: boolean;
  /** Long labels stand on two lines: not at all, one below the other, or as far apart as two cells. */
  readonly broken: 'no' | 'line' | 'apart';
  /** Units of one character are lost from the statistics table. */
  readonly unitsLost: boolean;
}

function brokenLabel(random: Random, style: TextStyle, text: string): string[] {
  const join = (parts: readonly string[]): string[] => (style.broken === 'apart' ? [...parts] : [parts.join('\n')]);
  if (text.includes('\n')) return join(text.split('\n'));
  if (style.broken === 'no' || text.length < 4 || text.length > 40 || !random.chance(0.25)) return [text];
  const at = random.int(2, text.length - 2);
  return join([text.slice(0, at), text.slice(at)]);
}

/** One cell a line, the rows' ends lost; a blank cell is a line with U+00A0 alone. */
function cellLines(random: Random, style: TextStyle, grid: Grid): string[] {
  const unit = /^[条件次篇个人]$/;
  return grid.rows.flatMap((row) =>
    row.flatMap((cell, index) => {
      if (style.unitsLost && grid.width === 3 && index === 1 && unit.test(cell.text)) return [];
      if (cell.text === OMITTED) return [];
      if (cell.text === '') return ['\u00a0'];
      return cell.figure === null ? brokenLabel(random, style, cell.text) : [cell.text];
    }),
  );
}

/** How many bars follow a row's last cell: one for each missing cell of the widest row, and one. */
function barsBehind(grid: Grid, row: readonly GridCell[]): number {
  return Math.max(...grid.rows.map((each) => each.length)) - row.length + 1;
}

function spaced(random: Random, text: string): string {
  const flat = text.replaceAll('\n', ' ');
  const half = flat.length / 2;
  return /^([\u4e00-\u9fff]{2}){1,2}$/.test(flat) && random.chance(0.15)
    ? `${flat.slice(0, half)} ${flat.slice(half)}`
    : flat;
}

/** One row a line, cells parted by bars; the row ends in bars for the cells that merging swallowed. */
function rowLines(random: Random, grid: Grid): string[] {
  const fewer = random.chance(0.3) ? 1 : 0;
  const endPadded = random.chance(0.3);
  return grid.rows.map((row, index) => {
    const cells = row.map((cell) => (cell.figure === null ? spaced(random, cell.text) : cell.text));
    const joined = cells.map((text) => (text === '' ? '|' : `${text} |`)).join(' ');
    const bars = barsBehind(grid, row) - fewer;
    return bars === 0 || (index === grid.rows.length - 1 && !endPadded) ? joined : `${joined} ${'|'.repeat(bars)}`;
  });
}

/** One cell a line with a bar behind it; a blank cell is a bar alone, a row ends in a line of bars. */
function barLines(grid: Grid): string[] {
  const lines = grid.rows.flatMap((row) => [
    ...row.map((cell) => (cell.text === '' ? '|' : `${cell.text.replaceAll('\n', '')} |`)),
    '|'.repeat(barsBehind(grid, row)),
  ]);
  lines.pop();
  const last = lines.pop() ?? '|';
  return [...lines, last === '|' ? last : last.replace(/ \|$/, '')];
}

/** The report as a plain-text extract in one of the three layouts. */
export function plainText(random: Random, sheet: Sheet, layout: Layout, lossy: boolean): string {
  const lines = layout === 'text-lines';
  const style: TextStyle = {
    half: random.chance(0.8),
    lossy,
    indent: lines && random.chance(0.3) ? ' '.repeat(random.pick([4, 14])) : '',
    apart: lines ? random.chance(0.85) : random.chance(0.1),
    broken: lines ? random.pick(['no', 'line', 'apart', 'apart']) : 'no',
    unitsLost: lines && random.chance(0.5),
  };
  const { furniture } = sheet;
  const out: string[] = [];
  const prose = (text: string): string => (style.lossy ? losingCharacters(random, text) : text);
  out.push(`${random.pick(['', '当前位置：', '您现在的位置：'])}${furniture.breadcrumb.join(' > ')}`);
  for (const [name, value] of furniture.indexCard) out.push(`${name}：${value}`);
  if (sheet.title !== null) out.push(sheet.title);
  if (furniture.infoLine !== null) out.push(furniture.infoLine);
  for (const piece of sheet.pieces) {
    if (piece.type === 'table') {
      for (const grid of parted(random, piece.grid)) {
        if (layout === 'text-lines') out.push(...cellLines(random, style, grid));
        else out.push(...(layout === 'text-rows' ? rowLines(random, grid) : barLines(grid)));
      }
    } else if (piece.type !== 'picture') {
      const lead = piece.type === 'paragraph' && random.chance(0.3) ? '    ' : '';
      out.push(`${lead}${piece.type === 'paragraph' ? prose(piece.text) : piece.text}`);
    }
  }
  out.push(...furniture.related, ...furniture.footer);
  const written = out.map((line) => {
    const text = style.half ? halfWidth(line) : line;
    return text === '' ? '' : `${style.indent}${text}`;
  });
  const spacedOut = style.apart
    ? written.flatMap((line) => (line === '' ? [] : [line, '']))
    : written.filter((line) => line !== '');
  return `${spacedOut.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
