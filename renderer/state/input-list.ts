import type { InputRow } from '../../app/bridge/desk.ts';
import type { InputStatus } from '../../app/model/audit-result.ts';
import { INPUT_KIND_WORDS, INPUT_STATUS_WORDS } from '../../app/strings/common.ts';
import { matching } from './filters.ts';

export type InputColumn = 'status' | 'name' | 'kind' | 'agency' | 'year' | 'edition' | 'size' | 'reason';

/** How the list of inputs is searched, filtered and sorted. */
export interface InputList {
  readonly text: string;
  readonly status: InputStatus | null;
  /** Null: in the order in which they came. */
  readonly sort: { readonly column: InputColumn; readonly descending: boolean } | null;
}

export const WHOLE_LIST: InputList = { text: '', status: null, sort: null };

/** A click on a column's head: upwards, downwards, then as it came. */
export function sortedBy(list: InputList, column: InputColumn): InputList {
  if (list.sort?.column !== column) return { ...list, sort: { column, descending: false } };
  return { ...list, sort: list.sort.descending ? null : { column, descending: true } };
}

/** What the person must look at first: what failed, then what was left out, then what is well. */
const URGENCY: readonly InputStatus[] = [
  'unreadable',
  'not-a-report',
  'superseded',
  'duplicate',
  'skipped',
  'report',
  'roster',
  'previous',
  'container',
];

function sortKey(row: InputRow, column: InputColumn): string | number {
  switch (column) {
    case 'status':
      return URGENCY.indexOf(row.status);
    case 'name':
      return row.name;
    case 'kind':
      return INPUT_KIND_WORDS[row.kind];
    case 'agency':
      return row.agencyName ?? '';
    case 'year':
      return row.year ?? 0;
    case 'edition':
      return row.edition ?? '';
    case 'size':
      return row.bytes ?? -1;
    case 'reason':
      return row.reason ?? '';
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));
}

/** The rows that a list shows, in its order. */
export function shownInputs(rows: readonly InputRow[], list: InputList): readonly InputRow[] {
  const fits = matching(list.text);
  const shown = rows.filter(
    (row) =>
      (list.status === null || row.status === list.status) &&
      fits([row.path, row.agencyName, row.reason, INPUT_STATUS_WORDS[row.status]].join(' ')),
  );
  const { sort } = list;
  if (sort === null) return shown;
  const direction = sort.descending ? -1 : 1;
  return [...shown].sort((one, other) => direction * compare(sortKey(one, sort.column), sortKey(other, sort.column)));
}

/** The folder that a file lies in, by its own name: many files are called alike. Empty where the path has none. */
export function folderOf(path: string): string {
  const [outermost = ''] = path.split('!/');
  return outermost.split('/').at(-2) ?? '';
}

/** A file's size as it is read; an empty one says so, a small one is never 0. */
export function sizeText(bytes: number | null): string {
  if (bytes === null) return '';
  if (bytes === 0) return '0 KB';
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
