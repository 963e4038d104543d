import { read, write, type WorkBook } from '@e965/xlsx';
import { zipSync, unzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportedFigures } from '../../app/engine/exported-workbook.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import type { Report } from '../../app/model/report.ts';
import { writeWorkbook } from '../../app/output/workbook.ts';
import { readCell } from '../../app/parse/cell.ts';
import { Refusal } from '../../app/readers/refusal.ts';
import { cleanReport, UNREAD } from '../support/clean-report.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

/** Figures without their places in the file, which no workbook holds. */
function bare(report: Pick<Report, 'figures'>): object {
  return Object.fromEntries(Object.entries(report.figures).map(([key, cell]) => [key, { ...cell, source: null }]));
}

/** An audit of these reports; agency and year make the ids. */
function auditOf(...reports: readonly Report[]): Audit {
  return { ...SAMPLE_AUDIT, reports, findings: [], agencies: [] };
}

const STATES = cleanReport(
  '2021',
  {
    'received|naturalPerson': '',
    'received|business': '—',
    'received|research': '若干<3>&"5"\n另计',
    'received|publicWelfare': UNREAD,
    'carriedIn|total': '=1+1',
    'carriedOut|total': '１，２３４件',
    'adminFees|amount': '29724.51万元',
    'licences|decided': '-37',
    'penalties|decided': '_x000D_007',
  },
  { extract: true, agencyAsFound: '栖云县大数据局' },
);

describe('a workbook of this program gives back the very same figures', () => {
  test('of every report, with names, years and forms', async () => {
    const read = exportedFigures(await writeWorkbook(SAMPLE_AUDIT), '去年.xlsx');
    const named = SAMPLE_AUDIT.reports.filter(({ agency, year }) => agency !== null && year !== null);
    const listed = named.filter(({ figures }) => Object.keys(figures).length > 0);
    expect(listed.length).toBeGreaterThan(5);
    expect(read?.reports.map(({ agency, year, edition }) => [agency, year, edition])).toEqual(
      listed.map(({ agency, year, edition }) => [agency, year, edition]),
    );
    expect(read?.reports.map(({ figures }) => figures)).toEqual(listed.map(bare));
    expect(read?.spoiled).toBe(0);
    expect(
      read?.reports.every(
        ({ input, origin, report }) => input === '去年.xlsx' && origin === 'workbook' && report === null,
      ),
    ).toBe(true);
  });

  test('in every state, whatever characters they are made of', async () => {
    const read = exportedFigures(await writeWorkbook(auditOf(STATES)), 'a.xlsx');
    expect(read?.reports[0]?.figures).toEqual(bare(STATES));
    expect(read?.reports[0]).toMatchObject({ extract: true, agencyAsFound: '栖云县大数据局', year: 2023 });
  });

  test('also after a spreadsheet program has saved it anew', async () => {
    // The package that stands for that program here does not write `_x000D_` as Excel would.
    const figures = { ...STATES.figures, 'penalties|decided': readCell('9', null) };
    const report = { ...STATES, figures };
    const book: WorkBook = read(await writeWorkbook(auditOf(report)), { type: 'array', cellStyles: true });
    const saved = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
    expect(Object.keys(unzipSync(saved))).toContain('xl/sharedStrings.xml');
    expect(exportedFigures(saved, 'a.xlsx')?.reports[0]?.figures).toEqual(bare(report));
  });
});

describe('what is no such workbook, or not any more', () => {
  test('a workbook of other sheets is none', async () => {
    const parts = unzipSync(await writeWorkbook(auditOf(STATES)));
    const list = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const renamed = zipSync({ ...parts, 'xl/workbook.xml': strToU8(list.replaceAll('数据', '台账数据')) });
    expect(exportedFigures(renamed, 'a.xlsx')).toBeNull();
    expect(exportedFigures(strToU8('单位,年度'), 'a.csv')).toBeNull();
    expect(exportedFigures(strToU8('PK'), 'a.xlsx')).toBeNull();
  });

  test('lines that were changed out of shape, and reports without a name, are counted and left out', async () => {
    const anonymous = cleanReport('2021', {}, { id: 'nobody', agency: null });
    const bytes = await writeWorkbook(auditOf(STATES, anonymous));
    const book: WorkBook = read(bytes, { type: 'array' });
    const sheet = book.Sheets['数据'];
    if (sheet === undefined) throw new Error('no sheet');
    sheet['L2'] = { t: 's', v: '大约' };
    sheet['H3'] = { t: 's', v: '随便写的' };
    const saved = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const found = exportedFigures(saved, 'a.xlsx');
    expect(found?.reports).toHaveLength(1);
    expect([found?.unnamed, found?.spoiled]).toEqual([1, 2]);
    expect(Object.keys(found?.reports[0]?.figures ?? {})).toHaveLength(Object.keys(STATES.figures).length - 2);
  });

  test('one whose sheet is damaged is refused, never half read', async () => {
    const bytes = await writeWorkbook(auditOf(STATES));
    const entry = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet4.xml');
    const damaged = Uint8Array.from(bytes);
    // The checksum in the zip's own list.
    damaged[entry - 46 + 16] = (damaged[entry - 46 + 16] ?? 0) ^ 0xff;
    expect(() => exportedFigures(damaged, 'a.xlsx')).toThrow(Refusal);
  });
});
