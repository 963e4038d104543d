import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './program.ts';

/** A page of a report may hold anything: each test proves one thing that no page can do in this program. */

test('the page has neither Node nor Electron, and only calls and signals of the bridge', async ({ page }) => {
  const seen = await page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown>;
    return {
      foreign: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in world),
      frozen: Reflect.set(world['bridge'] as object, 'call', null),
    };
  });
  expect(seen).toEqual({ foreign: [], frozen: false });
});

test('the window runs isolated and in the sandbox', async ({ program, page }) => {
  await page.waitForSelector('#root > *');
  const settings = await program.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { contextIsolation, sandbox, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { contextIsolation, sandbox, nodeIntegration, webviewTag };
  });
  expect(settings).toEqual({ contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false });
});

test('the page cannot leave', async ({ program, page }) => {
  await page.waitForSelector('#root > *');
  await program.evaluate(({ BrowserWindow }) => {
    const tried: unknown[] = [];
    Object.assign(globalThis, { tried });
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      setImmediate(() => tried.push({ url: event.url, refused: event.defaultPrevented }));
    });
  });
  await page.evaluate(() => {
    const { document } = globalThis as unknown as {
      document: { createElement: (name: string) => { href: string; click: () => void } };
    };
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.click();
  });
  await expect
    .poll(() => program.evaluate(() => (globalThis as unknown as { tried: unknown }).tried))
    .toEqual([{ url: 'https://example.com/', refused: true }]);
  expect(page.url()).toBe('app://window/');
});

test('the page cannot open a window', async ({ program, page }) => {
  const opened = await page.evaluate(() => {
    const { open } = globalThis as unknown as { open: (url: string) => unknown };
    return [open('https://example.com/'), open('app://window/'), open('about:blank')].map((window) => window !== null);
  });
  expect(opened).toEqual([false, false, false]);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('no request leaves the machine, not even where no policy of the page forbids it', async ({ program, page }) => {
  await page.waitForSelector('#root > *');
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    // The main process fetches through the window's session, where the page's policy has no say.
    const outcome = await program.evaluate(async ({ session }, url) => {
      try {
        const response = await session.defaultSession.fetch(url);
        return await response.text();
      } catch (failure) {
        return String(failure);
      }
    }, `http://127.0.0.1:${port}/`);
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(requests).toBe(0);
  } finally {
    server.close();
  }
});

test("the page's policy blocks scripts in the page, scripts and pictures from elsewhere, and fetching", async ({
  page,
}) => {
  const blocked = await page.evaluate(async () => {
    interface Violation {
      readonly effectiveDirective: string;
      readonly blockedURI: string;
    }
    interface Element {
      src: string;
      textContent: string;
    }
    const { document, fetch } = globalThis as unknown as {
      fetch: (url: string) => Promise<unknown>;
      document: {
        addEventListener: (name: string, listener: (event: Violation) => void) => void;
        createElement: (name: string) => Element;
        body: { append: (element: Element) => void };
      };
    };
    const seen: string[] = [];
    const all = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
        if (seen.length === 4) resolve();
      });
    });
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.broken = true';
    const remote = document.createElement('script');
    remote.src = 'https://example.com/a.js';
    const picture = document.createElement('img');
    picture.src = 'https://example.com/a.png';
    for (const element of [inline, remote, picture]) document.body.append(element);
    await fetch('https://example.com/a.json').catch(() => undefined);
    await all;
    return { seen: seen.sort(), broken: 'broken' in globalThis };
  });
  expect(blocked).toEqual({
    seen: [
      'connect-src https://example.com/a.json',
      'img-src https://example.com/a.png',
      'script-src-elem https://example.com/a.js',
      'script-src-elem inline',
    ],
    broken: false,
  });
});

test('every permission is refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const { navigator } = globalThis as unknown as {
      navigator: { permissions: { query: (what: { name: string }) => Promise<{ state: string }> } };
    };
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(answers).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
});

test('the program serves its own files and nothing beside them', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const { fetch } = globalThis as unknown as { fetch: (url: string) => Promise<{ status: number }> };
    const paths = ['/index.html', '/../main/main.cjs', '/%2e%2e/main/main.cjs', '/..%2fmain%2fmain.cjs', '/nothing.js'];
    return Promise.all(paths.map(async (path) => (await fetch(`app://window${path}`)).status));
  });
  expect(answers).toEqual([200, 404, 404, 404, 404]);
});
