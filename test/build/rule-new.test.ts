import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { newRule, NewRuleRefusal } from '../../build/rule-new.mjs';
import { root } from '../policy/source-files.ts';

/** The project as it is, with some files otherwise. */
const project =
  (changes: Readonly<Record<string, string | null>> = {}) =>
  (file: string): string | null => {
    const changed = changes[file];
    if (changed !== undefined) return changed;
    const place = path.join(root, file);
    return existsSync(place) ? readFileSync(place, 'utf8') : null;
  };
const codesOf = (files: ReadonlyMap<string, string>) =>
  JSON.parse(files.get('docs/rules/codes.json') ?? '{}') as Record<string, unknown>;

describe('a new rule', () => {
  const files = newRule('applications/made-up', project());

  test('is three files under one name, a code and a place in the list', () => {
    expect([...files.keys()]).toEqual([
      'app/rules/applications/made-up.ts',
      'test/rules/applications/made-up.test.ts',
      'docs/rules/applications/made-up.md',
      'docs/rules/codes.json',
      'app/rules/rule-list.ts',
    ]);
  });

  test('has the next code of its folder; all others keep theirs', () => {
    const before = JSON.parse(project()('docs/rules/codes.json') ?? '{}') as Record<string, unknown>;
    const [code = ''] = Object.keys(codesOf(files)).filter((one) => !(one in before));
    expect(codesOf(files)).toEqual({ ...before, [code]: 'applications/made-up' });
    expect(Object.keys(codesOf(files)).sort()).toEqual(Object.keys(codesOf(files)));
    expect(code).toMatch(/^R3\d\d$/);
    const own = Object.keys(before).filter((one) => one.startsWith('R3'));
    expect(own.every((one) => one < code)).toBe(true);
    expect(files.get('app/rules/applications/made-up.ts')).toContain(`code: '${code}'`);
  });

  test('is imported and listed once, behind its neighbour', () => {
    const list = files.get('app/rules/rule-list.ts') ?? '';
    expect(list.match(/\bmadeUp\b/g)).toHaveLength(2);
    expect(list).toMatch(/applications\/[a-z-]+\.ts';\nimport \{ madeUp \} from '\.\/applications\/made-up\.ts';/);
  });

  test.each(['app/rules/applications/made-up.ts', 'test/rules/applications/made-up.test.ts', 'app/rules/rule-list.ts'])(
    '%s is sound TypeScript',
    (file) => {
      const { diagnostics } = ts.transpileModule(files.get(file) ?? '', {
        reportDiagnostics: true,
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
      });
      expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
    },
  );

  test('bears its folder’s name where another rule bears its own', () => {
    const list = newRule('disputes/row-total', project()).get('app/rules/rule-list.ts') ?? '';
    expect(list).toContain("import { disputesRowTotal } from './disputes/row-total.ts';");
  });

  test('never has a code that a rule had once', () => {
    const retired = { R303: 'applications/balance', R304: { retired: 'applications/gone' } };
    const code = codesOf(
      newRule('applications/made-up', project({ 'docs/rules/codes.json': JSON.stringify(retired) })),
    );
    expect(code).toEqual({ ...retired, R305: 'applications/made-up' });
  });
});

describe('is refused', () => {
  test.each([
    ['no slug', '', /no folder\/name/],
    ['a slug with a dot', 'form/../x', /no folder\/name/],
    ['capital letters', 'form/Title', /no folder\/name/],
    ['a rule that is there', 'applications/balance', /there is a rule/],
    ['a folder that nobody knows', 'weather/rain', /Known: .*applications/],
  ])('%s', (_, slug, sentence) => {
    expect(() => newRule(slug, project())).toThrow(NewRuleRefusal);
    expect(() => newRule(slug, project())).toThrow(sentence);
  });

  test('a rule of which a file is there already', () => {
    const read = project({ 'docs/rules/form/made-up.md': '# 旧的' });
    expect(() => newRule('form/made-up', read)).toThrow(/docs\/rules\/form\/made-up\.md is there already/);
  });

  test('where a folder’s hundred is full', () => {
    const codes = { R399: 'applications/last' };
    const read = project({ 'docs/rules/codes.json': JSON.stringify(codes) });
    expect(() => newRule('applications/made-up', read)).toThrow(/no code is free/);
  });
});
