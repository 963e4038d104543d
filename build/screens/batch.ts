import { zipSync } from 'fflate';
import { APPLICANT_COLUMNS } from '../../app/catalog/applications-table.ts';
import { equationsOf } from '../../app/catalog/equations.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import { DEFECTS, makeReport } from '../report-maker/index.ts';
import type { Defect, Layout, MadeReport } from '../report-maker/index.ts';
import { expecting } from '../report-maker/defect.ts';
import type { Plan } from '../report-maker/plan.ts';
import { randomFrom } from '../report-maker/random.ts';
import type { Random } from '../report-maker/random.ts';
import { carriedBy } from './carried-by.ts';
import type { Carrier } from './carried-by.ts';
import { COUNTY, GOVERNMENT } from './county.ts';
import type { CountyAgency } from './county.ts';
import { rosterBytes } from './roster.ts';

/** A file of the batch by its path below the batch's folder. */
export type BatchFile = readonly [path: string, bytes: Uint8Array];

/** Reports of two years by an invented county's agencies, most with something to find, and the roster. */
export interface Batch {
  readonly files: readonly BatchFile[];
  readonly roster: BatchFile;
}

const YEARS = [2023, 2024] as const;
/** Of these nothing came, or what came cannot be read. */
const MISSING = 5;
const UNREADABLE = 3;
/** Every so many reports lie in another kind of file. */
const CARRIERS: readonly Carrier[] = ['made', 'made', 'docx', 'made', 'made', 'xlsx', 'made', 'mht'];
const LAYOUTS: readonly Layout[] = ['html-tidy', 'html-word', 'html-word', 'text-rows', 'text-lines'];

/** A batch from a seed, the same on every machine. */
export async function batchOf(seed: number): Promise<Batch> {
  const random = randomFrom(`screens ${seed}`);
  const government = COUNTY.find(({ planned }) => planned.name === GOVERNMENT);
  if (government === undefined) throw new Error('the county has no government');
  const below = COUNTY.filter((agency) => agency !== government);
  const silent = random.sample(below, MISSING + UNREADABLE);
  const reporting = below.filter((agency) => !silent.includes(agency));
  const files: BatchFile[] = [];
  let before = new Map<string, MadeReport>();
  for (const year of YEARS) {
    const made = reporting.map((agency) => {
      const last = before.get(agency.planned.name);
      return reportOf(random, agency, year, seed, last === undefined ? null : goingOn(last));
    });
    const all = [reportOf(random, government, year, seed, sumsOf(made)), ...made];
    before = new Map(all.map((report) => [report.plan.agency.name, report]));
    for (const [index, report] of all.entries()) {
      const carrier = year === YEARS[1] ? (CARRIERS[index % CARRIERS.length] ?? 'made') : 'made';
      const [ending, bytes] = await carriedBy(report, carrier);
      const group = COUNTY.find(({ planned }) => planned === report.plan.agency)?.group ?? '';
      files.push([`${year}年度/${group}/${report.plan.agency.name}${year}年报.${ending}`, bytes]);
    }
  }
  silent.slice(0, UNREADABLE).forEach(({ planned }, index) => {
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, index]);
    files.push([`${YEARS[1]}年度/补报/${planned.name}${YEARS[1]}年报.docx`, broken]);
  });
  return {
    files: zipped([...files, ...oddities(files.filter(([path]) => path.startsWith(String(YEARS[1]))))]),
    roster: ['青禾县2024年度报送单位名册.xlsx', await rosterBytes()],
  };
}

/**
 * A report with up to three defects of different families; last year's mostly have none.
 * @param first what is done to its figures before anything goes wrong
 */
function reportOf(random: Random, agency: CountyAgency, year: number, seed: number, first: Defect | null): MadeReport {
  const own = random.fork(`${agency.planned.name} ${year}`);
  const isGovernment = agency.planned.name === GOVERNMENT;
  const layout = isGovernment ? 'html-tidy' : own.pick(LAYOUTS);
  const wanted = year === YEARS[1] ? own.pick([0, 0, 1, 1, 2, 3]) : own.pick([0, 0, 0, 0, 1]);
  const defects = fitting(own, layout, isGovernment ? 0 : wanted);
  const number = own.int(1, 1_000_000) + seed;
  for (let left = defects; ; left = left.slice(1)) {
    try {
      const all = first === null ? left : [first, ...left];
      return makeReport({ seed: number, layout, edition: '2021', year, agency: agency.planned, defects: all });
    } catch (failure) {
      // A report has no place for a defect, or one defect takes away what another needs: fewer are tried.
      if (left.length === 0) throw failure;
    }
  }
}

function fitting(random: Random, layout: Layout, count: number): readonly Defect[] {
  const possible = DEFECTS.filter(
    ({ editions, layouts, options }) =>
      editions.includes('2021') && layouts?.includes(layout) !== false && options === undefined,
  );
  const chosen: Defect[] = [];
  for (const defect of random.sample(possible, possible.length)) {
    if (chosen.length === count) break;
    if (random.chance(0.2) && !chosen.some(({ family }) => family === defect.family)) chosen.push(defect);
  }
  return chosen;
}

/** Something that is done to a report's figures, and is no defect. */
const settled = (name: string, settle: (random: Random, cells: Cells) => void): Defect => ({
  name,
  family: name,
  editions: ['2021'],
  beforeProse: (random, plan) => {
    settle(random, {
      at: (key) => tableWith(plan, key)?.cells.get(key)?.value ?? 0,
      put: (key, value) => {
        const rounded = Math.round(value * 1e6) / 1e6;
        tableWith(plan, key)?.cells.set(key, { raw: String(rounded), state: 'number', value: rounded, unit: null });
      },
    });
  },
  inject: () => expecting([]),
});

interface Cells {
  readonly at: (key: FigureKey) => number;
  readonly put: (key: FigureKey, value: number) => void;
}

const tableWith = ({ tables }: Plan, key: FigureKey) => [...tables.values()].find(({ cells }) => cells.has(key));

/** What was carried over and what is in force goes on from the report of the year before. */
function goingOn({ truth }: MadeReport): Defect {
  const last = (key: FigureKey): number => truth.figures[key]?.value ?? 0;
  return settled('goes on from last year', (_random, { at, put }) => {
    for (const { key: column } of APPLICANT_COLUMNS) {
      const carriedIn = last(`carriedOut|${column}`);
      const handled = at(`processed|${column}`) + at(`carriedOut|${column}`);
      put(`carriedIn|${column}`, carriedIn);
      put(`received|${column}`, Math.max(0, handled - carriedIn));
      put(`carriedOut|${column}`, at(`carriedOut|${column}`) + Math.max(0, carriedIn - handled));
    }
    for (const row of ['received', 'carriedIn', 'carriedOut'] as const) {
      const parts = APPLICANT_COLUMNS.filter(({ key }) => key !== 'total').map(({ key }) => at(`${row}|${key}`));
      put(
        `${row}|total`,
        parts.reduce((sum, part) => sum + part, 0),
      );
    }
    for (const row of ['regulations', 'normativeDocuments'] as const) {
      const inForce = last(`${row}|inForce`) + at(`${row}|issued`) - at(`${row}|repealed`);
      if (inForce >= 0) put(`${row}|inForce`, inForce);
    }
  });
}

/** The government's figures are the sums of all others, but for three that it got wrong; its totals add up. */
function sumsOf(made: readonly MadeReport[]): Defect {
  return settled('sums of others', (random, { put, at }) => {
    const keys = Object.keys(made[0]?.truth.figures ?? {}) as FigureKey[];
    for (const key of keys)
      put(
        key,
        made.reduce((sum, { truth }) => sum + (truth.figures[key]?.value ?? 0), 0),
      );
    for (const key of random.sample(
      keys.filter((one) => !/total$|^processed|^received/.test(one)),
      3,
    ))
      put(key, at(key) + 2);
    for (const table of ['applications', 'disputes'] as const) {
      for (const { left, right, rule } of equationsOf('2021', table)) {
        const [total] = right;
        if (total === undefined || rule === 'applications/balance') continue;
        put(
          total,
          left.reduce((sum, key) => sum + at(key), 0),
        );
      }
    }
  });
}

/** What lies between the reports in every office: copies, a notice, a picture, a helper file. */
function oddities(files: readonly BatchFile[]): readonly BatchFile[] {
  const text = (words: string) => new TextEncoder().encode(words);
  const [, first, second] = files;
  if (first === undefined || second === undefined) return [];
  return [
    [`2024年度/备份/${first[0].split('/').at(-1) ?? ''}`, first[1]],
    [`2024年度/备份/副本-${second[0].split('/').at(-1) ?? ''}`, second[1]],
    [
      '2024年度/关于报送年度报告的通知.txt',
      text('关于报送2024年度政府信息公开工作年度报告的通知\n各单位请按时报送。\n'),
    ],
    ['2024年度/盖章页.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['2024年度/~$青禾县财政局2024年报.docx', text('lock')],
  ];
}

/** Some townships send their reports in one archive. */
function zipped(files: readonly BatchFile[]): readonly BatchFile[] {
  const inside = files.filter(([path]) => path.startsWith('2024年度/乡镇街道/') && path.includes('乡'));
  const packed = Object.fromEntries(inside.slice(0, 9).map(([path, bytes]) => [path.split('/').at(-1) ?? path, bytes]));
  const names = new Set(inside.slice(0, 9).map(([path]) => path));
  return [
    ...files.filter(([path]) => !names.has(path)),
    ['2024年度/乡镇街道/各乡年报.zip', zipSync(packed, { level: 6 })],
  ];
}
