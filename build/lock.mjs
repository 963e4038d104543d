import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root.mjs';

const PAUSE = 100;

/** @param {string} file @returns {boolean} whether a lock is there whose process is gone */
function isLeft(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
    return false;
  } catch (failure) {
    // No such file: it was given back this moment. Not permitted: it is another user's process, and runs.
    return !['ENOENT', 'EPERM'].includes(/** @type {NodeJS.ErrnoException} */ (failure).code ?? '');
  }
}

/** Takes the lock where it is free. @param {string} file */
function take(file) {
  const own = `${file}.${process.pid}`;
  fs.writeFileSync(own, String(process.pid));
  try {
    fs.linkSync(own, file);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmSync(own);
  }
}

/**
 * Does `work` while no other process of this folder does work under the same name: two commands started together must
 * not both install or build. A lock whose holder is gone is taken over.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  const folder = path.join(root, '.cache');
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.lock`);
  while (!take(file)) {
    if (isLeft(file)) fs.rmSync(file, { force: true });
    else await wait(PAUSE);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
