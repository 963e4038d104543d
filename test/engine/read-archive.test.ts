import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadFile } from '../../app/engine/guarded-reader.ts';
import { UnpackingGivenUp } from '../../app/engine/guarded-unpacker.ts';
import type { Unpack } from '../../app/engine/guarded-unpacker.ts';
import { readArchive } from '../../app/engine/read-archive.ts';
import { BoundedCache } from '../../app/engine/read-cache.ts';
import { readReports } from '../../app/engine/read-report.ts';
import { runAudit } from '../../app/engine/run.ts';
import { archiveMembers } from '../../app/readers/archive.ts';
import { originalPage } from '../../app/originals/original-page.ts';
import { zip, zipWithRawNames } from '../readers/archive-makers.ts';

const SETTINGS = { stage: 'published', today: '2026-01-10', year: null } as const;

function report(agency: string): Uint8Array {
  const lines = [
    `${agency}2024年政府信息公开工作年度报告`,
    '一、总体情况',
    '2024年,本机关认真做好政府信息公开工作。',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '六、其他需要报告的事项',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function audit(name: string, bytes: Uint8Array) {
  await writeFile(path.join(folder, name), bytes);
  const result = await runAudit([path.join(folder, name)], SETTINGS);
  const short = (text: string) => text.slice(folder.length + 1);
  return { result, inputs: result.inputs.map((input) => [short(input.path), input.status]) };
}

describe('archives of reports', () => {
  it('cut off by a cancelled run are read whole when it goes on', async () => {
    const archive = path.join(folder, '年报.zip');
    const names = ['青禾县财政局', '青禾县林业局'];
    await writeFile(archive, zip(Object.fromEntries(names.map((name) => [`${name}.txt`, report(name)]))));
    const cache = new BoundedCache(10);
    const control = new AbortController();
    const stopping: ReadFile = (...task) => {
      control.abort();
      return readReports(...task);
    };
    const cut = await runAudit([archive], SETTINGS, { cache, signal: control.signal, read: stopping });
    expect(cut.inputs.map(({ status }) => status)).toEqual(['container', 'report', 'skipped']);
    const whole = await runAudit([archive], SETTINGS, { cache });
    expect(whole.agencies.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('that take too long to unpack are given up: what came before is read, and it is told', async () => {
    const bytes = zip({ '青禾县财政局.txt': report('青禾县财政局'), '青禾县林业局.txt': report('青禾县林业局') });
    const within = async (members: number) => {
      const unpack: Unpack = async function* (...archive) {
        let given = 0;
        for await (const member of archiveMembers(...archive)) {
          if (given === members) throw new UnpackingGivenUp('解压超过20秒');
          given += 1;
          yield member;
        }
      };
      const read = await readArchive(bytes, 'zip', '年报.zip', SETTINGS, { unpack });
      return read.map(({ input }) => [input.path, input.status, input.reason]);
    };
    expect(await within(0)).toEqual([['年报.zip', 'unreadable', '解压超过20秒']]);
    expect(await within(1)).toEqual([
      ['年报.zip', 'container', '解压超过20秒'],
      ['年报.zip!/青禾县财政局.txt', 'report', null],
    ]);
    expect(await within(2)).toEqual([
      ['年报.zip', 'container', null],
      ['年报.zip!/青禾县财政局.txt', 'report', null],
      ['年报.zip!/青禾县林业局.txt', 'report', null],
    ]);
  });

  it('name the archive, every member and the members of an archive within', async () => {
    const inner = zip({ '青禾县林业局.txt': report('青禾县林业局') });
    const outer = zip({
      '部门/青禾县财政局.txt': report('青禾县财政局'),
      '乡镇.zip': inner,
      '__MACOSX/._青禾县财政局.txt': new Uint8Array([1, 2, 3]),
      '空.docx': new Uint8Array(0),
    });
    const { result, inputs } = await audit('年报.zip', outer);
    expect(new Map(inputs.map(([name, status]) => [name, status]))).toEqual(
      new Map([
        ['年报.zip', 'container'],
        ['年报.zip!/部门/青禾县财政局.txt', 'report'],
        ['年报.zip!/乡镇.zip', 'container'],
        ['年报.zip!/乡镇.zip!/青禾县林业局.txt', 'report'],
        ['年报.zip!/__MACOSX/._青禾县财政局.txt', 'skipped'],
        ['年报.zip!/空.docx', 'unreadable'],
      ]),
    );
    expect(result.agencies.map(({ name }) => name)).toEqual(['青禾县林业局', '青禾县财政局']);
    expect(
      result.inputs.filter(({ status, reason }) => status !== 'container' && status !== 'report' && !reason),
    ).toEqual([]);
  });

  it('read names in GBK', async () => {
    const { inputs } = await audit(
      'gbk.zip',
      zipWithRawNames([[new Uint8Array(iconv.encode('年报\\青禾县教育局.txt', 'gbk')), report('青禾县教育局')]]),
    );
    expect(inputs).toEqual([
      ['gbk.zip', 'container'],
      ['gbk.zip!/年报/青禾县教育局.txt', 'report'],
    ]);
  });

  it('are unreadable where nothing can be unpacked, with the reason', async () => {
    const damaged = zip({ 'a.txt': report('青禾县财政局') }).slice(0, 60);
    const { result } = await audit('坏.zip', damaged);
    expect(result.inputs).toHaveLength(1);
    expect(result.inputs[0]?.status).toBe('unreadable');
    expect(result.inputs[0]?.reason).toMatch(/[\u4e00-\u9fff]/);
  });

  it('name a damaged archive within once, with the reason', async () => {
    const inner = zip({ '青禾县林业局.txt': report('青禾县林业局') }).slice(0, 60);
    const { result, inputs } = await audit(
      '年报.zip',
      zip({ '乡镇.zip': inner, '青禾县财政局.txt': report('青禾县财政局') }),
    );
    expect(inputs).toEqual([
      ['年报.zip', 'container'],
      ['年报.zip!/乡镇.zip', 'unreadable'],
      ['年报.zip!/青禾县财政局.txt', 'report'],
    ]);
    expect(result.inputs[1]?.reason).toMatch(/损坏/);
  });

  it('show the original of a member', async () => {
    const inner = zip({ '青禾县林业局.txt': report('青禾县林业局') });
    const { result } = await audit('年报.zip', zip({ '乡镇.zip': inner }));
    const [own] = result.reports;
    const input = result.inputs.find(({ status }) => status === 'report');
    if (own === undefined || input === undefined) throw new Error('no report');
    const page = await originalPage(result, own, input);
    expect(page.state).toBe('shown');
    expect(page.html).toContain('本机关认真做好政府信息公开工作');
  });
});
