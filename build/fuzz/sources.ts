import fs from 'node:fs';
import path from 'node:path';
import { makeReport } from '../report-maker/make-report.ts';
import { LAYOUTS } from '../report-maker/plan.ts';
import type { Random } from '../report-maker/random.ts';
import { root } from '../root.mjs';

/** A sound file that damaged ones are made from. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function filesBelow(folder: string, wanted: RegExp): Source[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => ({
      name: path.basename(name),
      bytes: new Uint8Array(fs.readFileSync(path.join(root, folder, name))),
    }));
}

/** One report of each edition in every kind of file. */
export function fixtureSources(): Source[] {
  return filesBelow('test/fixtures/kinds', /\.(?!json)\w+$/);
}

/** Every file that sound ones lie in: fixtures and samples. */
export function allSources(): Source[] {
  return [...fixtureSources(), ...filesBelow('samples', /\.(?:html|txt|docx|pdf|xlsx)$/)];
}

/** A report from chance, as a page or as text. */
export function madeSource(random: Random): Source {
  const made = makeReport({ seed: random.int(1, 1_000_000), layout: random.pick(LAYOUTS) });
  return { name: made.path, bytes: made.bytes };
}

/** A sound source: most often a fixture, for those are of all kinds. */
export function anySource(random: Random, sources: readonly Source[]): Source {
  return random.chance(0.2) ? madeSource(random) : random.pick(sources);
}

export function extensionOf(name: string): string {
  return path.extname(name);
}
