import { expect, launch, test } from './program.ts';
import type { PageGlobals } from './program.ts';

test('opens its window, and the bridge answers', async ({ program, page }) => {
  await expect(page).toHaveTitle(/公开年报审核/);
  const state = await program.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return {
      windows: BrowserWindow.getAllWindows().length,
      visible: window?.isVisible(),
      url: window?.webContents.getURL(),
    };
  });
  expect(state).toEqual({ windows: 1, visible: true, url: 'app://window/' });

  const reply = await page.evaluate(() => (globalThis as unknown as PageGlobals).bridge.call('app.info', null));
  expect(reply).toMatchObject({ ok: true, value: { platform: process.platform } });
});

test('its page loads without an error, and nothing of it is blocked by its own policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (failure) => complaints.push(failure.message));
  await page.reload();
  await page.waitForSelector('#root > *');
  expect(complaints).toEqual([]);
});

test('has a Chinese menu', async ({ program, page }) => {
  await page.waitForSelector('#root > *');
  const labels = await program.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  expect(labels).toEqual(['文件', '编辑', '查看', '复核', '帮助']);
});

test('refuses a call that was not agreed on, and input of another shape', async ({ page }) => {
  const replies = await page.evaluate(async () => {
    const { bridge } = globalThis as unknown as {
      bridge: { call: (name: unknown, input: unknown) => Promise<unknown> };
    };
    return [await bridge.call('files.read', '/etc/passwd'), await bridge.call('app.info', { path: '/etc/passwd' })];
  });
  expect(replies).toMatchObject([
    { ok: false, code: 'unknown-call' },
    { ok: false, code: 'bad-input' },
  ]);
});

test('opens where it was left', async ({ userData }) => {
  const left = { x: 40, y: 30, width: 1100, height: 700 };
  const first = await launch(userData);
  await (await first.firstWindow()).waitForSelector('#root > *');
  await first.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), left);
  await first.close();

  const second = await launch(userData);
  await second.firstWindow();
  const found = await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await second.close();
  expect(found).toEqual(left);
});
