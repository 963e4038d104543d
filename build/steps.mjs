/** The checks behind `npm run check` and `npm test`, each a step with its result. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { say } from './setup.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally */

/** @param {string} place below node_modules */
const tool = (place) => path.join(root, 'node_modules', place);

const ESLINT = tool('eslint/bin/eslint.js');
const PRETTIER = tool('prettier/bin/prettier.cjs');
const TSC = tool('typescript/bin/tsc');
const VITEST = tool('vitest/vitest.mjs');
const RULE_INDEX = path.join(root, 'build/rule-index.mjs');
const PLAYWRIGHT = tool('@playwright/test/cli.js');

/** Checks that say only whether they passed. The slowest first: two run at a time. */
export const CHECKS = [
  { name: 'lint', script: ESLINT, args: ['.', '--max-warnings', '0'] },
  { name: 'types: node', script: TSC, args: ['--noEmit', '-p', 'tsconfig.node.json'] },
  { name: 'types: window', script: TSC, args: ['--noEmit', '-p', 'tsconfig.window.json'] },
  { name: 'rule index', script: RULE_INDEX, args: ['--check'] },
  { name: 'types: pure', script: TSC, args: ['--noEmit', '-p', 'tsconfig.pure.json'] },
  { name: 'format', script: PRETTIER, args: ['--check', '--log-level', 'warn', '.'] },
];

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @param {boolean} quiet keeps the output back
 * @returns {Promise<{ readonly ok: boolean, readonly output: string }>}
 */
function node(script, args, environment, quiet) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ part) => {
      output += part.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** @param {(typeof CHECKS)[number]} check @returns {Promise<Tally>} */
async function runCheck({ name, script, args }) {
  const from = performance.now();
  const { ok, output } = await node(script, args, {}, true);
  say(`${ok ? 'passed' : 'FAILED'}  ${name}  ${((performance.now() - from) / 1000).toFixed(1)} s`);
  if (!ok) say(output.trimEnd());
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
}

/** Runs format, lint and the three type checks, two at a time. @returns {Promise<Tally>} */
export async function runChecks() {
  const waiting = [...CHECKS];
  /** @type {Tally[]} */
  const tallies = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) tallies.push(await runCheck(next));
  };
  await Promise.all([worker(), worker()]);
  return sum(tallies);
}

/** @param {string} name @returns {string} where a runner writes its result, emptied of an older one */
function resultFile(name) {
  const file = path.join(root, '.cache', `${name}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

/**
 * A runner that failed without a failed test (it could not start, or a file could not be loaded) counts as one failed.
 * @param {Tally | undefined} tally
 * @param {boolean} ok
 * @returns {Tally}
 */
function honest(tally, ok) {
  const counted = tally ?? { passed: 0, failed: 0, skipped: 0 };
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** @param {string} file @returns {any} the runner's result, undefined where it wrote none */
const readResult = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);

/** Runs the unit, golden and policy tests. @returns {Promise<Tally>} */
export async function runUnitTests() {
  const file = resultFile('vitest');
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await node(VITEST, args, { CI: 'true' }, false);
  const result = readResult(file);
  return honest(
    result && {
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: result.numPendingTests + result.numTodoTests,
    },
    ok,
  );
}

/** Runs the end-to-end tests against the built program. @param {NodeJS.ProcessEnv} display @returns {Promise<Tally>} */
export async function runWindowTests(display) {
  const file = resultFile('playwright');
  const environment = { CI: 'true', PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...display };
  const { ok } = await node(PLAYWRIGHT, ['test', '--reporter=list,json'], environment, false);
  const stats = readResult(file)?.stats;
  return honest(
    stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    ok,
  );
}

/**
 * A step that is done in this process: one passed, or one failed with its message told.
 * @param {string} name
 * @param {() => Promise<void>} work
 * @returns {Promise<Tally>}
 */
export async function runStep(name, work) {
  try {
    await work();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (failure) {
    say(`FAILED  ${name}\n${failure instanceof Error ? failure.message : String(failure)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const add = (/** @type {keyof Tally} */ key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/** Prints the one closing line. @param {Tally} tally @returns {number} the exit code */
export function close({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}
