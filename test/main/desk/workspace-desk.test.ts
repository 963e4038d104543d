import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecentWorkspace, WorkspaceView } from '../../../app/bridge/workspace-calls.ts';
import { RecentWorkspaces } from '../../../app/main/desk/recent-workspaces.ts';
import { WorkspaceDesk } from '../../../app/main/desk/workspace-desk.ts';
import type { OpenRequest, WorkerCallName, WorkerCalls } from '../../../app/main/engine/messages.ts';
import { Refusal } from '../../../app/main/refusal.ts';
import { NEW_CAMPAIGN } from '../../../app/model/workspace.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '最近-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
const made = (name: string): string => {
  writeFileSync(at(name), '');
  return at(name);
};

/** A desk whose engine opens whatever it is asked to, but for one file. */
function stage(refused = '') {
  const asked: OpenRequest[] = [];
  const told: (readonly RecentWorkspace[])[] = [];
  let running = false;
  const view = (request: OpenRequest): WorkspaceView => ({
    name: path.basename(request.file),
    path: request.as === 'nameless' ? null : request.file,
    readOnly: false,
    notice: null,
    campaign: NEW_CAMPAIGN,
    canUndo: false,
    canRedo: false,
  });
  const ask = <N extends WorkerCallName>(name: N, input: WorkerCalls[N]['input']) => {
    if (name !== 'open') return Promise.resolve(null as WorkerCalls[N]['output']);
    const request = input as OpenRequest;
    asked.push(request);
    if (request.file === refused) return Promise.reject(new Refusal('打不开'));
    const opened = { view: view(request), audit: false, sources: [], roster: null, corrections: {} };
    return Promise.resolve(opened as unknown as WorkerCalls[N]['output']);
  };
  const adopt = vi.fn();
  const views: WorkspaceView[] = [];
  const desk = () =>
    new WorkspaceDesk({
      engine: { ask },
      session: {
        state: { workspace: null } as never,
        mustRest: () => {
          if (running) throw new Refusal('正在审核');
        },
        atWorkspace: (told) => views.push(told),
        recentChanged: (recent) => told.push(recent),
      },
      recent: new RecentWorkspaces(at('recent.json'), '.gknb'),
      corrections: { adopt },
      nameless: at('workspace.gknb'),
      log: (failure) => {
        throw failure;
      },
    });
  return { desk, asked, told, adopt, views, run: () => (running = true) };
}

test('begins in the nameless one, and the next time where it was left', async () => {
  const { desk, asked, adopt } = stage();
  await desk().begin();
  const first = desk();
  await first.open(made('甲.gknb'));
  expect(adopt).toHaveBeenCalledWith({});
  await desk().begin();
  expect(asked.map(({ file, as }) => [path.basename(file), as])).toEqual([
    ['workspace.gknb', 'nameless'],
    ['甲.gknb', 'named'],
    ['甲.gknb', 'named'],
  ]);
  expect(first.at).toEqual({ file: at('甲.gknb'), as: 'named' });
});

test('where the last one is gone or cannot be opened it begins in the nameless one, and says why', async () => {
  const { desk, asked, views } = stage(at('乙.gknb'));
  await desk().open(made('甲.gknb'));
  rmSync(at('甲.gknb'));
  await desk().begin();
  expect(asked.at(-1)).toMatchObject({ as: 'nameless' });
  expect(views.at(-1)?.notice).toContain('甲.gknb');
  await desk().begin(made('乙.gknb'));
  expect(asked.at(-1)).toMatchObject({ as: 'nameless' });
  expect(views.at(-1)?.notice).toBe('打不开');
});

test('a workspace that is named at the start goes before the last one', async () => {
  const { desk, asked } = stage();
  await desk().open(made('甲.gknb'));
  await desk().begin(made('丙.gknb'));
  expect(asked.at(-1)).toEqual({ file: at('丙.gknb'), as: 'named' });
});

test('the newest stands first, once; what is not there is said so, and can be taken off', async () => {
  const { desk, told } = stage();
  const one = desk();
  await one.open(made('甲.gknb'));
  await one.open(made('乙.gknb'));
  await one.open(at('甲.gknb'));
  rmSync(at('乙.gknb'));
  one.forget('unknown');
  const list = told.at(-1) ?? [];
  expect(list.map(({ name, missing }) => [name, missing])).toEqual([
    ['甲', false],
    ['乙', true],
  ]);
  one.forget(list[1]?.id ?? '');
  expect(told.at(-1)?.map(({ name }) => name)).toEqual(['甲']);
  await expect(one.openRecent(list[1]?.id ?? '')).rejects.toThrow(Refusal);
});

test('a new one counts as opened; closing goes back to the nameless one', async () => {
  const { desk, asked } = stage();
  const one = desk();
  await one.create(at('新.gknb'));
  await one.close();
  expect(asked.map(({ as }) => as)).toEqual(['new', 'nameless']);
  expect(JSON.parse(readFileSync(at('recent.json'), 'utf8'))).toEqual({ last: null, files: [at('新.gknb')] });
});

test('nothing is opened while a run is going on', async () => {
  const { desk, asked, run } = stage();
  const one = desk();
  run();
  await expect(one.open(made('甲.gknb'))).rejects.toThrow('正在审核');
  await expect(one.copy(at('乙.gknb'), 'stay')).rejects.toThrow('正在审核');
  expect(asked).toEqual([]);
});

test.each(['', '[]', '{"files":"a"}', '{"last":1,"files":[1,"relative.gknb"]}'])(
  'a list that says %j is no list, and no harm',
  (text) => {
    writeFileSync(at('recent.json'), text);
    const recent = new RecentWorkspaces(at('recent.json'), '.gknb');
    expect([recent.last, recent.list]).toEqual([null, []]);
  },
);
