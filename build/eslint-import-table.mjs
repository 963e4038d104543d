import { builtinModules } from 'node:module';
import path from 'node:path';
import { COMMON, IMPORT_TABLE } from './import-table.mjs';

const EXTENSIONS = ['.ts', '.tsx', '.mjs', '.json', '.css', '.svg', '.png'];

/** @param {string} file @param {string} place a folder or a file, both relative to the root, with `/` */
const isIn = (file, place) => file === place || file.startsWith(`${place}/`);

/** @param {string} specifier the name of the package that a bare specifier belongs to */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Says why `file` may not import `specifier`, or nothing where it may.
 *
 * @param {string} file the importing file, relative to the root, with `/`
 * @param {string} specifier as written
 * @param {boolean} typeOnly whether nothing but types is taken
 * @returns {string | undefined}
 */
export function refusal(file, specifier, typeOnly) {
  const key = Object.keys(IMPORT_TABLE)
    .filter((place) => isIn(file, place))
    .sort((a, b) => b.length - a.length)[0];
  if (key === undefined) {
    return isIn(file, 'app') ? `${file} stands in no folder of build/import-table.mjs` : undefined;
  }
  const allowance = /** @type {import('./import-table.mjs').Allowance} */ (IMPORT_TABLE[key]);

  if (specifier.startsWith('.')) {
    const bare = specifier.replace(/\?.*$/, '');
    if (!EXTENSIONS.includes(path.posix.extname(bare))) return `write the file's extension: '${specifier}'`;
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), bare));
    const allowed = [key, COMMON, ...allowance.local, ...(typeOnly ? (allowance.types ?? []) : [])];
    return allowed.some((place) => isIn(target, place)) ? undefined : `${key} may not import ${target}`;
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    if (!allowance.node) return `${key} may not use Node's modules ('${specifier}')`;
    return specifier.startsWith('node:') ? undefined : `write 'node:${specifier}'`;
  }
  return allowance.packages.includes(packageOf(specifier))
    ? undefined
    : `${key} may not import the package '${specifier}'`;
}

/** ESLint rule: every import, re-export, dynamic import and import type obeys build/import-table.mjs. */
export const importTableRule = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: { type: 'problem', schema: [], messages: { refused: '{{ why }} (build/import-table.mjs)' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /** @param {any} source @param {boolean} typeOnly */
    const check = (source, typeOnly) => {
      if (!source) return;
      if (typeof source.value !== 'string') {
        context.report({ node: source, messageId: 'refused', data: { why: 'name the module in plain text' } });
        return;
      }
      const why = refusal(file, source.value, typeOnly);
      if (why !== undefined) context.report({ node: source, messageId: 'refused', data: { why } });
    };
    /** @param {any} node */
    const statement = (node) => {
      check(node.source, node.importKind === 'type' || node.exportKind === 'type');
    };
    return {
      ImportDeclaration: statement,
      ExportNamedDeclaration: statement,
      ExportAllDeclaration: statement,
      ImportExpression: (/** @type {any} */ node) => {
        check(node.source, false);
      },
      TSImportType: (/** @type {any} */ node) => {
        check(node.source ?? node.argument?.literal, true);
      },
      "CallExpression[callee.name='require']": (/** @type {any} */ node) => {
        check(node.arguments[0], false);
      },
    };
  },
});
