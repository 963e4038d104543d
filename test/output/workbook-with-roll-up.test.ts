import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { MOST_ROLLED_UP, writeWorkbook } from '../../app/output/workbook.ts';
import { SHEETS } from '../../app/strings/workbook.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { openWorkbook, sheetOf } from './read-workbook.ts';

const book = await openWorkbook(await writeWorkbook(SAMPLE_AUDIT));
const sheet = (name: string, of: ExcelJS.Workbook = book) => sheetOf(of, name);

describe('the ledger', () => {
  it('has every agency of the year in 汇总表: numbers as numbers, blanks as blanks, live sums', () => {
    const table = sheet('汇总表（表三）');
    const names = table.getColumn(2).values.map(String);
    for (const { name } of SAMPLE_AUDIT.agencies) expect(names.some((one) => one.startsWith(name))).toBe(true);
    const cell = (agency: string) => table.getRow(names.indexOf(agency)).getCell(4).value;
    for (const { agency, year, figures } of SAMPLE_AUDIT.reports) {
      if (agency === null || year !== SAMPLE_AUDIT.year) continue;
      const figure = figures['received|total'];
      expect(cell(agency)).toBe(figure?.value ?? (figure?.raw.trim() || null));
    }
    expect(cell('临澜县林业局（未报送）')).toBeNull();
    expect(table.getRow(names.indexOf('合计')).getCell(4).value).toMatchObject({
      formula: expect.stringMatching(/^SUM\(D\d+:D\d+\)$/) as string,
    });
    const notes = sheet(SHEETS.overview).getColumn(1).values.map(String);
    expect(notes.some((note) => note.startsWith('“汇总表”列出'))).toBe(true);
  });

  it('has no 汇总表 of a year without reports, and says so where the agencies are too many', async () => {
    const none = await openWorkbook(await writeWorkbook({ ...SAMPLE_AUDIT, year: null }));
    expect(none.worksheets.filter(({ name }) => name.startsWith('汇总表'))).toEqual([]);
    const [agency] = SAMPLE_AUDIT.agencies;
    if (agency === undefined) throw new Error('the sample has no agency');
    const others = Array.from({ length: MOST_ROLLED_UP }, (_, at) => ({
      ...agency,
      name: `丙${at}局`,
      status: 'missing' as const,
      reports: [],
    }));
    const agencies = [...SAMPLE_AUDIT.agencies, ...others];
    const long = await openWorkbook(await writeWorkbook({ ...SAMPLE_AUDIT, agencies }));
    expect(long.worksheets.filter(({ name }) => name.startsWith('汇总表'))).toEqual([]);
    const notes = sheet(SHEETS.overview, long).getColumn(1).values.map(String);
    expect(notes).toContain('单位太多，本工作簿不含“汇总表”；请在程序的“汇总”里另行导出。');
  });
});
