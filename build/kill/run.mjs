/**
 * `npm run kill [-- --seed N] [--count 200]`: the program is killed at random moments while it audits and while
 * findings are reviewed (decisions, notes, findings by hand, many at once, taken back and done again), again and again
 * on one workspace; half of the lives only review. After each time the workspace must open, be sound, and hold all that
 * was answered and nothing else. Prints the seed; the same seed makes the same steps, though not the same moments.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import { forNode } from '../bundles.mjs';
import { ensurePackages } from '../packages.mjs';
import { root } from '../root.mjs';
import { run, say } from '../setup.mjs';
import { whole } from '../whole-number.mjs';

await run(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      count: { type: 'string', default: '200' },
    },
  });
  const seed = whole(values.seed, 'seed');
  const count = whole(values.count, 'count');
  await ensurePackages(say);
  const work = path.join(root, '.cache', 'kill', String(process.pid));
  const out = path.join(work, 'program');
  const config = forNode(out, { child: 'build/kill/child.ts' }, 'es', 'node20');
  await build({ configFile: false, logLevel: 'warn', publicDir: false, ...config });
  /** @type {{ module: typeof import('./lives.ts') }} */
  const { module } = await runnerImport(path.join(import.meta.dirname, 'lives.ts'), { root, configFile: false });
  say(`Seed ${seed}: killing ${count} times …`);
  const { duringAudit, duringStep, stepKept, steps, decisions, failures } = await module.killAgainAndAgain({
    seed,
    count,
    child: path.join(out, 'child.mjs'),
    file: path.join(work, '年报 任务.gknb'),
    reports: path.join(root, 'samples', '2024年度'),
    say,
  });
  for (const failure of failures) console.log(failure);
  const word = failures.length === 0 ? 'PASS' : 'FAIL';
  console.log(
    `${word}  seed ${seed}: killed ${count} times, ${duringAudit} during an audit, ${duringStep} during a step ` +
      `(${stepKept} of these were there, whole); ${steps} steps answered with ${decisions} decisions, ` +
      `${failures.length} lost or damaged`,
  );
  if (failures.length === 0) fs.rmSync(work, { recursive: true, force: true });
  else console.log(`kept: ${work}`);
  return failures.length === 0 ? 0 : 1;
});
