/**
 * `npm run rule:new applications/balance`: writes a rule, its test and its page, gives it a code that no rule ever had,
 * and puts it into the list of rules. What it writes compiles; its tests fail until the rule says something.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** A mistake of the person who asked. */
export class NewRuleRefusal extends Error {}

const CODES = 'docs/rules/codes.json';
const LIST = 'app/rules/rule-list.ts';

/** @typedef {string | { readonly retired: string }} CodeEntry */

/**
 * Plans a new rule.
 * @param {string} slug `folder/name`
 * @param {(file: string) => string | null} read a file of the project by its path, null where there is none
 * @returns {ReadonlyMap<string, string>} path → what the file then holds
 * @throws {NewRuleRefusal} where the slug is none, its folder is unknown, or there is such a rule
 */
export function newRule(slug, read) {
  if (!/^[a-z]+\/[a-z]+(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new NewRuleRefusal(`'${slug}' is no folder/name of small letters and hyphens, such as applications/balance`);
  }
  /** @type {Record<string, CodeEntry>} */
  const codes = JSON.parse(read(CODES) ?? '{}');
  const code = nextCode(slug, codes);
  const list = read(LIST) ?? '';
  const files = { rule: `app/rules/${slug}.ts`, test: `test/rules/${slug}.test.ts`, page: `docs/rules/${slug}.md` };
  for (const file of Object.values(files)) {
    if (read(file) !== null) throw new NewRuleRefusal(`${file} is there already`);
  }
  const name = exportName(slug, list);
  const entries = Object.entries({ ...codes, [code]: slug }).sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map([
    [files.rule, ruleText(slug, code, name)],
    [files.test, testText(slug, name)],
    [files.page, pageText()],
    [CODES, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`],
    [LIST, listed(list, slug, name)],
  ]);
}

/**
 * The first code behind those of the folder. Retired ones count: a code is never used again.
 * @param {string} slug
 * @param {Readonly<Record<string, CodeEntry>>} codes
 */
function nextCode(slug, codes) {
  const [folder] = slug.split('/');
  const slugs = Object.entries(codes).map(([code, entry]) => ({
    code,
    slug: typeof entry === 'string' ? entry : entry.retired,
  }));
  if (slugs.some((one) => one.slug === slug)) throw new NewRuleRefusal(`there is a rule ${slug}, or there was one`);
  const own = slugs.filter((one) => one.slug.split('/')[0] === folder).map(({ code }) => code);
  const last = own.sort().at(-1);
  if (last === undefined) {
    const known = [...new Set(slugs.map((one) => one.slug.split('/')[0]))].sort().join(', ');
    throw new NewRuleRefusal(
      `no rule is in '${folder}' yet: give the folder its digit in docs/rules/README.md and test/policy/rule-triple.test.ts, ` +
        `and its first code in ${CODES}. Known: ${known}`,
    );
  }
  for (let number = Number(last.slice(1)) + 1; number % 100 !== 0; number += 1) {
    const code = `R${String(number).padStart(3, '0')}`;
    if (!(code in codes)) return code;
  }
  throw new NewRuleRefusal(`no code is free behind ${last}`);
}

/**
 * The rule's name in code; with its folder before it where another rule bears it.
 * @param {string} slug @param {string} list
 */
function exportName(slug, list) {
  const [folder = '', name = ''] = slug.split('/');
  const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const own = `${folder}${camel[0]?.toUpperCase()}${camel.slice(1)}`;
  return new RegExp(`\\b${camel}\\b`).test(list) ? own : camel;
}

/** @param {string} list @param {string} slug @param {string} name */
function listed(list, slug, name) {
  const lines = list.split('\n');
  const line = `import { ${name} } from './${slug}.ts';`;
  const imports = lines.flatMap((text, at) => {
    const found = /^import \{ (\w+) \} from '\.\/([a-z]+\/[a-z0-9-]+)\.ts';$/.exec(text);
    return found === null ? [] : [{ at, name: found[1] ?? '', slug: found[2] ?? '' }];
  });
  const before = imports.filter((one) => one.slug < slug).at(-1);
  const entry = lines.findIndex((text) => text.trim() === `${before?.name ?? ''},`);
  if (before === undefined || entry < 0)
    throw new NewRuleRefusal(`${LIST} is not as it is known here: add the rule by hand`);
  lines.splice(entry + 1, 0, `  ${name},`);
  lines.splice(before.at + 1, 0, line);
  return lines.join('\n');
}

/** @param {string} slug @param {string} code @param {string} name */
const ruleText = (slug, code, name) => `import { defineRule } from '../rule.ts';

/** 一句话写明查什么。 */
export const ${name} = defineRule({
  id: '${slug}',
  code: '${code}',
  // The mildest, until the evidence is proof.
  severity: 'advice',
  editions: 'any',
  title: '规则名称',
  basis: '依据的法规、格式，写明文号和条款',
  suggestion: '单位应当怎样改。',
  needs: [],
  messages: { wrong: '写明哪里不对：{words}' },
  check({ report }, to) {
    if (report.title === null) to.notApplicable();
  },
});
`;

/** @param {string} slug @param {string} name */
const testText = (slug, name) => `import { ${name} } from '../../../app/rules/${slug}.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(${name}, {
  pass: [{ name: '没有问题的报告' }],
  fail: [],
  notApplicable: [{ name: '没有标题', report: { title: null } }],
});
`;

const pageText = () => `# 规则名称

## 检查什么

查什么关系，依据什么。

## 常见原因

填报人通常错在哪里。

## 错误示例

写一个会报出问题的例子（写法见 docs/rules/README.md）。

## 正确示例

写一个不报问题的例子。

## 何时须人工判断

程序不下结论的情形。

## 局限

这条规则看不到什么。
`;

/** @param {readonly string[]} words */
function main(words) {
  const [slug = ''] = words;
  /** @param {string} file */
  const read = (file) => {
    const place = path.join(root, file);
    return fs.existsSync(place) ? fs.readFileSync(place, 'utf8') : null;
  };
  try {
    for (const [file, text] of newRule(slug, read)) {
      const place = path.join(root, file);
      fs.mkdirSync(path.dirname(place), { recursive: true });
      fs.writeFileSync(place, text);
      console.log(file);
    }
    console.log('Now write the rule; npm run rule:index brings the list in docs/rules/README.md up to date.');
  } catch (failure) {
    if (!(failure instanceof NewRuleRefusal)) throw failure;
    console.error(failure.message);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
