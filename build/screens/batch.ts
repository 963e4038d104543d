import { zipSync } from 'fflate';
import type { FigureKey } from '../../app/model/edition.ts';
import { DEFECTS, makeReport } from '../report-maker/index.ts';
import type { Defect, Layout, MadeReport } from '../report-maker/index.ts';
import { expecting } from '../report-maker/defect.ts';
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

const YEARS = [2024, 2023] as const;
/** Of these nothing came, or what came cannot be read. */
const MISSING = 5;
const UNREADABLE = 3;
/** Every so many reports lie in another kind of file. */
const CARRIERS: readonly Carrier[] = ['made', 'made', 'docx', 'made', 'made', 'xlsx', 'made', 'mht'];
const LAYOUTS: readonly Layout[] = ['html-tidy', 'html-word', 'html-word', 'text-rows', 'text-lines'];

/** A batch from a seed, the same on every machine. */
export async function batchOf(seed: number): Promise<Batch> {
  const random = randomFrom(`screens ${seed}`);
  const below = COUNTY.filter(({ planned }) => planned.name !== GOVERNMENT);
  const silent = random.sample(below, MISSING + UNREADABLE);
  const unreadable = new Set(silent.slice(0, UNREADABLE));
  const reporting = below.filter((agency) => !silent.includes(agency));
  const files: BatchFile[] = [];
  for (const year of YEARS) {
    const made = reporting.map((agency) => reportOf(random, agency, year, seed));
    const government = COUNTY.find(({ planned }) => planned.name === GOVERNMENT);
    if (government === undefined) throw new Error('the county has no government');
    const own = reportOf(random, government, year, seed, sumsOf(made));
    for (const [index, report] of [own, ...made].entries()) {
      const carrier = year === YEARS[0] ? (CARRIERS[index % CARRIERS.length] ?? 'made') : 'made';
      const [ending, bytes] = await carriedBy(report, carrier);
      const group = COUNTY.find(({ planned }) => planned === report.plan.agency)?.group ?? '';
      files.push([`${year}年度/${group}/${report.plan.agency.name}${year}年报.${ending}`, bytes]);
    }
  }
  for (const { planned } of unreadable) {
    files.push([`${YEARS[0]}年度/补报/${planned.name}2024年报.docx`, new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])]);
  }
  return {
    files: zipped([...files, ...oddities(files)]),
    roster: ['青禾县2024年度报送单位名册.xlsx', await rosterBytes()],
  };
}

/** A report with up to three defects of different families; last year's mostly have none. */
function reportOf(random: Random, agency: CountyAgency, year: number, seed: number, extra?: Defect): MadeReport {
  const own = random.fork(`${agency.planned.name} ${year}`);
  const layout = extra === undefined ? own.pick(LAYOUTS) : 'html-tidy';
  const wanted = year === YEARS[0] ? own.pick([0, 1, 2, 2, 3, 3]) : own.pick([0, 0, 0, 1]);
  const defects = fitting(own, layout, extra === undefined ? wanted : 0);
  const number = own.int(1, 1_000_000) + seed;
  for (let left = defects; ; left = left.slice(1)) {
    try {
      const all = extra === undefined ? left : [extra];
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

/** The government's figures are the sums of all others, but for three that it got wrong. */
function sumsOf(made: readonly MadeReport[]): Defect {
  const sums = new Map<FigureKey, number>();
  for (const { truth } of made) {
    for (const [key, { value }] of Object.entries(truth.figures) as [FigureKey, { value: number | null }][]) {
      sums.set(key, (sums.get(key) ?? 0) + (value ?? 0));
    }
  }
  return {
    name: 'sums of others',
    family: 'sums of others',
    editions: ['2021'],
    beforeProse: (random, plan) => {
      const off = new Set(random.sample([...sums.keys()], 3));
      for (const { cells } of plan.tables.values()) {
        for (const key of cells.keys()) {
          const value = Math.round((sums.get(key) ?? 0) * 100) / 100 + (off.has(key) ? 2 : 0);
          cells.set(key, { raw: String(value), state: 'number', value, unit: null });
        }
      }
    },
    inject: () => expecting([]),
  };
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
