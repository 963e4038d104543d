import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadInput } from '../../app/engine/read-report.ts';
import { readReports } from '../../app/engine/read-report.ts';
import { runAudit } from '../../app/engine/run.ts';

const SETTINGS = { stage: 'published', today: '2026-01-10', year: null } as const;

function report(agency: string): string {
  return [
    `${agency}2024年政府信息公开工作年度报告`,
    '一、总体情况',
    '2024年,本机关认真做好政府信息公开工作。',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '六、其他需要报告的事项',
  ].join('\n');
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corrections-'));
  await writeFile(path.join(folder, 'a.txt'), report('青禾县财政局'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('corrections by hand', () => {
  it('hold for the bytes of the file, wherever it lies', async () => {
    const before = await runAudit([folder], SETTINGS);
    const key = before.inputs[0]?.sha256 ?? '';
    const corrections = { [key]: { agency: '青禾县柳湾镇人民政府', year: 2023, notAReport: false } };
    await writeFile(path.join(folder, 'b.txt'), report('青禾县财政局'));
    await rm(path.join(folder, 'a.txt'));
    const after = await runAudit([folder], { ...SETTINGS, corrections });
    expect(after.reports[0]).toMatchObject({
      agency: '青禾县柳湾镇人民政府',
      agencyEvidence: 'corrected',
      agencyKind: 'township',
      year: 2023,
    });
  });

  it('mark a file as no report, with the reason', async () => {
    const before = await runAudit([folder], SETTINGS);
    const corrections = { [before.inputs[0]?.sha256 ?? '']: { agency: null, year: null, notAReport: true } };
    const after = await runAudit([folder], { ...SETTINGS, corrections });
    expect(after.reports).toEqual([]);
    expect(after.inputs[0]).toMatchObject({ status: 'not-a-report', reason: '已由人工标记为不是年度报告' });
  });
});

describe('files added later', () => {
  it('are the only ones that are read, until a file changes', async () => {
    const read: string[] = [];
    const known = new Map<string, readonly ReadInput[]>();
    const options = {
      cache: known,
      read: async (...task: Parameters<typeof readReports>) => {
        read.push(path.basename(task[1]));
        return readReports(...task);
      },
    };
    await runAudit([folder], SETTINGS, options);
    await writeFile(path.join(folder, 'b.txt'), report('青禾县教育局'));
    const both = await runAudit([folder], SETTINGS, options);
    expect(read).toEqual(['a.txt', 'b.txt']);
    expect(both.agencies.map(({ name }) => name)).toEqual(['青禾县教育局', '青禾县财政局']);
    await writeFile(path.join(folder, 'a.txt'), report('青禾县民政局'));
    await utimes(path.join(folder, 'a.txt'), 1, 1);
    await runAudit([folder], SETTINGS, options);
    expect(read).toEqual(['a.txt', 'b.txt', 'a.txt']);
  });
});
