import { figureLabel } from '../catalog/labels.ts';
import type { Edition, FigureKey } from '../model/edition.ts';
import { REPORT_FIELDS } from '../strings/rule-book.ts';

/** One line of an example: what of the report is changed, and how it then reads. */
export interface ExampleLine {
  readonly field: string;
  readonly values: readonly string[];
}

/**
 * A rule's example (docs/rules/README.md: JSON of a report's fields that differ, or of what came in) in words. Null
 * where it is no JSON object: then it is shown as it stands.
 *
 * @param edition the form whose names the figures have
 */
export function exampleLines(json: string, edition: Edition): readonly ExampleLine[] | null {
  const value = parse(json);
  if (!isRecord(value)) return null;
  return Object.entries(value).map(([field, content]) => ({
    field: REPORT_FIELDS.names[field] ?? field,
    values:
      (field === 'figures' || field === 'lastYear') && isRecord(content)
        ? figureWords(content, edition)
        : wordsOf(content, edition),
  }));
}

type JsonRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function figureWords(figures: JsonRecord, edition: Edition): readonly string[] {
  return Object.entries(figures).map(
    ([key, cell]) => `${figureLabel(edition, key as FigureKey)} ${isRecord(cell) ? ownWords(cell) : plain(cell)}`,
  );
}

function wordsOf(content: unknown, edition: Edition): readonly string[] {
  if (content === null || (Array.isArray(content) && content.length === 0)) return [REPORT_FIELDS.none];
  if (Array.isArray(content)) return content.flatMap((one: unknown) => wordsOf(one, edition));
  if (!isRecord(content)) return [plain(content)];
  const { cells, prose, parent, ...rest } = content;
  return [
    [ownWords(rest), ...(typeof parent === 'string' ? [REPORT_FIELDS.parent(parent)] : [])].join(' '),
    ...(isRecord(cells) ? figureWords(cells, edition) : []),
    ...(isRecord(prose) ? Object.values(prose).flatMap((texts) => wordsOf(texts, edition)) : []),
  ];
}

/** An object's own words: as it reads in the report, else its title or text, else all that it holds. */
function ownWords(content: JsonRecord): string {
  for (const key of ['raw', 'title', 'text', 'reason']) {
    const words = content[key];
    if (typeof words === 'string' && words !== '') return words;
  }
  return Object.values(content)
    .flat()
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map(plain)
    .join(' ');
}

function plain(value: unknown): string {
  const word = typeof value === 'string' ? value : JSON.stringify(value);
  return REPORT_FIELDS.values[word] ?? word;
}
