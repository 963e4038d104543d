/**
 * Prints reports that no test has seen to PDF, with Chromium and LibreOffice, in page sizes, margins, fonts and frames
 * drawn at random, so that tables run over pages anywhere; reads them with the built command, and compares every figure
 * with what was printed. A table that is told unreadable counts as refused, a figure that is another as wrong.
 *
 *     node build/held-out-pdf.mjs [--seed N] [--count 24] [--keep FOLDER] [--again]
 *
 * The seed is printed; the same seed makes the same files; `--again` reads those of the last run. Needs `chromium` and `soffice`; no test needs this script.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runnerImport } from 'vite';
import { ensureBuilt } from './build.mjs';
import { reportDocx } from './fixtures/write-docx.mjs';
import { root } from './root.mjs';
import { run } from './setup.mjs';

/** @typedef {import('./report-maker/index.ts').MadeReport} MadeReport */
/** @typedef {import('./report-maker/random.ts').Random} Random */
/** @typedef {import('./fixtures/reports-read-by-every-kind.mjs').ReportBlock} ReportBlock */

const FONTS = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'Droid Sans Fallback', 'AR PL SungtiL GB'];
const MOST_WRONG_SHOWN = 4;

/** @param {readonly string[]} words @param {string} program */
function quietly(program, words) {
  execFileSync(program, words, { stdio: 'ignore', timeout: 120_000 });
}

/** A style sheet of the printing. @param {Random} random */
function looks(random) {
  const border = `${random.pick(['0.5pt', '1px', '1.5px'])} solid ${random.pick(['#000', '#333', '#888'])}`;
  const upright = random.chance(0.4)
    ? 'td[rowspan="22"],td[rowspan="19"],td[rowspan="21"]{writing-mode:vertical-rl}'
    : '';
  const whole = random.chance(0.5) ? 'tr{break-inside:avoid}' : '';
  return `<style>@page{size:${random.pick(['A4', 'A4', 'A4 landscape', 'Letter'])};margin:${random.int(10, 30)}mm ${random.int(10, 26)}mm}
body{font:${random.int(12, 18)}px/${random.int(13, 22) / 10} "${random.pick(FONTS)}"!important}
table{border-collapse:${random.pick(['collapse', 'collapse', 'separate'])}!important;border-spacing:0;width:100%!important;font-size:${random.int(9, 14)}px!important}
td,th{border:${border}!important;padding:${random.int(1, 8)}px!important;height:${random.int(12, 44)}px;text-align:${random.pick(['center', 'left', 'right'])};vertical-align:${random.pick(['middle', 'top'])}}
td:has(table){border:none!important;height:auto}
${upright}${whole}</style>`;
}

/** @param {string} work @param {MadeReport} made @param {Random} random @param {string} result */
function byChromium(work, made, random, result) {
  const page = path.join(work, 'page.html');
  // Markup is ASCII in every encoding of the made pages.
  const markup = Buffer.from(made.bytes).toString('latin1');
  fs.writeFileSync(page, Buffer.from(markup.replace(/<\/head>/i, `${looks(random)}</head>`), 'latin1'));
  quietly('chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    ...(random.chance(0.6) ? ['--no-pdf-header-footer'] : []),
    ...(random.chance(0.5) ? ['--disable-pdf-tagging'] : []),
    `--user-data-dir=${work}/chromium`,
    `--print-to-pdf=${result}`,
    `file://${page}`,
  ]);
}

/** Widths of a table's columns in percent, by their number. @type {Readonly<Record<number, readonly number[]>>} */
const WIDTHS = { 3: [66, 14, 20], 10: [9, 13, 29, 7, 7, 7, 7, 7, 7, 7] };

/** What the page holds, for a Word file. @param {import('../app/model/document.ts').SourceDocument} document */
function wordBlocks(document) {
  return document.blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [/** @type {ReportBlock} */ ({ type: 'paragraph', text: block.text })];
    if (block.type !== 'table') return [];
    const widths =
      WIDTHS[block.columnCount] ?? Array.from({ length: block.columnCount }, () => 100 / block.columnCount);
    const cells = block.cells.map((cell) => ({ ...cell, head: false }));
    return [/** @type {ReportBlock} */ ({ type: 'table', name: '', widths, rowCount: block.rowCount, cells })];
  });
}

/** @param {Uint8Array} docx @param {Random} random */
function otherLooks(docx, random) {
  const parts = unzipSync(docx);
  const [top, side] = [random.int(600, 1900), random.int(1200, 1500)];
  const height = random.int(200, 700);
  const edge = '<w:SIDE w:val="single" w:sz="4" w:space="24" w:color="000000"/>';
  const frame = ['top', 'left', 'bottom', 'right'].map((name) => edge.replace('SIDE', name)).join('');
  const framed = random.chance(0.25) ? `<w:pgBorders w:offsetFrom="page">${frame}</w:pgBorders>` : '';
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace(
      /<w:pgMar [^>]*>/,
      `<w:pgMar w:top="${top}" w:right="${side}" w:bottom="${top}" w:left="${side}" w:header="500" w:footer="500" w:gutter="0"/>${framed}`,
    )
    .replaceAll(
      '<w:sz w:val="18"/>',
      `<w:rFonts w:eastAsia="${random.pick(FONTS)}"/><w:sz w:val="${random.int(13, 21)}"/>`,
    )
    .replaceAll('<w:sz w:val="28"/>', `<w:sz w:val="${random.int(21, 32)}"/>`)
    .replaceAll(
      '<w:tr>',
      `<w:tr><w:trPr>${random.chance(0.5) ? '<w:cantSplit/>' : ''}<w:trHeight w:val="${height}"/></w:trPr>`,
    );
  return zipSync({ ...parts, 'word/document.xml': strToU8(body) });
}

/** @param {string} work @param {string} source @param {string} result @param {readonly string[]} [words] */
function byOffice(work, source, result, words = []) {
  const to = ['--convert-to', 'pdf:writer_pdf_Export', '--outdir', work];
  quietly('soffice', [`-env:UserInstallation=file://${work}/profile`, '--headless', ...words, ...to, source]);
  fs.renameSync(source.replace(/\.\w+$/, '.pdf'), result);
}

/**
 * @typedef {{ raw: string, state: string }} Read
 * @typedef {{ id: string, input: string, figures: Record<string, Read> }} Report
 * @typedef {{ report: string | null, rule: string }} Finding
 */

/** @param {MadeReport} made @param {Report | undefined} report @param {readonly Finding[]} findings */
function wrongIn(made, report, findings) {
  if (report === undefined) return { refused: 1, unread: 0, wrong: [] };
  const refused = findings.filter((one) => one.report === report.id && one.rule === 'form/table-unreadable').length;
  const wrong = Object.entries(made.truth.figures).flatMap(([key, cell]) => {
    const read = report.figures[key];
    if (read?.state === 'unread' || (read === undefined && refused > 0)) return [];
    return read?.raw === cell.raw && read.state === cell.state
      ? []
      : [`${key}: “${read?.raw ?? 'nothing'}” for “${cell.raw}”`];
  });
  const unread = Object.values(report.figures).filter(({ state }) => state === 'unread').length;
  const invented = Object.entries(report.figures).flatMap(([key, { state }]) =>
    key in made.truth.figures || state === 'unread' ? [] : [key],
  );
  return { refused, unread, wrong: [...wrong, ...invented.map((key) => `${key}: invented`)] };
}

await run(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      count: { type: 'string', default: '24' },
      keep: { type: 'string', default: path.join(root, '.cache', 'held-out') },
      again: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  console.log(`seed ${seed}`);
  await ensureBuilt(['engine']);
  const load = (/** @type {string} */ file) =>
    runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' });
  /** @type {{ module: typeof import('./report-maker/index.ts') }} */
  const { module: maker } = /** @type {any} */ (await load('build/report-maker/index.ts'));
  /** @type {{ module: typeof import('./report-maker/random.ts') }} */
  const { module: chance } = /** @type {any} */ (await load('build/report-maker/random.ts'));
  /** @type {{ module: typeof import('../app/readers/read-file.ts') }} */
  const { module: reader } = /** @type {any} */ (await load('app/readers/read-file.ts'));

  const folder = path.resolve(values.keep);
  const work = path.join(folder, 'work');
  if (!values.again) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  /** @type {Map<string, MadeReport>} */
  const all = new Map();
  for (let at = 0; at < Number(values.count); at += 1) {
    const random = chance.randomFrom(seed * 1000 + at);
    const edition = maker.EDITIONS[at % maker.EDITIONS.length] ?? '2021';
    const printer = random.pick(['chromium', 'word', 'chromium', 'word', 'page']);
    const layout = random.chance(0.5) ? 'html-tidy' : 'html-word';
    const made = maker.makeReport({ seed: seed * 1000 + at, layout, edition });
    const result = path.join(folder, `${String(at).padStart(2, '0')}-${edition}-${printer}.pdf`);
    all.set(result, made);
    if (values.again) continue;
    if (printer === 'chromium') byChromium(work, made, random, result);
    else if (printer === 'page') {
      fs.writeFileSync(path.join(work, 'page.html'), made.bytes);
      byOffice(work, path.join(work, 'page.html'), result, ['--infilter=HTML (StarWriter)']);
    } else {
      const read = await reader.readBytes(made.bytes, made.path);
      if (!read.ok) throw new Error(read.reason);
      const docx = reportDocx({ id: 'held-out', blocks: wordBlocks(read.document) }, { upright: random.chance(0.5) });
      fs.writeFileSync(path.join(work, 'report.docx'), otherLooks(docx, random));
      byOffice(work, path.join(work, 'report.docx'), result);
    }
  }
  fs.rmSync(work, { recursive: true, force: true });
  const child = spawnSync(process.execPath, [path.join(root, 'out/engine/cli.mjs'), folder, '--json', '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  /** @type {{ reports: readonly Report[], findings: readonly Finding[], inputs: readonly { path: string, status: string, reason: string | null }[] }} */
  const audit = JSON.parse(child.stdout);
  let failed = 0;
  for (const [file, made] of all) {
    const report = audit.reports.find((one) => one.input === file);
    const { refused, unread, wrong } = wrongIn(made, report, audit.findings);
    const input = audit.inputs.find((one) => one.path === file);
    if (wrong.length > 0) failed += 1;
    const told = wrong.length > 0 ? `WRONG ${wrong.length}: ${wrong.slice(0, MOST_WRONG_SHOWN).join('; ')}` : 'right';
    const refusal =
      refused > 0 || unread > 0 ? `, ${refused} tables and ${unread} figures refused (${input?.reason ?? ''})` : '';
    console.log(`${path.basename(file)}: ${Object.keys(made.truth.figures).length} figures ${told}${refusal}`);
  }
  console.log(failed === 0 ? 'no figure is wrong' : `${failed} files with wrong figures, in ${folder}`);
  return failed === 0 ? 0 : 1;
});
