/**
 * `npm run --silent audit -- FILE_OR_FOLDER…`: the headless audit. Sets up the packages and builds the engine where
 * that is needed (said on standard error), then runs it in this very process.
 */
import fs from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { run, say } from './setup.mjs';

await run(async () => {
  await ensurePackages(say);
  await ensureBuilt(['engine']);
  // npm runs scripts in the project's folder; paths are meant from where the user stands.
  const from = process.env['INIT_CWD'];
  if (from !== undefined && fs.existsSync(from)) process.chdir(from);
  return undefined;
});
if (process.exitCode === undefined) await import(new URL('../out/engine/cli.mjs', import.meta.url).href);
