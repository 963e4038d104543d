import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './program.ts';

const SAMPLES = path.join(root, 'samples', '2024年度');

/** The samples' county under several names: more than a hundred findings. */
export function counties(folder: string): void {
  for (const name of ['青禾县', '望川县', '柏溪县', '云岭县']) {
    const own = path.join(folder, name);
    mkdirSync(own, { recursive: true });
    for (const file of readdirSync(SAMPLES)) {
      const from = path.join(SAMPLES, file);
      const to = path.join(own, file.replaceAll('青禾县', name));
      if (name === '青禾县') cpSync(from, to);
      else
        writeFileSync(to, readFileSync(from, 'utf8').replaceAll('青禾县', name).replaceAll('青禾', name.slice(0, 2)));
    }
  }
}
