import { REPORT_FIELDS } from '../../app/strings/rule-book.ts';

/** One line of an example: what of the report is changed, and how it then reads. */
export interface ExampleLine {
  readonly field: string;
  readonly values: readonly string[];
}

/**
 * A rule's example of a report (docs/rules/README.md: JSON of the fields that differ) in words. Null where it is no
 * JSON object: then it is shown as it stands.
 */
export function exampleLines(json: string): readonly ExampleLine[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.entries(value).map(([field, content]) => ({
    field: REPORT_FIELDS.names[field] ?? field,
    values: wordsOf(field, content),
  }));
}

function wordsOf(field: string, content: unknown): readonly string[] {
  if (content === null || (Array.isArray(content) && content.length === 0)) return [REPORT_FIELDS.none];
  if (Array.isArray(content)) return content.flatMap((one: unknown) => wordsOf(field, one));
  if (typeof content === 'object') return [shortest(content as Readonly<Record<string, unknown>>)];
  const word = JSON.stringify(content).replace(/^"|"$/g, '');
  return [REPORT_FIELDS.values[word] ?? word];
}

/** An object's own words: as it reads in the report, else its title or text, else all that it holds. */
function shortest(content: Readonly<Record<string, unknown>>): string {
  for (const key of ['raw', 'title', 'text', 'reason']) {
    const words = content[key];
    if (typeof words === 'string' && words !== '') return words;
  }
  return Object.values(content)
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => REPORT_FIELDS.values[String(one)] ?? String(one))
    .join(' ');
}
