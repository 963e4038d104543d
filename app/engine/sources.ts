import { realpath } from 'node:fs/promises';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { planInputs, type PlannedFile } from './inputs.ts';
import { readInputs } from './read-inputs.ts';
import type { ReadInput } from './read-report.ts';
import type { RunOptions, RunSettings } from './settings.ts';

/** The files of a run by what they were handed in for; each is in one list only. */
export interface RunPlan {
  /** To be audited. */
  readonly current: readonly PlannedFile[];
  /** To be compared with. */
  readonly previous: readonly PlannedFile[];
}

/**
 * Every file below the paths. What is named as of an earlier year, or is the roster, may lie among the files to be
 * audited: it is not audited then.
 * @param roster where the roster's file really is
 * @param kept what was read earlier from places that are gone
 */
export async function planRun(
  paths: readonly string[],
  previous: readonly string[],
  roster: string | null,
  kept: RunOptions['kept'] = () => [],
): Promise<RunPlan> {
  const taken = new Set(roster === null ? [] : [roster]);
  const earlier = await without(withKept(previous.length === 0 ? [] : await planInputs(previous), kept), taken);
  for (const { file } of earlier) taken.add(await realPlace(file));
  return { current: await without(withKept(await planInputs(paths), kept), taken), previous: earlier };
}

/** Where a file or folder is gone, what was read from it stands in its place. */
function withKept(
  planned: readonly PlannedFile[],
  kept: (place: string) => readonly PlannedFile[],
): readonly PlannedFile[] {
  return planned.flatMap((file) => {
    if (file.skipped?.reason !== ENGINE_STRINGS.notFound) return [file];
    const known = kept(file.file);
    return known.length === 0 ? [file] : known;
  });
}

async function without(planned: readonly PlannedFile[], taken: ReadonlySet<string>): Promise<readonly PlannedFile[]> {
  if (taken.size === 0) return planned;
  const real = await Promise.all(planned.map(async ({ file }) => realPlace(file)));
  return planned.filter((_, index) => !taken.has(real[index] ?? ''));
}

async function realPlace(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

/** Reads all files of a run, those to be audited first, with one progress over both. */
export async function readAll(
  { current, previous }: RunPlan,
  settings: RunSettings,
  options: RunOptions,
): Promise<readonly [current: readonly ReadInput[], previous: readonly ReadInput[]]> {
  const total = current.length + previous.length;
  const from = (start: number, last: boolean): RunOptions => {
    const { onProgress } = options;
    if (onProgress === undefined) return options;
    return {
      ...options,
      onProgress: ({ done, current: path }) => {
        // The end is told once.
        if (path !== null || last) onProgress({ done: start + done, total, current: path });
      },
    };
  };
  const first = await readInputs(current, settings, from(0, previous.length === 0));
  const second = previous.length === 0 ? [] : await readInputs(previous, settings, from(current.length, true));
  return [first, second];
}
