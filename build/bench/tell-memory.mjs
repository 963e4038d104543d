import { writeSync } from 'node:fs';
import process from 'node:process';

/** Loaded before a measured program: tells its peak memory, in kilobytes, when it ends. */
process.on('exit', () => {
  writeSync(2, `\nmaxRSS ${process.resourceUsage().maxRSS}\n`);
});
