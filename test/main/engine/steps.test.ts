import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskChange } from '../../../app/bridge/review-calls.ts';
import { DeskRefusal } from '../../../app/main/engine/desk-refusal.ts';
import type { Step } from '../../../app/main/engine/messages.ts';
import type { FindingView } from '../../../app/model/review.ts';
import { AGENCY, deskInFile } from './desk-in-file.ts';
import type { DeskInFile } from './desk-in-file.ts';

let desk: DeskInFile;
beforeEach(async () => {
  desk = deskInFile();
  await desk.run(desk.put('临澜县数据局.html'), desk.put('临澜县教育局.html'));
});
afterEach(() => desk.end());

const step = (taken: Step): Promise<DeskChange> => Promise.resolve(desk.answers.step(taken));
const findings = async (): Promise<readonly FindingView[]> => (await desk.answers.agency(AGENCY)).findings;
const faultIds = async (): Promise<readonly string[]> =>
  (await findings()).filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);

test('many are decided at once, in one step that is taken back and done again as one', async () => {
  const ids = await faultIds();
  expect(ids.length).toBeGreaterThan(2);
  const input = { findings: ids, decision: 'dismissed', reason: '系统已说明' } as const;
  const change = await step({ name: 'review.decide', input });
  expect(change).toMatchObject({ canUndo: true, canRedo: false, findingsChanged: false });
  expect(change.reviews.map(({ finding }) => finding)).toEqual(ids);
  expect(change.agencies).toMatchObject([{ id: AGENCY, counts: { open: 0, dismissed: ids.length } }]);
  expect(change.agencies[0]?.open).toMatchObject({ mustFix: 0, suspected: 0, advice: 0 });

  const back = await step({ name: 'review.undo', input: null });
  expect(back).toMatchObject({ canUndo: false, canRedo: true });
  expect(back.agencies[0]?.counts).toMatchObject({ open: ids.length, dismissed: 0 });
  expect((await findings()).every(({ review }) => review.decision === 'open')).toBe(true);

  await desk.restart();
  const again = await step({ name: 'review.redo', input: null });
  expect(again.agencies[0]?.counts).toMatchObject({ open: 0, dismissed: ids.length });
  await expect(step({ name: 'review.redo', input: null })).rejects.toThrow(DeskRefusal);
});

test('a new step ends what could be done again', async () => {
  const [first = '', second = ''] = await faultIds();
  await step({ name: 'review.note', input: { findings: [first], note: '甲' } });
  await step({ name: 'review.undo', input: null });
  const change = await step({ name: 'review.note', input: { findings: [second], note: '乙' } });
  expect(change.canRedo).toBe(false);
  const notes = (await findings()).map(({ id, review }) => [id, review.note]).filter(([, note]) => note !== '');
  expect(notes).toEqual([[second, '乙']]);
});

test('note, explanation and deadline stand beside the decision and do not touch it', async () => {
  const [id = ''] = await faultIds();
  await step({ name: 'review.decide', input: { findings: [id], decision: 'confirmed', reason: null } });
  await step({ name: 'review.note', input: { findings: [id], note: ' 已电话核实 ' } });
  const explanation = { kind: 'corrected', text: '已改为7', givenOn: '2025-04-12' } as const;
  await step({ name: 'review.explain', input: { findings: [id], explanation } });
  await step({ name: 'review.deadline', input: { findings: [id], fixBy: '2025-04-30' } });
  const review = (await findings()).find((one) => one.id === id)?.review;
  expect(review).toMatchObject({ decision: 'confirmed', note: '已电话核实', explanation, fixBy: '2025-04-30' });
});

test('a finding that the audit does not have is refused, and nothing of the step is done', async () => {
  const [id = ''] = await faultIds();
  const input = { findings: [id, 'f-unknown'], decision: 'confirmed', reason: null } as const;
  await expect(step({ name: 'review.decide', input })).rejects.toThrow(DeskRefusal);
  expect((await findings()).every(({ review }) => review.decision === 'open')).toBe(true);
});

test('a finding written by hand counts as confirmed, can be changed and taken away, and survives a new audit', async () => {
  const own = {
    severity: 'must-fix',
    section: 'problems',
    place: null,
    message: '照抄上年',
    basis: null,
    suggestion: null,
  } as const;
  const { mustFix } = (await desk.answers.agency(AGENCY)).tally;
  const added = await step({ name: 'finding.add', input: { agency: AGENCY, finding: own } });
  expect(added).toMatchObject({ findingsChanged: true, agencies: [{ counts: { confirmed: 1 } }] });
  await desk.run(desk.put('临澜县数据局.html'));
  const view = await desk.answers.agency(AGENCY);
  const finding = view.findings.at(-1);
  expect(finding).toMatchObject({ origin: 'person', code: '手工', message: '照抄上年', year: 2024, outcome: 'fail' });
  expect(finding?.report).toBe(view.reports[0]?.id);
  expect(view.tally.mustFix).toBe(mustFix + 1);

  const id = finding?.id ?? '';
  await step({ name: 'finding.edit', input: { id, finding: { ...own, severity: 'advice' } } });
  expect((await findings()).at(-1)).toMatchObject({ id, severity: 'advice' });
  await step({ name: 'finding.remove', input: id });
  expect((await findings()).some((one) => one.id === id)).toBe(false);
  await step({ name: 'review.undo', input: null });
  expect((await findings()).at(-1)).toMatchObject({ id, severity: 'advice' });
  const [program = ''] = await faultIds();
  await expect(step({ name: 'finding.remove', input: program })).rejects.toThrow(DeskRefusal);
});

test('a check that is not met is a finding; one that is met is none', async () => {
  const input = { agency: AGENCY, code: 'M004', answer: 'notMet', note: '首页没有入口' } as const;
  await step({ name: 'check.answer', input });
  const view = await desk.answers.agency(AGENCY);
  expect(view.checks).toMatchObject([{ code: 'M004', answer: 'notMet', note: '首页没有入口' }]);
  expect(view.findings.at(-1)).toMatchObject({ origin: 'check', code: 'M004', suggestion: '首页没有入口' });
  await step({ name: 'check.answer', input: { ...input, answer: 'met' } });
  expect((await findings()).some(({ origin }) => origin === 'check')).toBe(false);
  await expect(step({ name: 'check.answer', input: { ...input, code: 'M899' } })).rejects.toThrow(DeskRefusal);
});

test('an agency that the audit does not have is refused', async () => {
  const sentBack = { on: '2025-04-10', note: '', deadline: null };
  const input = { agency: 'agency:无此单位', sentBack };
  await expect(step({ name: 'agency.sendBack', input })).rejects.toThrow(DeskRefusal);
});

test('the workbook and the paper know what was decided', async () => {
  const own = {
    severity: 'must-fix',
    section: null,
    place: null,
    message: '照抄上年',
    basis: null,
    suggestion: null,
  } as const;
  await step({ name: 'finding.add', input: { agency: AGENCY, finding: own } });
  const all = (await findings()).filter(({ outcome }) => outcome === 'fail');
  const dismissed = all.find(({ cause }) => cause === null);
  const input = { findings: [dismissed?.id ?? ''], decision: 'dismissed', reason: '另有依据' } as const;
  await step({ name: 'review.decide', input });
  const paper = (await desk.answers.summary(AGENCY)).html;
  expect(paper).not.toContain(dismissed?.message);
  expect(paper).toContain('照抄上年');
});
