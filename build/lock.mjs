import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root.mjs';

const PAUSE = 100;

/** @param {string} file @returns {boolean} whether the process that holds the lock still runs */
function isHeld(file) {
  const pid = Number(fs.readFileSync(file, 'utf8'));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return /** @type {NodeJS.ErrnoException} */ (failure).code === 'EPERM';
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
    if (fs.existsSync(file) && !isHeld(file)) fs.rmSync(file, { force: true });
    else await wait(PAUSE);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
