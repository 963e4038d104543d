import { describe, expect, it } from 'vitest';
import type { Printer } from '../../app/output/print/pdf-file.ts';
import { pdfOf, PrintFailure } from '../../app/output/print/pdf-file.ts';

const PAPER = { title: '审核情况', date: '2025-03-01', version: '0.1.0', html: '<p>一</p>' };

/** Stands for Electron: a Node script that sees the printer's words as `words`. */
const script = (body: string): Printer => ({
  program: process.execPath,
  words: ['-e', `const fs = require('fs'); const words = process.argv.slice(1); ${body}`, '--'],
});

describe('pdfOf', () => {
  it('hands over the paper and gives back what was printed, dated by the audit', async () => {
    const printer = script(
      `const paper = JSON.parse(fs.readFileSync(words[1], 'utf8'));
       fs.writeFileSync(words[3], words[0] + words[2] + paper.html + "/CreationDate (D:20260102030405+00'00')");`,
    );
    const pdf = Buffer.from(await pdfOf(PAPER, printer)).toString('latin1');
    expect(pdf).toBe(Buffer.from(`--print-pdf--to<p>一</p>/CreationDate (D:20250301000000+00'00')`).toString('latin1'));
  });

  it('fails with the last line that the printer said', async () => {
    const failing = pdfOf(PAPER, script(`console.error('first\\nno such library'); process.exitCode = 1;`));
    await expect(failing).rejects.toThrow(new PrintFailure('no such library'));
  });

  it('fails where there is no such program, and where nothing was printed', async () => {
    await expect(pdfOf(PAPER, { program: '/no/such/electron', words: [] })).rejects.toThrow(PrintFailure);
    await expect(pdfOf(PAPER, script(''))).rejects.toThrow(PrintFailure);
    await expect(pdfOf(PAPER, script('process.exit(3)'))).rejects.toThrow(/: 3$/);
  });
});
