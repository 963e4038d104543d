/** `npm test`: sets up what is missing, then all of `npm run check`, the build, and the tests in a real window. */
import { ALL, ensureBuilt } from './build.mjs';
import { run, say, setUpWindow } from './setup.mjs';
import { close, runChecks, runStep, runUnitTests, runWindowTests, sum } from './steps.mjs';
import { openDisplay } from './system.mjs';

await run(async () => {
  const runtime = await setUpWindow();
  const tallies = [await runChecks(), await runUnitTests(), await runStep('build', () => ensureBuilt(ALL))];
  if (tallies.at(-1)?.failed === 0) {
    const display = await openDisplay(say);
    say(`The window's tests run in Electron ${runtime.version} (${runtime.source}).`);
    tallies.push(await runWindowTests(display.environment));
    display.stop();
  }
  return close(sum(tallies));
});
