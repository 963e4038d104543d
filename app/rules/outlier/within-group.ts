import { figureLabel } from '../../catalog/labels.ts';
import type { FigureKey } from '../../model/edition.ts';
import type { AgencyKind, Report } from '../../model/report.ts';
import { defineCampaignRule, type CampaignInput } from '../rule.ts';

/** Figures that are compared: one for each thing that an agency does, none that follows from another. */
const COMPARED: readonly FigureKey[] = [
  'normativeDocuments|issued',
  'licences|decided',
  'penalties|decided',
  'adminFees|amount',
  'received|total',
  'reconsideration|total',
];
/** Fewer members show no rule that one could stand out from. */
const MEMBERS = 8;
/** Below this a large multiple is still a small number. */
const LEAST = 30;
/** A logarithm scatters at least so much among honest agencies. */
const SCATTER = 0.35;
/** From the median absolute deviation to a standard deviation. */
const SCALE = 1.4826;

/** 同组单位中明显偏离的数据。 */
export const withinGroup = defineCampaignRule({
  id: 'outlier/within-group',
  code: 'R961',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '与同组单位相差悬殊',
  basis: '各地核查通报要求对异常数据“重点关注、逐一核实”；只是提示，不说明数据有误',
  suggestion: '核对是否多写了位数、填错了格或者用错了单位；属实的不必改。',
  options: {
    times: { kind: 'number', title: '偏离达到常见离散程度的', unit: '倍', from: 3, to: 20, step: 1, default: 6 },
  },
  messages: {
    high: '“{label}”为{value}，同组（{group}）{count}家的中位数是{median}，明显偏高，请核对',
  },
  looksAt(input) {
    const large = [...groupsOf(input).values()].filter((members) => members.length >= MEMBERS);
    const compared = new Set(large.flat());
    return (report) => compared.has(report);
  },
  checkCampaign({ reports, roster, options }, to) {
    for (const [group, members] of groupsOf({ reports, roster })) {
      for (const key of COMPARED) {
        const known = members.flatMap((report) => {
          const value = report.figures[key]?.value ?? null;
          return value === null || value < 0 ? [] : [{ report, value }];
        });
        if (known.length < MEMBERS) continue;
        const logs = known.map(({ value }) => Math.log1p(value));
        const middle = medianOf(logs);
        const scatter = Math.max(SCATTER, SCALE * medianOf(logs.map((log) => Math.abs(log - middle))));
        // Where most have nothing at all, the few that have something are no outliers.
        if (middle === 0) continue;
        for (const { report, value } of known) {
          if (value < LEAST || (Math.log1p(value) - middle) / scatter < options.times) continue;
          const { edition, agency, year, id } = report;
          if (edition === null) continue;
          to.fail('high', {
            agency,
            year,
            report: id,
            subject: key,
            figures: [key],
            actual: value,
            location: { row: key.split('|')[0] ?? null, column: key.split('|')[1] ?? null },
            data: {
              label: figureLabel(edition, key),
              value,
              group: group.name,
              count: known.length,
              median: medianOf(known.map((one) => one.value)),
            },
          });
        }
      }
    }
  },
});

interface Group {
  readonly name: string;
}

const KINDS: Readonly<Partial<Record<AgencyKind, string>>> = { department: '部门', township: '乡镇、街道' };

/** Reports of one year and edition, by the roster's groups; without one by kind: departments, towns. */
function groupsOf({ reports, roster }: Pick<CampaignInput, 'reports' | 'roster'>): Map<Group, readonly Report[]> {
  const groupOf = new Map((roster?.entries ?? []).map(({ name, group }) => [name, group] as const));
  const byName = new Map<string, { readonly group: Group; readonly members: Report[] }>();
  for (const report of reports) {
    const { agency, agencyKind, year, edition } = report;
    if (agency === null || year === null || edition === null || edition === '2014' || agencyKind === 'government')
      continue;
    const name = groupOf.get(agency) ?? KINDS[agencyKind] ?? null;
    if (name === null) continue;
    const key = `${name} ${year} ${edition}`;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { group: { name }, members: [report] });
    else known.members.push(report);
  }
  return new Map([...byName.values()].map(({ group, members }) => [group, members]));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}
