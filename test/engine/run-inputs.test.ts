import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import { resultJson } from '../../app/output/result.ts';
import { FORESTRY, mixedFolder, report, SETTINGS, traces, type Fate } from './mixed-folder.ts';

let folder = '';
let fates: ReadonlyMap<string, Fate> = new Map();
let before: readonly string[] = [];
let audit: Audit;

beforeAll(async () => {
  ({ folder, fates } = await mixedFolder());
  before = await traces(folder);
  audit = await runAudit([folder], SETTINGS);
});
afterAll(() => rm(path.dirname(folder), { recursive: true }));

const below = (name: string): string => `${folder}/${name}`;
const input = (name: string) => audit.inputs.find(({ path: printed }) => printed === below(name));

describe('a folder with every sort of trouble', () => {
  it('has each file accounted for exactly once', () => {
    expect(audit.inputs.map(({ path: printed }) => printed).sort()).toEqual([...fates.keys()].map(below).sort());
  });

  it('names what became of each, with its reason in Chinese', () => {
    const told = [...fates].map(([name, [, word]]) => {
      const found = input(name);
      const says = word === null ? found?.reason === null : found?.reason?.includes(word) === true;
      return [name, found?.status, says ? 'as it should' : found?.reason];
    });
    expect(told).toEqual([...fates].map(([name, [status]]) => [name, status, 'as it should']));
    const reasons = audit.inputs.map(({ reason }) => reason).filter((reason) => reason !== null);
    expect(reasons.filter((reason) => !/[\u4e00-\u9fff]{3}/.test(reason))).toEqual([]);
  });

  it('has the sound reports audited all the same, each belonging to its input', () => {
    expect(audit.reports.map(({ agency }) => agency).sort()).toEqual(['青禾县教育局', '青禾县林业局', '青禾县财政局']);
    for (const one of audit.reports) {
      expect(audit.inputs.filter(({ report: id }) => id === one.id).map(({ path: printed }) => printed)).toEqual([
        one.input,
      ]);
      expect(Object.keys(audit.rules[one.id] ?? {}).length).toBeGreaterThan(20);
    }
    expect(audit.findings.filter(({ severity, outcome }) => severity === 'must-fix' && outcome === 'fail')).toEqual([]);
  });

  it('is left as it was', async () => {
    expect(await traces(folder)).toEqual(before);
  });

  it('gives the same bytes every time', async () => {
    expect(resultJson(await runAudit([folder], SETTINGS))).toBe(resultJson(audit));
  });
});

describe('arguments', () => {
  const files = ['01 财政局/年报.html', '02 教育局/新.html', '03 林业局.html'];

  it('in another order change the order of the inputs, and nothing else', async () => {
    const there = await runAudit(files.map(below), SETTINGS);
    const back = await runAudit(files.map(below).reverse(), SETTINGS);
    expect(back.findings).toEqual(there.findings);
    expect(back.agencies).toEqual(there.agencies);
    expect([...back.inputs].reverse()).toEqual(there.inputs);
    expect(new Set(back.reports)).toEqual(new Set(there.reports));
  });

  it('named twice, or below a folder that is named too, are one input each', async () => {
    const [first = ''] = files;
    const twice = await runAudit([below('01 财政局'), `${below('01 财政局')}/`, below(first), below(first)], SETTINGS);
    expect(twice.inputs.filter(({ path: printed }) => printed === below(first))).toHaveLength(1);
    expect(new Set(twice.inputs.map(({ path: printed }) => printed)).size).toBe(twice.inputs.length);
  });

  it('that do not exist are told', async () => {
    const { inputs } = await runAudit([below('没有.html')], SETTINGS);
    expect(inputs).toMatchObject([{ path: below('没有.html'), status: 'unreadable', reason: '文件或文件夹不存在' }]);
  });
});

describe('a run that is cancelled', () => {
  it('keeps what was read and names the rest as not audited', async () => {
    const control = new AbortController();
    const seen: (string | null)[] = [];
    const cut = await runAudit([folder], SETTINGS, {
      signal: control.signal,
      onProgress: ({ done, current }) => {
        seen.push(current);
        // The link in front is not read, the first report is.
        if (done === 2) control.abort();
      },
    });
    expect(cut.inputs.map(({ path: printed }) => printed)).toEqual(audit.inputs.map(({ path: printed }) => printed));
    expect(cut.inputs[1]).toMatchObject({ status: 'report' });
    const unread = cut.inputs.slice(2).filter(({ reason }) => reason !== '审核被取消，该文件尚未审核');
    expect(unread.filter(({ status }) => status === 'report' || status === 'duplicate')).toEqual([]);
    expect(cut.reports).toHaveLength(1);
    expect(seen.at(-1)).toBeNull();
  });
});

describe('what may not be opened', () => {
  const isRoot = process.getuid?.() === 0;

  it.skipIf(isRoot)('is told so: a file and a folder without rights (root may open everything)', async () => {
    const closed = below('无权限');
    await mkdir(closed);
    await writeFile(below('无权限.html'), 'x', { mode: 0o000 });
    await chmod(closed, 0o000);
    const { inputs } = await runAudit([closed, below('无权限.html')], SETTINGS);
    await chmod(closed, 0o700);
    await rm(closed, { recursive: true });
    await rm(below('无权限.html'));
    expect(inputs.map(({ status, reason }) => [status, reason])).toEqual([
      ['unreadable', '没有读取权限'],
      ['unreadable', '没有读取权限'],
    ]);
  });

  it('a link that leads to itself, in one step or two, is named and followed no further', async () => {
    const links = below('环');
    await mkdir(links);
    await symlink('自己.html', path.join(links, '自己.html'));
    await symlink('乙.html', path.join(links, '甲.html'));
    await symlink('甲.html', path.join(links, '乙.html'));
    const { inputs } = await runAudit([links], SETTINGS);
    await rm(links, { recursive: true });
    expect(inputs.map(({ path: printed }) => path.basename(printed)).sort()).toEqual(
      ['乙.html', '甲.html', '自己.html'].sort(),
    );
    expect(inputs.every(({ status, reason }) => status === 'unreadable' && reason?.includes('指回') === true)).toBe(
      true,
    );
  });
});

describe('progress', () => {
  it('counts every input up to the whole', async () => {
    const steps: string[] = [];
    await runAudit([below('02 教育局')], SETTINGS, {
      onProgress: ({ done, total }) => steps.push(`${done}/${total}`),
    });
    expect(steps).toEqual(['0/2', '1/2', '2/2']);
  });
});

describe('a file that the reader fails on', () => {
  it('is named as a fault of the program, and its neighbours are audited', async () => {
    const name = '故障.txt';
    await writeFile(below(name), report(FORESTRY, 23, 'text-rows').bytes);
    const faults: string[] = [];
    const failing = await runAudit([below(name), below('03 林业局.html')], SETTINGS, {
      read: async (bytes, printed, stage) => {
        if (printed.endsWith(name)) throw new Error('broken');
        const { readReports } = await import('../../app/engine/read-report.ts');
        return readReports(bytes, printed, stage);
      },
      onFault: (printed, error) => faults.push(`${printed}: ${String(error)}`),
    });
    await rm(below(name));
    expect(failing.inputs.map(({ status }) => status)).toEqual(['unreadable', 'report']);
    expect(failing.inputs[0]?.reason).toContain('程序');
    expect(faults).toEqual([`${below(name)}: Error: broken`]);
  });
});
