/**
 * `npm run bench`: what an audit costs, as ratios measured in one run on this machine. Each measurement has processes of
 * its own, so that none meets the heap that another left behind. Prints a table with the goals; a goal missed is said,
 * not an error. `--quick` measures less of everything; `--only kinds,copies` measures those alone: pages, command, kinds,
 * copies, workspace.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { ALL, ensureBuilt } from '../build.mjs';
import { forNode } from '../bundles.mjs';
import { root } from '../root.mjs';
import { run, say, setUpWindow } from '../setup.mjs';
import { openDisplay } from '../system.mjs';
import { measureWindow } from './window.mjs';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const { quick } = options;
const PAGES = quick ? 60 : 300;
const ROUNDS = quick ? 1 : 5;
const FEW = quick ? 20 : 100;
const KIND_ROUNDS = quick ? 3 : 7;
const WORKSPACE_AGENCIES = quick ? 1000 : 10_000;
const COPY_AGENCIES = quick ? 125 : 500;

const out = path.join(root, '.cache', 'bench');
const two = (/** @type {number} */ value) => value.toFixed(2);

/**
 * Runs Node, and gives what it wrote on standard output and on descriptor 3. Status 1 says that defects were found.
 * @param {readonly string[]} words
 */
function node(words) {
  const child = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (child.status !== 0 && child.status !== 1) throw new Error(`${words.join(' ')} failed:\n${child.stderr}`);
  return { output: child.stdout, usage: child.output[3] ?? '' };
}

/** One measurement of measure.ts. @param {readonly (string | number)[]} words */
const measure = (...words) =>
  JSON.parse(node(['--expose-gc', path.join(out, 'measure.mjs'), ...words.map(String)]).output);

/** @param {string} what @param {string} found @param {string} goal @param {boolean} isMet */
function row(what, found, goal, isMet) {
  console.log(`${what.padEnd(64)} ${found.padStart(8)}   ${goal.padEnd(8)} ${isMet ? 'PASS' : 'MISS'}`);
}

function measurePages() {
  say(`${PAGES} pages of 150 KB, ${ROUNDS} rounds …`);
  const whole = measure('whole', PAGES, ROUNDS);
  const [first] = whole.rounds;
  row('whole audit / decoding and a bare cheerio.load', two(whole.ratio), '≤ 1.00', whole.ratio <= 1);
  console.log(`  ${two(first.ours / PAGES)} ms against ${two(first.bare / PAGES)} ms a page (${whole.clock})`);
  const alone = measure('alone', 'ours', PAGES).milliseconds / measure('alone', 'bare', PAGES).milliseconds;
  row('  the same, each in a process that does nothing else', two(alone), '≤ 1.00', alone <= 1);
  const parts = measure('parts', PAGES, ROUNDS).ratio;
  row('rules, explanations and findings / reading and parsing', two(parts), '≤ 0.20', parts <= 0.2);
}

/** The whole command on so many files. @param {string} folder @param {number} count */
function runCommand(folder, count) {
  const reports = path.join(folder, String(count));
  measure('folder', reports, count);
  const { usage } = node([
    '--import',
    pathToFileURL(path.join(root, 'build/bench/usage.mjs')).href,
    path.join(root, 'out/engine/cli.mjs'),
    reports,
    '--json',
    path.join(folder, `${count}.json`),
  ]);
  return JSON.parse(usage);
}

function measureCommand() {
  say(`${FEW} and ${FEW * 10} reports through the command …`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    const few = runCommand(folder, FEW);
    const many = runCommand(folder, FEW * 10);
    const time = many.processor / few.processor;
    const memory = many.megabytes / few.megabytes;
    row('time of ten times the reports', two(time), '≤ 10.50', time <= 10.5);
    const seconds = [few, many].map(({ processor }) => (processor / 1000).toFixed(1));
    console.log(`  ${seconds.join(' s and ')} s of processor time for ${FEW} and ${FEW * 10} files`);
    row('peak memory of ten times the reports', two(memory), '< 2.00', memory < 2);
    console.log(`  ${Math.round(few.megabytes)} MB and ${Math.round(many.megabytes)} MB`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function measureKinds() {
  say('the same reports in every kind of file …');
  for (const { kind, ours, bare } of measure('kinds', path.join(root, 'test/fixtures/kinds'), KIND_ROUNDS)) {
    const isMet = ours / bare <= 2 || ours - bare <= 5;
    row(`${kind}: ${two(ours)} ms against a bare parse of ${two(bare)} ms`, two(ours / bare), '≤ 2*', isMet);
  }
  console.log('  * or 5 ms a file above it');
}

function measureCopies() {
  const many = COPY_AGENCIES * 4;
  say(`copied text among ${COPY_AGENCIES} and ${many} agencies, two years each …`);
  const { milliseconds, copies, clock } = measure('copies', COPY_AGENCIES, many);
  const [few = 0, most = 0] = milliseconds;
  row('copied text: time of four times the reports', two(most / few), '≤ 8.00', most / few <= 8);
  row(`  copied text among ${many * 2} reports, in minutes`, two(most / 60_000), '≤ 1.00', most <= 60_000);
  console.log(`  ${two(few / 1000)} s and ${two(most / 1000)} s, ${copies.join(' and ')} pairs (${clock})`);
}

/** @param {import('../electron-runtime.mjs').ElectronRuntime} runtime */
async function measureWorkspace(runtime) {
  const file = path.join(out, 'workspace', 'province.gknb');
  say(`a workspace of ${WORKSPACE_AGENCIES} agencies and ${WORKSPACE_AGENCIES * 20} findings …`);
  // Of this program: what another one made is made anew when it is opened first.
  const maker = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'out/worker/worker.mjs')))
    .digest('hex');
  const samples = path.join(root, 'samples');
  const made = measure('workspace-make', file, samples, WORKSPACE_AGENCIES, maker.slice(0, 16));
  const { opening, agency, step, clock } = measure('workspace-open', file, WORKSPACE_AGENCIES, maker.slice(0, 16));
  row('the engine: opening until the list is there, in seconds', two(opening / 1000), '≤ 2.00', opening <= 2000);
  row('  looking at an agency, in milliseconds', two(agency), '≤ 100', agency <= 100);
  row('  a step of a person, on disk, in milliseconds', two(step), '≤ 100', step <= 100);
  console.log(`  ${Math.round(made.bytes / 1e6)} MB, kept in ${two(made.milliseconds / 1000)} s (${clock})`);
  const display = await openDisplay(say);
  try {
    const { executable } = runtime;
    const order = { executable, environment: display.environment, file, agencies: WORKSPACE_AGENCIES, out };
    showWindow(await measureWindow(order));
  } finally {
    display.stop();
    fs.rmSync(path.dirname(file), { recursive: true, force: true });
  }
}

/** @param {Awaited<ReturnType<typeof measureWindow>>} window */
function showWindow({ opening, look, lists, filters }) {
  const worst = (/** @type {import('./window.mjs').Times} */ times) => `  median ${two(times.median)} ms, by the clock`;
  row(
    'the window: opening until the list is drawn, in seconds',
    two(opening.worst / 1000),
    '≤ 2.00',
    opening.worst <= 2000,
  );
  console.log(worst(opening));
  row('  from an agency to its findings, worst, in milliseconds', two(look.worst), '≤ 100', look.worst <= 100);
  console.log(worst(look));
  for (const [list, { frames, gaps, places }] of Object.entries(lists)) {
    row(`  frames with a gap, of ${frames} at ${places} places: ${LISTS[list]}`, String(gaps), '= 0', gaps === 0);
  }
  for (const [list, times] of Object.entries(filters)) {
    row(
      `  from a key to the filtered list, worst, in ms: ${LISTS[list]}`,
      two(times.worst),
      '≤ 100',
      times.worst <= 100,
    );
    console.log(worst(times));
  }
}

/** What the window's lists are called on paper. @type {Readonly<Record<string, string>>} */
const LISTS = {
  agencyList: 'agencies',
  findingList: 'findings',
  inputList: 'inputs',
  rollUpGrid: 'roll-up',
};

/** In the order in which they are printed. @type {Readonly<Record<string, (runtime: import('../electron-runtime.mjs').ElectronRuntime) => unknown>>} */
const MEASUREMENTS = {
  pages: measurePages,
  command: measureCommand,
  kinds: measureKinds,
  copies: measureCopies,
  workspace: measureWorkspace,
};

await run(async () => {
  const chosen = options.only === '' ? Object.keys(MEASUREMENTS) : options.only.split(',');
  const unknown = chosen.filter((name) => MEASUREMENTS[name] === undefined);
  if (unknown.length > 0) throw new Error(`There is no measurement ${unknown.join(', ')}.`);
  const runtime = await setUpWindow();
  await ensureBuilt(ALL);
  const { build } = await import('vite');
  const inputs = { measure: 'build/bench/measure.ts' };
  await build({ configFile: false, logLevel: 'warn', publicDir: false, ...forNode(out, inputs, 'es', 'node20') });
  console.log(`${''.padEnd(64)} ${'ratio'.padStart(8)}   goal`);
  for (const name of chosen) await MEASUREMENTS[name]?.(runtime);
  return 0;
});
