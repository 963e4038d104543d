import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PrintPage } from './page.ts';

/**
 * What prints: a program and its words, behind which `--print-pdf PAPER --to PDF` is put. PAPER is a file with a
 * {@link PrintPage} as JSON.
 */
export interface Printer {
  readonly program: string;
  readonly words: readonly string[];
}

/** Printing did not come about; the message is what the printer said last, in its own words. */
export class PrintFailure extends Error {}

/** A printer that says nothing for so long will not print any more: a thousand sheets take a fraction of it. */
const PATIENCE = 10 * 60_000;

/** The longest message that is passed on. */
const LONGEST = 200;

/**
 * The paper as a PDF file's bytes.
 * @throws PrintFailure where the printer cannot be started, fails, or leaves no PDF
 */
export async function pdfOf(paper: PrintPage, printer: Printer): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'disclosure-auditor-'));
  const source = path.join(folder, 'paper.json');
  const target = path.join(folder, 'paper.pdf');
  try {
    await writeFile(source, JSON.stringify(paper));
    const said = await run(printer, ['--print-pdf', source, '--to', target]);
    const pdf = await readFile(target).catch(() => null);
    if (pdf === null) throw new PrintFailure(said);
    return withDate(pdf, paper.date);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Puts the day of the audit in the place of the moment of printing, so that the same audit gives the same bytes. Both
 * are as long as each other, which leaves the file's table of offsets right.
 */
function withDate(pdf: Buffer, date: string): Buffer {
  const day = date.replaceAll('-', '');
  const dated = pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}([^)]*\))/g, `$1${day}000000$2`);
  return Buffer.from(dated, 'latin1');
}

/** Resolves with the last line on standard error. */
function run({ program, words }: Printer, order: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words, ...order], { stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', (failure) => reject(new PrintFailure(failure.message)));
    child.once('close', (code, signal) => {
      const last = said.trim().split('\n').at(-1)?.trim().slice(0, LONGEST) ?? '';
      if (code === 0) resolve(last);
      else reject(new PrintFailure(last === '' ? `${path.basename(program)}: ${signal ?? String(code)}` : last));
    });
  });
}
