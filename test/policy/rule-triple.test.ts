import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CAMPAIGN_RULES } from '../../app/rules/campaign-rule-list.ts';
import { RULES as REPORT_RULES } from '../../app/rules/rule-list.ts';
import { DOCS } from '../support/rule-docs.ts';
import { repositoryFiles, root } from './source-files.ts';

const RULES = [...REPORT_RULES, ...CAMPAIGN_RULES];

/** Slug by code, or the slug that a retired code had. */
const CODES = JSON.parse(readFileSync(path.join(DOCS, 'codes.json'), 'utf8')) as Record<
  string,
  string | { readonly retired: string }
>;

/** First digit of the code by the slug's folder, as docs/rules/README.md says. */
const FAMILIES: Readonly<Record<string, string>> = {
  disclosure: '0',
  form: '1',
  period: '2',
  year: '2',
  deadline: '2',
  applications: '3',
  disputes: '4',
  statistics: '5',
  cell: '6',
  narrative: '7',
  content: '7',
  wording: '8',
  privacy: '8',
  carry: '9',
  rollup: '9',
  copy: '9',
  agency: '9',
  outlier: '9',
  roster: '9',
};

const filesUnder = (folder: string, ending: string): string[] =>
  repositoryFiles()
    .filter(
      (name) =>
        name.startsWith(`${folder}/`) &&
        name.endsWith(ending) &&
        name.split('/').length === folder.split('/').length + 2,
    )
    .map((name) => name.slice(folder.length + 1, -ending.length));

describe('three files under one name', () => {
  test.each(RULES.map(({ id }) => id))('%s has rule, test and document', (id) => {
    const missing = [`app/rules/${id}.ts`, `test/rules/${id}.test.ts`, `docs/rules/${id}.md`].filter(
      (name) => !existsSync(path.join(root, name)),
    );
    expect(missing).toEqual([]);
  });

  test('every file that declares a rule is in the list of rules', () => {
    const declaring = filesUnder('app/rules', '.ts').filter((name) =>
      /define(?:Campaign)?Rule\(/.test(readFileSync(path.join(root, 'app/rules', `${name}.ts`), 'utf8')),
    );
    expect(declaring.sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  test('no test and no document is left of a rule that is gone', () => {
    const slugs = RULES.map(({ id }) => id);
    expect(filesUnder('docs/rules', '.md').filter((name) => !slugs.includes(name))).toEqual([]);
    const parts = new Set(filesUnder('app/rules', '.ts'));
    expect(filesUnder('test/rules', '.test.ts').filter((name) => !parts.has(name))).toEqual([]);
  });
});

describe('codes', () => {
  test('stand in the register with their rule, each once', () => {
    const inForce = Object.entries(CODES).filter(([, entry]) => typeof entry === 'string');
    expect(inForce.sort()).toEqual(RULES.map(({ code, id }) => [code, id]).sort());
  });

  test('a retired code is given to no other rule', () => {
    const retired = Object.keys(CODES).filter((code) => typeof CODES[code] !== 'string');
    expect(RULES.filter(({ code }) => retired.includes(code))).toEqual([]);
  });

  test('tell the family by their first digit', () => {
    const strangers = RULES.filter(({ code, id }) => {
      const family = FAMILIES[id.split('/')[0] ?? ''];
      return family === undefined || !new RegExp(`^R${family}\\d\\d$`).test(code);
    });
    expect(strangers.map(({ code, id }) => `${code} ${id}`)).toEqual([]);
  });
});

describe('what a rule says of itself', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s: title, basis and suggestion are Chinese sentences',
    (_, rule) => {
      for (const text of [rule.title, rule.basis, rule.suggestion, ...Object.values(rule.messages)]) {
        expect(text).toMatch(/\p{Script=Han}{2}/u);
      }
      expect(rule.title.length).toBeLessThanOrEqual(24);
    },
  );

  test('no two rules bear one name', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  });
});
