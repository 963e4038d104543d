import { parseDocument, type ParsedReport } from '../../app/parse/parse-document.ts';
import { readBytes } from '../../app/readers/read-file.ts';
import { REPORTS } from '../fixtures/reports-read-by-every-kind.mjs';
import { reportDocx } from '../fixtures/write-docx.mjs';
import { reportPage } from '../fixtures/write-html.mjs';
import { savedPage } from '../fixtures/write-mhtml.mjs';
import { reportCsv, reportWorkbook } from '../fixtures/write-sheets.mjs';
import { makeReport } from '../report-maker/make-report.ts';
import { LAYOUTS } from '../report-maker/plan.ts';
import type { PlannedAgency } from '../report-maker/plan.ts';
import type { Random } from '../report-maker/random.ts';
import type { Sound } from './item.ts';
import { extensionOf, type Source } from './sources.ts';

/** A sound file with what reading it must give. */
export interface SoundFile extends Source {
  readonly sound: Sound;
}

const FIRST = '檀棠梧桐榆槐枫柏松杉楠樟桂梅杏桃李梨枣柿';
const SECOND = '溪河湖泉潭渡津浦洲湾岭峰岗坪原川谷陂堰桥';

/** A place that no other file of the corpus is about: no damaged copy can meddle. */
function placeOf(index: number): string {
  const [first, second] = [
    FIRST.charAt(index % FIRST.length),
    SECOND.charAt(Math.floor(index / FIRST.length) % SECOND.length),
  ];
  return `${first}${second}`;
}

/** How many sound files there are at most with an agency of their own. */
export const MOST_SOUND = FIRST.length * SECOND.length;

function figuresOf(report: ParsedReport, alone: boolean): Sound {
  return { agency: report.agency, year: report.year, figures: report.figures, alone };
}

function madeFile(random: Random, index: number): SoundFile {
  const place = `${placeOf(index)}县`;
  const agency: PlannedAgency = {
    name: `${place}财政局`,
    kind: 'department',
    place,
    self: '我局',
    reach: '全县',
    field: '财政预决算',
  };
  const made = makeReport({ seed: random.int(1, 1_000_000), layout: random.pick(LAYOUTS), agency });
  const { truth } = made;
  return {
    name: made.path,
    bytes: made.bytes,
    sound: { agency: truth.agency, year: truth.year, figures: truth.figures, alone: true },
  };
}

/** Renames the place in text of UTF-16, as the Office programs before 2007 keep it; null where it does not stand there. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array | null {
  const copy = Buffer.from(bytes);
  const [old, fresh] = [Buffer.from(from, 'utf16le'), Buffer.from(to, 'utf16le')];
  let found = false;
  for (let at = copy.indexOf(old); at !== -1; at = copy.indexOf(old, at + old.length)) {
    fresh.copy(copy, at);
    found = true;
  }
  return found ? new Uint8Array(copy) : null;
}

type FixtureReport = (typeof REPORTS)[number];

function withPlace(report: FixtureReport, place: string): FixtureReport {
  return JSON.parse(JSON.stringify(report).replaceAll('云岭', place)) as FixtureReport;
}

async function reportIn(source: Source): Promise<ParsedReport> {
  const read = await readBytes(source.bytes, source.name);
  if (!read.ok) throw new Error(`${source.name}: ${read.reason}`);
  const report = parseDocument(read.document, source.name, 'published');
  if ('reason' in report) throw new Error(`${source.name}: ${report.reason}`);
  return report;
}

const CARRIED = ['docx', 'xlsx', 'csv', 'mht', 'html', 'doc', 'xls'] as const;

/** A fixture's report by another agency, in one of the kinds that can be written here. */
async function carriedFile(random: Random, index: number, fixtures: readonly Source[]): Promise<SoundFile> {
  const original = random.pick(REPORTS);
  const kind = random.pick(CARRIED);
  const place = placeOf(index);
  const report = withPlace(original, place);
  const page = reportPage(report);
  const truth = await reportIn({ name: 'report.html', bytes: Buffer.from(page) });
  const name = `${truth.agency ?? place}${String(truth.year)}.${kind}`;
  const file = (bytes: Uint8Array): SoundFile => ({ name, bytes, sound: figuresOf(truth, true) });
  switch (kind) {
    case 'docx':
      return file(reportDocx(report));
    case 'xlsx':
      return file(await reportWorkbook([report]));
    case 'csv':
      return file(Buffer.from(reportCsv(report)));
    case 'mht':
      return file(savedPage(Buffer.from(page), { transfer: 'quoted-printable', charset: 'utf-8' }));
    case 'html':
      return file(Buffer.from(page));
    case 'doc':
    case 'xls': {
      const fixture = fixtures.find((one) => one.name === `${original.id}.${kind}`);
      const bytes = fixture === undefined ? null : renamed(fixture.bytes, '云岭', place);
      return file(bytes ?? Buffer.from(page));
    }
  }
}

/** A sound file about an agency of its own: `index` below {@link MOST_SOUND}, each once. */
export async function soundFile(random: Random, index: number, fixtures: readonly Source[]): Promise<SoundFile> {
  return random.chance(0.6) ? madeFile(random, index) : carriedFile(random, index, fixtures);
}

/** The fixtures as they are: the PDF files among them can be had no other way. Their damaged copies lie beside them. */
export async function untouchedFixtures(fixtures: readonly Source[]): Promise<SoundFile[]> {
  const wanted = fixtures.filter(({ name }) => /^20\d\d-edition.*\.(?:pdf|docx?|xlsx?|csv|mht|html)$/.test(name));
  return Promise.all(
    wanted.map(async (source) => {
      const page = fixtures.find(({ name }) => name === `${source.name.slice(0, 12)}.html`) ?? source;
      return { ...source, name: `报告${extensionOf(source.name)}`, sound: figuresOf(await reportIn(page), false) };
    }),
  );
}
