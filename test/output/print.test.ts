import { describe, expect, it } from 'vitest';
import type { Audit } from '../../app/model/audit-result.ts';
import { agencyPage } from '../../app/output/print/agency-page.ts';
import { batchPaper } from '../../app/output/print/batch-paper.ts';
import { findingGroups } from '../../app/output/print/finding-groups.ts';
import { cssString, html } from '../../app/output/print/markup.ts';
import { printOptions } from '../../app/output/print/page.ts';
import { summaryPage } from '../../app/output/print/summary-page.ts';
import { numeral } from '../../app/strings/print.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

/** What a reader sees: tags away, white space drawn together. */
function textOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, '|')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/[\s|]*\|[\s|]*/g, '|');
}

const summary = summaryPage(SAMPLE_AUDIT, { office: '临澜县', fixBy: '2025年4月30日' });
const text = textOf(summary.html);
const agency = (name: string, audit: Audit = SAMPLE_AUDIT) => textOf(agencyPage(audit, name).html);

describe('summaryPage', () => {
  it('tells the deadlines in force and who owes what', () => {
    const agencies = SAMPLE_AUDIT.agencies.map((one, index) => ({
      ...one,
      due: [{ what: 'publication', date: '2025-03-31', by: 'law', owed: index === 0 } as const],
    }));
    expect(textOf(summaryPage({ ...SAMPLE_AUDIT, agencies }).html)).toContain(
      `截止日期：2025年3月31日公布截止（${agencies.length}家，其中1家未见报告）。`,
    );
    expect(text).not.toContain('截止日期');
  });

  it('tells the whole in numbers, the undecided apart from the faults', () => {
    expect(summary.title).toBe('临澜县2024年政府信息公开工作年度报告审核情况');
    expect(text).toContain(
      '应报11家，已报10家（其中2家的文件未能审核），未报1家，按时公布4家，逾期公布2家，公布日期无法判断1家。',
    );
    expect(text).toContain('共审核报告8份，发现问题25处，涉及8家单位，其中必改15处、疑似8处、建议2处。');
    expect(text).toContain('另有1项需人工判断、1项程序未能读出，不作为问题统计。');
    expect(text).toContain('审核未发现问题的单位1家：临澜县人民政府办公室。');
  });

  it('leaves out what there is none of', () => {
    const findings = SAMPLE_AUDIT.findings.filter((finding) => finding.reason !== 'judgement');
    const page = textOf(summaryPage({ ...SAMPLE_AUDIT, findings }).html);
    expect(page).toContain('另有1项程序未能读出，不作为问题统计。');
  });

  it('names the agencies under each family, with their counts and other years', () => {
    expect(text).toContain(
      '|（五）表内数据勾稽错误（9处）|必改：临澜县教育局、临澜县数据局（4处）、临澜县白水镇人民政府（2017年度）、临澜县青石镇人民政府（2处）。|',
    );
    expect(text).toContain('|（九）尚待人工核实|待人工判断：临澜县数据局。|程序未能读出：临澜县市场监督管理局。|');
  });

  it('has every finding, agency and unaudited file in its appendices', () => {
    for (const finding of SAMPLE_AUDIT.findings) expect(text).toContain(finding.message);
    for (const input of SAMPLE_AUDIT.inputs.filter((one) => one.reason !== null)) expect(text).toContain(input.path);
    expect(text).toContain('|临澜县林业局|县直部门|未报送|—|未核对|1|0|0|0|0|');
  });

  it('leaves the day of the repairs to be filled in where it is not settled', () => {
    expect(text).toContain('请各有关单位于2025年4月30日前完成整改');
    expect(textOf(summaryPage(SAMPLE_AUDIT).html)).toMatch(/请各有关单位于\s+年\s+月\s+日前完成整改/);
  });

  it('does not speak of who must report without a roster', () => {
    const agencies = SAMPLE_AUDIT.agencies.filter(({ status }) => status !== 'missing');
    const without = textOf(summaryPage({ ...SAMPLE_AUDIT, agencies }).html);
    expect(without).toContain('涉及单位10家，已报10家');
    expect(without).toContain('（未提供单位名册，未报送情况未核对）');
    expect(without).not.toContain('未报0家');
  });

  it('says so where nothing was found, and where a rule broke off', () => {
    const [report] = SAMPLE_AUDIT.reports;
    const clean: Audit = { ...SAMPLE_AUDIT, findings: [], rules: { [report?.id ?? '']: { 'cell/blank': 'error' } } };
    const page = textOf(summaryPage(clean).html);
    expect(page).toContain('|二、主要问题|未发现问题。|');
    expect(page).toContain('下列规则执行出错，相应内容未经核对：cell/blank。');
  });
});

describe('batchPaper', () => {
  it('has the summary, then every agency on a sheet of its own', () => {
    const paper = batchPaper(SAMPLE_AUDIT, { office: '临澜县' });
    const sheets = paper.html.split('<article class="sheet">');
    expect(paper.title).toBe(summary.title);
    expect(textOf(sheets[0] ?? '')).toContain('|附件3|');
    expect(textOf(sheets[0] ?? '')).toContain('|4. 各单位审核意见|');
    expect(text).not.toContain('各单位审核意见');
    expect(sheets.filter((sheet) => sheet.includes('附件4'))).toEqual([sheets[1]]);
    expect(sheets.slice(1).map((sheet) => /单位\|([^|]*)\|审核日期/.exec(textOf(sheet))?.[1])).toEqual(
      SAMPLE_AUDIT.agencies.map(({ name }) => name),
    );
  });

  it('asks an agency to tell its repairs only where there is something to repair', () => {
    expect(agency('临澜县数据局')).toContain('整改情况（由临澜县数据局填写，可另附页）');
    expect(agency('临澜县人民政府办公室')).not.toContain('整改情况');
  });
});

describe('agencyPage', () => {
  it('groups what follows under its cause, gravest first', () => {
    const page = agency('临澜县数据局');
    expect(page).toContain('|1|必改|表内勾稽|R302|');
    expect(page).toContain('|由此引起3处：|');
    expect(page).toContain('|改法|若(七)总计·自然人改为 7、(七)总计·总计改为 7，则表内等式全部成立|');
    const order = ['|必改|', '|疑似|', '|建议|', '|待人工判断|'].map((word) => page.indexOf(word));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(page).toContain('|审核结果|必改4处，疑似2处，建议1处，待人工判断1项，程序未能读出0项|');
  });

  it('leaves out a line that has nothing to say', () => {
    const page = agency('临澜县数据局');
    const last = page.slice(page.indexOf('|待人工判断|'));
    expect(last).toContain('|位置|报告整体|依据|');
  });

  it('says that nothing came, that nothing could be read, that nothing was wrong', () => {
    expect(agency('临澜县林业局')).toContain('|未收到该单位的年度报告。|');
    expect(agency('临澜县水利局')).toContain(
      '|年报/临澜县水利局.html：文件内容是图片(PNG),不是网页,文件名后缀与内容不符|',
    );
    expect(agency('临澜县人民政府办公室')).toContain('|审核未发现问题。|');
  });

  it('heads the findings by year where there is more than one report', () => {
    const agencies = SAMPLE_AUDIT.agencies.map((one) =>
      one.name === '临澜县财政局' ? { ...one, reports: [...one.reports, '临澜县白水镇人民政府-2017-published'] } : one,
    );
    const page = agency('临澜县财政局', { ...SAMPLE_AUDIT, agencies });
    expect(page.indexOf('|2024年度报告|')).toBeLessThan(page.indexOf('|2017年度报告|'));
    // Numbers run on over both parts.
    expect(page).toContain('|2017年度报告|2|必改|发布时限|R221|');
  });

  it('refuses an agency that the audit does not know', () => {
    expect(() => agencyPage(SAMPLE_AUDIT, '无此单位')).toThrow(RangeError);
  });
});

describe('a printed page', () => {
  const hostile = '</style><script>alert(1)</script><img src=x onerror=1>"\\';

  it('is a page of its own: no scripts, nothing from outside, no way to load any', () => {
    for (const page of [summary, agencyPage(SAMPLE_AUDIT, '临澜县数据局')]) {
      expect(page.html).not.toMatch(/<script|<link|<img|<iframe|\bon\w+=|url\(|@import|https?:/i);
      expect(page.html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    }
  });

  it('lets no name of an agency become markup or style', () => {
    const [first] = SAMPLE_AUDIT.agencies;
    if (first === undefined) throw new Error('the sample is empty');
    const page = agencyPage({ ...SAMPLE_AUDIT, agencies: [{ ...first, name: hostile }] }, hostile);
    expect(page.html).not.toMatch(/<script|<img/);
    expect(page.html.match(/<\/style>/g)).toHaveLength(1);
    expect(page.html).toContain('&#60;script&#62;');
  });

  it('escapes every value of a template but markup', () => {
    expect(html`<p title="${'"'}">${'<&'}${[html`<b>${1}</b>`]}</p>`.text).toBe(
      '<p title="&#34;">&#60;&#38;<b>1</b></p>',
    );
    expect(cssString('甲"\\\n</style>')).toBe('"甲\\22 \\5c \\a \\3c \\2f style\\3e "');
  });

  it('has its page numbers from its own style, or from templates where the runtime knows no margin boxes', () => {
    expect(summary.html).toContain('counter(pages)');
    expect(printOptions(summary, '152.0.1')).toMatchObject({ displayHeaderFooter: false, preferCSSPageSize: true });
    const templates = printOptions({ ...summary, title: hostile }, '130.0.6723.191');
    expect(templates).toMatchObject({ displayHeaderFooter: true, pageSize: 'A4' });
    expect(templates.footerTemplate).toContain(
      '第 <span class="pageNumber"></span> 页 共 <span class="totalPages"></span> 页',
    );
    expect(templates.headerTemplate).not.toContain('<script');
  });
});

describe('findingGroups', () => {
  const [first, second] = SAMPLE_AUDIT.findings;
  if (first === undefined || second === undefined) throw new Error('the sample is empty');

  it('keeps a finding whose cause is not at hand, and one that names itself', () => {
    const orphan = { ...first, id: 'a', cause: 'gone' };
    const self = { ...second, id: 'b', cause: 'b' };
    const groups = findingGroups([orphan, self]);
    expect(groups.map(({ root, followers }) => [root.id, followers.length]).sort()).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });
});

describe('numeral', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [43, '四十三'],
  ])('%i is %s', (value, words) => {
    expect(numeral(value)).toBe(words);
  });
});
