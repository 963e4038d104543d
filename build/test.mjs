/** `npm test`: sets up what is missing, then all of `npm run check`, the build, and the tests in a real window. */
import { ALL, ensureBuilt } from './build.mjs';
import { run, say, setUpWindow } from './setup.mjs';
import { close, runChecks, runUnitTests, runWindowTests, sum } from './steps.mjs';
import { openDisplay } from './system.mjs';

await run(async () => {
  const runtime = await setUpWindow();
  const checks = await runChecks();
  const unit = await runUnitTests();
  await ensureBuilt(ALL);
  const display = await openDisplay(say);
  try {
    say(`The window's tests run in Electron ${runtime.version} (${runtime.source}).`);
    return close(sum([checks, unit, await runWindowTests(display.environment)]));
  } finally {
    display.stop();
  }
});
