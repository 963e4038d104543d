/**
 * `npm run package`: makes the program as it is installed, under dist/. Without arguments the bare folder for this
 * system; arguments go to electron-builder (`npm run package -- --linux deb`). A release is made of the official
 * Electron only; `--with-stand-in` allows the registry's, to try out the packaging.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ALL, ensureBuilt } from './build.mjs';
import { root } from './root.mjs';
import { run, setUpWindow } from './setup.mjs';

const STAND_IN = '--with-stand-in';

await run(async () => {
  const args = process.argv.slice(2);
  const runtime = await setUpWindow();
  if (runtime.source === 'registry' && !args.includes(STAND_IN)) {
    throw new Error(
      `Electron ${runtime.version} here is the registry's stand-in, which is not to be shipped (${STAND_IN} allows it).`,
    );
  }
  await ensureBuilt(ALL);
  const wanted = args.filter((word) => word !== STAND_IN);
  const builder = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/electron-builder/cli.js'),
      ...(wanted.length > 0 ? wanted : ['--dir']),
      '--publish=never',
      `--config.electronDist=${runtime.dist}`,
      `--config.electronVersion=${runtime.version}`,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return builder.status ?? 1;
});
