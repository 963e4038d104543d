import { equationsOf } from '../../app/catalog/equations.ts';
import { figuresOf, formOf, tableOf } from '../../app/catalog/forms.ts';
import { sectionLabel } from '../../app/catalog/labels.ts';
import type { Edition, FigureKey, SectionKey, TableKey } from '../../app/model/edition.ts';
import { SECTIONS } from '../../app/model/edition.ts';
import type { AgencyKind, Cell, Report, ReportParagraph, SectionHeading, Stated } from '../../app/model/report.ts';
import type { HtmlSpan } from '../../app/model/source-span.ts';

/** What is particular to one invented report; everything else is a report that breaks nothing. */
export interface SampleReport {
  readonly input: string;
  readonly agency: string;
  readonly agencyKind: AgencyKind;
  readonly year: number;
  readonly edition: Edition;
  readonly publishedOn: string | null;
  /** Defaults to the calendar year. */
  readonly period?: readonly [from: string, to: string];
  /** Numbers of the form; totals are added up from them, the rest is 0. */
  readonly numbers?: Readonly<Record<FigureKey, number>>;
  /** Cells as they stand in the report where that is not what the numbers say: the defects. */
  readonly written?: Readonly<Record<FigureKey, string>>;
  /** Tables that are there, but could not be recovered. */
  readonly unreadable?: readonly TableKey[];
  readonly leftOut?: readonly SectionKey[];
  readonly renamed?: Readonly<Partial<Record<SectionKey, string>>>;
  readonly prose?: Readonly<Partial<Record<SectionKey, readonly string[]>>>;
}

export interface MadeReport {
  readonly report: Report;
  /** The markup that its source spans point into. */
  readonly original: string;
}

const SILENT = '本部分按照要求如实填报。';

/** Cell of a text as it stands, read as the contract's table of states demands. */
function cellOf(raw: string, source: HtmlSpan): Cell {
  const number = /^([+-]?\d+(?:\.\d+)?)(件|万|元)?$/.exec(raw);
  if (number !== null) return { raw, value: Number(number[1]), unit: number[2] ?? null, state: 'number', source };
  const state = raw === '' ? 'blank' : raw === '/' ? 'dash' : 'text';
  return { raw, value: null, unit: null, state, source };
}

/** The texts of all cells: numbers as given, totals added up, then the defects. */
function textsOf(spec: SampleReport): Map<FigureKey, string> {
  const values = new Map<FigureKey, number>();
  for (const table of formOf(spec.edition).tables) {
    for (const figure of figuresOf(table)) values.set(figure.key, spec.numbers?.[figure.key] ?? 0);
    // Twice: the sum of the results is itself a part of a row's total.
    for (const equation of [...equationsOf(spec.edition, table.key), ...equationsOf(spec.edition, table.key)]) {
      const [whole, second] = equation.right;
      if (whole === undefined || second !== undefined) continue;
      values.set(
        whole,
        equation.left.reduce((sum, key) => sum + (values.get(key) ?? 0), 0),
      );
    }
  }
  const texts = new Map<FigureKey, string>();
  for (const [key, value] of values) texts.set(key, spec.written?.[key] ?? String(value));
  return texts;
}

/** Writes the report's markup piece by piece and keeps where each piece stands. */
class Sheet {
  original = '';

  add(before: string, text: string, after: string): HtmlSpan {
    const start = this.original.length + before.length;
    this.original += before + text + after;
    return { kind: 'html', start, end: start + text.length };
  }
}

function writeTable(sheet: Sheet, spec: SampleReport, key: TableKey, texts: ReadonlyMap<FigureKey, string>) {
  const form = tableOf(spec.edition, key);
  const figures: [FigureKey, Cell][] = [];
  if (form === null) return { figures, source: null };
  const readable = spec.unreadable?.includes(key) !== true;
  const start = sheet.original.length;
  sheet.add('<table border="1">', '', '\n');
  for (const group of form.groups) {
    for (const row of group.rows) {
      sheet.add('<tr><th>', row.label, '</th>');
      for (const figure of figuresOf(form).filter((candidate) => candidate.row === row)) {
        const span = sheet.add('<td>', texts.get(figure.key) ?? '', '</td>');
        const cell: Cell = readable
          ? cellOf(texts.get(figure.key) ?? '', span)
          : { raw: '', value: null, unit: null, state: 'unread', source: null };
        figures.push([figure.key, cell]);
      }
      sheet.add('', '', '</tr>\n');
    }
  }
  sheet.add('</table>', '', '\n');
  const source: HtmlSpan = { kind: 'html', start, end: sheet.original.length };
  return { figures, source };
}

/** Makes a report and the markup it would have been read from. */
export function makeSampleReport(spec: SampleReport): MadeReport {
  const texts = textsOf(spec);
  const sheet = new Sheet();
  const figures: [FigureKey, Cell][] = [];
  const tables: Report['tables'][number][] = [];
  const sections: SectionHeading[] = [];
  const paragraphs: ReportParagraph[] = [];
  const stated = (value: string, before: string, raw: string, after: string): Stated<string> => ({
    value,
    raw,
    source: sheet.add(before, raw, after),
  });
  const say = (text: string, section: SectionKey | null, heading = false): HtmlSpan => {
    const source = sheet.add('<p>', text, '</p>\n');
    paragraphs.push({ text, source, section, heading });
    return source;
  };
  const addTable = (key: TableKey) => {
    const made = writeTable(sheet, spec, key, texts);
    figures.push(...made.figures);
    const unreadable = spec.unreadable?.includes(key) === true;
    tables.push({
      table: key,
      edition: spec.edition,
      status: unreadable ? 'unreadable' : 'read',
      reason: unreadable ? '单元格与表头无法对应,表格可能经过转换,行列已经错位' : null,
      source: made.source,
      labels: [],
    });
  };

  const name = `${spec.agency}${spec.year}年政府信息公开工作年度报告`;
  const title = stated(name, '<!doctype html><meta charset="utf-8">\n<h1>', name, '</h1>\n');
  const publishedOn =
    spec.publishedOn === null ? null : stated(spec.publishedOn, '<p>发布时间:', spec.publishedOn, '</p>\n');
  const [from, to] = spec.period ?? [`${spec.year}-01-01`, `${spec.year}-12-31`];
  const raw = `${dateInWords(from)}至${dateInWords(to)}`;
  const preamble = `本年度报告按照《中华人民共和国政府信息公开条例》要求编制,数据统计期限为${raw}。`;
  const at = say(preamble, null).start + preamble.indexOf(raw);

  for (const section of SECTIONS) {
    if (spec.leftOut?.includes(section) === true) continue;
    const heading = spec.renamed?.[section] ?? sectionLabel(section);
    sections.push({
      section,
      title: heading,
      match: spec.renamed?.[section] === undefined ? 'same' : 'renamed',
      ordinal: SECTIONS.indexOf(section) + 1,
      source: say(heading, section, true),
    });
    for (const text of spec.prose?.[section] ?? [SILENT]) say(text, section);
    const table = formOf(spec.edition).tables.find((candidate) => candidate.section === section);
    if (table !== undefined) addTable(table.key);
  }
  if (spec.edition === '2014') addTable('statistics');

  const report: Report = {
    id: `${spec.agency}-${spec.year}-published`,
    input: spec.input,
    kind: 'html',
    extract: false,
    stage: 'published',
    agency: spec.agency,
    agencyEvidence: 'title',
    agencyKind: spec.agencyKind,
    otherNames: [],
    year: spec.year,
    yearStatements: [{ place: 'title', year: spec.year, raw: `${spec.year}年`, source: title.source }],
    edition: spec.edition,
    title,
    publishedOn,
    signedOn: null,
    period: {
      from,
      to,
      raw,
      source: { kind: 'html', start: at, end: at + raw.length },
      lostCharacters: false,
      cutOffOnly: false,
    },
    sections,
    paragraphs,
    tables,
    figures: Object.fromEntries(figures),
    lostCharacters: [],
    strayMarkup: [],
    claims: [],
  };
  return { report, original: sheet.original };
}

/** 2024年1月1日 for 2024-01-01. */
function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year ?? 0}年${month ?? 0}月${day ?? 0}日`;
}
