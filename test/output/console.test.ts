import { describe, expect, it } from 'vitest';
import type { Audit } from '../../app/model/audit-result.ts';
import { auditTable } from '../../app/output/console.ts';
import { displayWidth, padEndTo, padStartTo } from '../../app/output/display-width.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

const lines = auditTable(SAMPLE_AUDIT).split('\n');

describe('auditTable', () => {
  it('ends its heads, its rows and its sums in the same column', () => {
    const grid = lines.filter((line) => /^(单位|合计|临澜县)/.test(line));
    expect(grid).toHaveLength(SAMPLE_AUDIT.agencies.length + 2);
    expect(new Set(grid.map(displayWidth)).size).toBe(1);
  });

  it('has a line for each finding, under its agency', () => {
    const findings = lines.filter((line) => /^ {2}\S+ +R\d{3} /.test(line));
    expect(findings).toHaveLength(SAMPLE_AUDIT.findings.length);
    const start = lines.findIndex((line) => line.startsWith('临澜县林业局'));
    expect(lines[start]).toMatch(/未报送 +1 +0 +0 +0 +0$/);
    expect(lines[start + 1]).toBe('  必改  R901  名册内单位，未收到2024年度报告。');
  });

  it('says of which year a finding is where it is another one', () => {
    expect(lines.filter((line) => line.includes('（2017年度）'))).toHaveLength(3);
  });

  it('names every input that was not audited, and why', () => {
    const start = lines.indexOf('未能审核的文件（6个）');
    expect(lines.slice(start + 1, start + 3)).toEqual([
      '  无法读取      年报/临澜县司法局.docx：文件损坏:压缩结构不完整,无法打开',
      '  无法读取      年报/临澜县水利局.html：文件内容是图片(PNG),不是网页,文件名后缀与内容不符',
    ]);
    expect(lines.slice(start + 1).filter((line) => line.startsWith('  '))).toHaveLength(6);
  });

  it('lets no text break the table or steer the terminal', () => {
    const findings = SAMPLE_AUDIT.findings.map((finding) => ({ ...finding, message: 'a\nb\u001B[31mc\u009B1m' }));
    const table = auditTable({ ...SAMPLE_AUDIT, findings });
    expect(table.split('\n')).toHaveLength(lines.length);
    expect(table.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(table).toContain('a b\uFFFD[31mc');
  });

  it('tells of rules that broke off', () => {
    const rules: Audit['rules'] = { one: { 'form/title': 'error' } };
    expect(auditTable({ ...SAMPLE_AUDIT, rules })).toContain('\n执行出错的规则\n  form/title：1份报告\n');
  });

  it('has its heads and sums even where nothing was audited', () => {
    const empty: Audit = { ...SAMPLE_AUDIT, inputs: [], reports: [], agencies: [], findings: [], rules: {} };
    expect(auditTable(empty).split('\n')).toHaveLength(5);
  });
});

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['数据局', 6],
    ['（一）', 6],
    ['ａ', 2],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['a\u200Bb', 2],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what padding fills up to, never cutting', () => {
    expect(padEndTo('数据', 6)).toBe('数据  ');
    expect(padStartTo('7', 4)).toBe('   7');
    expect(padEndTo('数据局', 4)).toBe('数据局');
  });
});
