import iconv from 'iconv-lite';
import type { Edition, FigureKey, SectionKey, TableKey } from '../../../app/model/edition.ts';
import type { AgencyKind } from '../../../app/model/report.ts';
import { APPLICANTS, DISPUTE_BLOCKS, DISPUTE_OUTCOMES, applicationRows, disclosureGroups, keyOf } from '../form.ts';
import { brokenSums } from '../equations.ts';
import { STATISTICS_WHOLES } from '../figures-statistics.ts';
import { STATISTICS_ROWS } from '../form-statistics.ts';
import type { Block, Layout, Plan, PlannedCell, PlannedSection, PlannedTable } from '../plan.ts';
import { numberCell } from '../plan.ts';
import { randomFrom } from '../random.ts';
import { tidyHtml } from '../render-html-tidy.ts';
import { wordHtml } from '../render-html-word.ts';
import { plainText } from '../render-text.ts';
import { sheetOf } from '../sheet.ts';

/** Numbers by row, then column; what is left out is 0, totals are added up. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A report of the invented county, written by hand; `{key}` in its prose is the figure of that key. */
export interface Sample {
  /** Path under samples/. */
  readonly path: string;
  readonly layout: Layout;
  /** Decides the page around the report and its markup. */
  readonly seed: number;
  readonly agency: string;
  readonly kind: AgencyKind;
  readonly year: number;
  readonly edition: Edition;
  readonly title?: string;
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  readonly preamble: readonly string[];
  readonly sections: Readonly<Partial<Record<SectionKey, readonly string[]>>>;
  /** Headings other than the form's. */
  readonly headings?: Readonly<Partial<Record<SectionKey, string>>>;
  readonly counts: Counts;
  /** What goes wrong once everything agrees. */
  readonly spoil?: (plan: Plan) => void;
  /** Word pages: the charset they state and the one they are in. */
  readonly charset?: string | null;
  readonly encoding?: string;
}

const TITLES: Readonly<Record<SectionKey, string>> = {
  overview: '总体情况',
  disclosure: '主动公开政府信息情况',
  applications: '收到和处理政府信息公开申请情况',
  disputes: '政府信息公开行政复议、行政诉讼情况',
  problems: '存在的主要问题及改进情况',
  otherMatters: '其他需要报告的事项',
};

type Cells = Map<FigureKey, PlannedCell>;

function applicationCells(edition: Edition, count: (row: string, column: string) => number): Cells {
  const rows = applicationRows(edition);
  const parts = APPLICANTS.filter(({ key }) => key !== 'total');
  const results = rows.filter(({ under, key }) => under.length > 0 && key !== 'processed');
  const valueOf = (row: string, column: string): number => {
    if (column === 'total') return parts.reduce((sum, part) => sum + valueOf(row, part.key), 0);
    if (row === 'processed') return results.reduce((sum, result) => sum + valueOf(result.key, column), 0);
    return count(row, column);
  };
  return new Map(
    rows.flatMap((row) =>
      APPLICANTS.map(({ key }) => [keyOf(row.key, key), numberCell(valueOf(row.key, key))] as const),
    ),
  );
}

function disputeCells(count: (row: string, column: string) => number): Cells {
  const parts = DISPUTE_OUTCOMES.filter(({ key }) => key !== 'total');
  return new Map(
    DISPUTE_BLOCKS.flatMap((block) =>
      DISPUTE_OUTCOMES.map(({ key }) => {
        const total = parts.reduce((sum, part) => sum + count(block.key, part.key), 0);
        return [keyOf(block.key, key), numberCell(key === 'total' ? total : count(block.key, key))] as const;
      }),
    ),
  );
}

function disclosureCells(edition: Edition, count: (row: string, column: string) => number): Cells {
  return new Map(
    disclosureGroups(edition).flatMap((group) =>
      group.rows.flatMap((row) =>
        group.columns.map(({ key }) => [keyOf(row.key, key), numberCell(count(row.key, key))] as const),
      ),
    ),
  );
}

function statisticsCells(count: (row: string, column: string) => number): Cells {
  const valueOf = (row: string): number =>
    STATISTICS_WHOLES[row]?.reduce((sum, part) => sum + valueOf(part), 0) ?? count(row, 'count');
  return new Map(
    STATISTICS_ROWS.filter(({ heading }) => heading !== true).map(({ key }) => [
      keyOf(key, 'count'),
      numberCell(valueOf(key)),
    ]),
  );
}

function tablesOf(sample: Sample): Map<TableKey, PlannedTable> {
  const { edition, counts } = sample;
  const count = (row: string, column: string): number => counts[row]?.[column] ?? 0;
  const table = (key: TableKey, cells: Cells): [TableKey, PlannedTable] => [
    key,
    {
      key,
      edition,
      form: 'table',
      cells,
      labels: new Map(),
      droppedRows: new Set(),
      droppedColumns: new Set(),
      extraRows: [],
      extraColumn: null,
    },
  ];
  if (edition === '2014') return new Map([table('statistics', statisticsCells(count))]);
  return new Map([
    table('disclosure', disclosureCells(edition, count)),
    table('applications', applicationCells(edition, count)),
    table('disputes', disputeCells(count)),
  ]);
}

function sectionsOf(sample: Sample, written: (text: string) => string): PlannedSection[] {
  const keys = (Object.keys(TITLES) as SectionKey[]).filter((key) => sample.edition !== '2014' || key in sample.sections);
  return keys.map((key, index) => {
    const blocks: Block[] = (sample.sections[key] ?? []).map((text) =>
      text.length < 24 && /^（[一二三四五六]）/.test(text)
        ? { type: 'subheading', text }
        : { type: 'paragraph', text: written(text) },
    );
    const table = sample.edition !== '2014' && ['disclosure', 'applications', 'disputes'].includes(key);
    if (table) blocks.push({ type: 'table', table: key as TableKey });
    return { key, number: index + 1, ordinal: index + 1, title: sample.headings?.[key] ?? TITLES[key], blocks };
  });
}

function planOf(sample: Sample): Plan {
  const { year, edition } = sample;
  const tables = tablesOf(sample);
  const written = (text: string): string =>
    text.replace(/\{([^}]+)\}/g, (_, key: string) => {
      const cell = [...tables.values()].map(({ cells }) => cells.get(key as FigureKey)).find((each) => each !== undefined);
      if (cell === undefined) throw new RangeError(`no figure ${key} in ${sample.path}`);
      return cell.raw;
    });
  return {
    seed: sample.seed,
    agency: { name: sample.agency, kind: sample.kind, place: '青禾县', self: '', reach: '', field: '' },
    year,
    edition,
    title: sample.title ?? `${sample.agency}${year}年政府信息公开工作年度报告`,
    preamble: sample.preamble.map(written),
    period: { sentence: null, place: 'preamble', from: null, to: null },
    sections: sectionsOf(sample, written),
    tables,
    publishedOn: sample.publishedOn,
    signedOn: sample.signedOn,
    signature: sample.signedOn !== null,
    attachment: edition === '2014' ? `附件：${year}年政府信息公开情况统计表` : null,
    lossy: false,
    wrongCells: [],
    said: {},
    insistOn: new Set(),
  };
}

/** The bytes of a sample, the same every time. */
export function sampleBytes(sample: Sample): Uint8Array {
  const random = randomFrom(`sample ${sample.seed}`);
  const plan = planOf(sample);
  for (const table of plan.tables.values()) {
    const [broken] = brokenSums(table);
    if (broken !== undefined) throw new RangeError(`${sample.path}: ${broken.sum.rule} ${broken.sum.subject} is broken`);
  }
  sample.spoil?.(plan);
  const sheet = sheetOf(random.fork('sheet'), plan);
  const { layout } = sample;
  if (layout === 'html-tidy') return iconv.encode(tidyHtml(random, sheet), 'utf8');
  if (layout === 'html-word') {
    const charset = sample.charset === undefined ? 'gb2312' : sample.charset;
    return iconv.encode(wordHtml(random, sheet, charset), sample.encoding ?? 'gb18030');
  }
  return iconv.encode(plainText(random, sheet, layout, plan.lossy), sample.encoding ?? 'utf8');
}
