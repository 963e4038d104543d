'use strict';

/** Loaded before a measured program: tells its peak memory, in kilobytes, when it ends. */
process.on('exit', () => {
  require('node:fs').writeSync(2, `\nmaxRSS ${process.resourceUsage().maxRSS}\n`);
});
