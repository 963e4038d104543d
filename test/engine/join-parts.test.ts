import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import { FORM_2014 } from '../../app/catalog/form-2014.ts';

const SETTINGS = { stage: 'published', today: '2026-01-10', year: null } as const;

const PROSE = [
  '青禾县农业局2017年政府信息公开工作年度报告',
  '一、总体情况',
  '2017年,本局认真做好政府信息公开工作,统计期限自2017年1月1日起至2017年12月31日止。',
  '二、主动公开政府信息情况',
  '全年主动公开政府信息。',
  '六、其他需要报告的事项',
  '没有其他需要报告的事项。',
].join('\n');

/** The statistics table alone, all figures 0, as comma separated values. */
function annex(head: readonly string[]): string {
  const rows = FORM_2014.tables[0]?.groups[0]?.rows ?? [];
  return [
    ...head,
    '统计指标,单位,统计数',
    ...rows.map((row) => `"${row.label}",${row.unit ?? '——'},${row.headingOnly === true ? '' : '0'}`),
  ].join('\n');
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'join-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a report in two files', () => {
  it('is one report: prose from one file, figures from the other, each cell with its file', async () => {
    await writeFile(path.join(folder, '年报.txt'), PROSE);
    await writeFile(path.join(folder, '统计表.csv'), annex(['填报单位:青禾县农业局,,']));
    const audit = await runAudit([folder], SETTINGS);
    expect(audit.inputs.map(({ status }) => status)).toEqual(['report', 'report']);
    expect(new Set(audit.inputs.map(({ report }) => report)).size).toBe(1);
    expect(audit.reports).toHaveLength(1);
    const [report] = audit.reports;
    expect(report?.figures['received|count']?.value).toBe(0);
    expect(report?.figures['received|count']?.source?.input).toBe(`${folder}/统计表.csv`);
    expect(audit.findings.map(({ rule }) => rule)).not.toContain('form/table-missing');
  });

  it('stays two where the table names another agency', async () => {
    await writeFile(path.join(folder, '年报.txt'), PROSE);
    await writeFile(path.join(folder, '统计表.csv'), annex(['填报单位:青禾县林业局,,']));
    const audit = await runAudit([folder], SETTINGS);
    expect(audit.reports.map(({ agency }) => agency)).toEqual(['青禾县农业局', '青禾县林业局']);
  });
});
