import { expect, test } from 'vitest';
import { writeRollUp } from '../../app/output/roll-up-workbook.ts';
import { ROLL_UP_AUDIT } from '../support/roll-up-audit.ts';
import { openWorkbook, sheetOf } from './read-workbook.ts';

const bytes = await writeRollUp(ROLL_UP_AUDIT, 2024, 'total');
const book = await openWorkbook(bytes);
const sheet = sheetOf(book, '汇总表（表三）');
/** First column of figures: 本年新收. */
const RECEIVED = 4;

test('a sheet for each table of the year, the same bytes every time', async () => {
  expect(book.worksheets.map(({ name }) => name)).toEqual(['汇总表（表二）', '汇总表（表三）', '汇总表（表四）']);
  expect(await writeRollUp(ROLL_UP_AUDIT, 2024, 'total')).toEqual(bytes);
});

test('the form’s own heads over the figures, frozen with the agencies’ names', () => {
  expect(sheet.getCell('A1').value).toBe('2024年度表三 收到和处理政府信息公开申请情况汇总表');
  expect(sheet.getCell('D2').value).toBe('一、本年新收政府信息公开申请数量');
  expect(sheet.getCell('D4').master.address).toBe('D2');
  expect(sheet.getCell('F2').value).toBe('三、本年度办理结果');
  expect(sheet.getCell('AA2').master.address).toBe('F2');
  expect(sheet.getCell('H3').value).toBe('(三)不予公开');
  expect(sheet.getCell('H4').value).toBe('1.属于国家秘密');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 4 });
});

test('numbers as numbers, blanks as blanks, dashes as they stand', () => {
  const line = (row: number) => [2, 3, RECEIVED].map((column) => sheet.getCell(row, column).value);
  expect([5, 6, 7, 8, 9].map(line)).toEqual([
    ['栖梧县坪塘镇人民政府', '乡镇街道', '/'],
    ['栖梧县教育局', '县直部门', 3],
    ['栖梧县林业局', '县直部门', null],
    ['栖梧县水利局（未报送）', '县直部门', null],
    ['栖梧县财政局', '县直部门', 5],
  ]);
});

test('live sums, the government’s own number, and the difference', () => {
  const line = (row: number) => [sheet.getCell(row, 2).value, sheet.getCell(row, RECEIVED).value];
  expect([10, 11, 12, 13].map(line)).toEqual([
    ['合计', { formula: 'SUM(D5:D9)', result: 8 }],
    ['本级政府报告数', 10],
    ['差额', { formula: 'ROUND(D11-D10,6)', result: 2 }],
    ['没有数字的单位数', { formula: 'ROWS(D5:D9)-COUNT(D5:D9)', result: 3 }],
  ]);
});

test('who stands not below the government is listed, but not added', () => {
  expect(sheet.getCell(15, 2).value).toBe('以下单位不计入合计');
  expect(sheet.getCell(16, 2).value).toBe('栖梧镇供水公司（未能审核）');
});

test('all seven columns of table three where they are asked for', async () => {
  const wide = sheetOf(await openWorkbook(await writeRollUp(ROLL_UP_AUDIT, 2024, 'all')), '汇总表（表三）');
  expect(wide.columnCount).toBe(3 + 175);
  expect(wide.getCell('D5').value).toBe('自然人');
});

test('amounts in different units are not added', async () => {
  const reports = ROLL_UP_AUDIT.reports.map((report, index) => {
    const fee = report.figures['adminFees|amount'];
    if (fee === undefined) throw new Error('the sample has no such figure');
    const unit = index === 1 ? '元' : null;
    const cell = { ...fee, raw: `${100 + index}${unit ?? ''}`, value: 100 + index, unit };
    return { ...report, figures: { ...report.figures, 'adminFees|amount': cell } };
  });
  const mixed = sheetOf(
    await openWorkbook(await writeRollUp({ ...ROLL_UP_AUDIT, reports }, 2024, 'total')),
    '汇总表（表二）',
  );
  const fees = mixed.columnCount;
  expect(mixed.getCell(9, fees).value).toBe('101元');
  expect(mixed.getCell(10, fees).value).toBe('单位不一（万元、元）');
  expect(mixed.getCell(12, fees).value).toBeNull();
});
