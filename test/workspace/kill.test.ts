import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');

test('killed at random moments it always opens, with every decision that was answered', async () => {
  const words = [path.join(root, 'build', 'kill', 'run.mjs'), '--seed', '4711', '--count', '10'];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root });
  expect(stdout).toMatch(/^PASS {2}seed 4711: killed 10 times, .* 0 lost or damaged$/m);
}, 300_000);
