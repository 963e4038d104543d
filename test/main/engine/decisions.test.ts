import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Step } from '../../../app/main/engine/messages.ts';
import type { FindingView, Review } from '../../../app/model/review.ts';
import { SAMPLE_ORIGINALS } from '../../support/sample-audit.ts';
import { AGENCY, deskInFile, PAGE, withReceived } from './desk-in-file.ts';
import type { DeskInFile } from './desk-in-file.ts';

/** All that persons can say, said of two agencies; and what becomes of it when the files come again or otherwise. */

const OTHER = 'agency:临澜县教育局';
const OTHER_PAGE = SAMPLE_ORIGINALS['年报/临澜县教育局.html'] ?? '';

/** The sample's page put right: 总计 of 办理结果 is 7, as its parts are. */
const RIGHT = PAGE.replace(/(\(七\)总计[^\n]*)<td>6<\/td><\/tr>/, '$1<td>7</td></tr>').replace(
  /(\(七\)总计<\/th>)<td>6<\/td>/,
  '$1<td>7</td>',
);

let desk: DeskInFile;
beforeEach(async () => {
  desk = deskInFile();
  desk.put('临澜县数据局.html');
  await desk.run(desk.put('临澜县教育局.html'));
});
afterEach(() => desk.end());

const step = (taken: Step) => Promise.resolve(desk.answers.step(taken));
const view = (agency: string) => Promise.resolve(desk.answers.agency(agency));

async function faults(agency: string): Promise<readonly FindingView[]> {
  return (await view(agency)).findings.filter(({ outcome, origin }) => outcome === 'fail' && origin === 'program');
}

/** Decisions, notes, answers, a deadline, findings by hand, a check, a report sent back; how many steps that were. */
async function sayAll(): Promise<number> {
  const [one, two, three, ...rest] = await faults(AGENCY);
  if (one === undefined || two === undefined || three === undefined) throw new Error('too few findings');
  const { report } = one;
  const cell = {
    kind: 'cells',
    report: report ?? '',
    table: 'applications',
    row: 'processed',
    column: 'total',
  } as const;
  const own = { severity: 'advice', basis: null, suggestion: null } as const;
  const explanation = { kind: 'explained', text: '系统口径不同', givenOn: '2025-04-12' } as const;
  const steps: readonly Step[] = [
    { name: 'review.decide', input: { findings: [one.id], decision: 'confirmed', reason: null } },
    { name: 'review.decide', input: { findings: [two.id], decision: 'dismissed', reason: '单位已说明' } },
    { name: 'review.note', input: { findings: [one.id, two.id], note: '已电话核实' } },
    { name: 'review.explain', input: { findings: [two.id], explanation } },
    { name: 'review.deadline', input: { findings: [one.id, three.id], fixBy: '2025-04-30' } },
    { name: 'review.decide', input: { findings: rest.map(({ id }) => id), decision: 'dismissed', reason: '不影响' } },
    {
      name: 'finding.add',
      input: { agency: AGENCY, finding: { ...own, section: 'problems', place: null, message: '照抄上年' } },
    },
    {
      name: 'finding.add',
      input: {
        agency: AGENCY,
        finding: {
          ...own,
          section: 'applications',
          place: { ...cell, figures: ['processed|total'] },
          message: '总计要核实',
        },
      },
    },
    { name: 'check.answer', input: { agency: AGENCY, code: 'M004', answer: 'notMet', note: '首页没有入口' } },
    {
      name: 'agency.sendBack',
      input: { agency: AGENCY, sentBack: { on: '2025-04-11', note: '总计有误', deadline: '2025-04-20' } },
    },
    {
      name: 'review.decide',
      input: { findings: (await faults(OTHER)).map(({ id }) => id), decision: 'confirmed', reason: null },
    },
  ];
  for (const one of steps) await step(one);
  return steps.length;
}

interface Said {
  readonly reviews: Readonly<Record<string, Review>>;
  readonly digests: Readonly<Record<string, string>>;
  readonly beside: unknown;
}

/** All that was said, as the desk tells it. */
async function said(): Promise<Said> {
  const views = [await view(AGENCY), await view(OTHER)];
  const findings = views.flatMap((one) => one.findings);
  return {
    reviews: Object.fromEntries(findings.map(({ id, review }) => [id, review])),
    digests: Object.fromEntries(findings.map(({ id, valuesDigest }) => [id, valuesDigest])),
    beside: views.map(({ sentBack, checks }) => ({ sentBack: sentBack?.note ?? null, checks })),
  };
}

test('the same files in another order, another folder and under other names change nothing that was said', async () => {
  await sayAll();
  const before = await said();
  desk.put('甲 2024.html', OTHER_PAGE, '别处/一');
  desk.put('乙(最终版).html', PAGE, '别处/二');
  const [one, two] = [path.join(desk.folder, '别处', '二'), path.join(desk.folder, '别处', '一')];
  await desk.run(one, two);
  expect(await said()).toEqual(before);
  await desk.restart('another program');
  await desk.run(two, one);
  expect(await said()).toEqual(before);
  const { counts } = await desk.answers.overview(null);
  expect(counts).toMatchObject({ open: 1, reopened: 0 });
});

test('changed numbers open what rested on them and nothing else; what was noted, answered and set stays', async () => {
  await sayAll();
  const before = await said();
  await desk.run(desk.put('临澜县数据局.html', withReceived(PAGE, '9')));
  const after = await said();
  const kinds = { same: 0, opened: 0 };
  for (const [id, review] of Object.entries(before.reviews)) {
    const now = after.reviews[id];
    if (now === undefined) continue;
    const { note, explanation, fixBy } = review;
    expect(now).toMatchObject({ note, explanation, fixBy });
    if (after.digests[id] === before.digests[id]) {
      expect(now).toEqual(review);
      kinds.same += 1;
    } else if (review.decision === 'open') expect(now).toEqual(review);
    else {
      const { decision, reason, reviewedAt } = review;
      expect(now).toMatchObject({ decision: 'open', reason: null, reopened: { decision, reason, reviewedAt } });
      kinds.opened += 1;
    }
  }
  expect(kinds.same).toBeGreaterThan(5);
  expect(kinds.opened).toBeGreaterThan(0);
  expect(after.beside).toEqual(before.beside);

  await desk.run(desk.put('临澜县数据局.html', PAGE));
  expect((await said()).reviews).toEqual(before.reviews);
});

test('a finding that is gone and comes back has its decision, reason, note, answer and deadline again', async () => {
  await sayAll();
  const before = await said();
  await desk.run(desk.put('临澜县数据局.html', RIGHT));
  const now = await said();
  const left = Object.keys(before.reviews).filter((id) => now.reviews[id] === undefined);
  expect(left.length).toBeGreaterThan(1);
  const fixed = (await view(AGENCY)).fixed.map(({ id }) => id);
  expect(fixed.every((id) => left.includes(id))).toBe(true);
  // The person's own finding of 总计 rests on 6: it is open again while 7 stands there.
  const own = (await view(AGENCY)).findings.find(({ message }) => message === '总计要核实');
  expect(own?.review).toMatchObject({ decision: 'open', reopened: { decision: 'confirmed' } });

  await desk.restart();
  await desk.run(desk.put('临澜县数据局.html', PAGE));
  expect((await said()).reviews).toEqual(before.reviews);
});

test('what is decided anew on the changed number holds for it, and not for the old one', async () => {
  const finding = async () => {
    const found = (await faults(AGENCY)).find(
      ({ rule, subject }) => rule === 'applications/balance' && subject === 'total',
    );
    if (found === undefined) throw new Error('no such finding');
    return found;
  };
  const decide = async (decision: 'confirmed' | 'dismissed') => {
    const { id } = await finding();
    await step({
      name: 'review.decide',
      input: { findings: [id], decision, reason: decision === 'dismissed' ? '程序误读' : null },
    });
  };
  await decide('confirmed');
  await desk.run(desk.put('临澜县数据局.html', withReceived(PAGE, '9')));
  await decide('dismissed');
  await desk.run(desk.put('临澜县数据局.html', withReceived(PAGE, '9')));
  expect((await finding()).review).toMatchObject({ decision: 'dismissed', reason: '程序误读', reopened: null });
  await desk.run(desk.put('临澜县数据局.html', PAGE));
  expect((await finding()).review).toMatchObject({
    decision: 'open',
    reopened: { decision: 'dismissed', reason: '程序误读' },
  });

  // Steps are taken back as they were made, whatever has been audited between them.
  await step({ name: 'review.undo', input: null });
  expect((await finding()).review).toMatchObject({ decision: 'confirmed', reopened: null });
  await step({ name: 'review.undo', input: null });
  expect((await finding()).review).toMatchObject({ decision: 'open', reopened: null });
});

test('every step is taken back and done again one by one over restarts and runs', async () => {
  const steps = await sayAll();
  const end = await said();
  for (let count = 0; count < steps; count += 1) {
    if (count % 4 === 2) await desk.restart();
    if (count % 4 === 3) await desk.run(path.join(desk.folder, '年报'));
    await step({ name: 'review.undo', input: null });
  }
  const bare = await said();
  expect(
    Object.values(bare.reviews).every(
      ({ decision, note, fixBy }) => decision === 'open' && note === '' && fixBy === null,
    ),
  ).toBe(true);
  expect(bare.beside).toEqual([
    { sentBack: null, checks: [] },
    { sentBack: null, checks: [] },
  ]);
  expect((await desk.answers.overview(null)).counts).toMatchObject({ confirmed: 0, dismissed: 0, reopened: 0 });
  for (let count = 0; count < steps; count += 1) {
    if (count % 5 === 4) await desk.restart('another program');
    await step({ name: 'review.redo', input: null });
  }
  expect(await said()).toEqual(end);
});

test('a report that does not say whose it is keeps what was said of it under another name of its file', async () => {
  const bare = PAGE.replaceAll('临澜县数据局', '').replaceAll('临澜县', '').replaceAll('临澜', '');
  desk.put('扫描件0012.html', bare, '无名');
  await desk.run(path.join(desk.folder, '无名'));
  const only = async () => {
    const { agencies } = await desk.answers.overview(null);
    const found = agencies.find(({ unnamed }) => unnamed);
    if (found === undefined) throw new Error(agencies.map(({ name }) => name).join());
    return view(found.id);
  };
  const ids = (await only()).findings.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(2);
  await step({ name: 'review.decide', input: { findings: ids, decision: 'confirmed', reason: null } });
  desk.put('扫描件0099.html', bare, '无名二');
  await desk.run(path.join(desk.folder, '无名二'));
  const after = (await only()).findings.filter(({ outcome }) => outcome === 'fail');
  expect(after.map(({ id }) => id)).toEqual(ids);
  expect(after.every(({ review }) => review.decision === 'confirmed')).toBe(true);
});
