/**
 * Loaded before the command that is tried out: it shows its progress as to a person at a terminal, and leaves behind
 * how much memory it took (in kilobytes).
 */
import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Linux counts what the process had before it was this program into the resource usage, but not here. */
const STATUS = '/proc/self/status';

function peak() {
  const found = fs.existsSync(STATUS) ? /VmHWM:\s*(\d+)/.exec(fs.readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return found ?? String(process.resourceUsage().maxRSS);
}

const file = process.env['FUZZ_PEAK_FILE'];
if (isMainThread && file !== undefined) {
  process.stderr.isTTY = true;
  process.on('exit', () => fs.writeFileSync(file, peak()));
}
