/** `npm run check`: format, lint, types, unit, golden and policy tests. No window, so no Electron. */
import { ensurePackages } from './packages.mjs';
import { run, say } from './setup.mjs';
import { close, runChecks, runUnitTests, sum } from './steps.mjs';

await run(async () => {
  await ensurePackages(say);
  return close(sum([await runChecks(), await runUnitTests()]));
});
