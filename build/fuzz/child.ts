import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What became of a run of the command. */
export interface ChildRun {
  /** Null where it had to be ended. */
  readonly status: number | null;
  /** Seconds that each file took, in the order in which they were read; the last one may be what stopped the run. */
  readonly seconds: readonly number[];
  /** Seconds from the last file's end to the command's. */
  readonly after: number;
  readonly total: number;
  /** Largest resident memory, in megabytes. */
  readonly peak: number;
  /** Lines on standard error but the progress. */
  readonly complaints: readonly string[];
}

const PROGRESS = /(\d+)\/(\d+)\s*$/;

/**
 * Runs the built command on a folder and watches it: each file's time by its progress, its memory by the system.
 *
 * @param command the built command
 * @param longest seconds without any progress after which it is ended
 */
export async function runCommand(command: string, folder: string, result: string, longest: number): Promise<ChildRun> {
  const peakFile = `${result}.peak`;
  fs.rmSync(result, { force: true });
  fs.rmSync(peakFile, { force: true });
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      path.join(import.meta.dirname, 'watched.mjs'),
      command,
      path.basename(folder),
      '--today',
      '2026-11-01',
      '--json',
      result,
    ],
    {
      cwd: path.dirname(folder),
      env: { ...process.env, FUZZ_PEAK_FILE: peakFile },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const seconds: number[] = [];
  const complaints: string[] = [];
  let last = performance.now();
  let total = Number.POSITIVE_INFINITY;
  let seen = 0;
  const onLine = (line: string): void => {
    const found = PROGRESS.exec(line);
    if (found === null) {
      if (line.trim() !== '') complaints.push(line.trim());
      return;
    }
    const [done, now] = [Number(found[1]), performance.now()];
    total = Number(found[2]);
    // The first message comes before the first file.
    for (; seen < done; seen += 1) seconds.push((now - last) / 1000);
    last = now;
  };
  let rest = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (piece: string) => {
    const lines = (rest + piece).split(/[\r\n]/);
    rest = lines.pop() ?? '';
    // Progress stands on one line of the terminal, without a break behind it.
    if (PROGRESS.test(rest)) {
      lines.push(rest);
      rest = '';
    }
    lines.forEach(onLine);
  });
  const watch = setInterval(() => {
    if (performance.now() - last > longest * 1000) {
      child.kill('SIGKILL');
    }
  }, 500);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    // Without a code where it was killed: by the watch, or by the system for its memory.
    child.once('close', (code) => resolve(code));
  });
  clearInterval(watch);
  onLine(rest);
  const now = performance.now();
  if (seen < total) seconds.push((now - last) / 1000);
  const peak = fs.existsSync(peakFile) ? Number(fs.readFileSync(peakFile, 'utf8')) / 1024 : Number.NaN;
  return {
    status,
    seconds,
    after: (now - last) / 1000,
    total: (now - from) / 1000,
    peak,
    complaints,
  };
}
