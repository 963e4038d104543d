import { splitKey } from '../../catalog/forms.ts';
import { figureLabel, tableLabel } from '../../catalog/labels.ts';
import { tidy } from '../../catalog/weigh.ts';
import { defineCampaignRule, type CampaignDetails } from '../rule.ts';
import { compareTables, type Difference, type TableComparison } from './compare-sums.ts';
import { parentsIn, type Parent } from './subordinates.ts';

/** 汇总报告的数与下级各单位之和不一致。 */
export const rollupMismatch = defineCampaignRule({
  id: 'rollup/mismatch',
  code: 'R941',
  severity: 'must-fix',
  editions: 'any',
  title: '汇总数与下级之和不一致',
  basis: '政府的年度报告应当汇总本地所有公开主体的数据，反映本行政区域政府信息公开情况的全貌',
  suggestion: '逐家核对下级报送的数据，查清漏加、多加或者下级改过数的单位，再改汇总数。',
  options: {
    townships: { kind: 'yesNo', title: '乡镇、街道的数据计入汇总', default: true },
    withOwn: { kind: 'words', title: '汇总数另含本级自身数据的单位（比下级之和多时不提示）', default: [] },
    withoutOwn: { kind: 'words', title: '汇总数不含本级自身数据的单位（应与下级之和相等）', default: [] },
  },
  messages: {
    below: '“{label}”填{value}，小于下级{count}家合计的{sum}{parts}，少{difference}{forgotten}',
    incomplete:
      '“{label}”填{value}，已经小于下级{count}家合计的{sum}{parts}，少{difference}{forgotten}；{missing}还没有计入，计入后差得更多',
    ownOnly:
      '{table}大部分数据小于下级之和，可能只填了本级的数据、没有汇总下级：“{label}”填{value}，下级{count}家合计{sum}{parts}',
    above:
      '“{label}”填{value}，大于下级{count}家合计的{sum}{parts}，多{difference}，可能含有本级自身的数据或者重复计入',
    unequal:
      '“{label}”填{value}，应等于下级{count}家合计的{sum}{parts}，多{difference}（已设定汇总数不含本级自身数据）',
    open: '{missing}没有可以使用的报告，汇总数暂时无法核对：“{label}”填{value}，已有的下级{count}家合计{sum}，差的{difference}{could}',
  },
  looksAt({ reports, roster, options }) {
    const parents = new Set(parentsIn({ reports, roster }, options.townships).map(({ report }) => report));
    return (report) => parents.has(report);
  },
  checkCampaign({ reports, roster, previous, options }, to) {
    for (const parent of parentsIn({ reports, roster }, options.townships)) {
      const agency = parent.report.agency ?? '';
      const own = options.withoutOwn.includes(agency) ? 'no' : options.withOwn.includes(agency) ? 'yes' : 'unknown';
      const tables = compareTables(parent);
      const ownOnly = seemsOwnOnly(parent, tables);
      for (const table of tables) {
        const [first] = inOrder(table.below);
        if (first === undefined) continue;
        if (ownOnly) {
          to.fail('ownOnly', { ...detailsOf(parent, table, widest(table.below) ?? first), severity: 'suspected' });
          continue;
        }
        for (const difference of inOrder(table.below)) {
          const certain = difference.isCertain && parent.missing.length === 0 && table.unread.length === 0;
          to.fail(missingIn(parent, table).length === 0 ? 'below' : 'incomplete', {
            ...detailsOf(parent, table, difference, first),
            severity: certain ? 'must-fix' : 'suspected',
          });
        }
      }
      if (own === 'yes') continue;
      const isOpen = (table: TableComparison) => missingIn(parent, table).length > 0;
      for (const table of tables.filter((one) => !isOpen(one))) {
        const above = inOrder(table.above).filter(({ hasBlanks }) => !hasBlanks && !parent.isDeep);
        const [first] = above;
        for (const difference of above) {
          if (first === undefined) continue;
          to.fail(own === 'no' ? 'unequal' : 'above', {
            ...detailsOf(parent, table, difference, first),
            severity: 'suspected',
          });
        }
      }
      const open = tables.filter(isOpen).find(({ above }) => above.length > 0);
      const most = open === undefined ? undefined : widest(open.above);
      if (open === undefined || most === undefined) continue;
      const absent = new Set(missingIn(parent, open));
      const before = previous
        .filter(({ agency: name, year }) => absent.has(name) && year === (parent.report.year ?? 0) - 1)
        .reduce((sum, { figures }) => sum + (figures[most.key]?.value ?? 0), 0);
      const details = detailsOf(parent, open, most);
      to.undecided('open', 'judgement', {
        ...details,
        data: {
          ...details.data,
          could:
            before > 0
              ? `可能是这些单位的数（上年合计${tidy(before)}）或本级自身的数`
              : '可能是这些单位的数或本级自身的数',
        },
      });
    }
  },
});

/** By code point of the key, as findings are sorted: the first stands for all of its table. */
function inOrder(differences: readonly Difference[]): Difference[] {
  return [...differences].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** With fewer agencies below, one of them forgotten looks the same as all of them. */
const SEVERAL = 3;

/**
 * Whether a report seems to hold its own figures alone: most of its figures are less than those of one agency below it,
 * which no sum could be, however badly added up.
 */
function seemsOwnOnly({ isStated, children }: Parent, tables: readonly TableComparison[]): boolean {
  if (isStated || children.length < SEVERAL) return false;
  const below = tables.flatMap((table) => table.below);
  const small = below.filter(({ value, parts }) => value < (parts[0]?.value ?? 0)).length;
  return small * 2 > tables.reduce((sum, { compared }) => sum + compared, 0);
}

/** The one with the widest gap. */
function widest(differences: readonly Difference[]): Difference | undefined {
  const gap = ({ value, sum }: Difference) => Math.abs(value - sum);
  return inOrder(differences).sort((a, b) => gap(b) - gap(a))[0];
}

function missingIn(parent: Parent, { unread }: TableComparison): readonly string[] {
  return [...parent.missing, ...unread];
}

/** So many of those below are spelled out. */
const SPELLED_OUT = 4;

function detailsOf(
  parent: Parent,
  table: TableComparison,
  difference: Difference,
  first: Difference = difference,
): CampaignDetails & { readonly data: Readonly<Record<string, string | number>> } {
  const { report } = parent;
  const { key, value, sum, parts } = difference;
  const [row, column] = splitKey(key);
  const missing = missingIn(parent, table);
  return {
    agency: report.agency,
    year: report.year,
    report: report.id,
    subject: key,
    ...(first === difference ? {} : { follows: first.key }),
    figures: [key],
    expected: sum,
    actual: value,
    location: { section: table.table === 'statistics' ? null : table.table, table: table.table, row, column },
    data: {
      label: figureLabel(table.edition, key),
      table: tableLabel(table.table),
      value,
      sum,
      count: table.children.length,
      difference: tidy(Math.abs(value - sum)),
      parts: partsOf(parts),
      forgotten: forgottenWords(table, difference),
      missing: names(missing),
    },
  };
}

function partsOf(parts: Difference['parts']): string {
  if (parts.length === 0) return '';
  const spelled = parts.slice(0, SPELLED_OUT).map(({ agency, value }) => `${agency}${value}`);
  return `（${spelled.join('、')}${parts.length > SPELLED_OUT ? '等' : ''}）`;
}

function names(agencies: readonly string[]): string {
  const spelled = agencies.slice(0, SPELLED_OUT).map((agency) => `“${agency}”`);
  return spelled.join('、') + (agencies.length > SPELLED_OUT ? `等${agencies.length}家` : '');
}

/** The agency that was likeliest left out of the sum. */
function forgottenWords({ forgotten }: TableComparison, { value, sum, parts }: Difference): string {
  if (forgotten !== null) return `，整张表的差额都等于“${forgotten}”的数，很可能漏加了这一家`;
  const gap = tidy(sum - value);
  const equal = parts.filter((part) => part.value === gap);
  return equal.length === 1 ? `，正好等于“${equal[0]?.agency ?? ''}”的数，可能漏加了这一家` : '';
}
