import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import path from 'node:path';
import { answerDialogs } from '../../build/driving.mjs';
import { expect, root, test } from './program.ts';

/** A report's page may hold anything. It is shown; nothing of it runs, loads, sends or leads away. */

const SAMPLE = path.join(root, 'samples/2024年度/青禾县财政局.html');

function hostile(host: string): string {
  const attack = `fetch('${host}/script'); window.top.hacked = true; window.hacked = true;`;
  const before = `
    <script>${attack}</script>
    <script src="${host}/a.js"></script>
    <meta http-equiv="refresh" content="0; url=${host}/refresh">
    <base href="${host}/">
    <link rel="stylesheet" href="${host}/a.css"><link rel="prefetch" href="${host}/b"><link rel="icon" href="${host}/i">
    <style>@import "${host}/c.css"; body { background: url(${host}/d.png) } @font-face { font-family: x; src: url(${host}/f) }</style>
    <img src="${host}/e.png" onerror="${attack}"><img src=x onerror="${attack}"><image src="${host}/g.png">
    <iframe src="${host}/frame"></iframe><iframe srcdoc="<script>${attack}</script>"></iframe>
    <object data="${host}/object"></object><embed src="${host}/embed"><video src="${host}/video" autoplay></video>
    <svg onload="${attack}"><script>${attack}</script><image href="${host}/h.png"/></svg>
    <form action="${host}/form" id="f"><input name="a" autofocus onfocus="${attack}"><button>提交</button></form>
    <a id="away" href="javascript:${attack}" target="_top">点这里</a><a href="${host}/link" ping="${host}/ping">外部链接</a>
    <div style="background-image: url(${host}/j.png); position: fixed; inset: 0; z-index: 99">盖住</div>
    <details open ontoggle="${attack}"><summary>摘要</summary></details>
    <marquee onstart="${attack}">滚动</marquee><body onload="${attack}">`;
  return readFileSync(SAMPLE, 'utf8').replace(/<body[^>]*>/, (body) => body + before);
}

let server: Server;
let requests: string[];
let host: string;

test.beforeEach(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => (server as ReturnType<typeof createServer>).listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterEach(() => {
  server.close();
});

test('nothing on a hostile page runs, loads or leads away', async ({ program, page, userData }) => {
  const folder = path.join(userData, '来历不明');
  mkdirSync(folder);
  const file = path.join(folder, '财政局.html');
  writeFileSync(file, hostile(host));
  const tried: string[] = [];
  page.on('request', (request) => tried.push(request.url()));
  await answerDialogs(program, file);
  await page.getByRole('button', { name: '选择文件…' }).click();
  await page.getByRole('option').first().click();

  const frame = page.frameLocator('iframe[title^="原件"]');
  await expect(frame.getByText('点这里')).toBeVisible();
  await frame.getByText('点这里').click();
  await frame.getByText('外部链接').click();
  await frame.getByText('提交').click();
  await expect(frame.locator('[data-on="suspect"]').first()).toHaveText('12');

  expect(await page.evaluate('window.hacked')).toBeUndefined();
  const inside = page.frames().find((one) => one.url() === 'about:srcdoc');
  expect(inside).toBeDefined();
  expect(page.frames()).toHaveLength(2);
  expect(page.url()).toBe('app://window/');
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(tried.filter((url) => !url.startsWith('app://window/') && !url.startsWith('data:'))).toEqual([]);
  expect(requests).toEqual([]);
});

test('the frame allows no scripts, forms, windows or ways out', async ({ page }) => {
  await page.getByRole('button', { name: '打开示例' }).click();
  await expect(page.locator('iframe[title^="原件"]')).toHaveAttribute('sandbox', 'allow-same-origin');
  const policy = page.frameLocator('iframe[title^="原件"]').locator('meta[http-equiv="content-security-policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'/);
});

test('the window is told no path that it could hand back, and ids of another audit lead nowhere', async ({ page }) => {
  await page.getByRole('button', { name: '打开示例' }).click();
  await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();
  const replies = await page.evaluate(async () => {
    const { bridge } = globalThis as unknown as {
      bridge: {
        call: (name: string, input: unknown) => Promise<{ readonly ok: boolean }>;
        dropped: (files: readonly unknown[]) => Promise<{ readonly ok: boolean; readonly value: unknown }>;
      };
    };
    return {
      start: await bridge.call('audit.start', { inputs: ['/etc'], append: false }),
      open: await bridge.call('original.open', '/etc/passwd'),
      page: await bridge.call('original.page', { report: 'x', input: '/etc/passwd' }),
      shape: await bridge.call('audit.start', { inputs: '/etc', append: false }),
      dropped: await bridge.dropped(['/etc/passwd', { path: '/etc/passwd' }]),
    };
  });
  expect(replies).toMatchObject({
    start: { ok: false, code: 'refused' },
    open: { ok: false, code: 'refused' },
    page: { ok: false, code: 'refused' },
    shape: { ok: false, code: 'bad-input' },
    dropped: { ok: true, value: { tone: 'bad', text: '没有收到文件。请把文件或文件夹从资源管理器拖到这里。' } },
  });
});
