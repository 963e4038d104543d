import iconv from 'iconv-lite';
import type { FigureKey } from '../../app/model/edition.ts';
import { NotApplicable } from './defect.ts';
import type { Defect } from './defect.ts';
import { findingsOfTables } from './expectations.ts';
import { noneExpected } from './expected.ts';
import type { Expected } from './expected.ts';
import { shownFigures } from './grid.ts';
import { planReport } from './plan-report.ts';
import type { PlanOptions } from './plan-report.ts';
import type { Layout, Plan, PlannedCell } from './plan.ts';
import { randomFrom } from './random.ts';
import type { Random } from './random.ts';
import { tidyHtml } from './render-html-tidy.ts';
import { wordHtml } from './render-html-word.ts';
import { plainText } from './render-text.ts';
import { sheetOf, signatureIsDated } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** What reading the report must give. */
export interface Truth {
  readonly agency: string;
  readonly year: number;
  readonly edition: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly sections: readonly { readonly section: string; readonly title: string }[];
  readonly figures: Readonly<Record<FigureKey, PlannedCell>>;
}

export interface MadeReport {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly layout: Layout;
  readonly plan: Plan;
  readonly truth: Truth;
  readonly expected: Expected;
}

export interface MakeOptions extends Omit<PlanOptions, 'seed'> {
  readonly seed: number;
  readonly layout: Layout;
  readonly defects?: readonly Defect[];
}

function truthOf(plan: Plan, sheet: Sheet): Truth {
  const figures: Record<FigureKey, PlannedCell> = {};
  for (const table of plan.tables.values()) {
    if (table.form !== 'table') continue;
    for (const key of shownFigures(table)) {
      const cell = table.cells.get(key);
      if (cell !== undefined) figures[key] = cell;
    }
  }
  return {
    agency: plan.agency.name,
    year: plan.year,
    edition: plan.edition,
    title: plan.title,
    publishedOn: plan.publishedOn,
    signedOn: signatureIsDated(sheet) ? plan.signedOn : null,
    period: plan.period.sentence === null ? null : { from: plan.period.from, to: plan.period.to },
    sections: plan.sections.flatMap(({ key, title }) => (title === null ? [] : [{ section: key, title }])),
    figures,
  };
}

/** How the bytes of a page and what it says of them agree or do not. */
const ENCODINGS: readonly { readonly charset: string | null; readonly encoding: string; readonly mark: boolean }[] = [
  { charset: 'gb2312', encoding: 'gb18030', mark: false },
  { charset: 'gb2312', encoding: 'gb18030', mark: false },
  { charset: 'gbk', encoding: 'gb18030', mark: false },
  { charset: 'GB18030', encoding: 'gb18030', mark: false },
  { charset: null, encoding: 'gb18030', mark: false },
  { charset: 'utf-8', encoding: 'gb18030', mark: false },
  { charset: 'gb2312', encoding: 'utf8', mark: false },
  { charset: 'utf-8', encoding: 'utf8', mark: true },
];

function bytesOf(random: Random, plan: Plan, sheet: Sheet, layout: Layout): Uint8Array {
  if (layout === 'html-tidy') return iconv.encode(tidyHtml(random, sheet), 'utf8');
  if (layout === 'html-word') {
    const { charset, encoding, mark } = random.pick(ENCODINGS);
    return iconv.encode(wordHtml(random, sheet, charset), encoding, { addBOM: mark });
  }
  const text = plainText(random, sheet, layout, plan.lossy);
  const ending = random.chance(0.2) ? text.replaceAll('\n', '\r\n') : text;
  return iconv.encode(ending, random.chance(0.15) ? 'gb18030' : 'utf8', { addBOM: random.chance(0.1) });
}

/** One report from a seed: its bytes, what reading them must give, and what must be found. */
export function makeReport(options: MakeOptions): MadeReport {
  const { seed, layout, defects = [] } = options;
  const random = randomFrom(seed);
  const chanceOf = (defect: Defect): Random => random.fork(`defect ${defect.name}`);
  const wanted = defects.map((defect) => defect.options?.(chanceOf(defect)) ?? {});
  const plan = planReport(random.fork('plan'), {
    ...options,
    ...(Object.assign({}, ...wanted) as Partial<PlanOptions>),
    beforeProse: (filled) => defects.forEach((defect) => defect.beforeProse?.(chanceOf(defect), filled)),
  });
  for (const { editions, layouts, name } of defects) {
    if (!editions.includes(plan.edition)) throw new NotApplicable(`${name} in the edition of ${plan.edition}`);
    if (layouts?.includes(layout) === false) throw new NotApplicable(`${name} in ${layout}`);
  }
  const parts = defects.map((defect) => defect.inject(chanceOf(defect).fork('inject'), plan, layout));
  const expected: Expected = {
    must: [...parts.flatMap(({ must }) => must), ...findingsOfTables(plan)],
    allowed: [...noneExpected(plan).allowed, ...parts.flatMap(({ allowed }) => allowed)],
  };
  const sheet = sheetOf(random.fork('sheet'), plan);
  const bytes = bytesOf(random.fork('bytes'), plan, sheet, layout);
  const ending = layout.startsWith('html') ? 'html' : 'txt';
  return {
    path: `${plan.agency.name}${plan.year}-${seed}.${ending}`,
    bytes,
    layout,
    plan,
    truth: truthOf(plan, sheet),
    expected,
  };
}
