/**
 * Who may import whom: the one table. ESLint enforces it (build/eslint-import-table.mjs), test/policy proves that it
 * bites. All that is not written here is refused.
 *
 * - `local`: folders or files of this project, besides the importer's own folder and app/model, which everyone may use.
 * - `types`: likewise, but only as `import type` or `export type`.
 * - `packages`: npm packages, by name.
 * - `node`: whether Node's own modules (`node:fs`) may be used.
 *
 * A key is a folder or a file; the longest key that holds the importing file decides.
 *
 * @typedef {{ readonly local: readonly string[], readonly types?: readonly string[],
 *   readonly packages: readonly string[], readonly node: boolean }} Allowance
 */

/** The only packages that take a report's bytes apart; only app/readers may know them. */
const PARSERS = [
  '7z-wasm',
  '@e965/xlsx',
  'cfb',
  'cheerio',
  'domhandler',
  'exceljs',
  'fflate',
  'htmlparser2',
  'node-unrar-js',
  'papaparse',
  'pdfjs-dist',
  'yauzl',
];

const WINDOW_PACKAGES = [
  '@ant-design/icons',
  '@tanstack/react-table',
  '@tanstack/react-virtual',
  'antd',
  'echarts',
  'pdfjs-dist',
  'react',
  'react-dom',
];

/** @type {Readonly<Record<string, Allowance>>} */
export const IMPORT_TABLE = {
  'app/model': { local: [], packages: [], node: false },
  'app/text': { local: [], packages: [], node: false },
  'app/catalog': { local: [], packages: [], node: false },
  'app/compare': { local: ['app/catalog', 'app/text'], packages: [], node: false },
  'app/readers': { local: ['app/strings'], packages: PARSERS, node: true },
  'app/parse': { local: ['app/catalog', 'app/text'], packages: [], node: false },
  'app/rules': { local: ['app/catalog', 'app/text', 'app/compare'], packages: [], node: false },
  'app/explain': { local: ['app/catalog'], packages: [], node: false },
  'app/findings': { local: ['app/catalog'], types: ['app/rules/rule.ts'], packages: [], node: false },
  'app/profile': { local: ['app/catalog', 'app/strings'], packages: [], node: false },
  'app/engine': {
    local: [
      'app/catalog',
      'app/readers',
      'app/parse',
      'app/rules',
      'app/explain',
      'app/findings',
      'app/profile',
      'app/strings',
    ],
    packages: [],
    node: true,
  },
  'app/workspace': { local: [], packages: ['@photostructure/sqlite', 'diff'], node: true },
  'app/rule-doc': { local: ['app/catalog', 'app/strings'], packages: [], node: false },
  'app/output': { local: ['app/catalog', 'app/rule-doc', 'app/strings'], packages: ['docx', 'exceljs'], node: true },
  'app/originals': { local: ['app/readers', 'app/strings'], packages: ['htmlparser2'], node: true },
  'app/strings': { local: [], packages: [], node: false },
  'app/bridge': { local: [], packages: [], node: false },
  'app/preload': { local: ['app/bridge'], packages: ['electron'], node: false },
  'app/main': {
    local: ['app/engine', 'app/workspace', 'app/originals', 'app/output', 'app/profile', 'app/bridge', 'app/strings'],
    packages: ['electron'],
    node: true,
  },
  'app/cli.ts': { local: ['app/engine', 'app/output', 'app/strings'], packages: [], node: true },
  renderer: {
    local: ['app/bridge', 'app/strings', 'app/catalog', 'app/explain', 'app/rule-doc'],
    packages: WINDOW_PACKAGES,
    node: false,
  },
};

/** Folders whose code must give the same answer on every machine and every day. */
export const TIMELESS = [
  'app/text',
  'app/catalog',
  'app/compare',
  'app/parse',
  'app/rules',
  'app/explain',
  'app/findings',
  'app/profile',
];

/** What everyone may use. */
export const COMMON = 'app/model';
