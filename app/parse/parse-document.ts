import { editionDue } from '../catalog/forms.ts';
import type { Block, SourceDocument } from '../model/document.ts';
import type { Edition, SectionKey, Stage } from '../model/edition.ts';
import type { Report, ReportParagraph } from '../model/report.ts';
import { findPublishedOn, findSignature } from './dates.ts';
import { fileYear, identify } from './identity.ts';
import { findLostCharacters } from './lost-characters.ts';
import { findHeadings, type PlacedHeading } from './outline.ts';
import {
  endOfReport,
  isFurniture,
  pageTableLines,
  placedParagraphs,
  type PlacedParagraph,
  emptyAttachment,
} from './page.ts';
import { findPeriod } from './period.ts';
import { chooseTables, readTables, type TableChoice } from './read-tables.ts';
import { findStrayMarkup } from './stray-markup.ts';
import { findTableSources, liftHeadings } from './table-sources.ts';
import { findTitle, readPageTitle, type TitleReading } from './title.ts';
import { readYears, yearOf } from './years.ts';
import { readClaims } from './claims.ts';

/** A report without the id that the engine gives it. */
export type ParsedReport = Omit<Report, 'id'>;

/** The document is no such report; `reason` in Chinese. */
export interface NotAReport {
  readonly reason: string;
}

/**
 * Reads a document onto the official form.
 * @param path path of the input, the last evidence of agency and year
 * @returns the report; or why the document is none: no title, no part and no table of the form in it
 */
export function parseDocument(source: SourceDocument, path: string, stage: Stage): ParsedReport | NotAReport {
  const document = { ...source, blocks: liftHeadings(source.blocks) };
  const { blocks } = document;
  const sources = findTableSources(blocks);
  const choices = chooseTables(sources);
  const taken = new Set<number>();
  for (const choice of choices) {
    for (const part of choice.sources) for (let at = part.at; at <= part.end; at += 1) taken.add(at);
  }
  const headings = findHeadings(blocks, taken, choices.flatMap(holder));
  const paragraphs = placedParagraphs(blocks).filter(({ at }) => !taken.has(at));
  const taught = headings.filter((heading) => heading.section !== null);
  const firstHeading = taught[0]?.at ?? headings[0]?.at ?? blocks.length;
  const title = findTitle(paragraphs, firstHeading);
  if (taught.length < 3 && choices.length === 0 && (title === null || blocks.length === 0)) {
    return { reason: notAReportReason(blocks) };
  }
  if (taught.length === 0 && choices.length === 0 && paragraphs.filter(({ text }) => text.length > 40).length < 2) {
    return { reason: '只有年度报告的标题或链接，没有报告正文' };
  }
  const lastHeading = headings.at(-1)?.at ?? 0;
  const end = endOfReport(paragraphs, lastHeading, blocks.length);
  const begin = title?.at ?? -1;
  const own = paragraphs.filter(({ at, text }) => at > begin && at < end && !isFurniture(text));
  const signature = findSignature(paragraphs.filter(({ at }) => at > lastHeading));
  const identity = identify(title, signature, paragraphs, firstHeading, document, path);
  const publishedOn = findPublishedOn(
    [...paragraphs.filter(({ at }) => at < firstHeading), ...pageTableLines(blocks, taken, firstHeading)],
    document.pageFacts,
    begin,
  );
  const period = findPeriod(own);
  const statements = readYears({
    title,
    pageYear: readPageTitle(document.pageTitle)?.year ?? null,
    fileYear: fileYear(path),
    period,
    paragraphs: own,
    firstHeading,
    signedOn: signature.signedOn,
  });
  const year = yearOf(statements, publishedOn?.value ?? null);
  const edition = editionOf(choices);
  const present = new Set(taught.flatMap((heading) => (heading.section === null ? [] : [heading.section])));
  const due = year === null ? '2021' : editionDue(year);
  const { tables, figures } = readTables(choices, edition ?? due, present, (section) =>
    section === null ? annexRegion(blocks) : regionOf(section, headings, blocks),
  );
  const attachment = emptyAttachment(paragraphs, end);
  const reportParagraphs = sectionParagraphs(attachment === null ? own : [...own, attachment], headings, title);
  return {
    input: path,
    kind: document.kind,
    extract: document.extract,
    stage,
    agency: identity.agency,
    agencyEvidence: identity.evidence,
    agencyKind: identity.kind,
    otherNames: identity.otherNames,
    year,
    yearStatements: statements,
    edition,
    title: title?.title ?? null,
    publishedOn,
    signedOn: signature.signedOn,
    period,
    sections: headings.map(({ section, title: text, match, ordinal, source: place }) => ({
      section,
      title: text,
      match,
      ordinal,
      source: place,
    })),
    paragraphs: reportParagraphs,
    tables,
    figures,
    lostCharacters: findLostCharacters(own),
    strayMarkup: findStrayMarkup(blocks),
    claims: readClaims(reportParagraphs, edition ?? due, year),
  };
}

function notAReportReason(blocks: readonly Block[]): string {
  const text = blocks.some((block) => block.type === 'paragraph' && block.text.trim() !== '');
  if (!text && blocks.some((block) => block.type === 'picture')) return '文件中只有图片，没有可读的文字';
  return text ? '没有找到政府信息公开工作年度报告的标题、各部分标题或表格' : '文件中没有文字';
}

/** The section whose table stands at a block. */
function holder(choice: TableChoice): (readonly [number, SectionKey])[] {
  const first = choice.sources[0];
  return choice.form.section === null || first === undefined ? [] : [[first.at, choice.form.section]];
}

/**
 * The form found in the report: table two tells best, since every edition changed it; table three tells 2019 from
 * 2021 by (六)其他处理; table four is the same in both.
 */
function editionOf(choices: readonly TableChoice[]): Edition | null {
  const of = (key: string) => choices.find((choice) => choice.table === key)?.edition ?? null;
  const six = of('disclosure') ?? of('applications');
  return six ?? of('statistics') ?? (of('disputes') === null ? null : '2021');
}

function regionOf(section: SectionKey, headings: readonly PlacedHeading[], blocks: readonly Block[]): readonly Block[] {
  const place = headings.findIndex((heading) => heading.section === section);
  const from = headings[place];
  if (from === undefined) return [];
  return blocks.slice(from.at + 1, headings[place + 1]?.at ?? blocks.length);
}

/** Blocks that may be meant as the statistics table: those right behind the line that announces it. */
const ANNEX_REACH = 6;

function annexRegion(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findLastIndex(
    (block) => block.type === 'paragraph' && block.text.length < 60 && block.text.includes('统计表'),
  );
  return at < 0 ? [] : blocks.slice(at + 1, at + 1 + ANNEX_REACH);
}

const SUB_HEADING = /^\s*(?:[(（][一二三四五六七八九十]{1,3}[)）]|[0-9]{1,2}[.、．])/;

function sectionParagraphs(
  paragraphs: readonly PlacedParagraph[],
  headings: readonly PlacedHeading[],
  title: TitleReading | null,
): ReportParagraph[] {
  const byBlock = new Map(headings.map((heading) => [heading.at, heading]));
  let section: SectionKey | null = null;
  const out: ReportParagraph[] = [];
  for (const { at, paragraph, text } of paragraphs) {
    const heading = byBlock.get(at);
    if (heading !== undefined) {
      // A part that is none of the six ends the one before it only where it is numbered on.
      section = heading.section;
      out.push({ text: heading.title, source: paragraph.source, section, heading: true });
      if (heading.runIn !== '') out.push({ text: heading.runIn, source: paragraph.source, section, heading: false });
      continue;
    }
    if (title !== null && text === title.title.raw) continue;
    const sub = SUB_HEADING.test(text) && text.length <= 40 && !/[。;;]\s*\S/.test(text);
    out.push({ text, source: paragraph.source, section, heading: sub });
  }
  return out;
}
