import type ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../app/output/workbook.ts';
import { NO_REVIEW } from '../../app/model/review.ts';
import type { Review } from '../../app/model/review.ts';
import { DATA_HEADS, LEDGER_HEADS, SHEETS } from '../../app/strings/workbook.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { openWorkbook, partsOf, recordsOf, sheetOf } from './read-workbook.ts';

/** Element order that a sheet program accepts (ECMA-376, CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'ignoredErrors',
];

let bytes: Uint8Array;
let parts: ReadonlyMap<string, string>;
let book: ExcelJS.Workbook;

const records = (name: string, of = book) => recordsOf(of, name);
const sheet = (name: string, of = book) => sheetOf(of, name);

/** What 审核概况 says of an item; undefined where it says nothing. */
function itemOf(of: ExcelJS.Workbook, item: string): unknown {
  const items = new Map<unknown, unknown>();
  sheet(SHEETS.overview, of).eachRow((row) => items.set(row.getCell(1).value, row.getCell(2).value));
  return items.get(item);
}

function sheetXml(name: string): string {
  return parts.get(`xl/worksheets/sheet${sheet(name).id}.xml`) ?? '';
}

beforeAll(async () => {
  bytes = await writeWorkbook(SAMPLE_AUDIT, { fixBy: '2025年4月30日' });
  parts = partsOf(bytes);
  book = await openWorkbook(bytes);
});

describe('writeWorkbook', () => {
  it('has its sheets in order', () => {
    expect(book.worksheets.map((one) => one.name)).toEqual([
      '审核概况',
      '问题清单',
      '单位汇总',
      '汇总表（表二）',
      '汇总表（表三）',
      '汇总表（表四）',
      '数据',
      '未能审核的文件',
    ]);
  });

  it('gives the same bytes for the same audit', async () => {
    expect(await writeWorkbook(SAMPLE_AUDIT, { fixBy: '2025年4月30日' })).toEqual(bytes);
  });

  it('has no other date than the one of the audit', () => {
    expect(parts.get('docProps/core.xml')).toContain('2025-04-10T00:00:00Z');
    expect(parts.get('docProps/core.xml')?.match(/\d{4}-\d{2}-\d{2}T/g)).toEqual(['2025-04-10T', '2025-04-10T']);
  });

  it('keeps the element order of every sheet', () => {
    for (const one of book.worksheets) {
      const body = sheetXml(one.name)
        .replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')
        .replace(/^.*?<worksheet[^>]*>/s, '');
      const top: string[] = [];
      let depth = 0;
      for (const [, close, name, self] of body.matchAll(/<(\/?)([A-Za-z0-9:]+)[^>]*?(\/?)>/g)) {
        if (close === '/') depth -= 1;
        else {
          if (depth === 0) top.push(name ?? '');
          if (self !== '/') depth += 1;
        }
      }
      expect(top.length).toBeGreaterThan(6);
      expect(top, one.name).toEqual(ORDER.filter((name) => top.includes(name)));
    }
  });

  it('freezes, filters, repeats and numbers what is long', () => {
    for (const name of [SHEETS.ledger, SHEETS.agencies, SHEETS.data, SHEETS.unaudited]) {
      const one = sheet(name);
      expect(one.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(one.autoFilter).toMatch(/^A1:/);
      expect(one.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
      expect(one.pageSetup.printTitlesRow).toBe('1:1');
      expect(one.headerFooter.oddFooter).toBe('&C第 &P 页 共 &N 页');
    }
  });
});

describe('问题清单', () => {
  it('has a row for every finding, in order, under the columns of the ledger', () => {
    const rows = records(SHEETS.ledger);
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.values(LEDGER_HEADS));
    expect(rows.map((row) => row[LEDGER_HEADS.findingId])).toEqual(SAMPLE_AUDIT.findings.map(({ id }) => id));
  });

  it('tells a finding in the words of the desk', () => {
    const row = records(SHEETS.ledger).find((one) => one['规则编号'] === 'R401');
    expect(row).toMatchObject({
      责任单位: '临澜县教育局',
      单位类别: '县直部门',
      报告年度: 2024,
      报告标题: '临澜县教育局2024年政府信息公开工作年度报告',
      问题类别: '表内勾稽',
      问题位置: '四、政府信息公开行政复议、行政诉讼情况 / 表四 / 行政复议 / 总计',
      原文或现值: '结果维持 2 + 结果纠正 1 = 3；总计填 2；相差 1',
      严重程度: '必改',
      整改时限: '2025年4月30日',
      整改情况: null,
      复核结果: null,
      文件: '年报/临澜县教育局.html',
    });
    expect(row?.['应为/参考值']).toBe(
      [
        '3',
        '若行政复议·总计改为 3，则表内等式全部成立',
        '若行政复议·结果维持改为 1，则表内等式全部成立',
        '若行政复议·结果纠正改为 0，则表内等式全部成立',
      ].join('\n'),
    );
  });

  it('names undecided findings as such, never by a severity', () => {
    const words = records(SHEETS.ledger).map((row, index) => [SAMPLE_AUDIT.findings[index]?.outcome, row['严重程度']]);
    expect(words.filter(([outcome]) => outcome === 'undecided').map(([, word]) => word)).toEqual([
      '程序未能读出',
      '待人工判断',
    ]);
  });

  it('says what follows from which line', () => {
    const rows = records(SHEETS.ledger);
    const root = rows.findIndex((row) => row['规则编号'] === 'R302') + 1;
    const related = rows.filter((row) => row[LEDGER_HEADS.relation] === `由第 ${root} 条引起`);
    expect(related.map((row) => row['规则编号'])).toEqual(['R302', 'R303', 'R303']);
  });

  it('hides the id, prints up to 备注, and lets 复核结果 be chosen from four answers', () => {
    const ledger = sheet(SHEETS.ledger);
    expect(ledger.getColumn(Object.keys(LEDGER_HEADS).indexOf('findingId') + 1).hidden).toBe(true);
    expect(parts.get('xl/workbook.xml')).toContain(`!$A$1:$S$${SAMPLE_AUDIT.findings.length + 1}</definedName>`);
    const xml = sheetXml(SHEETS.ledger);
    expect(xml).toContain(`sqref="Q2:Q${SAMPLE_AUDIT.findings.length + 1}"`);
    expect(xml).toContain('&quot;已改,未改,部分改,不属实&quot;');
  });

  it('tells severities apart by fill as well as by word, must-fix by weight too', () => {
    const column = Object.keys(LEDGER_HEADS).indexOf('severity') + 1;
    const styles = new Map<unknown, unknown>();
    sheet(SHEETS.ledger).eachRow((row, number) => {
      if (number > 1) styles.set(row.getCell(column).value, row.getCell(column).fill);
    });
    expect([...styles.keys()].sort()).toEqual(['必改', '建议', '疑似', '程序未能读出', '待人工判断'].sort());
    expect(new Set([...styles.values()].map((fill) => JSON.stringify(fill))).size).toBe(4);
    const mustFix = sheet(SHEETS.ledger).getColumn(column).values.indexOf('必改');
    expect(sheet(SHEETS.ledger).getRow(mustFix).getCell(column).font.bold).toBe(true);
  });
});

describe('数据', () => {
  it('has every figure of every report with its state', () => {
    const rows = records(SHEETS.data);
    const figures = SAMPLE_AUDIT.reports.flatMap((report) => Object.keys(report.figures));
    expect(rows).toHaveLength(figures.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.values(DATA_HEADS));
    const row = (agency: string, key: string) =>
      rows.find((one) => one[DATA_HEADS.agency] === agency && one[DATA_HEADS.key] === key);
    expect(row('临澜县教育局', 'adminFees|amount')).toMatchObject({
      原文: '318.50',
      数值: 318.5,
      状态: '数字',
      表: '表二',
    });
    expect(row('临澜县柳湾街道办事处', 'procurement|amount')).toMatchObject({
      原文: '128.6万',
      数值: 128.6,
      计量单位: '万',
    });
    expect(row('临澜县柳湾街道办事处', 'licences|change')).toMatchObject({ 原文: '-12', 数值: -12 });
    expect(row('临澜县市场监督管理局', 'regulations|issued')).toMatchObject({ 原文: null, 数值: null, 状态: '空白' });
    expect(row('临澜县市场监督管理局', 'received|total')).toMatchObject({ 原文: null, 数值: null, 状态: '未能读出' });
    expect(row('临澜县白水镇人民政府', 'staff|count')).toMatchObject({
      报告年度: 2017,
      格式版本: '2014年统计表',
      数值: 12,
    });
  });

  it('keeps raw texts as texts, in the format that keeps them so', () => {
    const column = Object.keys(DATA_HEADS).indexOf('raw') + 1;
    const cell = sheet(SHEETS.data).getColumn(column);
    expect(cell.numFmt).toBe('@');
    expect(sheetXml(SHEETS.data)).toMatch(/<c r="I2" s="\d+" t="inlineStr"><is><t xml:space="preserve">0<\/t>/);
  });
});

describe('单位汇总 and 审核概况', () => {
  it('count each agency, and the sums follow the filter', () => {
    const rows = records(SHEETS.agencies);
    expect(rows.find((row) => row['单位'] === '临澜县数据局')).toMatchObject({
      必改: 4,
      疑似: 2,
      建议: 1,
      待人工判断: 1,
      程序未能读出: 0,
      合计: 8,
      是否按时: '无法判断',
    });
    expect(rows.find((row) => row['单位'] === '临澜县林业局')).toMatchObject({ 审核状态: '未报送', 报告份数: 0 });
    expect(rows.at(-1)).toMatchObject({ 单位: '合计', 必改: { formula: 'SUBTOTAL(109,J2:J12)', result: 15 } });
  });

  it('tell the whole in numbers', () => {
    expect(itemOf(book, '单位总数')).toBe(11);
    expect(itemOf(book, '发现问题总数（必改、疑似、建议）')).toBe(25);
    expect(itemOf(book, '表内勾稽')).toBe(8);
    expect(itemOf(book, '执行出错的规则')).toBe('无');
  });

  it('count no dismissed finding, as the paper does, and say how many were decided on', async () => {
    const faults = SAMPLE_AUDIT.findings.filter(({ outcome }) => outcome === 'fail');
    const [gone, held] = faults;
    if (gone === undefined || held === undefined) throw new Error('two faults');
    const reviews = new Map<string, Review>([
      [gone.id, { ...NO_REVIEW, decision: 'dismissed', reason: '单位已说明' }],
      [held.id, { ...NO_REVIEW, decision: 'confirmed' }],
    ]);
    const reviewed = await openWorkbook(await writeWorkbook(SAMPLE_AUDIT, { reviews }));
    expect(itemOf(reviewed, '发现问题总数（必改、疑似、建议）')).toBe(faults.length - 1);
    expect(itemOf(reviewed, '复核情况')).toMatch(`待复核${faults.length - 2}处，已确认1处，已排除1处`);
    const sums = (of: ExcelJS.Workbook) =>
      records(SHEETS.agencies, of)
        .slice(0, -1)
        .reduce((sum, row) => sum + Number(row['合计']), 0);
    expect(sums(reviewed)).toBe(SAMPLE_AUDIT.findings.length - 1);
    expect(records(SHEETS.ledger, reviewed)).toHaveLength(SAMPLE_AUDIT.findings.length);
    expect(sums(book)).toBe(SAMPLE_AUDIT.findings.length);
    expect(itemOf(book, '复核情况')).toBeUndefined();
  });

  it('name rules that broke off', async () => {
    const [report] = SAMPLE_AUDIT.reports;
    const rules = { ...SAMPLE_AUDIT.rules, [report?.id ?? '']: { 'form/title': 'error' as const } };
    const overview = sheet(SHEETS.overview, await openWorkbook(await writeWorkbook({ ...SAMPLE_AUDIT, rules })));
    expect(overview.getColumn(2).values).toContain('form/title（1份报告）');
  });

  it('tells the deadlines in force, of the campaign and of each agency', async () => {
    const due = (name: string) => [
      { what: 'submission', date: '2025-01-10', by: 'office', owed: name === '临澜县林业局' } as const,
      { what: 'publication', date: '2025-01-31', by: 'law', owed: name === '临澜县林业局' } as const,
    ];
    const agencies = SAMPLE_AUDIT.agencies.map((agency) => ({ ...agency, due: due(agency.name) }));
    const dated = await openWorkbook(await writeWorkbook({ ...SAMPLE_AUDIT, agencies }));
    expect(itemOf(dated, '报送截止（2025-01-10）')).toBe(`${agencies.length}家，其中1家未报`);
    expect(itemOf(dated, '公布截止（2025-01-31）')).toBe(`${agencies.length}家，其中1家未见报告`);
    const [first] = records(SHEETS.agencies, dated);
    expect(first).toMatchObject({ 报送截止: '2025-01-10', 公布截止: '2025-01-31' });
    const last = sheet(SHEETS.agencies, dated).lastRow;
    const sum = last?.getCell(last.cellCount).value;
    expect(sum).toMatchObject({ result: SAMPLE_AUDIT.findings.length });
    expect(Object.keys(records(SHEETS.agencies)[0] ?? {})).not.toContain('报送截止');
  });
});
