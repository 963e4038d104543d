import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryFiles, root } from './source-files.ts';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

const documents = repositoryFiles().filter((name) => name.endsWith('.md') && !name.startsWith('test/fixtures/'));

/** Headings as the anchors that a reader of the page can jump to. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((heading) =>
    (heading[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );

/** Text without blocks and words of code. */
const proseOf = (text: string) => text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

test('every command that a document tells exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const known = new Set([...Object.keys(scripts), 'install', 'ci', 'pack']);
  const told = documents.flatMap((name) =>
    [...read(name).matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map((found) => ({
      name,
      command: found[1] ?? '',
      run: found[0].startsWith('npm run'),
    })),
  );
  const own = told.filter(({ run, command }) => run || command === 'start' || command === 'test');
  expect(own.filter(({ command }) => !known.has(command))).toEqual([]);
  expect(own.filter(({ name }) => name === 'README.md').map(({ command }) => command)).toEqual(
    expect.arrayContaining(['start', 'test', 'audit']),
  );
});

test('every relative link leads somewhere', () => {
  const broken = documents.flatMap((name) => {
    const links = [...proseOf(read(name)).matchAll(/\]\(([^)\s]+)\)/g)].map((link) => link[1] ?? '');
    return links
      .filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = path.join(path.dirname(name), decodeURIComponent(file));
        if (/^[a-z]+:/.test(link) || target.startsWith('..')) return true;
        if (file === '') return anchor !== undefined && !anchorsOf(read(name)).includes(decodeURIComponent(anchor));
        return !existsSync(path.join(root, target));
      })
      .map((link) => `${name}: ${link}`);
  });
  expect(broken).toEqual([]);
});

test('every picture is shown in a document', () => {
  const shown = documents.map(read).join('\n');
  const pictures = repositoryFiles().filter((name) => name.startsWith('docs/pictures/'));
  expect(pictures.filter((name) => !shown.includes(path.basename(name)))).toEqual([]);
});

test('no document names a host of a registry, an address of a network or a path of a machine', () => {
  const marks =
    /https?:\/\/|\b(registry|mirrors?|npm)\.[a-z0-9-]+\.[a-z]{2,}|(^|[\s"'`(])\/(home|root|work|tmp|Users)\/|[A-Z]:\\/m;
  // The rule book quotes addresses as examples of what a report must not hold.
  const checked = documents.filter((name) => !name.startsWith('docs/rules/'));
  expect(checked.filter((name) => marks.test(read(name)))).toEqual([]);
});

test('every decision stands in the list of decisions', () => {
  const decisions = documents.filter((name) => /^docs\/adr\/\d{4}-/.test(name));
  const list = read('docs/adr/README.md');
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.filter((name) => !list.includes(`(${path.basename(name)})`))).toEqual([]);
  const numbers = decisions.map((name) => path.basename(name).slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});
