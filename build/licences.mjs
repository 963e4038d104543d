/**
 * The packages that the program ships, with their licences: what `dependencies` names, what the import table lets the
 * program's own code import, and all that those depend on.
 */
import fs from 'node:fs';
import path from 'node:path';
import { IMPORT_TABLE } from './import-table.mjs';
import { root } from './root.mjs';

/** @typedef {import('../app/bridge/calls.ts').ShippedPackage} ShippedPackage */

/** @param {string} place below the root @returns {any} */
const json = (place) => JSON.parse(fs.readFileSync(path.join(root, place), 'utf8'));

/** Where npm put a package that another one asks for: the nearest node_modules above it. Optional ones may be absent.
 * @param {Readonly<Record<string, unknown>>} lock @param {string} from @param {string} name */
function placeOf(lock, from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/') + 1).replace(/\/$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in lock) return place;
    if (folder === '') return undefined;
    if (!folder.includes('/node_modules/')) folder = '';
  }
}

/** @param {string} place @returns {string | null} */
function licenceText(place) {
  const names = fs.readdirSync(path.join(root, place)).filter((name) => /^(licen[cs]e|copying)/i.test(name));
  const files = names.map((name) => path.join(root, place, name)).filter((file) => fs.statSync(file).isFile());
  return files.length === 0 ? null : files.map((file) => fs.readFileSync(file, 'utf8').trim()).join('\n\n');
}

/** @param {any} manifest @returns {string} */
const licenceName = ({ license, licenses }) =>
  typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? '');

/** @returns {readonly ShippedPackage[]} by name */
export function shippedPackages() {
  /** @type {Readonly<Record<string, { readonly dependencies?: object, readonly optionalDependencies?: object }>>} */
  const lock = json('package-lock.json').packages;
  const own = Object.values(IMPORT_TABLE).flatMap(({ packages }) => packages);
  const wanted = [...Object.keys(json('package.json').dependencies), ...own].map((name) => ({ from: '', name }));
  /** @type {Set<string>} */
  const places = new Set();
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    const place = placeOf(lock, next.from, next.name);
    if (place === undefined || places.has(place) || !fs.existsSync(path.join(root, place, 'package.json'))) continue;
    places.add(place);
    const { dependencies = {}, optionalDependencies = {} } = lock[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) wanted.push({ from: place, name });
  }
  const all = [...places].map((place) => {
    const manifest = json(`${place}/package.json`);
    return {
      name: String(manifest.name),
      version: String(manifest.version),
      licence: licenceName(manifest),
      text: licenceText(place),
    };
  });
  return all.sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

/** @param {string} file where the list is written */
export function listPackages(file) {
  fs.writeFileSync(file, JSON.stringify(shippedPackages()));
}
