/**
 * `npm run bench`: what an audit costs, as ratios measured in one run on this machine. Each measurement has a process
 * of its own. Prints a table with the goals; a goal missed is said, not an error.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureBuilt } from '../build.mjs';
import { forNode } from '../bundles.mjs';
import { ensurePackages } from '../packages.mjs';
import { root } from '../root.mjs';

const quick = process.argv.includes('--quick');
const PAGES = quick ? 60 : 300;
const ROUNDS = quick ? 1 : 3;
const FEW = quick ? 20 : 100;

const say = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);

await ensurePackages(say);
await ensureBuilt(['engine']);
const out = path.join(root, '.cache', 'bench');
const inputs = { measure: 'build/bench/measure.ts' };
await build({ configFile: false, logLevel: 'warn', publicDir: false, ...forNode(out, inputs, 'es', 'node20') });

/** @param {readonly (string | number)[]} words */
function measure(...words) {
  const script = path.join(out, 'measure.mjs');
  const text = execFileSync(process.execPath, ['--expose-gc', script, ...words.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(text);
}

/**
 * @param {string} what
 * @param {string} found
 * @param {string} goal
 * @param {boolean} met
 */
function row(what, found, goal, met) {
  say(`${what.padEnd(58)} ${found.padStart(10)}   goal ${goal.padEnd(8)} ${met ? 'met' : 'MISSED'}`);
}

const two = (/** @type {number} */ value) => value.toFixed(2);

const whole = measure('whole', PAGES, ROUNDS);
row(`whole audit / decode + bare cheerio.load (${PAGES} pages)`, two(whole.ratio), '≤ 1.00', whole.ratio <= 1);
const parts = measure('parts', PAGES, ROUNDS);
row('rules, explanations, findings / reading and parsing', two(parts.ratio), '≤ 0.20', parts.ratio <= 0.2);

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
try {
  const runs = [FEW, FEW * 10].map((count) => {
    const reports = path.join(folder, String(count));
    measure('folder', reports, count);
    const words = ['--import', pathToFileURL(path.join(root, 'build/bench/tell-memory.mjs')).href];
    const program = path.join(root, 'out/engine/cli.mjs');
    const from = performance.now();
    const run = spawnSync(
      process.execPath,
      [...words, program, reports, '--json', path.join(folder, `${count}.json`)],
      {
        encoding: 'utf8',
      },
    );
    const seconds = (performance.now() - from) / 1000;
    const memory = Number(/maxRSS (\d+)/.exec(run.stderr)?.[1] ?? Number.NaN) / 1024;
    if (run.status === 2) throw new Error(`the command could not audit the pages:\n${run.stderr}`);
    say(`${count} reports: ${two(seconds)} s, ${Math.round(memory)} MB at most`);
    return { seconds, memory };
  });
  const [few, many] = runs;
  if (few === undefined || many === undefined) throw new Error('two runs were measured');
  const time = many.seconds / few.seconds;
  const memory = many.memory / few.memory;
  row('time of ten times the reports', two(time), '≤ 10.50', time <= 10.5);
  row('peak memory of ten times the reports', two(memory), '< 2.00', memory < 2);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const { name, read, audit } of measure('kinds', path.join(root, 'test/fixtures/kinds'), quick ? 5 : 20)) {
  const ratio = audit / read;
  const met = ratio <= 2 || audit - read <= 5;
  row(`${name}: audit ${two(audit)} ms / reading ${two(read)} ms`, two(ratio), '≤ 2.00', met);
}
