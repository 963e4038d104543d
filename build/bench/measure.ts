import process from 'node:process';
import { measureCopies } from './copies.ts';
import { measureKinds } from './kinds.ts';
import { writeReports } from './folder.ts';
import { makeWorkspace, measureWorkspace } from './workspace.ts';
import { measureAlone, measureParts, measureWhole } from './whole.ts';

/*
 * Runs one measurement and prints what it gave as one line of JSON: `node measure.mjs NAME ARGUMENTS`. A process each,
 * so that none meets the heap that another left behind.
 */

const [name, ...words] = process.argv.slice(2);
const numbers = words.map(Number);

const MEASUREMENTS: Readonly<Record<string, () => unknown>> = {
  whole: () => measureWhole(numbers[0] ?? 300, numbers[1] ?? 3),
  alone: () => measureAlone(words[0] === 'bare' ? 'bare' : 'ours', numbers[1] ?? 300),
  parts: () => measureParts(numbers[0] ?? 300, numbers[1] ?? 3),
  kinds: () => measureKinds(words[0] ?? '', numbers[1] ?? 20),
  copies: () => measureCopies(numbers),
  'workspace-make': () => makeWorkspace(words[0] ?? '', words[1] ?? '', numbers[2] ?? 1000, words[3] ?? ''),
  'workspace-open': () => measureWorkspace(words[0] ?? '', numbers[1] ?? 1000, words[2] ?? ''),
  folder: () => writeReports(words[0] ?? '', numbers[1] ?? 100),
};

const measurement = MEASUREMENTS[name ?? ''];
if (measurement === undefined) throw new Error(`There is no measurement ${String(name)}.`);
process.stdout.write(`${JSON.stringify(await measurement())}\n`);
