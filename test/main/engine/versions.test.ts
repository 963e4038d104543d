import { afterEach, beforeEach, expect, test } from 'vitest';
import { AGENCY, deskInFile, PAGE, withReceived } from './desk-in-file.ts';
import type { DeskInFile } from './desk-in-file.ts';

let desk: DeskInFile;
beforeEach(() => {
  desk = deskInFile();
});
afterEach(() => desk.end());

/** The sample's page put right: 总计 of 办理结果 is 7, as its parts are. */
const RIGHT = PAGE.replace(/(\(七\)总计[^\n]*)<td>6<\/td><\/tr>/, '$1<td>7</td></tr>');

test('a report that comes later takes the place of the one before; what was put right, remains and is new is told', async () => {
  expect(RIGHT).not.toBe(PAGE);
  const place = desk.put('临澜县数据局.html');
  await desk.run(place);
  const before = await desk.answers.agency(AGENCY);
  const [report] = before.reports;
  await desk.answers.step({
    name: 'agency.sendBack',
    input: { agency: AGENCY, sentBack: { on: '2025-04-11', note: '总计有误', deadline: '2025-04-20' } },
  });
  expect((await desk.answers.agency(AGENCY)).sentBack).toMatchObject({ note: '总计有误', answered: false });

  desk.put('临澜县数据局(重报).html', RIGHT.replace('截止目前', '截至目前，累计'));
  await desk.run(place);
  const after = await desk.answers.agency(AGENCY);
  expect(after.reports.map(({ id }) => id)).toEqual([report?.id]);
  expect(after.sentBack).toMatchObject({ answered: true });
  const now = new Set(after.findings.map(({ id }) => id));
  const gone = before.findings.filter(({ id, outcome }) => outcome === 'fail' && !now.has(id));
  expect(gone.map(({ rule }) => rule)).toContain('applications/balance');
  expect(after.fixed.map(({ id }) => id).sort()).toEqual(gone.map(({ id }) => id).sort());
  const known = new Set(before.findings.map(({ id }) => id));
  for (const { id, change } of after.findings) expect(change).toBe(known.has(id) ? 'remaining' : 'new');
  const { inputs, agencies } = await desk.answers.overview(null);
  expect(inputs.map(({ name, status }) => [name, status])).toEqual([
    ['临澜县数据局(重报).html', 'report'],
    ['临澜县数据局.html', 'superseded'],
  ]);
  expect(agencies).toMatchObject([{ versions: 2, fixed: gone.length }]);

  const history = await desk.answers.history(AGENCY);
  const [newest, oldest] = history.reports[0]?.versions ?? [];
  expect(newest).toMatchObject({ version: 2, changes: { figures: [{ before: '6', after: '7' }] } });
  expect(oldest).toMatchObject({ version: 1, changes: null });
  const [passage] = newest?.changes?.passages ?? [];
  expect(passage).toMatchObject({ kind: 'changed' });
  expect(
    passage?.pieces
      .filter(({ kind }) => kind === 'added')
      .map(({ text }) => text)
      .join(''),
  ).toBe('至，累计');
});

test('the same report again, in another folder, is the same version', async () => {
  await desk.run(desk.put('临澜县数据局.html'));
  await desk.run(desk.put('临澜县数据局.html', PAGE.replace('</table>', '</table >'), '再交'));
  expect((await desk.answers.overview(null)).agencies).toMatchObject([{ versions: 1 }]);
  expect((await desk.answers.agency(AGENCY)).findings.every(({ change }) => change === null)).toBe(true);
});

test('three versions: each is compared with the one before it', async () => {
  for (const total of ['9', '8', '7']) {
    await desk.run(desk.put('临澜县数据局.html', total === '7' ? PAGE : withReceived(PAGE, total)));
  }
  const [report] = (await desk.answers.history(AGENCY)).reports;
  expect(report?.versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  expect(report?.versions.map(({ changes }) => changes?.figures.map(({ before, after }) => [before, after]))).toEqual([
    [['8', '7']],
    [['9', '8']],
    undefined,
  ]);
  expect(report?.versions[1]?.changes?.added).toEqual([]);
});

test('without its files the history is there all the same', async () => {
  await desk.run(desk.put('临澜县数据局.html', withReceived(PAGE, '9')));
  await desk.answers.close(null);
  await desk.run(desk.put('临澜县数据局.html'));
  const [report] = (await desk.answers.history(AGENCY)).reports;
  expect(report?.versions).toHaveLength(2);
  expect(report?.versions[0]?.changes?.fixed.map(({ rule }) => rule)).toContain('applications/row-total');
});
