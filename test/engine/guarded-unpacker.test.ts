import { describe, expect, it } from 'vitest';
import { guardedUnpacker, UnpackingGivenUp } from '../../app/engine/guarded-unpacker.ts';
import type { ArchiveMember } from '../../app/readers/archive.ts';
import { ENGINE_STRINGS } from '../../app/strings/engine.ts';

/** An unpacking thread that does this with each task; `count` says how many tasks came before. */
function thread(body: string): URL {
  const source = `import { parentPort } from 'node:worker_threads'; let count = 0;
    const give = (path) => parentPort.postMessage({ member: { type: 'file', path, bytes: new Uint8Array([count]) } });
    parentPort.on('message', (task) => { ${body}; count += 1; });`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

/** What came out of an archive, and why it was given up. */
async function unpacked(url: URL, mostTime = 5000): Promise<{ readonly paths: string[]; readonly end: unknown }> {
  const paths: string[] = [];
  try {
    for await (const member of guardedUnpacker(url, mostTime)(new Uint8Array([1]), '7z')) paths.push(member.path);
  } catch (error) {
    return { paths, end: error };
  }
  return { paths, end: null };
}

describe('an unpacker with a thread behind it', () => {
  it('gives one member after another, until there is none', async () => {
    const three = thread(`count < 3 ? give('甲' + count) : parentPort.postMessage({ member: null })`);
    expect(await unpacked(three)).toEqual({ paths: ['甲0', '甲1', '甲2'], end: null });
  });

  it('ends a member that never comes, and keeps those before it', async () => {
    const { paths, end } = await unpacked(thread(`if (count === 1) for (;;); give('甲')`), 400);
    expect(paths).toEqual(['甲']);
    expect(end).toEqual(new UnpackingGivenUp(ENGINE_STRINGS.slowArchive(0.4)));
  });

  it('tells of a thread that ends as of an archive too large, and of a fault of the program as such', async () => {
    expect(await unpacked(thread('process.exit(3)'))).toEqual({
      paths: [],
      end: new UnpackingGivenUp(ENGINE_STRINGS.tooComplex),
    });
    const fault = await unpacked(thread(`parentPort.postMessage({ fault: 'no such table' })`));
    expect(fault.end).toEqual(new Error('no such table'));
    const thrown = await unpacked(thread(`throw new TypeError('no such row')`));
    expect(thrown.end).toMatchObject({ message: 'no such row' });
  });

  it('ends the thread where the rest is not wanted', async () => {
    const members: ArchiveMember[] = [];
    for await (const member of guardedUnpacker(thread(`give('甲' + count)`))(new Uint8Array([1]), 'rar')) {
      members.push(member);
      if (members.length === 2) break;
    }
    expect(members.map(({ path }) => path)).toEqual(['甲0', '甲1']);
  });
});
