import type { Cell } from '../model/report.ts';
import type { SourceSpan } from '../model/source-span.ts';

/** Units met behind a figure in real reports. No conversion is made. */
const UNIT = '(?:万|亿)?(?:元|件|条|个|次|篇|份|项|宗|起|人次|人|家|例|户|部|期)|万|亿';

const NUMBER = new RegExp(`^([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(${UNIT})?$`);

/** Labels, the most of what stands in a table: what begins with an ideograph is neither number nor dash. */
const IDEOGRAPH = /^[\u4e00-\u9fff]/;

const DASHES = /^[-/\\—–―─_~]+$/;

/** Full-width forms to half-width, minus and comma variants to one, every kind of white space gone. */
function plain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/[\s\u00a0\u3000\u200b-\u200d\ufeff]+/g, '');
}

/**
 * Reads one cell of a form's table.
 * @param text the cell's text as it stands
 * @param source its place in the file
 * @returns its state and, for a number, the value as written: `12`, `1,234`, `１２`, `+249`, `-37` and `96171.6` are
 * numbers; `6件` and `29724.51万` are numbers with a unit that is not converted; empty or only spaces is `blank`;
 * `/`, `—`, `-`, `\` are `dash`; all else (`无`, `5(含3)`) is `text`.
 */
export function readCell(text: string, source: SourceSpan | null): Cell {
  const raw = text.trim();
  if (/^\d{1,9}$/.test(raw)) return { raw, value: Number(raw), unit: null, state: 'number', source };
  if (IDEOGRAPH.test(raw)) return { raw, value: null, unit: null, state: 'text', source };
  const bare = plain(raw);
  if (bare === '') return { raw, value: null, unit: null, state: 'blank', source };
  const match = NUMBER.exec(bare);
  if (match !== null) {
    const [, sign = '', whole = '', fraction = '', unit] = match;
    const size = Number(whole.replaceAll(',', '') + fraction);
    const value = sign === '-' && size !== 0 ? -size : size;
    return { raw, value, unit: unit ?? null, state: 'number', source };
  }
  if (DASHES.test(bare)) return { raw, value: null, unit: null, state: 'dash', source };
  return { raw, value: null, unit: null, state: 'text', source };
}

/** A cell that is known to be there but could not be recovered. */
export const UNREAD_CELL: Cell = { raw: '', value: null, unit: null, state: 'unread', source: null };
