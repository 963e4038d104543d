import { describe, expect, test } from 'vitest';
import { parseDocument, type ParsedReport } from '../../app/parse/parse-document.ts';
import { readBytes } from '../../app/readers/read-file.ts';
import { EDITIONS_CARRIED, kindFixture } from './kind-fixtures.ts';

const FILES = [
  '.mht',
  '.docx',
  '.doc',
  '.rtf',
  '-from-office.pdf',
  '-from-browser.pdf',
  '.xlsx',
  '.xls',
  '.csv',
] as const;

async function reportIn(name: string): Promise<ParsedReport> {
  const read = await readBytes(kindFixture(name), name);
  if (!read.ok) throw new Error(read.reason);
  const report = parseDocument(read.document, name, 'published');
  if ('reason' in report) throw new Error(report.reason);
  return report;
}

/** Every figure's text and state, and what else must not depend on the kind of file. */
function essence(report: ParsedReport) {
  return {
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    title: report.title?.value,
    sections: report.sections.map(({ section, title }) => [section, title]),
    tables: report.tables.map(({ table, status, labels }) => [table, status, labels.length]),
    figures: Object.entries(report.figures).map(([key, { raw, state, value, unit }]) => [key, raw, state, value, unit]),
  };
}

describe('the figures of a report are the same whichever kind of file carried it', () => {
  test.each(EDITIONS_CARRIED.flatMap((edition) => FILES.map((file) => [edition, file] as const)))(
    '%s%s',
    async (edition, file) => {
      const page = essence(await reportIn(`${edition}.html`));
      expect(page.figures.length).toBeGreaterThan(50);
      expect(essence(await reportIn(`${edition}${file}`))).toEqual(page);
    },
  );
});
