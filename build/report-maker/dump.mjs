/**
 * Writes single made reports to a folder, with what reading them must give, for looking at.
 *
 *     node build/report-maker/dump.mjs --seed 7 --layout html-word [--edition 2021] [--defect NAME] [--count 3] [--out FOLDER]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    layout: { type: 'string', default: 'html-tidy' },
    edition: { type: 'string' },
    defect: { type: 'string', multiple: true },
    count: { type: 'string', default: '1' },
    out: { type: 'string', default: '.cache/made-reports' },
  },
});

const root = path.resolve(import.meta.dirname, '../..');
/** @type {{ module: typeof import('./index.ts') }} */
const { module: maker } = await runnerImport(path.join(import.meta.dirname, 'index.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});

const layouts = values.layout === 'all' ? maker.LAYOUTS : maker.LAYOUTS.filter((layout) => layout === values.layout);
if (layouts.length === 0) throw new Error(`no layout ${values.layout}; there are: ${maker.LAYOUTS.join(', ')}, all`);
const edition = maker.EDITIONS.find((known) => known === values.edition);
const out = path.resolve(root, values.out);
mkdirSync(out, { recursive: true });

for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.count); seed += 1) {
  for (const layout of layouts) {
    const made = maker.makeReport({
      seed,
      layout,
      ...(edition === undefined ? {} : { edition }),
      defects: (values.defect ?? []).map((name) => maker.defectNamed(name)),
    });
    const name = path.join(out, `${layout}-${made.path}`);
    writeFileSync(name, made.bytes);
    writeFileSync(`${name}.truth.json`, `${JSON.stringify({ truth: made.truth, expected: made.expected }, null, 1)}\n`);
    console.log(name);
  }
}
