import ExcelJS from 'exceljs';
import { COUNTY, GOVERNMENT } from './county.ts';

/** The county's roster as offices keep it, with two mistakes: a name twice, and a parent that is not on it. */
export async function rosterBytes(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名册');
  sheet.addRow(['青禾县2024年度政府信息公开工作年度报告报送单位名册']);
  sheet.mergeCells('A1:G1');
  sheet.addRow(['序号', '单位名称', '类别', '上级单位', '公布截止日期', '联系人', '联系电话']);
  COUNTY.forEach(({ planned, group }, index) => {
    const parent = planned.name === GOVERNMENT ? null : GOVERNMENT;
    const published = planned.kind === 'government' ? '2025年3月31日' : '2025年1月31日';
    const phone = `0000-66${String(index + 1).padStart(4, '0')}`;
    sheet.addRow([index + 1, planned.name, group, parent, published, `联络员${index + 1}`, phone]);
  });
  const twice = COUNTY[5]?.planned.name ?? '';
  sheet.addRow([COUNTY.length + 1, twice, '县直部门', GOVERNMENT, '2025年1月31日', '联络员', '0000-660000']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
