import fs from 'node:fs';
import path from 'node:path';

/** A runtime handed over as a folder brings along what only a bare Electron needs. */
const BARE = ['resources/default_app.asar', 'version', 'made-by.json'];

/** Called by electron-builder once the program's folder is filled. @param {{ readonly appOutDir: string }} context */
export default function afterPack({ appOutDir }) {
  for (const name of BARE) fs.rmSync(path.join(appOutDir, name), { force: true });
}
