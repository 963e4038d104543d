import { compact } from '../text/normalise.ts';
import { isBodyName } from './agency-name.ts';
import type { Grid, GridRow } from './roster-grid.ts';

/** What a column of the roster holds. */
export type RosterRole =
  | 'ordinal'
  | 'name'
  | 'group'
  | 'kind'
  | 'parent'
  | 'aliases'
  | 'publicationDeadline'
  | 'submissionDeadline'
  | 'unclearDeadline'
  | 'contact'
  | 'phone'
  | 'aggregates';

export interface RosterColumn {
  readonly column: number;
  readonly role: RosterRole;
  /** The head as written. */
  readonly head: string;
}

/** Columns that describe one agency; a list set in two columns side by side has two of these. */
export type RosterColumns = readonly RosterColumn[];

const AGENCY = '(?:报告|公开|填报|报送|责任|编制|发布)?(?:单位|机关|部门|机构|行政机关|主体)';
const LIMIT = '截止|截至|时限|期限|最迟|最晚|限期|之前|日前';

/** Heads, the more particular before the more general: 上级单位 is no 单位, 报送截止 no 截止. */
const HEADS: readonly (readonly [RosterRole, RegExp])[] = [
  ['ordinal', /^(序号|编号|序|no|号)$/i],
  ['aggregates', /汇总下级|(含|包括)下(级|属)|下级.*汇总|^是否汇总/],
  [
    'publicationDeadline',
    new RegExp(`(公布|公开|发布|上网|挂网|上线).*(${LIMIT})|(${LIMIT}).*(公布|公开|发布|上网|挂网)`),
  ],
  [
    'submissionDeadline',
    new RegExp(`(报送|上报|提交|报审|送审|报备|填报).*(${LIMIT})|(${LIMIT}).*(报送|上报|提交|报审)`),
  ],
  ['unclearDeadline', new RegExp(`^(完成)?(${LIMIT})(时间|日期)?$|^完成(时间|日期)$`)],
  ['phone', /电话|手机|联系方式|座机/],
  ['contact', /联系人|联络员|经办人|责任人|填报人|负责人|专管员/],
  [
    'parent',
    /^(上级|主管|上一级|归口|隶属|所属|汇总)(的)?(主管)?(单位|部门|机关|机构|政府)(名称)?$|^(隶属关系|上级|隶属于)$/,
  ],
  ['aliases', /简称|曾用名|别名|原名|又称|其他名称|原(单位|机关)?名称|旧名/],
  ['kind', /^(单位|机构|机关|主体)?(性质|类型)$/],
  ['group', /类别|分组|分类|组别|序列|归类|^(所属)?类$|^组$/],
  ['name', new RegExp(`^${AGENCY}(全称|名称|名单)?$|^(名称|全称|规范名称|单位全称)$`)],
];

/** A figure or a blank, as most cells are. */
const NO_WORD = /^[\d\s.,/-]*$/;

/** What a head announces; null where it is none of the roster's. Remarks in brackets do not count. */
export function roleOf(head: string): RosterRole | null {
  if (NO_WORD.test(head)) return null;
  const plain = compact(head)
    .replace(/\([^)]*\)/g, '')
    .replace(/[*:]/g, '');
  if (plain.length === 0 || plain.length > 16) return null;
  return HEADS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** The columns that a row heads; null where it is no row of heads. */
export function columnsOf(grid: Grid, index: number): readonly RosterColumns[] | null {
  const row = grid.rows[index];
  if (row === undefined) return null;
  const heads = headsOf(row);
  const named = heads.filter(({ role }) => role === 'name');
  if (named.length === 0) return null;
  // A head alone may as well be a word in a text: names must stand below it.
  if (heads.length === named.length && !named.some(({ column }) => hasNamesBelow(grid, index, column))) return null;
  return segments(heads);
}

function headsOf(row: GridRow): RosterColumn[] {
  return row.cells.flatMap(({ column, text }): RosterColumn[] => {
    const role = roleOf(text);
    return role === null ? [] : [{ column, role, head: compact(text) }];
  });
}

function hasNamesBelow(grid: Grid, index: number, column: number): boolean {
  const below = grid.rows.slice(index + 1, index + 12);
  return below.some((row) =>
    row.cells.some((cell) => cell.column === column && isBodyName(cell.text.replace(/\s/g, ''))),
  );
}

/** A role that comes again begins the next list beside the first; several columns of aliases are of one. */
function segments(heads: readonly RosterColumn[]): RosterColumns[] {
  const found: RosterColumn[][] = [];
  for (const head of heads) {
    const last = found.at(-1);
    const again = last?.some((known) => known.role === head.role && head.role !== 'aliases') ?? true;
    if (last === undefined || (again && heads.filter(({ role }) => role === 'name').length > found.length)) {
      found.push([head]);
    } else if (!again) last.push(head);
  }
  return found.filter((segment) => segment.some(({ role }) => role === 'name'));
}

/** The heads of a second row (联系人 and 电话 under 联系方式) take the place of those above them. */
export function withSecondRow(
  columns: readonly RosterColumns[],
  row: GridRow | undefined,
): readonly RosterColumns[] | null {
  if (row === undefined || columns.length !== 1) return null;
  const [first] = columns;
  const nameColumn = first?.find(({ role }) => role === 'name')?.column;
  const inherits = row.cells.some((cell) => cell.inherited && cell.column === nameColumn);
  const own = row.cells.filter((cell) => !cell.inherited);
  if (first === undefined || !inherits || own.length === 0) return null;
  const below = headsOf({ row: row.row, cells: own });
  if (below.length === 0) return null;
  const kept = first.filter((head) => !below.some(({ column }) => column === head.column));
  return [[...kept, ...below].sort((a, b) => a.column - b.column)];
}
