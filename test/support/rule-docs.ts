import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formOf, figureKey } from '../../app/catalog/forms.ts';
import { EDITIONS, type Edition, type FigureKey } from '../../app/model/edition.ts';
import type { Report } from '../../app/model/report.ts';

/** The headings of every rule's document, in order. */
export const DOC_SECTIONS = ['检查什么', '常见原因', '错误示例', '正确示例', '何时须人工判断', '局限'] as const;

/** An example of a document: what it changes in a report that breaks nothing. */
export interface DocExample {
  readonly edition: Edition;
  readonly cells: Readonly<Record<FigureKey, string>>;
  readonly report: Partial<Report>;
  /** Left out where no report of the year before is at hand. */
  readonly lastYear?: { readonly cells: Readonly<Record<FigureKey, string>> };
}

export interface RuleDoc {
  /** The first line, `#` left out. */
  readonly title: string;
  /** Headings of the second level. */
  readonly sections: readonly string[];
  /** Text of each section. */
  readonly text: Readonly<Record<string, string>>;
}

export const DOCS = path.resolve(import.meta.dirname, '../../docs/rules');

/** Reads docs/rules/<slug>.md. */
export function readRuleDoc(slug: string): RuleDoc {
  const [head = '', ...parts] = readFileSync(path.join(DOCS, `${slug}.md`), 'utf8').split(/^## /m);
  const sections = parts.map((part) => (part.split('\n')[0] ?? '').trim());
  return {
    title: head.replace(/^# /, '').trim(),
    sections,
    text: Object.fromEntries(
      parts.map((part, index) => [sections[index] ?? '', part.slice(part.indexOf('\n')).trim()]),
    ),
  };
}

/** The fenced examples of a section, as README.md beside the documents describes them; throws where one is malformed. */
export function examplesIn(text: string): DocExample[] {
  return [...text.matchAll(/^```(cells|report) (\S+)\n([^]*?)^```$/gm)].map(([, kind, edition, body = '']) => {
    const known = EDITIONS.find((candidate) => candidate === edition);
    if (known === undefined) throw new SyntaxError(`no edition '${edition ?? ''}'`);
    if (kind === 'cells') return { edition: known, report: {}, ...cellsOf(known, body) };
    const { lastYear, ...report } = JSON.parse(body) as Partial<Report> & { lastYear?: Record<FigureKey, string> };
    return { edition: known, cells: {}, report, ...(lastYear === undefined ? {} : { lastYear: { cells: lastYear } }) };
  });
}

/** Lines `cell = text`; those that begin with 上年 are of the report of the year before, which is at hand then. */
function cellsOf(edition: Edition, body: string): Pick<DocExample, 'cells' | 'lastYear'> {
  const cells: Record<FigureKey, string> = {};
  const before: Record<FigureKey, string> = {};
  for (const line of body.trimEnd().split('\n')) {
    const match = /^(上年 )?(\S+) =(?: (.*))?$/.exec(line);
    const name = match?.[2];
    if (name === undefined) throw new SyntaxError(`not 'cell = text': ${line}`);
    (match?.[1] === undefined ? cells : before)[keyOf(edition, name)] = match?.[3] ?? '';
  }
  return Object.keys(before).length === 0 ? { cells } : { cells, lastYear: { cells: before } };
}

/** `row|column`; in the statistics table, which has one column, the row alone. */
function keyOf(edition: Edition, name: string): FigureKey {
  if (name.includes('|')) return name as FigureKey;
  const column = formOf(edition).tables.find((table) => table.key === 'statistics')?.groups[0]?.columns[0]?.key;
  return figureKey(name, column ?? '');
}
