/**
 * Runs the program named on the command line, as the default application of an official Electron build does. Only the
 * registry runtime of build/electron-runtime.mjs needs it. It waits for the program to be loaded (top-level await):
 * otherwise 'ready' would fire before the program can register its protocol.
 */
import { app } from 'electron';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {readonly string[]} argv what follows the executable */
function parse(argv) {
  /** @type {string[]} */
  const preload = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = /** @type {string} */ (argv[index]);
    if (argument === '-v' || argument === '--version') return { version: true, preload, folder: undefined };
    if (argument === '-r' || argument === '--require') {
      index += 1;
      preload.push(/** @type {string} */ (argv[index]));
    } else if (!argument.startsWith('-')) {
      return { version: false, preload, folder: path.resolve(argument) };
    }
  }
  return { version: false, preload, folder: undefined };
}

const { version, preload, folder } = parse(process.argv.slice(1));
if (version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (folder === undefined) {
  console.error('Say which program to run: electron FOLDER');
  process.exit(2);
}

const require = createRequire(pathToFileURL(path.join(folder, 'package.json')));
for (const module of preload) require(path.resolve(module));

const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { value: true, configurable: false, enumerable: true });
/** Electron's types leave out what only its default application calls. */
const shell = /** @type {import('electron').App & Record<'setVersion' | 'setAppPath', (value: string) => void>} */ (
  app
);
shell.name = manifest.productName ?? manifest.name;
shell.setVersion(manifest.version);
shell.setAppPath(folder);
shell.setDesktopName(`${manifest.name}.desktop`);
await import(pathToFileURL(path.join(folder, manifest.main)).href);
