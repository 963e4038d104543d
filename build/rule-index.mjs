/**
 * `npm run rule:index`: brings the list of all rules and manual checks in docs/rules/README.md up to date. With
 * `--check` it writes nothing and fails where the list is out of date.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { root } from './root.mjs';

const README = path.join(root, 'docs/rules/README.md');
const BEGIN = '<!-- rules: written by npm run rule:index -->';
const END = '<!-- /rules -->';

/** @param {string} file @returns {Promise<any>} */
const load = async (file) =>
  (await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module;

/** The list, family by family. @returns {Promise<string>} */
export async function ruleIndex() {
  const [{ ruleBook }, { FAMILIES, familyOf }, { SEVERITY_WORDS, EDITION_WORDS }, { MANUAL_CHECKS }] =
    await Promise.all([
      load('app/engine/rule-book.ts'),
      load('app/strings/families.ts'),
      load('app/strings/common.ts'),
      load('app/catalog/manual-checks.ts'),
    ]);
  /** @type {readonly import('../app/rules/rule.ts').RuleDescription[]} */
  const rules = ruleBook();
  /** @type {readonly import('../app/strings/families.ts').Family[]} */
  const families = FAMILIES;
  const parts = families.flatMap((family) => {
    const own = rules.filter(({ id }) => familyOf(id).key === family.key);
    if (own.length === 0) return [];
    const lines = own.map(({ code, id, title, severity, editions, options }) => {
      const forms = editions === 'any' ? '各种' : editions.map((one) => EDITION_WORDS[one]).join('、');
      const set = Object.values(options ?? {}).map((option) => option.title);
      return `| ${code} | [${title}](${id}.md) | ${SEVERITY_WORDS[severity]} | ${forms} | ${set.join('、')} |`;
    });
    return [`### ${family.name}（${own.length}条）`, table(['编号', '规则', '轻重', '适用格式', '可以设置'], lines)];
  });
  /** @type {readonly import('../app/model/manual-check.ts').ManualCheck[]} */
  const checks = MANUAL_CHECKS;
  const lines = checks.map(({ code, title, severity }) => `| ${code} | ${title} | ${SEVERITY_WORDS[severity]} |`);
  return [
    BEGIN,
    `共${rules.length}条规则。`,
    ...parts,
    `### 人工检查项（${checks.length}项）`,
    table(['编号', '检查什么', '不符合时'], lines),
    END,
  ].join('\n\n');
}

/** @param {readonly string[]} heads @param {readonly string[]} lines */
const table = (heads, lines) => [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...lines].join('\n');

/** A text with the list in its place. @param {string} text @param {string} index @returns {string} */
export function withIndex(text, index) {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`docs/rules/README.md has no place for the list: ${BEGIN} … ${END}`);
  return text.slice(0, from) + index + text.slice(to + END.length);
}

/** @param {boolean} check */
async function main(check) {
  const text = fs.readFileSync(README, 'utf8');
  const next = withIndex(text, await ruleIndex());
  if (next === text) return;
  if (check) {
    console.error('docs/rules/README.md is out of date: npm run rule:index');
    process.exitCode = 1;
  } else {
    fs.writeFileSync(README, next);
    console.log('written: docs/rules/README.md');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.includes('--check'));
