import { describe, expect, it } from 'vitest';
import { guardedReader } from '../../app/engine/guarded-reader.ts';
import { ENGINE_STRINGS } from '../../app/strings/engine.ts';

/** A reading thread that does this with each task. */
function thread(body: string): URL {
  const source = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', (task) => { ${body} });`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

const PDF = new TextEncoder().encode('%PDF-1.7');
const HANGS = 'if (task.path === "loop.pdf") for (;;); parentPort.postMessage({ read: [], judgedIn: 0 });';
const REPORT =
  '青禾县财政局2024年政府信息公开工作年度报告\n一、总体情况\n本机关依法公开信息。\n二、主动公开政府信息情况\n';

/** What becomes of one file. */
async function outcome(url: URL, path: string, bytes: Uint8Array, mostTime = 5000) {
  const reader = guardedReader(url, mostTime);
  try {
    return (await reader.read(bytes, path, 'published')).map(({ input }) => [input.status, input.reason]);
  } finally {
    await reader.close();
  }
}

describe('a reader with a thread behind it', () => {
  it('gives up a file that takes too long, and reads the next', async () => {
    const reader = guardedReader(thread(HANGS), 300);
    const [hanging] = await reader.read(PDF, 'loop.pdf', 'published');
    expect(hanging?.input).toMatchObject({ path: 'loop.pdf', status: 'unreadable', bytes: PDF.length });
    expect(hanging?.input.reason).toBe(ENGINE_STRINGS.tooSlow(0.3));
    expect(hanging?.input.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await reader.read(PDF, 'next.pdf', 'published')).toEqual([]);
    await reader.close();
  });

  it('outlives a thread that ends', async () => {
    expect(await outcome(thread('process.exit(3);'), 'a.pdf', PDF)).toEqual([
      ['unreadable', ENGINE_STRINGS.tooComplex],
    ]);
  });

  it('tells a fault of the program as such', async () => {
    await expect(outcome(thread('parentPort.postMessage({ fault: "no such table" });'), 'a.pdf', PDF)).rejects.toThrow(
      'no such table',
    );
    await expect(outcome(thread('throw new TypeError("no such row");'), 'a.pdf', PDF)).rejects.toThrow('no such row');
  });

  it('refuses a report for which the rules took too long', async () => {
    const answer = 'parentPort.postMessage({ read: [], judgedIn: 60000 });';
    expect(await outcome(thread(answer), 'a.pdf', PDF)).toEqual([['unreadable', ENGINE_STRINGS.tooLongToJudge]]);
  });

  it('reads short texts without the thread, and leaves to it long ones, long reports and pages that were misread', async () => {
    const never = thread('parentPort.postMessage({ read: [], judgedIn: 0 });');
    const text = (content: string) => new TextEncoder().encode(content);
    expect(await outcome(never, 'a.txt', text(REPORT))).toEqual([['report', null]]);
    expect(await outcome(never, 'a.txt', text(REPORT + '公'.repeat(70_000)))).toEqual([]);
    expect(await outcome(never, 'a.txt', text(REPORT + ' '.repeat(600_000)))).toEqual([]);
    expect(await outcome(never, 'a.html', text('<p>没有报告</p>'))).toEqual([]);
  });
});
