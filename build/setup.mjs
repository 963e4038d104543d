/**
 * Sets up what is missing, and nothing else: npm packages, the Electron runtime, the system's libraries and a Chinese
 * font. Runs on a machine with Node 20.19 or newer and nothing else. By hand: `npm run setup`.
 */
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { ensureSystem } from './system.mjs';

/** @param {string} line progress; standard output is for results */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Ends with a sentence, not with a stack trace, where a script fails. @param {() => Promise<number | undefined>} work */
export async function run(work) {
  try {
    checkNode();
    process.exitCode = await work();
  } catch (failure) {
    say(failure instanceof Error ? failure.message : String(failure));
    process.exitCode = 2;
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  }
}

/**
 * Sets up all that the window needs.
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function setUpWindow() {
  await ensurePackages(say);
  const { alone } = await import('./lock.mjs');
  const { ensureElectron } = await import('./electron-runtime.mjs');
  const runtime = await alone('electron', () => ensureElectron(say));
  ensureSystem(say);
  return runtime;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(async () => {
    const runtime = await setUpWindow();
    say(`Ready: Electron ${runtime.version} (${runtime.source}).`);
    return 0;
  });
}
