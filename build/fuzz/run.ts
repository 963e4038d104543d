import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { AuditResult } from '../../app/model/audit-result.ts';
import { checkResult, type Failure, type Planned } from './check.ts';
import { runCommand, type ChildRun } from './child.ts';
import { corpusOf } from './corpus.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  /** The built command. */
  readonly command: string;
  /** Where the corpus is written; it is removed when nothing failed. */
  readonly work: string;
  /** Where files are kept on which the run failed. */
  readonly keep: string;
}

/** Seconds that one file may take, a little more than the command allows it. */
const MOST_SECONDS = 22;
/** Seconds on top that the rules may take for each report, on a busy machine. */
const JUDGING = 0.1;
const MOST_MEGABYTES = 2048;
/** Seconds without progress after which the command counts as hanging. */
const HANGING = 90;
const SLOW = 3;

interface Written extends Planned {
  readonly digest: string;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Makes the corpus, runs the command on it, and tells what went wrong. Gives how many things did. */
export async function fuzz(options: FuzzOptions): Promise<number> {
  const folder = path.join(options.work, 'corpus');
  fs.rmSync(folder, { recursive: true, force: true });
  say(`seed ${options.seed}, ${options.count} files`);
  const files = await writeCorpus(options, folder);
  const resultFile = path.join(options.work, 'result.json');
  const run = await runCommand(options.command, folder, resultFile, HANGING);
  const order = readingOrder(folder, '');
  const isThere = run.status !== null && fs.existsSync(resultFile);
  const result = isThere ? (JSON.parse(fs.readFileSync(resultFile, 'utf8')) as AuditResult) : null;
  const failures: Failure[] = runFailures(run, order, result);
  if (result === null) failures.push({ path: '', detail: 'there is no result' });
  else for (const failure of checkResult(result, files, 'corpus')) failures.push(failure);
  for (const file of files) {
    const there = path.join(folder, file.path);
    if (!fs.existsSync(there) || digestOf(fs.readFileSync(there)) !== file.digest) {
      failures.push({ path: `corpus/${file.path}`, detail: 'the original was changed' });
    }
  }
  tell(run, order, result, files);
  keepFailed(failures, files, folder, options);
  if (failures.length === 0) fs.rmSync(folder, { recursive: true, force: true });
  return failures.length;
}

async function writeCorpus({ seed, count }: FuzzOptions, folder: string): Promise<Written[]> {
  const files: Written[] = [];
  for await (const { bytes, ...file } of corpusOf(seed, count)) {
    const there = path.join(folder, file.path);
    fs.mkdirSync(path.dirname(there), { recursive: true });
    fs.writeFileSync(there, bytes);
    files.push({ ...file, digest: digestOf(bytes) });
  }
  return files;
}

/** Files in the order in which the command takes them. */
function readingOrder(folder: string, below: string): string[] {
  return fs
    .readdirSync(path.join(folder, below), { withFileTypes: true })
    .sort((a, b) => byCodePoint(a.name, b.name))
    .flatMap((entry) => (entry.isDirectory() ? readingOrder(folder, `${below}${entry.name}/`) : [below + entry.name]));
}

function runFailures(run: ChildRun, order: readonly string[], result: AuditResult | null): Failure[] {
  const failures: Failure[] = [];
  const at = (index: number): string => `corpus/${order[index] ?? ''}`;
  /** Every member of an archive is a file of its own, with a time of its own. */
  const filesIn = (path: string): number =>
    1 + (result?.inputs.filter((input) => input.path.startsWith(`${path}!/`)).length ?? 0);
  if (run.status === null || run.status > 2) {
    failures.push({
      path: at(run.seconds.length - 1),
      detail: run.status === null ? 'the command hangs or was killed' : `the command ended with ${run.status}`,
    });
  }
  run.seconds.forEach((seconds, index) => {
    if (seconds > MOST_SECONDS * filesIn(at(index)))
      failures.push({ path: at(index), detail: `took ${seconds.toFixed(1)} s` });
  });
  const reports = result?.reports.length ?? 0;
  if (run.after > MOST_SECONDS + reports * JUDGING)
    failures.push({ path: '', detail: `the rules took ${run.after.toFixed(1)} s` });
  if (run.peak > MOST_MEGABYTES) failures.push({ path: '', detail: `memory rose to ${run.peak.toFixed(0)} MB` });
  for (const line of run.complaints) failures.push({ path: '', detail: `said: ${line.slice(0, 300)}` });
  return failures;
}

function tell(run: ChildRun, order: readonly string[], result: AuditResult | null, files: readonly Planned[]): void {
  say(
    `exit ${String(run.status)}, ${run.total.toFixed(1)} s, ${run.after.toFixed(1)} s of it after the last file, at most ${run.peak.toFixed(0)} MB`,
  );
  const what = new Map(files.map((file) => [file.path, file.what]));
  const slow = run.seconds
    .map((seconds, index) => ({ seconds, path: order[index] ?? '' }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 10);
  say('slowest:');
  for (const { seconds, path: name } of slow)
    say(`  ${seconds.toFixed(1)} s${seconds > SLOW ? ' !' : ''}  ${name}  (${what.get(name) ?? ''})`);
  if (result === null) return;
  const totals = new Map<string, number>();
  for (const { kind, status, reason } of result.inputs) {
    const line = `${status}  ${kind}${reason === null ? '' : `  ${reason.replace(/[“"][^”"]*[”"]/g, '…')}`}`;
    totals.set(line, (totals.get(line) ?? 0) + 1);
  }
  say(`inputs: ${result.inputs.length}, reports: ${result.reports.length}, findings: ${result.findings.length}`);
  for (const [line, times] of [...totals].sort((a, b) => b[1] - a[1])) say(`  ${String(times).padStart(5)}  ${line}`);
  const sound = files.filter((file) => file.sound !== null).length;
  const closed = files.filter(
    (file) =>
      file.members !== null &&
      !result.inputs.some((input) => input.path === `corpus/${file.path}` && input.status === 'container'),
  );
  say(`sound files: ${sound}; sound archives that were not opened: ${closed.length}`);
}

function keepFailed(
  failures: readonly Failure[],
  files: readonly Planned[],
  folder: string,
  { keep, seed }: FuzzOptions,
): void {
  for (const { path: name, detail } of failures) {
    const own = (name.split('!/')[0] ?? '').replace(/^corpus\//, '');
    const file = files.find((one) => one.path === own);
    say(`FAILED  ${name}: ${detail}${file === undefined ? '' : `  (${file.what})`}`);
    const from = path.join(folder, own);
    if (own === '' || !fs.existsSync(from)) continue;
    const to = path.join(keep, `seed-${seed}`, path.basename(own));
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.copyFileSync(from, to);
  }
  if (failures.length > 0) say(`files of failures are kept in ${path.join(keep, `seed-${seed}`)}`);
}
