/**
 * `npm run fuzz [-- --seed N] [--count 2000] [--keep FOLDER]`: damaged and hostile files of every kind among sound ones,
 * handed to the built command in one folder. It must neither crash nor hang nor fill the memory, name every file, and
 * audit every sound one as if it had come alone. Prints the seed; the same seed makes the same files.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureBuilt } from '../build.mjs';
import { ensurePackages } from '../packages.mjs';
import { root } from '../root.mjs';
import { run, say } from '../setup.mjs';
import { whole } from '../whole-number.mjs';

const cache = path.join(root, '.cache', 'fuzz');

await run(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      count: { type: 'string', default: '2000' },
      keep: { type: 'string', default: path.join(cache, 'failed') },
    },
  });
  await ensurePackages(say);
  await ensureBuilt(['engine']);
  const work = path.join(cache, `run-${process.pid}`);
  // A copy: what is built anew meanwhile does not change what is tried out.
  fs.cpSync(path.join(root, 'out', 'engine'), path.join(work, 'engine'), { recursive: true });
  /** @type {{ module: typeof import('./run.ts') }} */
  const { module } = await runnerImport(path.join(import.meta.dirname, 'run.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const from = process.env['INIT_CWD'] ?? root;
  const failed = await module.fuzz({
    seed: whole(values.seed, 'seed'),
    count: whole(values.count, 'count'),
    command: path.join(work, 'engine', 'cli.mjs'),
    work,
    keep: path.resolve(from, values.keep),
  });
  if (failed === 0) fs.rmSync(work, { recursive: true, force: true });
  else fs.rmSync(path.join(work, 'engine'), { recursive: true, force: true });
  console.log(failed === 0 ? 'nothing failed' : `${failed} failed`);
  return failed === 0 ? 0 : 1;
});
