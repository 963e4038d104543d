/**
 * Writes test/golden/: what auditing each sample gives, to be read line by line and committed.
 *
 *     node build/make-golden.mjs
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const golden = /** @type {typeof import('../test/corpus/golden.ts')} */ (
    await server.ssrLoadModule(path.join(root, 'test/corpus/golden.ts'))
  );
  mkdirSync(golden.GOLDEN, { recursive: true });
  const samples = golden.samplePaths();
  for (const sample of samples) {
    const file = golden.goldenPath(sample);
    const text = await golden.goldenOf(sample);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    writeFileSync(file, text);
    console.log(`written: ${path.relative(root, file)}`);
  }
  const known = samples.map((sample) => path.basename(golden.goldenPath(sample)));
  for (const name of readdirSync(golden.GOLDEN)) {
    if (known.includes(name.normalize('NFC'))) continue;
    rmSync(path.join(golden.GOLDEN, name));
    console.log(`removed: ${name}`);
  }
} finally {
  await server.close();
}
