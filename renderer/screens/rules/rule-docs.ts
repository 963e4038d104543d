const FILES = import.meta.glob<string>('../../../docs/rules/*/*.md', { query: '?raw', import: 'default', eager: true });

/** Pages of the rule book by the rule's slug; the first line, the rule's own name, is left out. */
const DOCS = new Map(
  Object.entries(FILES).map(([file, text]) => [
    file.replace(/^.*\/docs\/rules\//, '').replace(/\.md$/, ''),
    text.replace(/^# .*\n/, ''),
  ]),
);

/** The page of a rule, undefined where it has none. */
export const docOf = (rule: string): string | undefined => DOCS.get(rule);
