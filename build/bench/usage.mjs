/** Loaded in front of a program (`node --import`): when it ends, tells on descriptor 3 what the process has used. */
import fs from 'node:fs';

const from = performance.now();
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = {
    megabytes: maxRSS / 1024,
    processor: (userCPUTime + systemCPUTime) / 1000,
    clock: performance.now() - from,
  };
  fs.writeSync(3, JSON.stringify(usage));
});
