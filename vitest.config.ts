import { defineConfig } from 'vitest/config';

/** Unit, golden and policy tests run in plain Node; what needs a document runs under test/renderer in happy-dom. */
export default defineConfig({
  test: {
    restoreMocks: true,
    // What hangs shall end; a machine under load is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/renderer/**', 'test/e2e/**'],
        },
      },
      {
        extends: true,
        test: { name: 'window', environment: 'happy-dom', include: ['test/renderer/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
