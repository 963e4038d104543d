/// <reference types="vite/types/importMeta.d.ts" />

// The pages come into the bundle when it is built: an installed program has no docs folder.
const FILES = import.meta.glob<string>('../../../docs/rules/*/*.md', { query: '?raw', import: 'default', eager: true });

/** The pages of the rule book by the rule's slug; the first line, the rule's own name, is left out. */
export const RULE_DOCS: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([file, text]) => [
    file.replace(/^.*\/docs\/rules\//, '').replace(/\.md$/, ''),
    text.replace(/^# .*\n/, ''),
  ]),
);
