import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { guardedReader } from './engine/guarded-reader.ts';
import { guardedUnpacker } from './engine/guarded-unpacker.ts';
import { readProfileFile } from './engine/profiled.ts';
import { RosterRefusal } from './engine/roster-file.ts';
import { runAudit } from './engine/run.ts';
import type { RunSettings } from './engine/settings.ts';
import type { Audit } from './model/audit-result.ts';
import { STAGES, type Stage } from './model/edition.ts';
import type { Profile } from './model/profile.ts';
import type { Printer } from './output/print/pdf-file.ts';
import { COMMAND_STRINGS as SAY } from './strings/command.ts';

/** What was typed. */
interface Command {
  readonly paths: readonly string[];
  /** The stage is what was typed, else the profile's, else published. */
  readonly settings: Omit<RunSettings, 'stage' | 'profile'>;
  readonly stage: Stage | null;
  readonly profile: string | null;
  readonly json: string | null;
  readonly xlsx: string | null;
  readonly pdf: string | null;
}

/** A mistake in what was typed, for the person at the terminal. */
class UsageError extends Error {}

/** The profile cannot be used: all that is wrong with it, a line each. */
class ProfileError extends Error {}

/** An output could not be made, though nothing was typed wrong. */
class OutputError extends Error {}

const WITH_VALUE = new Set(['--json', '--xlsx', '--pdf', '--roster', '--profile', '--year', '--stage', '--today']);

function readCommand(words: readonly string[], today: string): Command {
  const values = new Map<string, string>();
  const paths: string[] = [];
  const previous: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [name, joined] = splitOption(word);
    if (word === '--') {
      paths.push(...words.slice(at + 1));
      break;
    }
    if (name === '--previous') {
      const named = joined === undefined ? valuesFrom(words, at + 1) : [joined];
      if (named.length === 0 || named.includes('')) throw new UsageError(SAY.missingValue(name));
      previous.push(...named);
      if (joined === undefined) at += named.length;
    } else if (WITH_VALUE.has(name)) {
      const value = joined ?? words[(at += 1)];
      // `--json --xlsx a.xlsx`: the next option is no file's name.
      const isOption = joined === undefined && value?.startsWith('--') === true;
      if (value === undefined || value === '' || isOption) throw new UsageError(SAY.missingValue(name));
      values.set(name, value);
    } else if (word.startsWith('--')) throw new UsageError(SAY.unknownOption(word));
    else paths.push(word);
  }
  if (paths.length === 0) throw new UsageError(SAY.noInput);
  return {
    paths,
    settings: {
      year: readYear(values.get('--year')),
      roster: values.get('--roster') ?? null,
      previous,
      today: readDate(values.get('--today'), today),
    },
    stage: readStage(values.get('--stage')),
    profile: values.get('--profile') ?? null,
    json: values.get('--json') ?? null,
    xlsx: values.get('--xlsx') ?? null,
    pdf: values.get('--pdf') ?? null,
  };
}

/** The words from a place on up to the next option. */
function valuesFrom(words: readonly string[], from: number): readonly string[] {
  const end = words.findIndex((word, at) => at >= from && word.startsWith('--'));
  return words.slice(from, end < 0 ? words.length : end);
}

function splitOption(word: string): [string, string | undefined] {
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function readYear(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^20\d{2}$/.test(value)) throw new UsageError(SAY.badYear(value));
  return Number(value);
}

function readStage(value: string | undefined): Stage | null {
  if (value === undefined) return null;
  const stage = STAGES.find((one) => one === value);
  if (stage !== undefined) return stage;
  throw new UsageError(SAY.badStage(value));
}

function readDate(value: string | undefined, today: string): string {
  if (value === undefined) return today;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new UsageError(SAY.badDate(value));
  }
  return value;
}

/** Today in the time zone of the machine, as `YYYY-MM-DD`. */
function localToday(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** 1: at least one must-fix finding; 0: none; 2: nothing could be read. */
function exitStatus(audit: Audit): 0 | 1 | 2 {
  const beside = new Set(audit.previous?.paths);
  const read = audit.inputs.some(
    ({ status, path: printed }) =>
      !beside.has(printed) &&
      status !== 'unreadable' &&
      status !== 'skipped' &&
      status !== 'roster' &&
      status !== 'container',
  );
  if (!read) return 2;
  const mustFix = audit.findings.some((finding) => finding.outcome === 'fail' && finding.severity === 'must-fix');
  return mustFix ? 1 : 0;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new OutputError(SAY.cannotWrite(file, error instanceof Error ? error.message : String(error)));
  }
}

/** Writes the result piece by piece, to standard output where the file is `-`. */
async function writeResult(file: string, audit: Audit): Promise<void> {
  const { resultPieces } = await import('./output/result.ts');
  const pieces = Readable.from(resultPieces(audit));
  try {
    if (file === '-') await pipeline(pieces, process.stdout, { end: false });
    else await pipeline(pieces, createWriteStream(file));
  } catch (error) {
    // A reader that closes early (`| head`) is no fault.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    throw new OutputError(SAY.cannotWrite(file, error instanceof Error ? error.message : String(error)));
  }
}

/**
 * What prints PDF files, as build/audit.mjs set it up: a program and its words, as a JSON list.
 * @throws OutputError where nothing was set up
 */
function printer(): Printer {
  const [program, ...words] = JSON.parse(process.env['DISCLOSURE_AUDITOR_PRINTER'] ?? '[]') as string[];
  if (program === undefined) throw new OutputError(SAY.noPrinter);
  return { program, words };
}

async function writePdf(file: string, audit: Audit): Promise<void> {
  const { batchPaper } = await import('./output/print/batch-paper.ts');
  const { pdfOf, PrintFailure } = await import('./output/print/pdf-file.ts');
  try {
    await write(file, await pdfOf(batchPaper(audit), printer()));
  } catch (error) {
    throw error instanceof PrintFailure ? new OutputError(SAY.printFailed(error.message)) : error;
  }
}

/** Originals are never written over. @throws OutputError where an output bears the name of a file that was audited */
function keepOriginals(command: Command, audit: Audit): void {
  const originals = new Set(
    audit.inputs.filter(({ status }) => status !== 'not-a-report').map((input) => path.resolve(input.path)),
  );
  if (command.profile !== null) originals.add(path.resolve(command.profile).normalize('NFC'));
  for (const file of [command.json, command.xlsx, command.pdf]) {
    if (file !== null && originals.has(path.resolve(file).normalize('NFC')))
      throw new OutputError(SAY.isOriginal(file));
  }
}

async function writeOutputs(command: Command, audit: Audit): Promise<void> {
  keepOriginals(command, audit);
  if (command.json !== null) {
    await writeResult(command.json, audit);
  }
  if (command.xlsx !== null) {
    const { writeWorkbook } = await import('./output/workbook.ts');
    await write(command.xlsx, await writeWorkbook(audit));
  }
  if (command.pdf !== null) await writePdf(command.pdf, audit);
  if (command.json === null && command.xlsx === null && command.pdf === null) {
    const { auditTable } = await import('./output/console.ts');
    process.stdout.write(auditTable(audit));
  }
}

/** The office's own settings. @throws ProfileError with every mistake in the file */
async function openProfile(file: string | null): Promise<Profile | null> {
  if (file === null) return null;
  const { profile, problems } = await readProfileFile(file);
  if (profile !== null) return profile;
  const lines = problems.map((problem) => SAY.profileProblem(file, problem));
  throw new ProfileError([...lines, SAY.profileRefused(problems.length)].join('\n'));
}

async function main(words: readonly string[]): Promise<number> {
  const command = readCommand(words, localToday());
  if (command.pdf !== null) printer();
  const profile = await openProfile(command.profile);
  const quiet = !process.stderr.isTTY;
  const reader = guardedReader(new URL('./reading-thread.mjs', import.meta.url));
  const settings: RunSettings = { ...command.settings, profile, stage: command.stage ?? profile?.stage ?? 'published' };
  const audit = await runAudit(command.paths, settings, {
    read: reader.read,
    unpack: guardedUnpacker(new URL('./unpacking-thread.mjs', import.meta.url)),
    onProgress: ({ done, total }) => {
      if (!quiet) process.stderr.write(`\r${SAY.progress(done, total)}${done === total ? '\n' : ''}`);
    },
    onFault: (path, error) => {
      process.stderr.write(`${SAY.fault(path)}: ${error instanceof Error ? error.message : String(error)}\n`);
    },
  }).finally(() => reader.close());
  for (const problem of audit.rosterProblems ?? []) process.stderr.write(`${SAY.rosterProblem(problem)}\n`);
  await writeOutputs(command, audit);
  const status = exitStatus(audit);
  if (status === 2) process.stderr.write(`${SAY.nothingRead}\n`);
  return status;
}

// A reader that closes early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const words = process.argv.slice(2);
  if (words.includes('--help') || words.includes('-h')) process.stdout.write(`${SAY.usage}\n`);
  else process.exitCode = await main(words);
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${SAY.usage}\n`);
  else if (error instanceof OutputError || error instanceof RosterRefusal || error instanceof ProfileError) {
    process.stderr.write(`${error.message}\n`);
  } else throw error;
  process.exitCode = 2;
}
