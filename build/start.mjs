/**
 * `npm start`: sets up what is missing, builds what is stale, and opens the program on the shipped samples, or on the
 * files and folders named behind `npm start --`.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ALL, ensureBuilt } from './build.mjs';
import { root } from './root.mjs';
import { run, say, setUpWindow } from './setup.mjs';
import { chromiumSwitches, openDisplay } from './system.mjs';

await run(async () => {
  const runtime = await setUpWindow();
  await ensureBuilt(ALL);
  const display = await openDisplay(say);
  if (runtime.source === 'registry') say(`Electron ${runtime.version}: the registry's stand-in, see npm run setup.`);

  const from = process.env['INIT_CWD'] ?? process.cwd();
  const words = process.argv.slice(2).map((word) => (word.startsWith('-') ? word : path.resolve(from, word)));
  if (words.every((word) => word.startsWith('-'))) words.push('--samples');
  const program = spawn(runtime.executable, [...chromiumSwitches(), root, ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...display.environment },
  });
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(name, () => program.kill(name));
  const code = await new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('exit', (status) => resolve(status ?? 1));
  });
  display.stop();
  return Number(code);
});
