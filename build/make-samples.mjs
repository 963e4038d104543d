/**
 * Writes samples/: the reports of an invented county, with which the program opens the first time.
 *
 *     node build/make-samples.mjs [--check]
 *
 * The same bytes every time; they are committed. `--check` writes nothing and fails where a file differs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = path.resolve(import.meta.dirname, '..');
/** @type {{ module: typeof import('./report-maker/samples/index.ts') }} */
const { module: made } = await runnerImport(path.join(import.meta.dirname, 'report-maker/samples/index.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});

/** @type {(readonly [name: string, bytes: Uint8Array])[]} */
const files = [
  ...made.SAMPLES.map((sample) => /** @type {const} */ ([sample.path, made.sampleBytes(sample)])),
  ...made.UNREADABLE.map(({ path: name, base64 }) => /** @type {const} */ ([name, Buffer.from(base64, 'base64')])),
  [made.ROSTER_PATH, await made.rosterBytes()],
];

let differing = 0;
for (const [name, bytes] of files) {
  const file = path.join(root, 'samples', name);
  if (existsSync(file) && readFileSync(file).equals(bytes)) continue;
  differing += 1;
  console.log(`${values.check ? 'differs' : 'written'}: samples/${name}`);
  if (values.check) continue;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
if (values.check && differing > 0) process.exitCode = 1;
