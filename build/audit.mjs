/**
 * `npm run --silent audit -- FILE_OR_FOLDER…`: the headless audit. Sets up the packages and builds the engine where
 * that is needed (said on standard error), then runs it in this very process. Only `--pdf` needs Electron, which prints.
 */
import fs from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { run, say } from './setup.mjs';

const words = process.argv.slice(2);
const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
const toPdf = options.some((word) => word === '--pdf' || word.startsWith('--pdf='));

let endPrinter = () => {};

await run(async () => {
  await ensurePackages(say);
  await ensureBuilt(['engine']);
  if (toPdf) endPrinter = await setUpPrinter();
  // npm runs scripts in the project's folder; paths are meant from where the user stands.
  const from = process.env['INIT_CWD'];
  if (from !== undefined && fs.existsSync(from)) process.chdir(from);
  return undefined;
});
if (process.exitCode === undefined) await import(new URL('../out/engine/cli.mjs', import.meta.url).href);
endPrinter();

/**
 * Hands the command what prints; where there is nothing to print with, the command itself says so.
 * @returns {Promise<() => void>} what ends the virtual display
 */
async function setUpPrinter() {
  const { preparePrinter } = await import('./printer.mjs');
  try {
    const { command, environment, stop } = await preparePrinter();
    Object.assign(process.env, environment, { DISCLOSURE_AUDITOR_PRINTER: JSON.stringify(command) });
    return stop;
  } catch (failure) {
    say(failure instanceof Error ? failure.message : String(failure));
    return () => {};
  }
}
