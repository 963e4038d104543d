import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** Where the roster of the invented county lies under samples/. */
export const ROSTER_PATH = '名册/青禾县2024年度报送单位名册.xlsx';

const HEADS = ['序号', '单位名称', '类别', '上级单位', '简称或曾用名', '公布截止日期', '报送截止日期', '联系人', '联系电话'];

type Line = readonly [name: string, aliases?: string, published?: string];

const GROUPS: readonly (readonly [group: string, agencies: readonly Line[]])[] = [
  ['县政府', [['青禾县人民政府', '县政府', '2025年3月31日'], ['青禾县人民政府办公室', '县政府办']]],
  [
    '县直部门',
    [
      ['青禾县财政局'],
      ['青禾县教育局'],
      ['青禾县公安局'],
      ['青禾县司法局'],
      ['青禾县林业局'],
      ['青禾县数据局', '青禾县大数据局、青禾县政务服务局'],
      ['青禾县统计局'],
      ['青禾县水利局'],
      ['青禾县审计局'],
      ['青禾县自然资源局', '青禾县国土资源局', '2025年2月20日'],
      ['青禾县市场监督管理局', '县市场监管局'],
      ['青禾县卫生健康局', '青禾县卫生和计划生育局'],
      ['青禾县农业农村局', '青禾县农业局'],
    ],
  ],
  ['乡镇街道', [['青禾县石桥镇人民政府'], ['青禾县柳湾镇人民政府'], ['青禾县河东街道办事处']]],
];

/**
 * The roster of the invented county 青禾县 as a workbook: every agency of the samples of 2024, and two of which nothing
 * came. The same bytes every time: the package's own times are taken out.
 */
export async function rosterBytes(): Promise<Uint8Array> {
  const day = new Date(Date.UTC(2024, 11, 20));
  const book = new ExcelJS.Workbook();
  book.created = day;
  book.modified = day;
  const sheet = book.addWorksheet('名册');
  sheet.addRow(['青禾县2024年度政府信息公开工作年度报告报送单位名册']);
  sheet.addRow(['编制单位：青禾县人民政府办公室']);
  sheet.mergeCells('A1:I1');
  sheet.mergeCells('A2:I2');
  sheet.addRow(HEADS).font = { bold: true };
  let number = 0;
  for (const [group, agencies] of GROUPS) {
    for (const [name, aliases = null, published = '2025年1月31日'] of agencies) {
      number += 1;
      const parent = name === '青禾县人民政府' ? null : '青禾县人民政府';
      const phone = `0000-88${String(number).padStart(4, '0')}`;
      sheet.addRow([number, name, group, parent, aliases, published, '2025年1月10日', `联络员${number}`, phone]);
    }
  }
  sheet.addRow(['合计', `${number}家`]);
  sheet.addRow(['注：单位、人员和电话都是编出来的。']);
  sheet.columns.forEach((column, index) => {
    column.width = index === 0 ? 6 : index === 1 || index === 4 ? 30 : 16;
  });
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const named = Object.keys(parts).sort();
  // The format keeps local time: the same clock reading on every machine.
  const mtime = new Date(2024, 11, 20);
  return zipSync(Object.fromEntries(named.map((name) => [name, parts[name] ?? new Uint8Array()])), { mtime, level: 6 });
}
