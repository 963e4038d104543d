import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../app/workspace/database.ts';
import { DeskRefusal } from '../../../app/main/engine/desk-refusal.ts';
import type { FindingView } from '../../../app/model/review.ts';
import { AGENCY, deskInFile, PAGE, withReceived } from './desk-in-file.ts';
import type { DeskInFile } from './desk-in-file.ts';

let desk: DeskInFile;
beforeEach(() => {
  desk = deskInFile();
});
afterEach(() => desk.end());

async function finding(rule: string, subject: string | null = null): Promise<FindingView> {
  const { findings } = await desk.answers.agency(AGENCY);
  const found = findings.find((one) => one.rule === rule && (subject === null || one.subject === subject));
  if (found === undefined) throw new Error(`no ${rule}`);
  return found;
}

const confirm = (id: string) =>
  desk.answers.step({ name: 'review.decide', input: { findings: [id], decision: 'confirmed', reason: null } });

test('what was audited and decided is there when the program is started again', async () => {
  await desk.run(desk.put('临澜县数据局.html', PAGE), desk.put('临澜县教育局.html'));
  const before = await desk.answers.overview(null);
  const view = await desk.answers.agency(AGENCY);
  const { id } = await finding('applications/balance', 'total');
  await confirm(id);

  const answers = await desk.restart();
  const after = await answers.overview(null);
  expect({ ...after, counts: before.counts, agencies: [] }).toEqual({ ...before, agencies: [] });
  const again = await answers.agency(AGENCY);
  expect(again.reports).toEqual(view.reports);
  expect(again.findings.map((one) => one.id)).toEqual(view.findings.map((one) => one.id));
  expect(await finding('applications/balance', 'total')).toMatchObject({ review: { decision: 'confirmed' } });
  expect(after.counts).toEqual({ ...before.counts, open: before.counts.open - 1, confirmed: 1 });
});

test('lines that another program made are made anew', async () => {
  await desk.run(desk.put('临澜县数据局.html'));
  const before = await desk.answers.overview(null);
  const answers = await desk.restart('two');
  expect(await answers.overview(null)).toEqual(before);
});

test('a decision holds while the values are the same, whatever path and order the files come in', async () => {
  const first = desk.put('临澜县数据局.html');
  desk.put('临澜县教育局.html');
  await desk.run(first);
  const { id } = await finding('applications/balance', 'total');
  await confirm(id);
  desk.put('甲.html', PAGE, '别处/乙');
  desk.put('临澜县教育局.html', undefined, '别处');
  await desk.run(path.join(desk.folder, '别处'));
  expect(await finding('applications/balance', 'total')).toMatchObject({ id, review: { decision: 'confirmed' } });
});

test('changed values open a decision again and say what it was; the old values bring it back', async () => {
  await desk.run(desk.put('临澜县数据局.html'));
  const { id } = await finding('applications/balance', 'total');
  await confirm(id);

  const changed = await desk
    .run(desk.put('临澜县数据局.html', withReceived(PAGE, '9')))
    .then(() => finding('applications/balance', 'total'));
  expect(changed.id).toBe(id);
  expect(changed.review).toMatchObject({ decision: 'open', reopened: { decision: 'confirmed' } });
  const [row] = (await desk.answers.overview(null)).agencies;
  expect(row?.counts).toMatchObject({ confirmed: 0, reopened: 1 });

  await desk.run(desk.put('临澜县数据局.html'));
  expect((await finding('applications/balance', 'total')).review).toMatchObject({
    decision: 'confirmed',
    reopened: null,
  });
});

test('a decision comes back with a finding that had gone', async () => {
  await desk.run(desk.put('临澜县数据局.html'));
  const { id } = await finding('applications/balance', 'total');
  await confirm(id);
  await desk.answers.close(null);
  await expect(desk.answers.overview(null)).rejects.toThrow(DeskRefusal);
  await desk.run(desk.put('临澜县数据局.html'));
  expect((await finding('applications/balance', 'total')).review.decision).toBe('confirmed');
});

test('files that are gone are not lost to the next run', async () => {
  const place = desk.put('临澜县数据局.html');
  await desk.run(place);
  rmSync(place, { recursive: true });
  const other = desk.put('临澜县教育局.html', undefined, '补交');
  await desk.restart();
  await desk.run(place, other);
  const { agencies, inputs } = await desk.answers.overview(null);
  expect(agencies.map(({ name }) => name).sort()).toEqual(['临澜县教育局', '临澜县数据局']);
  expect(inputs.map(({ status }) => status)).toEqual(['report', 'report']);
});

test('damage that shows while it is used is told, set aside and mended; what else was said is there', async () => {
  await desk.run(desk.put('临澜县数据局.html'));
  const faults = (await desk.answers.agency(AGENCY)).findings.filter(({ outcome }) => outcome === 'fail');
  const [one = '', other = ''] = faults.map(({ id }) => id);
  await confirm(one);
  await confirm(other);
  const second = new Database(desk.file);
  second.run("UPDATE findings SET body = '' WHERE id = ?", other);
  second.close();
  await expect(desk.answers.agency(AGENCY)).rejects.toThrow(/任务-damaged1\.gknb/);
  const opened = await desk.answers.open({ file: desk.file, as: 'nameless' });
  expect(opened.view).toMatchObject({ readOnly: false, notice: expect.stringContaining('损坏') as string });
  await desk.run(desk.put('临澜县数据局.html'));
  const kept = (await desk.answers.agency(AGENCY)).findings.find(({ id }) => id === one);
  expect(kept?.review.decision).toBe('confirmed');
});
