/** Installs the npm packages where they are missing or not those of package-lock.json. Uses nothing but Node itself. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { alone } from './lock.mjs';
import { root } from './root.mjs';

const lockFile = path.join(root, 'package-lock.json');
const installedFile = path.join(root, 'node_modules', '.package-lock.json');
const digestFile = path.join(root, 'node_modules', '.lock-digest');

const digest = () => createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');

/** Whether what npm says it installed is what package-lock.json asks for; optional packages may be left out. */
function agrees() {
  if (!fs.existsSync(installedFile)) return false;
  const asked = JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(fs.readFileSync(installedFile, 'utf8')).packages;
  return (
    Object.keys(installed).every((place) => installed[place].version === asked[place]?.version) &&
    Object.keys(asked).every(
      (place) => !place.startsWith('node_modules/') || place in installed || asked[place].optional,
    )
  );
}

function areInstalled() {
  if (fs.existsSync(digestFile) && fs.readFileSync(digestFile, 'utf8') === digest()) return true;
  if (!agrees()) return false;
  fs.writeFileSync(digestFile, digest());
  return true;
}

/**
 * Installs what package-lock.json names, unless it is installed already. Throws where npm fails.
 * @param {(line: string) => void} say
 */
export async function ensurePackages(say) {
  if (areInstalled()) return;
  await alone('packages', async () => {
    if (areInstalled()) return;
    say('Installing the npm packages of package-lock.json …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) throw new Error('npm ci failed: see above.');
    fs.writeFileSync(digestFile, digest());
  });
}
