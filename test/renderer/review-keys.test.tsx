import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Session } from '../../app/bridge/desk.ts';
import type { DeskChange, DecideRequest } from '../../app/bridge/review-calls.ts';
import type { WorkspaceView } from '../../app/bridge/workspace-calls.ts';
import { NO_REVIEW } from '../../app/model/review.ts';
import { NEW_CAMPAIGN } from '../../app/model/workspace.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { READY, Refused } from './support/fake-bridge.ts';
import type { Play } from './support/fake-bridge.ts';
import { show, step, withRoom } from './support/show.tsx';

withRoom();

const WORKSPACE: WorkspaceView = {
  name: '2024年度',
  path: '/tmp/2024.gknb',
  readOnly: false,
  notice: null,
  campaign: NEW_CAMPAIGN,
  canUndo: false,
  canRedo: false,
};

const session = (workspace: WorkspaceView): Session => ({
  ...READY,
  previous: [],
  workspace,
});

const changed = (reviews: DeskChange['reviews']): DeskChange => ({
  agencies: [],
  reviews,
  findingsChanged: false,
  counts: { open: 0, confirmed: 0, dismissed: 0, reopened: 0 },
  canUndo: true,
  canRedo: false,
});

/** As main answers: each finding with the decision that was made. */
const decide = ({ findings, decision, reason }: DecideRequest): DeskChange =>
  changed(
    findings.map((finding) => ({
      finding,
      review: { ...NO_REVIEW, decision, reason, reviewedAt: '2025-03-01T01:00:00Z', valuesDigest: '1' },
    })),
  );

const desk = async (answers: Play['answers'] = {}, workspace: WorkspaceView = WORKSPACE) => {
  const bridge = await show({
    session: session(workspace),
    audit: SAMPLE_AUDIT,
    answers: { 'review.decide': decide, ...answers },
  });
  await step(() => fireEvent.click(screen.getByRole('option', { name: /^临澜县数据局/ })));
  return bridge;
};

const press = (key: string, more: object = {}) => step(() => fireEvent.keyDown(document.body, { key, ...more }));
const rows = () => screen.getAllByRole('treeitem');
const chosen = () => rows().find((row) => row.dataset['chosen'] === 'true');
const asked = (bridge: Awaited<ReturnType<typeof desk>>, name: string) =>
  bridge.asked.filter((call) => call.name === name).map((call) => call.input);

test('C confirms, with what follows from it, shows it at once, and goes on to the next open one', async () => {
  const bridge = await desk();
  const first = chosen();
  const id = first?.id;
  await press('c');
  const [request] = asked(bridge, 'review.decide') as DecideRequest[];
  expect(request?.decision).toBe('confirmed');
  expect(request?.findings).toHaveLength(4);
  expect(document.getElementById(id ?? '')?.textContent).toContain('已确认');
  expect(chosen()?.id).not.toBe(id);
  expect(chosen()?.dataset['decision']).toBe('open');
});

test('X offers reasons, a digit picks one; nothing is decided before', async () => {
  const bridge = await desk();
  const id = chosen()?.id ?? '';
  await press('x');
  const menu = screen.getByRole('menu', { name: '排除的原因' });
  expect(within(menu).getAllByRole('menuitem')).toHaveLength(5);
  expect(asked(bridge, 'review.decide')).toEqual([]);
  await step(() => fireEvent.keyDown(menu, { key: '2' }));
  expect(asked(bridge, 'review.decide')).toMatchObject([{ decision: 'dismissed', reason: '程序误读' }]);
  expect(document.getElementById(id)?.textContent).toContain('已排除：程序误读');
  expect(screen.queryByRole('menu', { name: '排除的原因' })).toBeNull();
});

test('another reason is written; Escape leaves without a decision', async () => {
  const bridge = await desk();
  await press('x');
  await step(() => fireEvent.keyDown(screen.getByRole('menu', { name: '排除的原因' }), { key: '5' }));
  const field = screen.getByRole('textbox', { name: '其他原因' });
  await step(() => fireEvent.keyDown(field, { key: 'Enter' }));
  expect(asked(bridge, 'review.decide')).toEqual([]);
  await step(() => fireEvent.change(field, { target: { value: '上级已有批复' } }));
  await step(() => fireEvent.keyDown(field, { key: 'Enter' }));
  expect(asked(bridge, 'review.decide')).toMatchObject([{ reason: '上级已有批复' }]);
  await press('x');
  await step(() => fireEvent.keyDown(screen.getByRole('menu', { name: '排除的原因' }), { key: 'Escape' }));
  expect(asked(bridge, 'review.decide')).toHaveLength(1);
});

test('what could not be written is taken back on screen, and the reason is told', async () => {
  await desk({
    'review.decide': () => {
      throw new Refused('没能写入任务文件');
    },
  });
  const id = chosen()?.id ?? '';
  await press('c');
  expect(screen.getByText('没能写入任务文件')).toBeDefined();
  expect(document.getElementById(id)?.dataset['decision']).toBe('open');
});

test('N writes a note: Enter saves, Escape does not', async () => {
  const bridge = await desk({
    'review.note': ({ findings, note }) =>
      changed(findings.map((finding) => ({ finding, review: { ...NO_REVIEW, note } }))),
  });
  const id = chosen()?.id ?? '';
  await press('n');
  const field = screen.getByRole('textbox', { name: '备注' });
  await step(() => fireEvent.change(field, { target: { value: '已电话核实' } }));
  await step(() => fireEvent.keyDown(field, { key: 'Enter' }));
  expect(asked(bridge, 'review.note')).toEqual([{ findings: [id.replace('finding-', '')], note: '已电话核实' }]);
  expect(screen.queryByRole('textbox', { name: '备注' })).toBeNull();
  expect(screen.getByRole('region', { name: '证据' }).textContent).toContain('已电话核实');
  await press('n');
  await step(() => fireEvent.keyDown(screen.getByRole('textbox', { name: '备注' }), { key: 'Escape' }));
  expect(asked(bridge, 'review.note')).toHaveLength(1);
});

test('all findings of the agency at once, in one step', async () => {
  const bridge = await desk();
  await press('a', { ctrlKey: true });
  expect(screen.getByText(/^已选 \d+ 个问题$/)).toBeDefined();
  await press('c');
  const [request] = asked(bridge, 'review.decide') as DecideRequest[];
  expect(request?.findings.length).toBeGreaterThan(6);
  expect(asked(bridge, 'review.decide')).toHaveLength(1);
});

test('the last finding of an agency leads to the next agency, or stays where that is not wanted', async () => {
  await desk();
  await press('a', { ctrlKey: true });
  await press('c');
  expect(screen.getByRole('option', { name: /^临澜县数据局/ }).getAttribute('aria-selected')).toBe('false');
});

test('a workspace to be looked at changes nothing, and says so', async () => {
  const notice = '这个任务文件正在另一个窗口使用，这里只能查看。';
  const bridge = await desk({}, { ...WORKSPACE, readOnly: true, notice });
  expect(screen.getByText(notice)).toBeDefined();
  await press('c');
  await press('x');
  expect(asked(bridge, 'review.decide')).toEqual([]);
  expect(screen.queryByRole('menu', { name: '排除的原因' })).toBeNull();
  expect(screen.getByRole('button', { name: /^确认/ }).hasAttribute('disabled')).toBe(true);
});

test('the window bears the name of the task', async () => {
  await desk({}, { ...WORKSPACE, readOnly: true });
  expect(document.title).toBe('2024年度（只读） - 公开年报审核');
});

test('manual checks are answered by digits, one after the other', async () => {
  const bridge = await desk({ 'check.answer': () => changed([]) });
  await press('m');
  const list = screen.getByRole('list', { name: '人工核查' });
  const first = list.querySelector<HTMLElement>('.manual-check');
  await step(() => first?.focus());
  await step(() => first !== null && fireEvent.keyDown(first, { key: '2' }));
  expect(asked(bridge, 'check.answer')).toMatchObject([{ code: 'M001', answer: 'notMet', note: '' }]);
  expect(document.activeElement?.textContent).toContain('M002');
});
