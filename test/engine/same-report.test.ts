import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import { readReports } from '../../app/engine/read-report.ts';
import { sortVersions } from '../../app/engine/same-agency.ts';
import { FORESTRY, report, SETTINGS } from './mixed-folder.ts';

// Ten kinds of files, some of which load large packages.
vi.setConfig({ testTimeout: 60_000 });

const KINDS = path.resolve(import.meta.dirname, '../fixtures/kinds');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'same-'));
  const names = (await readdir(KINDS)).filter((name) => /^2021-edition[a-z-]*\.(?!expected)/.test(name));
  for (const name of names) await copyFile(path.join(KINDS, name), path.join(folder, name));
});
afterAll(() => rm(folder, { recursive: true }));

describe('one report', () => {
  it('carried by every kind of file is one report, the others named as the same', async () => {
    const { inputs, reports } = await runAudit([folder], SETTINGS);
    expect(new Set(inputs.map(({ kind }) => kind))).toEqual(
      new Set(['csv', 'doc', 'docx', 'html', 'mhtml', 'pdf', 'rtf', 'xls', 'xlsx']),
    );
    const [first, ...others] = inputs;
    expect(first).toMatchObject({ status: 'report', report: reports[0]?.id });
    expect(others.map(({ status, reason }) => [status, reason])).toEqual(
      others.map(() => ['duplicate', `与“${first?.path ?? ''}”是同一份报告（数据和文字相同）`]),
    );
    expect(reports).toHaveLength(1);
  });

  it('is another one where a figure, a word, or within one kind a comma differs', async () => {
    const { bytes } = report(FORESTRY, 51);
    const page = new TextDecoder().decode(bytes);
    const [own] = await readReports(bytes, '一.html', 'published');
    const statuses = async (name: string, other: string) => {
      const [entry] = await readReports(new TextEncoder().encode(other), name, 'published');
      const read = [own, entry].filter((one) => one !== undefined);
      return sortVersions(read).inputs.map(({ status }) => status);
    };
    const figures = [...page.matchAll(/>(\d+)<\/t[dh]>/g)];
    const [figure] = figures;
    const at = figure?.index ?? 0;
    expect(
      await statuses('二.html', `${page.slice(0, at)}>987654${page.slice(at + (figure?.[1]?.length ?? 0) + 1)}`),
    ).toEqual(['report', 'report']);
    // A comma in the text of section five.
    const comma = page.indexOf('，', page.lastIndexOf('五、'));
    const changed = (words: string) => `${page.slice(0, comma)}${words}${page.slice(comma + 1)}`;
    expect(await statuses('二.html', changed('，更'))).toEqual(['report', 'report']);
    expect(await statuses('二.html', changed(','))).toEqual(['report', 'report']);
    expect(await statuses('二.html', page)).toEqual(['report', 'duplicate']);
  });

  it('puts nothing aside where whose it is was only guessed from a place', async () => {
    const { bytes } = report(FORESTRY, 52);
    const [own] = await readReports(bytes, '一.html', 'published');
    if (own === undefined || own.report === null) throw new Error('the sample is a report');
    const sound = own.report;
    const dated = (day: string, changes: Partial<typeof sound>, name: string) => ({
      ...own,
      input: { ...own.input, path: name, sha256: name },
      report: {
        ...sound,
        ...changes,
        publishedOn: { value: day, raw: day, source: { kind: 'text' as const, start: 0, end: 0, line: 1 } },
      },
    });
    const statuses = (changes: Partial<typeof sound>) =>
      sortVersions([dated('2025-01-10', {}, '一.html'), dated('2025-01-20', changes, '二.html')]).inputs.map(
        ({ status }) => status,
      );
    const figures = { ...sound.figures };
    const [key] = Object.keys(figures);
    if (key === undefined) throw new Error('a report has figures');
    figures[key as keyof typeof figures] = { raw: '777', value: 777, unit: null, state: 'number', source: null };
    expect(statuses({ figures })).toEqual(['superseded', 'report']);
    expect(statuses({ figures, agencyEvidence: 'place', title: null })).toEqual(['report', 'report']);
  });
});
