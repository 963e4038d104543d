import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built program in a real Electron window (npm test gives it the runtime and a display). */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // One program at a time: each test has its own user data, but there is one screen.
  workers: 1,
  forbidOnly: true,
  timeout: 180_000,
  // A machine under load takes longer to start and to audit; nothing waits longer than it must.
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
