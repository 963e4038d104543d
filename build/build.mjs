/**
 * Builds the bundles whose sources changed into out/. By hand: `npm run build`, or with names of bundles behind it
 * (`npm run build -- engine`). A bundle is built beside its place and swapped in when whole.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLES } from './bundles.mjs';
import { listPackages } from './licences.mjs';
import { alone } from './lock.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './root.mjs';
import { run, say } from './setup.mjs';

const out = path.join(root, 'out');

/**
 * @param {string} place a file or a folder, relative to the root
 * @param {readonly string[]} except places left out
 * @returns {string[]} each file's name, size and time
 */
function traces(place, except) {
  const status = fs.statSync(path.join(root, place), { throwIfNoEntry: false });
  if (status === undefined || except.includes(place)) return [];
  if (!status.isDirectory()) return [`${place} ${status.size} ${status.mtimeMs}`];
  return fs.readdirSync(path.join(root, place)).flatMap((name) => traces(`${place}/${name}`, except));
}

/** Changes whenever a source of the bundle does. @param {import('./bundles.mjs').BundleName} name */
function state(name) {
  const { sources, except = [] } = BUNDLES[name];
  const lines = sources.flatMap((source) => traces(source, except));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** @param {import('./bundles.mjs').BundleName} name */
const stampFile = (name) => path.join(out, `${name}.built`);

/** @param {import('./bundles.mjs').BundleName} name */
const isFresh = (name) =>
  fs.existsSync(path.join(out, name)) &&
  fs.existsSync(stampFile(name)) &&
  fs.readFileSync(stampFile(name), 'utf8') === state(name);

/** @param {import('./bundles.mjs').BundleName} name */
async function buildOne(name) {
  const before = state(name);
  const { build } = await import('vite');
  const fresh = path.join(out, `${name}.new`);
  const config = await BUNDLES[name].config(fresh);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...config,
    build: { emptyOutDir: true, ...config.build },
  });
  if (name === 'renderer') fs.copyFileSync(path.join(root, 'build', 'icon.png'), path.join(fresh, 'icon.png'));
  if (name === 'main') listPackages(path.join(fresh, 'packages.json'));
  fs.rmSync(path.join(out, name), { recursive: true, force: true });
  fs.renameSync(fresh, path.join(out, name));
  fs.writeFileSync(stampFile(name), before);
}

/**
 * Builds those of the named bundles that are stale.
 * @param {readonly import('./bundles.mjs').BundleName[]} names
 */
export async function ensureBuilt(names) {
  if (names.every(isFresh)) return;
  await alone('build', async () => {
    const stale = names.filter((name) => !isFresh(name));
    if (stale.length === 0) return;
    say(`Building ${stale.join(', ')} …`);
    fs.mkdirSync(out, { recursive: true });
    for (const name of stale) await buildOne(name);
  });
}

export const ALL = /** @type {import('./bundles.mjs').BundleName[]} */ (Object.keys(BUNDLES));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(async () => {
    const named = process.argv.slice(2);
    const unknown = named.filter((name) => !(name in BUNDLES));
    if (unknown.length > 0) throw new Error(`There is no bundle ${unknown.join(', ')}: ${ALL.join(', ')}.`);
    await ensurePackages(say);
    await ensureBuilt(named.length > 0 ? /** @type {import('./bundles.mjs').BundleName[]} */ (named) : ALL);
    return 0;
  });
}
