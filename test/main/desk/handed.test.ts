import { expect, test } from 'vitest';
import type { Session } from '../../../app/bridge/desk.ts';
import type { WorkspaceView } from '../../../app/bridge/workspace-calls.ts';
import { beginWith, takeHanded } from '../../../app/main/desk/handed.ts';
import { Refusal } from '../../../app/main/refusal.ts';
import { NEW_CAMPAIGN } from '../../../app/model/workspace.ts';

const GONE = /没了/;

/** A program that opens every task but 坏.gknb; 只读.gknb can only be read. */
function stage({ running = false, notice = null }: { running?: boolean; notice?: string | null } = {}) {
  const done: string[] = [];
  const view = (file: string | null): WorkspaceView => ({
    name: file ?? '未命名任务',
    path: file,
    readOnly: file?.includes('只读') === true,
    notice,
    campaign: NEW_CAMPAIGN,
    canUndo: false,
    canRedo: false,
  });
  let workspace = view(null);
  const world = {
    find: (paths: readonly string[]) =>
      Promise.resolve(
        paths.filter((place) => !GONE.test(place)).map((place) => ({ path: place, folder: !/\.\w+$/.test(place) })),
      ),
    workspaces: {
      open: (file: string) => {
        if (file.includes('坏')) return Promise.reject(new Refusal('打不开'));
        done.push(`open ${file}`);
        workspace = view(file);
        return Promise.resolve(workspace);
      },
      begin: (file: string | null = null) => {
        done.push(`begin ${String(file)}`);
        workspace = view(file);
        return Promise.resolve();
      },
    },
    session: {
      get state() {
        return { workspace } as Session;
      },
      mustRest: () => {
        if (running) throw new Refusal('正在审核');
      },
      start: (paths: readonly string[], append: boolean) => {
        done.push(`${append ? 'add' : 'start'} ${paths.join(' ')}`);
      },
      atWorkspace: (told: WorkspaceView) => {
        workspace = told;
      },
    },
  };
  return { world, done, notice: () => workspace.notice };
}

test.each([
  ['reports are audited without a word', ['/甲.html', '/乙'], ['add /甲.html /乙'], null],
  [
    'a task is opened, whatever case its ending is in',
    ['/甲.GKNB'],
    ['open /甲.GKNB'],
    ['good', '已打开任务“/甲.GKNB”。'],
  ],
  [
    'what comes with a task is added to it',
    ['/甲.html', '/甲.gknb', '/乙'],
    ['open /甲.gknb', 'add /甲.html /乙'],
    ['good', '已打开任务“/甲.gknb”。一起拖入的2个文件（夹）添加到这个任务里审核。'],
  ],
  [
    'of several tasks one is opened, and the others are named',
    ['/甲.gknb', '/x/乙.gknb', '/丙.gknb'],
    ['open /甲.gknb'],
    ['bad', '已打开任务“/甲.gknb”。一次只能打开一个任务，“乙.gknb”、“丙.gknb”没有打开。'],
  ],
  [
    'nothing is added to a task that can only be read',
    ['/只读.gknb', '/甲.html'],
    ['open /只读.gknb'],
    ['bad', '已打开任务“/只读.gknb”。这个任务只能查看，一起拖入的1个文件（夹）没有添加。'],
  ],
  [
    'what is gone is told, what is there is taken',
    ['/甲.html', '/没了.html'],
    ['add /甲.html'],
    ['bad', '另有1个文件已经不在原来的地方，没有读取。'],
  ],
  [
    'a task that is gone opens nothing',
    ['/没了.gknb'],
    [],
    ['bad', '这个文件已经不在原来的地方，可能刚刚移走、改名或删除，没有读取。'],
  ],
  ['a drop without files', [], [], ['bad', '没有收到文件。请把文件或文件夹从资源管理器拖到这里。']],
] as const)('%s', async (_name, paths, expected, told) => {
  const { world, done } = stage();
  expect(await takeHanded(world, paths)).toEqual(told === null ? null : { tone: told[0], text: told[1] });
  expect(done).toEqual(expected);
});

test('while a run is going on, and where the task cannot be opened, nothing is done', async () => {
  const busy = stage({ running: true });
  await expect(takeHanded(busy.world, ['/甲.gknb', '/乙.html'])).rejects.toThrow('正在审核');
  const bad = stage();
  await expect(takeHanded(bad.world, ['/坏.gknb', '/乙.html'])).rejects.toThrow('打不开');
  expect([...busy.done, ...bad.done]).toEqual([]);
});

test('at the start: the first task is opened, the reports are added, what is not done is told', async () => {
  const { world, done, notice } = stage({ notice: '有损坏。' });
  await beginWith(world, ['/甲.html', '/甲.gknb', '/乙.gknb']);
  expect(done).toEqual(['begin /甲.gknb', 'add /甲.html']);
  expect(notice()).toBe('有损坏。一次只能打开一个任务，“乙.gknb”没有打开。');
});

test('at the start: nothing is added where the task can only be read; what is gone is left to those who name it', async () => {
  const readOnly = stage();
  await beginWith(readOnly.world, ['/只读.gknb', '/甲.html']);
  expect(readOnly.done).toEqual(['begin /只读.gknb']);
  expect(readOnly.notice()).toContain('没有添加');
  const gone = stage();
  await beginWith(gone.world, ['/没了.html', '/没了.gknb']);
  expect(gone.done).toEqual(['begin /没了.gknb', 'add /没了.html']);
  const plain = stage();
  await beginWith(plain.world, []);
  expect(plain.done).toEqual(['begin null']);
  expect(plain.notice()).toBeNull();
});
