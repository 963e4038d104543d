/** What Electron needs of the system on Linux: libraries, a Chinese font, a display. */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Libraries that Electron loads, with Debian's package for each. */
const LIBRARIES = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libXss.so.1': 'libxss1',
};
const FONT_PACKAGE = 'fonts-noto-cjk';

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/**
 * Switches that Electron is started with here: Chromium has no sandbox for root on Linux, and its own log tells of missing
 * desktop services, which nobody can act on.
 */
export const chromiumSwitches = () => [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--log-level=3',
];

/** @param {string} program @param {readonly string[]} args @returns {string | undefined} its output, if it could run */
function output(program, args) {
  const run = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return run.status === 0 ? run.stdout : undefined;
}

/** @param {string} program */
const isInPath = (program) =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));

/** Debian packages whose content is missing here. @returns {string[]} */
function missing() {
  const known = output('/sbin/ldconfig', ['-p']) ?? '';
  const packages = Object.entries(LIBRARIES)
    .filter(([library]) => !known.includes(`\t${library} `))
    .map(([, name]) => name);
  if (!(output('fc-list', [':lang=zh-cn', 'file']) ?? '').trim()) packages.push(FONT_PACKAGE);
  if (!hasDisplay() && !isInPath('Xvfb')) packages.push('xvfb');
  return packages;
}

/** Quiet unless it fails. @param {readonly string[]} args */
function apt(args) {
  const run = spawnSync('apt-get', ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0) process.stderr.write(run.stderr);
  return run.status === 0;
}

/**
 * Installs what Electron needs where that can be done (Debian, as root); elsewhere says in a sentence what to install.
 * Does nothing but on Linux.
 * @param {(line: string) => void} say
 */
export function ensureSystem(say) {
  if (process.platform !== 'linux') return;
  const packages = missing();
  if (packages.length === 0) return;
  const line = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !isInPath('apt-get')) {
    say(`The system lacks what Electron needs; install it as root, on Debian with: ${line}`);
    return;
  }
  say(`Installing system packages: ${line}`);
  if (!apt(['update']) || !apt(['install', '--no-install-recommends', ...packages])) {
    throw new Error(`Could not install the system packages. Try by hand: ${line}`);
  }
}

/**
 * Starts a virtual display where there is none.
 * @param {(line: string) => void} say
 * @returns {Promise<{ environment: NodeJS.ProcessEnv, stop: () => void }>} what children need, and how to end it
 */
export async function openDisplay(say) {
  if (hasDisplay()) return { environment: {}, stop: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', () => reject(new Error('There is no display, and Xvfb is not installed.')));
    server.once('exit', () => reject(new Error('The virtual display ended at once.')));
    /** @type {import('node:stream').Readable} */ (server.stdio[3]).once('data', (data) =>
      resolve(String(data).trim()),
    );
  });
  say(`No display here: the window opens on the virtual display :${number}.`);
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  return { environment: { DISPLAY: `:${number}` }, stop };
}
