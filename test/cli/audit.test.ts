import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AuditResult } from '../../app/model/audit-result.ts';
import { openWorkbook, recordsOf } from '../output/read-workbook.ts';
import { BROKEN, BUILT, CLEAN, newFolder, ROOT, run } from './command.ts';

// Each test starts programs of its own, beside all the other tests.
vi.setConfig({ testTimeout: 60_000 });

const TODAY = ['--today', '2026-01-10'];
const schema = JSON.parse(readFileSync(path.join(ROOT, 'app/bridge/schema.json'), 'utf8')) as object;
const isResult = new Ajv2020({ strict: false }).compile(schema);

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
  await mkdir(path.join(folder, '收件'));
  await writeFile(path.join(folder, '好.html'), CLEAN);
  await writeFile(path.join(folder, '收件/坏 的.html'), BROKEN);
  // Builds the engine where it is stale, so that no test waits for it.
  await run(['--help']);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const result = (output: string): AuditResult => JSON.parse(output) as AuditResult;

describe('the exit status', () => {
  it('is 0 where nothing must be fixed, 1 where something must', async () => {
    expect(await run([path.join(folder, '好.html'), ...TODAY])).toMatchObject({ status: 0, errors: '' });
    expect(await run([path.join(folder, '收件'), ...TODAY])).toMatchObject({ status: 1, errors: '' });
  });

  it('is 2 where not one input can be read, and all are named', async () => {
    const ended = await run([path.join(folder, '没有.html'), ...TODAY]);
    expect(ended.status).toBe(2);
    expect(ended.errors).toContain('没有一个文件能读取');
    expect(ended.output).toContain('文件或文件夹不存在');
  });

  it('is 2 for an archive of which nothing can be read', async () => {
    const empty = path.join(folder, '空.zip');
    await writeFile(empty, Buffer.from('504b0506000000000000000000000000000000000000', 'hex'));
    expect((await run([empty])).status).toBe(2);
    await rm(empty);
  });
});

describe('what was typed', () => {
  it.each<[string, readonly string[], string]>([
    ['nothing', [], '没有给出要审核的文件或文件夹'],
    ['an unknown option', ['x', '--fast'], '不认识的选项：--fast'],
    ['nothing but earlier years', ['--previous', 'x', 'y'], '没有给出要审核的文件或文件夹'],
    ['no earlier year', ['x', '--previous', '--json', '-'], '选项 --previous 后面缺少内容'],
    ['no profile', ['x', '--profile', '--json', '-'], '选项 --profile 后面缺少内容'],
    ['no value', ['x', '--json'], '选项 --json 后面缺少内容'],
    ['an option in the value’s place', ['x', '--json', '--xlsx', 'a.xlsx'], '选项 --json 后面缺少内容'],
    ['a day that no calendar has', ['x', '--today', '2026-02-30'], '日期“2026-02-30”不对'],
    ['a date written otherwise', ['x', '--today', '2026/1/1'], '日期“2026/1/1”不对'],
    ['no year', ['x', '--year', '24'], '年份“24”不对'],
    ['no stage', ['x', '--stage', '终稿'], '阶段“终稿”不对'],
  ])('is refused with a sentence and the usage: %s', async (_, words, sentence) => {
    const ended = await run(words);
    expect(ended).toMatchObject({ status: 2, output: '' });
    expect(ended.errors).toContain(sentence);
    expect(ended.errors).toContain('用法：');
    expect(ended.errors).not.toMatch(/^\s+at /m);
  });

  it('may ask for help', async () => {
    const ended = await run(['--help']);
    expect(ended).toMatchObject({ status: 0, errors: '' });
    expect(ended.output).toMatch(/^用法：/);
  });

  it('may begin like an option behind --', async () => {
    await writeFile(path.join(folder, '--好.html'), CLEAN);
    const ended = await run(['--json=-', ...TODAY, '--', '--好.html'], { from: folder });
    expect(result(ended.output).inputs).toMatchObject([{ path: '--好.html', status: 'report' }]);
    await rm(path.join(folder, '--好.html'));
  });
});

describe('paths', () => {
  it('are meant from where the person stands, and printed as typed', async () => {
    const ended = await run(['收件', './好.html', '--json', '-', ...TODAY], { from: folder });
    expect(result(ended.output).inputs.map((input) => input.path)).toEqual(['收件/坏 的.html', './好.html']);
  });

  it('are printed with composed letters, however they were typed or stored', async () => {
    const apart = 'é 报告.html'.normalize('NFD');
    await writeFile(path.join(folder, apart), CLEAN);
    const ended = await run([apart, '--json', '-', ...TODAY], { from: folder });
    expect(result(ended.output).inputs).toMatchObject([{ path: 'é 报告.html'.normalize('NFC'), status: 'report' }]);
    await rm(path.join(folder, apart));
  });
});

describe('the outputs', () => {
  it('--json - writes the contract’s result to standard output, and nothing else', async () => {
    const ended = await run([folder, '--json', '-', ...TODAY]);
    const written = result(ended.output);
    expect([isResult(written), isResult.errors]).toEqual([true, null]);
    expect(written.reports).toHaveLength(2);
    expect(ended.errors).toBe('');
  });

  it('--json FILE writes the same, the same bytes each time, and nothing on the screen', async () => {
    const [one, other] = [path.join(folder, '一.json'), path.join(folder, '二.json')];
    const ended = await run([path.join(folder, '收件'), '--json', one, ...TODAY]);
    expect(ended).toEqual({ status: 1, output: '', errors: '' });
    await run([path.join(folder, '收件'), '--json', other, ...TODAY]);
    expect(await readFile(one, 'utf8')).toBe(await readFile(other, 'utf8'));
    expect(isResult(JSON.parse(await readFile(one, 'utf8')))).toBe(true);
    await rm(one);
    await rm(other);
  });

  it('--xlsx FILE writes the ledger with what the result says', async () => {
    const file = path.join(folder, '台账.xlsx');
    const ended = await run([path.join(folder, '收件'), '--xlsx', file, '--json', '-', ...TODAY]);
    const ledger = recordsOf(await openWorkbook(await readFile(file)), '问题清单');
    const { findings } = result(ended.output);
    expect(ledger.map((row) => row['责任单位'])).toEqual(findings.map(({ agency }) => agency));
    expect(findings.map(({ rule }) => rule)).toContain('applications/processed-total');
    await rm(file);
  });

  it('lying in the folder that is audited again are no reports', async () => {
    const from = path.join(folder, '收件');
    const words = ['.', '--xlsx', '台账.xlsx', '--json', '结果.json', ...TODAY];
    await run(words, { from });
    await run(words, { from });
    const { inputs, reports } = result(await readFile(path.join(from, '结果.json'), 'utf8'));
    expect(reports).toHaveLength(1);
    expect(inputs.map(({ path: name, status }) => [name, status])).toEqual([
      ['./台账.xlsx', 'not-a-report'],
      ['./坏 的.html', 'report'],
      ['./结果.json', 'not-a-report'],
    ]);
    await rm(path.join(from, '台账.xlsx'));
    await rm(path.join(from, '结果.json'));
  });

  it('that cannot be written are told, without a stack', async () => {
    const ended = await run([folder, '--json', path.join(folder, '没有的文件夹/结果.json'), ...TODAY]);
    expect(ended.status).toBe(2);
    expect(ended.errors).toMatch(/^不能写入“.*结果\.json”/);
    expect(ended.errors).not.toMatch(/^\s+at /m);
  });

  it('never take the place of a file that was audited', async () => {
    const ended = await run(['好.html', '--xlsx', './好.html', ...TODAY], { from: folder });
    expect(ended.status).toBe(2);
    expect(ended.errors).toContain('没有覆盖');
    expect(Buffer.compare(await readFile(path.join(folder, '好.html')), CLEAN)).toBe(0);
  });

  it('without any, a table names agencies, findings and files that could not be audited', async () => {
    await writeFile(path.join(folder, '空.html'), '');
    const ended = await run([folder, ...TODAY]);
    expect(ended.output).toContain('青禾县财政局');
    expect(ended.output).toContain('空文件');
    expect(ended.status).toBe(1);
    await rm(path.join(folder, '空.html'));
  });
});

describe('files without rights', () => {
  const NOBODY = 65534;

  it('are told as such, and the rest is audited', async (context) => {
    const isRoot = process.getuid?.() === 0;
    const locked = path.join(folder, '无权限');
    await mkdir(locked);
    await writeFile(path.join(locked, '里.html'), CLEAN);
    await writeFile(path.join(folder, '锁.html'), CLEAN);
    await chmod(folder, 0o755);
    await chmod(locked, 0o000);
    await chmod(path.join(folder, '锁.html'), 0o000);
    try {
      // Rights do not bind root: there the command runs as a plain user, who may not reach this project at all.
      const asUser = isRoot ? { uid: NOBODY, script: BUILT } : {};
      if (isRoot && (!existsSync(BUILT) || (await run(['--help'], asUser)).status !== 0)) {
        return context.skip('a plain user cannot run the command here');
      }
      const { inputs } = result((await run([folder, '--json', '-', ...TODAY], asUser)).output);
      const told = inputs.map(({ path: name, status, reason }) => [path.basename(name), status, reason]);
      expect(told).toContainEqual(['无权限', 'unreadable', '没有读取权限']);
      expect(told).toContainEqual(['锁.html', 'unreadable', '没有读取权限']);
      expect(told).toContainEqual(['好.html', 'report', null]);
    } finally {
      await chmod(locked, 0o755);
      await rm(locked, { recursive: true });
      await rm(path.join(folder, '锁.html'));
    }
  });
});
