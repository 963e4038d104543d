import { describe, expect, it } from 'vitest';
import type { Audit } from '../../app/model/audit-result.ts';
import { writeWorkbook } from '../../app/output/workbook.ts';
import { DATA_HEADS, LEDGER_HEADS, SHEETS } from '../../app/strings/workbook.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { openWorkbook, partsOf, recordsOf, sheetOf } from './read-workbook.ts';

/** Rows of table three, in the form's order. */
const IN_ROLL_UP = [
  'received',
  'carriedIn',
  'granted',
  'partlyGranted',
  'refused.stateSecret',
  'refused.prohibitedByLaw',
  'refused.safetyAndStability',
  'refused.thirdParty',
];

/** Texts that a sheet program would take for a formula or an escape, and one that XML cannot carry. */
const HOSTILE = ['=1+1', '+249', '-37', '@SUM(A1)', '=HYPERLINK("http://x","y")', '_x0041_', '<b>&"\'', 'a\u0001b'];

/** The program's own: sums of a column, a difference of two cells, cells without a number. */
const OWN_FORMULA =
  /^(?:SUBTOTAL\(109,[A-Z]+\d+:[A-Z]+\d+\)|SUM\([A-Z]+\d+:[A-Z]+\d+\)|ROUND\([A-Z]+\d+-[A-Z]+\d+,6\)|ROWS\([A-Z]+\d+:[A-Z]+\d+\)-COUNT\([A-Z]+\d+:[A-Z]+\d+\))$/;

describe('hostile texts', () => {
  const [first] = SAMPLE_AUDIT.findings;
  const [report] = SAMPLE_AUDIT.reports;
  if (first === undefined || report === undefined) throw new Error('the sample is empty');
  const poisoned: Audit = {
    ...SAMPLE_AUDIT,
    findings: HOSTILE.map((text, index) => ({ ...first, id: `id-${index}`, message: text, report: report.id })),
    reports: [
      {
        ...report,
        figures: Object.fromEntries(
          HOSTILE.flatMap((raw, index) => [
            [`row${'x'.repeat(index)}|count`, { raw, value: null, unit: null, state: 'text', source: null }],
            // And where 汇总表 shows them.
            [`${IN_ROLL_UP[index] ?? ''}|total`, { raw, value: null, unit: null, state: 'text', source: null }],
          ]),
        ),
      },
    ],
    inputs: HOSTILE.map((path) => ({
      path,
      sha256: null,
      bytes: null,
      kind: 'unknown' as const,
      status: 'unreadable' as const,
      reason: path,
      report: null,
    })),
  };
  const asRead = HOSTILE.map((text) => text.replace('\u0001', '\uFFFD'));

  it('stay what they are, in every sheet', async () => {
    const read = await openWorkbook(await writeWorkbook(poisoned));
    expect(recordsOf(read, SHEETS.ledger).map((row) => row[LEDGER_HEADS.message])).toEqual(asRead);
    expect(recordsOf(read, SHEETS.unaudited).map((row) => row['原因'])).toEqual(asRead);
    const raws = recordsOf(read, SHEETS.data).map((row) => row[DATA_HEADS.raw]);
    // exceljs leaves the escape of an escape in inline texts; a sheet program reads `_x005F_x0041_` as `_x0041_`.
    expect(raws.map((raw) => (raw as string).replace('_x005F_', '_')).sort()).toEqual([...asRead, ...asRead].sort());
    const rolledUp = sheetOf(read, '汇总表（表三）');
    const line = (rolledUp.getSheetValues() as (readonly unknown[] | undefined)[]).find(
      (cells) => cells?.[2] === report.agency,
    );
    expect(line?.slice(4).filter((value) => typeof value === 'string')).toEqual(asRead);
  });

  it('make no formula, and cells that look like one have the text format', async () => {
    const written = await writeWorkbook(poisoned);
    const xml = [...partsOf(written)].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, text]) => text);
    const formulas = xml.flatMap((text) => [...text.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula));
    expect(formulas.filter((formula) => !OWN_FORMULA.test(formula ?? ''))).toEqual([]);
    const ledger = sheetOf(await openWorkbook(written), SHEETS.ledger);
    const column = Object.keys(LEDGER_HEADS).indexOf('message') + 1;
    const formats = HOSTILE.map((_, index) => ledger.getRow(index + 2).getCell(column).numFmt);
    expect(formats.slice(0, 5)).toEqual(['@', '@', '@', '@', '@']);
  });
});
