import { load } from 'cheerio';
import { auditBytes } from '../../app/engine/audit-bytes.ts';
import { judge } from '../../app/engine/judge.ts';
import { readReports } from '../../app/engine/read-report.ts';
import type { Finding } from '../../app/model/finding.ts';
import type { Report } from '../../app/model/report.ts';
import { CLOCK, inTurns, median, tidyUp, timed, type Pair } from './clock.ts';
import { manyPages, type Page } from './pages.ts';

const SETTINGS = { stage: 'published', today: '2026-11-01' } as const;

/** Everything that a page costs: read, decode, parse, all rules, the findings with their repairs. */
const audit = (page: Page): Promise<unknown> => auditBytes(page.bytes, page.path, SETTINGS);

/** The floor: the page decoded, in the encoding that it really has, and loaded, nothing more. */
const bareLoad = (page: Page): unknown => load(new TextDecoder(page.encoding).decode(page.bytes));

/** One measurement of many rounds. */
export interface Rounds {
  readonly rounds: readonly Pair[];
  /** Median over the rounds of ours / bare. */
  readonly ratio: number;
  /** What the times are. */
  readonly clock: string;
}

function summed(rounds: readonly Pair[]): Rounds {
  return { rounds, ratio: median(rounds.map(({ ours, bare }) => ours / bare)), clock: CLOCK };
}

/** Whole audits against bare loads of the same pages. Throws where a page is not audited as the report in it would be. */
export async function measureWhole(count: number, roundCount: number): Promise<Rounds> {
  const pages = manyPages(count);
  for (const page of pages) await mustAudit(page);
  const rounds: Pair[] = [];
  for (let round = 0; round < roundCount; round += 1) rounds.push(await inTurns(pages, round, audit, bareLoad));
  return summed(rounds);
}

/** What all pages take one after another in a process that does nothing else; the first tenth only warms up. */
export async function measureAlone(side: 'ours' | 'bare', count: number): Promise<{ readonly milliseconds: number }> {
  const warming = Math.ceil(count / 10);
  const pages = manyPages(count + warming);
  const work = side === 'ours' ? audit : bareLoad;
  for (const page of pages.slice(count)) await work(page);
  tidyUp();
  const milliseconds = await timed(async () => {
    for (const page of pages.slice(0, count)) await work(page);
  });
  return { milliseconds };
}

/** Rules, explanations and findings (`ours`) against reading and parsing (`bare`) of the same pages. */
export async function measureParts(count: number, roundCount: number): Promise<Rounds> {
  const pages = manyPages(count);
  const reports = new Map<Page, Report>();
  for (const page of pages) {
    const { report } = await auditBytes(page.bytes, page.path, SETTINGS);
    if (report !== null) reports.set(page, report);
  }
  const rules = (page: Page): unknown => {
    const report = reports.get(page);
    return report === undefined ? undefined : judge(report, SETTINGS, throwOn);
  };
  const read = (page: Page): Promise<unknown> => readReports(page.bytes, page.path, SETTINGS.stage);
  const rounds: Pair[] = [];
  for (let round = 0; round < roundCount; round += 1) rounds.push(await inTurns(pages, round, rules, read));
  return summed(rounds);
}

function throwOn(error: unknown): never {
  throw error;
}

/** A fast answer that is wrong is worth nothing: the page must give what the report without its surroundings gives. */
async function mustAudit(page: Page): Promise<void> {
  const whole = await auditBytes(page.bytes, page.path, SETTINGS);
  const small = await auditBytes(page.made.bytes, page.path, SETTINGS);
  const told = (findings: readonly Finding[]) => findings.map(({ id, message }) => `${id} ${message}`).join('\n');
  if (whole.report === null) throw new Error(`${page.path} is not read: ${whole.input.reason ?? ''}`);
  if (told(whole.findings) !== told(small.findings)) {
    throw new Error(
      `${page.path}: the page around the report changes what is found.\n${told(small.findings)}\n---\n${told(whole.findings)}`,
    );
  }
}
