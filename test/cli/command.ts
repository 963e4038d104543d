import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defectNamed, makeReport } from '../../build/report-maker/index.ts';
import type { PlannedAgency } from '../../build/report-maker/plan.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
/** What `npm run audit` runs. It builds the engine where that is needed. */
const COMMAND = path.join(ROOT, 'build/audit.mjs');
/** The engine that it builds. */
export const BUILT = path.join(ROOT, 'out/engine/cli.mjs');

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
  /** Standard error, without what the set-up says of itself. */
  readonly errors: string;
}

interface Surroundings {
  /** Where the person stands; npm itself starts scripts in the project's folder. */
  readonly from?: string;
  readonly uid?: number;
  readonly script?: string;
}

/** Runs the command as npm does. */
export function run(
  words: readonly string[],
  { from = ROOT, uid, script = COMMAND }: Surroundings = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: from },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (errors += part));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output, errors: errors.replace(/^Building .*\n/gm, '') }));
  });
}

const AGENCY: PlannedAgency = {
  name: '青禾县财政局',
  kind: 'department',
  place: '青禾县',
  self: '我局',
  reach: '全县',
  field: '财政预决算',
};
const PLAN = { seed: 41, layout: 'html-tidy', agency: AGENCY, edition: '2021', year: 2024 } as const;

/** A report without a must-fix finding, and one with broken sums. */
export const CLEAN = makeReport(PLAN).bytes;
export const BROKEN = makeReport({ ...PLAN, defects: [defectNamed('uncounted-result')] }).bytes;

/** A folder of its own for each test, with blanks and Chinese in its name. */
export function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), '命令 test '));
}
