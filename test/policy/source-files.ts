import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The repository's files, those not yet added too, relative to the root; what .gitignore leaves out is left out. */
export function repositoryFiles(): readonly string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return list.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)));
}

/** Hand-written code: what people must be able to read. */
export function codeFiles(): readonly string[] {
  return repositoryFiles().filter(
    (name) =>
      /^(app|renderer|test|build)\//.test(name) &&
      /\.(ts|tsx|mjs|css|html)$/.test(name) &&
      !/^test\/(fixtures|golden)\//.test(name),
  );
}
