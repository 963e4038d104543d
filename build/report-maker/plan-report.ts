import type { Edition, SectionKey } from '../../app/model/edition.ts';
import type { AgencyKind } from '../../app/model/report.ts';
import { inventedAgency } from './agencies.ts';
import { isoDate } from './dates.ts';
import { filledTables } from './figures.ts';
import { plannedPeriod } from './period.ts';
import type { Block, Plan, PlannedAgency, PlannedSection } from './plan.ts';
import { overviewBlocks } from './prose-overview.ts';
import { sections2014 } from './prose-2014.ts';
import { noteBeside, otherMattersBlocks, preambleTexts, problemsBlocks } from './prose-sections.ts';
import type { Random } from './random.ts';

export interface PlanOptions {
  readonly seed: number;
  readonly edition?: Edition;
  readonly year?: number;
  readonly kind?: AgencyKind;
  readonly agency?: PlannedAgency;
  /** Called when the tables are filled and the prose is not yet written. */
  readonly beforeProse?: (plan: Plan) => void;
}

/** Report years of an edition. */
export const YEARS: Readonly<Record<Edition, readonly number[]>> = {
  '2014': [2014, 2015, 2016, 2017, 2018],
  '2019': [2019, 2020],
  '2021': [2021, 2022, 2023, 2024, 2025],
};

/** Wordings of the form that pass in silence, the usual one first. */
const TITLES: Readonly<Record<SectionKey, readonly string[]>> = {
  overview: ['总体情况'],
  disclosure: ['主动公开政府信息情况', '主动公开政府信息情况', '行政机关主动公开政府信息情况'],
  applications: [
    '收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请情况',
  ],
  disputes: [
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
  ],
  problems: [
    '存在的主要问题及改进情况',
    '存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在的主要问题和改进情况',
  ],
  otherMatters: ['其他需要报告的事项', '其他需要报告的事项', '其他需要报告事项'],
};

function reportTitle(random: Random, agency: string, year: number): string {
  return random.pick([
    `${agency}${year}年政府信息公开工作年度报告`,
    `${agency}${year}年政府信息公开工作年度报告`,
    `${agency}${year}年政府信息公开工作年度报告`,
    `${agency}${year}年度政府信息公开工作年度报告`,
    `${year}年${agency}政府信息公开工作年度报告`,
    `${year}年度${agency}政府信息公开工作年度报告`,
    `${agency}政府信息公开工作${year}年度报告`,
    `${agency}${year}年政府信息公开年度报告`,
    `${agency}关于${year}年政府信息公开工作年度报告`,
  ]);
}

function sectionsOf(random: Random, plan: Plan): PlannedSection[] {
  if (plan.edition === '2014') return sections2014(random, plan);
  const contents: Readonly<Record<SectionKey, Block[]>> = {
    overview: overviewBlocks(random, plan),
    disclosure: [{ type: 'table', table: 'disclosure' }],
    applications: [...noteBeside(random, plan, 'applications'), { type: 'table', table: 'applications' }],
    disputes: [...noteBeside(random, plan, 'disputes'), { type: 'table', table: 'disputes' }],
    problems: problemsBlocks(random, plan),
    otherMatters: otherMattersBlocks(random, plan),
  };
  return (Object.keys(contents) as SectionKey[]).map((key, index) => ({
    key,
    number: index + 1,
    ordinal: index + 1,
    title: random.pick(TITLES[key]),
    blocks: contents[key],
  }));
}

/** When a body of this kind publishes in time: January, a government's aggregate by March; until 2018 all by March. */
function datesOf(random: Random, kind: AgencyKind, year: number): { publishedOn: string; signedOn: string } {
  const until = year <= 2018 || kind === 'government' ? 3 : 1;
  const month = random.int(1, until);
  const last = month === 2 ? 28 : 31;
  const signed = random.int(4, last - 4);
  const published = random.chance(0.1) && month === until ? last : Math.min(last, signed + random.int(0, 4));
  return { publishedOn: isoDate(year + 1, month, published), signedOn: isoDate(year + 1, month, signed) };
}

/** A report without any defect. */
export function planReport(random: Random, options: PlanOptions): Plan {
  const agency = options.agency ?? inventedAgency(random.fork('agency'), options.kind);
  const edition = options.edition ?? random.fork('edition').pick<Edition>(['2014', '2019', '2021', '2021', '2021']);
  const year = options.year ?? random.fork('year').pick(YEARS[edition]);
  const plan: Plan = {
    seed: options.seed,
    agency,
    year,
    edition,
    title: reportTitle(random, agency.name, year),
    preamble: [],
    period: plannedPeriod(random, year),
    sections: [],
    tables: filledTables(random.fork('tables'), agency, edition),
    signature: random.chance(0.8),
    attachment: edition === '2014' ? `附件：${year}年政府信息公开情况统计表` : null,
    lossy: false,
    wrongCells: [],
    said: {},
    insistOn: new Set(),
    ...datesOf(random.fork('dates'), agency.kind, year),
  };
  options.beforeProse?.(plan);
  plan.sections = sectionsOf(random.fork('sections'), plan);
  const { basis, contact } = preambleTexts(random.fork('preamble'), plan);
  plan.preamble = contact === null ? [basis] : [basis, contact];
  return plan;
}
