import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { addDataSheets } from '../../app/output/workbook/data-sheet.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

describe('addDataSheets', () => {
  it('begins another sheet where one is full, and cuts no report in two', () => {
    const workbook = new ExcelJS.Workbook();
    const counts = SAMPLE_AUDIT.reports.map((report) => Object.keys(report.figures).length);
    const [first = 0, second = 0] = counts;
    const sheets = addDataSheets(workbook, SAMPLE_AUDIT, first + second + 1);
    expect(sheets.length).toBeGreaterThan(2);
    expect(workbook.worksheets.slice(0, 3).map((sheet) => sheet.name)).toEqual(['数据', '数据2', '数据3']);
    expect(sheets[0]?.lastRow).toBe(1 + first + second);
    const rows = sheets.reduce((sum, sheet) => sum + sheet.lastRow - 1, 0);
    expect(rows).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  it('numbers the rows of each sheet from 2', () => {
    const sheets = addDataSheets(new ExcelJS.Workbook(), SAMPLE_AUDIT, 1);
    expect(sheets).toHaveLength(SAMPLE_AUDIT.reports.length);
    for (const sheet of sheets) {
      const xml = [...sheet.lines([])].join('');
      expect(xml.startsWith('<row r="2">')).toBe(true);
      expect(xml.match(/<row /g)).toHaveLength(sheet.lastRow - 1);
    }
  });

  it('is there, empty, for an audit without reports', () => {
    const sheets = addDataSheets(new ExcelJS.Workbook(), { ...SAMPLE_AUDIT, reports: [] });
    expect(sheets.map((sheet) => [sheet.lastRow, [...sheet.lines([])].join('')])).toEqual([[1, '']]);
  });
});
