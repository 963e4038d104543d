import { describe, expect, it } from 'vitest';
import type { Finding } from '../../app/model/finding.ts';
import type { Report } from '../../app/model/report.ts';
import { currentText, expectedText, repairTexts } from '../../app/output/evidence-text.ts';
import { placeText, shortPlaceText } from '../../app/output/place.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

function sample(agency: string, code: string, subject: string): { finding: Finding; report: Report } {
  const finding = SAMPLE_AUDIT.findings.find(
    (one) => one.agency === agency && one.code === code && one.subject === subject,
  );
  const report = SAMPLE_AUDIT.reports.find((one) => one.agency === agency);
  if (finding === undefined || report === undefined) throw new Error(`no sample ${agency} ${code} ${subject}`);
  return { finding, report };
}

describe('currentText', () => {
  it('spells out an equation, terms of 0 left out of long sums', () => {
    const { finding, report } = sample('临澜县数据局', 'R302', 'naturalPerson');
    expect(currentText(finding, report)).toBe('(一)予以公开 7 = 7；(七)总计填 6；相差 1');
  });

  it('spells out both sides of a balance with all their terms', () => {
    const { finding, report } = sample('临澜县青石镇人民政府', 'R303', 'otherOrganization');
    expect(currentText(finding, report)).toBe(
      '本年新收政府信息公开申请数量 5 + 上年结转政府信息公开申请数量 0 = 5；(七)总计 0 + 结转下年度继续办理 0 = 0；相差 5',
    );
  });

  it('names blanks in an equation, and a sum whose parts are all 0', () => {
    const { finding, report } = sample('临澜县教育局', 'R401', 'reconsideration');
    const cell = { raw: '', value: null, unit: null, state: 'blank', source: null } as const;
    const blank = { ...report, figures: { ...report.figures, 'reconsideration|upheld': cell } };
    expect(currentText(finding, blank)).toBe('结果维持 空白 + 结果纠正 1 = 1；总计填 2；相差 1');
    const zero = { raw: '0', value: 0, unit: null, state: 'number', source: null } as const;
    const empty = { ...blank.figures, 'reconsideration|upheld': zero, 'reconsideration|corrected': zero };
    expect(currentText(finding, { ...report, figures: empty })).toBe('各项均为 0 = 0；总计填 2；相差 2');
  });

  it('quotes the words and the cells that they are held against', () => {
    const { finding, report } = sample('临澜县数据局', 'R701', 'received|total');
    expect(currentText(finding, report)).toBe(
      '“全年共收到政府信息公开申请42件”；一、本年新收政府信息公开申请数量·总计：7',
    );
  });

  it('counts the cells beyond the first six', () => {
    const { finding, report } = sample('临澜县市场监督管理局', 'R601', 'disclosure');
    const figures = Object.keys(report.figures).slice(0, 8) as Finding['figures'];
    const text = currentText({ ...finding, figures }, report);
    expect(text.split('；')).toHaveLength(7);
    expect(text.endsWith('等共 8 格')).toBe(true);
    expect(text.startsWith('规章·本年制发件数：空白；')).toBe(true);
  });

  it('falls back on what was found where nothing else is at hand', () => {
    const { finding } = sample('临澜县教育局', 'R221', 'published');
    expect(currentText(finding, null)).toBe('2025-03-12');
  });

  it('adds decimals without a binary tail', () => {
    const { finding, report } = sample('临澜县教育局', 'R401', 'reconsideration');
    const cell = (value: number) => ({ raw: String(value), value, unit: null, state: 'number', source: null }) as const;
    const figures = {
      ...report.figures,
      'reconsideration|upheld': cell(0.1),
      'reconsideration|corrected': cell(0.2),
      'reconsideration|total': cell(1),
    };
    expect(currentText(finding, { ...report, figures })).toBe('结果维持 0.1 + 结果纠正 0.2 = 0.3；总计填 1；相差 0.7');
  });
});

describe('expectedText', () => {
  const { finding } = sample('临澜县教育局', 'R202', 'period');
  it.each([
    ['period/mismatch', '2024-01-01/2024-12-31', '2024年1月1日至2024年12月31日'],
    ['deadline/late', '2025-01-31', '2025年1月31日'],
    ['form/edition', '2021', '2021年修订格式'],
    ['year/mismatch', 2024, '2024年'],
    ['applications/row-total', 2021, '2021'],
    ['form/section-title', '一、总体情况', '一、总体情况'],
    ['cell/blank', null, ''],
    // Neither side of a balance is the right one.
    ['applications/balance', 7, '两边应当相等'],
    // Nor of two places, nor of a whole and its parts.
    ['narrative/self-contradiction', 1215, ''],
    ['narrative/sum-mismatch', 38, ''],
    ['narrative/percentage', 48.5, '48.5'],
  ])('of %s %s is %s', (rule, expected, words) => {
    expect(expectedText({ ...finding, rule, expected })).toBe(words);
  });
});

describe('repairTexts', () => {
  it('tells each smallest repair as one possibility', () => {
    const { finding, report } = sample('临澜县数据局', 'R303', 'total');
    expect(repairTexts(finding, report)).toEqual(['若(七)总计·自然人改为 7、(七)总计·总计改为 7，则表内等式全部成立']);
  });

  it('counts the repairs beyond the third', () => {
    const { finding, report } = sample('临澜县教育局', 'R401', 'reconsideration');
    const repairs = [...finding.repairs, ...finding.repairs];
    expect(repairTexts({ ...finding, repairs }, report)).toHaveLength(4);
    expect(repairTexts({ ...finding, repairs }, report).at(-1)).toBe('另有 3 种改法');
    expect(repairTexts({ ...finding, repairs: [] }, report)).toEqual([]);
  });
});

describe('placeText', () => {
  const nowhere = { section: null, table: null, row: null, column: null };
  it('names section, table, row with its group, and column', () => {
    const location = { section: 'applications', table: 'applications', row: 'unavailable.notHeld', column: 'total' };
    expect(placeText(location, '2021')).toBe(
      '三、收到和处理政府信息公开申请情况 / 表三 / (四)无法提供 1.本机关不掌握相关政府信息 / 总计',
    );
    expect(shortPlaceText(location, '2021')).toBe('表三 / (四)无法提供 1.本机关不掌握相关政府信息 / 总计');
  });

  it('keeps the section beside a table that stands in another one', () => {
    const location = { ...nowhere, section: 'overview', table: 'disputes', row: 'reconsideration' };
    expect(shortPlaceText(location, '2021')).toBe('一、总体情况 / 表四 / 行政复议');
  });

  it('names a column as the row of its form does', () => {
    const of = (row: string, column: string) => ({ section: null, table: 'disclosure', row, column });
    expect(placeText(of('procurement', 'amount'), '2019')).toBe('表二 / 政府集中采购 / 采购总金额');
    expect(placeText(of('adminFees', 'amount'), '2021')).toBe('表二 / 行政事业性收费 / 本年收费金额(单位:万元)');
  });

  it('leaves out the only column of the statistics table', () => {
    const location = { ...nowhere, table: 'statistics', row: 'staff', column: 'count' };
    expect(placeText(location, '2014')).toBe('统计表 / (三)从事政府信息公开工作人员数');
  });

  it('keeps what the form does not know, and names the report where there is no place', () => {
    expect(placeText({ ...nowhere, section: '附录', row: 'x' }, null)).toBe('附录 / x');
    expect(placeText(nowhere, '2021')).toBe('报告整体');
  });
});
