import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditDesk } from '../../app/main/engine/audit-desk.ts';
import type { Answers } from '../../app/main/engine/audit-desk.ts';
import { MIGRATIONS, NEWEST } from '../../app/workspace/migrations/migrations.ts';

const AGENCY = 'agency:临澜县数据局';
const fixture = (shape: number) =>
  path.resolve(import.meta.dirname, '..', 'fixtures', 'workspace', `shape-${shape}.gknb`);

let folder: string;
let answers: Answers;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '旧 任务-'));
});
afterEach(async () => {
  await answers.leave(null);
  rmSync(folder, { recursive: true, force: true });
});

test('the shapes are numbered without gaps', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(Array.from({ length: NEWEST }, (_, index) => index + 1));
  answers = auditDesk(
    () => undefined,
    () => undefined,
  );
});

test.each(MIGRATIONS.map(({ number }) => number))('a file of shape %i opens with all that was said', async (shape) => {
  expect(existsSync(fixture(shape))).toBe(true);
  const file = path.join(folder, '任务.gknb');
  copyFileSync(fixture(shape), file);
  answers = auditDesk(
    () => undefined,
    (failure) => {
      throw failure;
    },
    { workspace: { file, as: 'named' }, made: 'another program' },
  );
  const opened = await answers.open({ file, as: 'named' });
  expect(opened).toMatchObject({
    audit: true,
    view: {
      name: '青禾2024',
      readOnly: false,
      notice: null,
      campaign: { year: 2024, keepOriginals: true },
      canUndo: true,
      canRedo: true,
    },
  });
  const overview = await answers.overview(null);
  expect(overview.agencies.map(({ name, versions }) => [name, versions])).toEqual([
    ['临澜县教育局', 1],
    ['临澜县数据局', 2],
  ]);

  const { findings, sentBack, checks, fixed, reports } = await answers.agency(AGENCY);
  expect(findings[0]?.review).toMatchObject({
    decision: 'confirmed',
    note: '已电话核实',
    explanation: { kind: 'explained', text: '系统口径不同' },
    fixBy: '2025-04-30',
  });
  expect(findings[1]?.review).toMatchObject({ decision: 'dismissed', reason: '另有依据' });
  expect(findings[2]?.review).toMatchObject({ decision: 'open', note: '', fixBy: '2025-04-30' });
  expect(findings.slice(-2).map(({ origin, message }) => [origin, message.slice(-4)])).toEqual([
    ['person', '照抄上年'],
    ['check', expect.any(String)],
  ]);
  expect(sentBack).toMatchObject({ note: '总计有误', deadline: '2025-04-20', answered: true });
  expect(checks).toMatchObject([{ code: 'M004', answer: 'notMet' }]);
  expect(fixed.length).toBeGreaterThan(0);

  // The file it was read from is not there: the copy is shown, its cells marked.
  const page = await answers.page({ report: reports[0]?.id ?? '', input: reports[0]?.inputs[0]?.id ?? '' });
  expect(page.state).toBe('shown');
  expect(page.html).toMatch(/data-mark="figure:processed\|total[ "]/);

  const { reports: versions } = await answers.history(AGENCY);
  expect(versions[0]?.versions.map(({ changes }) => changes?.figures)).toEqual([
    [{ figure: 'received|total', before: '9', after: '7' }],
    undefined,
  ]);
  await answers.step({ name: 'review.redo', input: null });
  expect((await answers.agency(AGENCY)).findings[2]?.review.note).toBe('撤销的备注');
});
