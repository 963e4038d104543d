import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importTableRule } from './build/eslint-import-table.mjs';
import { TIMELESS } from './build/import-table.mjs';

const LOCAL_TIME = '/^get(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/';

/** The same report gives the same findings on every machine and every day: no clock, no chance, no locale. */
const timeless = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock: `today` is handed in.' },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length!=1]",
    message: 'No clock and no time zone: use Date.UTC.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'No clock: `today` is handed in.' },
  { selector: `CallExpression[callee.property.name=${LOCAL_TIME}]`, message: 'No time zone: use the getUTC… forms.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No chance.' },
  { selector: "MemberExpression[property.name='localeCompare']", message: 'No locale: compare by code point.' },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'No locale.' },
  { selector: "Identifier[name='Intl']", message: 'No locale.' },
  { selector: "Identifier[name='performance']", message: 'No clock.' },
  { selector: "Identifier[name='Temporal']", message: 'No clock.' },
];

export default defineConfig(
  globalIgnores(['out/', 'dist/', '.electron-dist*/', '.cache/', 'test-results/', 'test/fixtures/', 'samples/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.pure.json', './tsconfig.node.json', './tsconfig.window.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // No enum compiles here (erasableSyntaxOnly), and Electron's classes are made by factories: slow to ask, nothing to find.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}', 'test/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // It speaks of what the React Compiler would leave out; the program is built without it.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['app/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'import-table': importTableRule } } },
    rules: { 'house/import-table': 'error' },
  },
  {
    files: TIMELESS.map((folder) => `${folder}/**/*.ts`),
    rules: { 'no-restricted-syntax': ['error', ...timeless] },
  },
  {
    files: ['test/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['**/*.mjs'],
    // TypeScript knows what is defined in the scripts: it checks them too (tsconfig.node.json).
    rules: { 'no-console': 'off', 'no-undef': 'off' },
  },
);
