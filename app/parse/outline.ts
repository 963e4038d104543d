import { ACCEPTED_TITLES, RENAMED_TITLES, SIX_SECTIONS } from '../catalog/sections.ts';
import type { Block, Paragraph } from '../model/document.ts';
import { SECTIONS, type SectionKey } from '../model/edition.ts';
import type { SectionHeading } from '../model/report.ts';
import { bare } from '../text/normalise.ts';
import { similarity } from '../text/similarity.ts';

/** A heading of one of the six sections (or another one of their level) and where it stands. */
export interface PlacedHeading extends SectionHeading {
  /** Index of its block. */
  readonly at: number;
  /** Text that follows the heading in the same paragraph, empty where it stands alone. */
  readonly runIn: string;
}

interface Candidate {
  readonly at: number;
  readonly paragraph: Paragraph;
  readonly title: string;
  readonly bareTitle: string;
  /** 1 for 一; null where none is written or it is lost. */
  readonly ordinal: number | null;
  /** Numbered 一、 or the like, or its numeral is lost before a 、, or the markup calls it a heading. */
  readonly topLevel: boolean;
  /** Numbered (一) or 1. and not 一、: a heading of the second level, unless nothing better is found. */
  readonly secondLevel: boolean;
  readonly same: SectionKey | null;
  readonly runIn: string;
}

const NUMERALS = '一二三四五六七八九十';
const NUMBERED =
  /^\s*(?:第?([一二三四五六七八九十]{1,2})(?:部分|章)?\s*[、,，.．:：\s]|([0-9]{1,2})\s*[、.．](?![0-9]))\s*/;
const LOST_NUMERAL = /^\s*[、.．]\s*(?=[\u4e00-\u9fff])/;
const LONGEST_HEADING = 46;
/** A cheap look: one character of 情况, 事项 or 措施, in which every wording of the form ends, whatever stands between. */
const HAS_FORM_WORD = /[况项施]/;

function ordinalOf(numeral: string): number {
  if (/^[0-9]/.test(numeral)) return Number(numeral);
  if (numeral.length === 2 && numeral.startsWith('十')) return 10 + NUMERALS.indexOf(numeral.charAt(1)) + 1;
  return NUMERALS.indexOf(numeral.charAt(0)) + 1;
}

/** The section that a bare title names in the form's own wording. */
export function sameSection(bareTitle: string): SectionKey | null {
  return SECTIONS.find((section) => ACCEPTED_TITLES[section].test(bareTitle)) ?? null;
}

/** Letters of the form's wording that may be wrong before it is another wording. */
const ALIKE = 0.75;

function renamedSection(bareTitle: string): SectionKey | null {
  const named = RENAMED_TITLES.find(([, pattern]) => pattern.test(bareTitle))?.[0];
  return named ?? SIX_SECTIONS.find(({ title }) => similarity(bareTitle, bare(title), ALIKE) > 0)?.key ?? null;
}

/** Splits a heading that runs into its text at the first blank, colon or stop behind the form's wording. */
function splitRunIn(rest: string): { title: string; runIn: string; same: SectionKey | null } {
  const whole = sameSection(bare(rest));
  if (whole !== null) return { title: rest, runIn: '', same: whole };
  const ends = /[\s\u00a0\u3000。:：;；]+/g;
  for (let stop = ends.exec(rest); stop !== null && stop.index <= LONGEST_HEADING; stop = ends.exec(rest)) {
    const title = rest.slice(0, stop.index);
    const same = sameSection(bare(title));
    if (same !== null) return { title, runIn: rest.slice(stop.index + stop[0].length), same };
  }
  return { title: rest, runIn: '', same: null };
}

function candidateOf(block: Block, at: number): Candidate | null {
  if (block.type !== 'paragraph') return null;
  const { text } = block;
  const numbered = NUMBERED.exec(text);
  const lost = numbered === null ? LOST_NUMERAL.exec(text) : null;
  const topLevel = numbered?.[1] !== undefined || lost !== null || block.level !== undefined;
  if (!topLevel && !HAS_FORM_WORD.test(text)) return null;
  const front = numbered?.[0] ?? lost?.[0] ?? '';
  const { title, runIn, same } = splitRunIn(text.slice(front.length));
  if (same === null) {
    const marked = otherNumeral(block, at);
    if (marked !== null) return marked;
  }
  if (same === null && bare(title).length > 30) return null;
  // Without a numeral only a line of its own is a heading; a sentence that begins alike is not.
  if (front === '' && runIn !== '') return null;
  const numeral = numbered?.[1] ?? numbered?.[2];
  return {
    at,
    paragraph: block,
    title: (front + title).trim(),
    bareTitle: bare(title),
    ordinal: numeral === undefined ? null : ordinalOf(numeral),
    topLevel,
    secondLevel: numbered?.[2] !== undefined,
    same,
    runIn,
  };
}

/** The form's wording behind a numeral in brackets, or one whose 、 is lost: （一）总体情况, 一总体情况. */
function otherNumeral(paragraph: Paragraph, at: number): Candidate | null {
  const [, bracket = '', numeral = '', title = ''] =
    /^\s*([(（]?)([一二三四五六])[)）]?\s*(.{2,40}?)\s*$/.exec(paragraph.text) ?? [];
  const same = title === '' ? null : sameSection(bare(title));
  if (same === null) return null;
  const ordinal = ordinalOf(numeral);
  const text = paragraph.text.trim();
  const secondLevel = bracket !== '';
  return { at, paragraph, title: text, bareTitle: bare(title), ordinal, topLevel: true, secondLevel, same, runIn: '' };
}

/**
 * Finds the headings of the six sections.
 * @param blocks the document's blocks
 * @param taken indexes of blocks that belong to tables (a table's 四、结转下年度 is no heading)
 * @param holds sections whose table stands at a block, by block index: it decides for a heading of any wording
 */
export function findHeadings(
  blocks: readonly Block[],
  taken: ReadonlySet<number>,
  holds: readonly (readonly [number, SectionKey])[],
): PlacedHeading[] {
  const candidates: Candidate[] = [];
  blocks.forEach((block, at) => {
    if (taken.has(at)) return;
    const candidate = candidateOf(block, at);
    if (candidate !== null) candidates.push(candidate);
  });
  const chosen = new Map<SectionKey, Candidate>();
  const same = candidates.filter((candidate) => candidate.same !== null);
  /** Where the next heading in the form's wording stands. */
  const nextAt = new Map(same.map((candidate, index) => [candidate, same[index + 1]?.at ?? blocks.length]));
  SECTIONS.forEach((section, place) => {
    const best = longest(bestNumbered(same, section, place + 1), nextAt);
    if (best !== null) chosen.set(section, best);
  });
  for (const section of SECTIONS) {
    if (chosen.has(section)) continue;
    const renamed = renamedCandidate(section, candidates, chosen, holds, blocks.length);
    if (renamed !== null) chosen.set(section, renamed);
  }
  for (const section of SECTIONS) {
    if (chosen.has(section)) continue;
    const left = longest(
      same.filter((candidate) => candidate.same === section),
      nextAt,
    );
    if (left !== null) chosen.set(section, left);
  }
  const sectionAt = new Map([...chosen].map(([section, candidate]) => [candidate, section]));
  return candidates
    .filter((candidate) => sectionAt.has(candidate) || isOtherHeading(candidate, chosen))
    .map((candidate) => placed(candidate, sectionAt.get(candidate) ?? null));
}

/**
 * The headings in one section's wording that are numbered best: 二、主动公开政府信息情况 before (一)主动公开政府信息情况,
 * a heading within part one. One of the second level with another part's number is none of the six as long as there
 * may be another.
 */
function bestNumbered(same: readonly Candidate[], section: SectionKey, ordinal: number): readonly Candidate[] {
  const of = same.filter(
    (candidate) => candidate.same === section && !(candidate.secondLevel && candidate.ordinal !== ordinal),
  );
  const tiers = [
    of.filter((candidate) => candidate.ordinal === ordinal && !candidate.secondLevel),
    of.filter((candidate) => candidate.ordinal !== null),
  ];
  return tiers.find((tier) => tier.length > 0) ?? of;
}

/** Of several headings of one section (a list of contents, the heading itself) the one with most behind it. */
function longest(of: readonly Candidate[], nextAt: ReadonlyMap<Candidate, number>): Candidate | null {
  let best: Candidate | null = null;
  let most = -1;
  for (const candidate of of) {
    const reach = (nextAt.get(candidate) ?? candidate.at) - candidate.at;
    if (reach > most) {
      most = reach;
      best = candidate;
    }
  }
  return best;
}

function renamedCandidate(
  section: SectionKey,
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<SectionKey, Candidate>,
  holds: readonly (readonly [number, SectionKey])[],
  end: number,
): Candidate | null {
  const place = SECTIONS.indexOf(section);
  const before = SECTIONS.slice(0, place).flatMap((other) => chosen.get(other)?.at ?? []);
  const behind = SECTIONS.slice(place + 1).flatMap((other) => chosen.get(other)?.at ?? []);
  const from = Math.max(-1, ...before);
  const to = Math.min(end, ...behind.filter((at) => at > from));
  const used = new Set(chosen.values());
  const between = candidates.filter(
    (candidate) => candidate.topLevel && candidate.at > from && candidate.at < to && !used.has(candidate),
  );
  const named = between.filter((candidate) => renamedSection(candidate.bareTitle) === section);
  const byNumber = named.find((candidate) => candidate.ordinal === place + 1);
  const tableAt = holds.find(([at, holder]) => holder === section && at > from && at < to)?.[0];
  const overTable =
    tableAt === undefined
      ? undefined
      : between.filter((candidate) => candidate.ordinal === place + 1 && candidate.at < tableAt).at(-1);
  return byNumber ?? overTable ?? named[0] ?? byPlace(section, between) ?? null;
}

/**
 * A part under any other name, numbered as its section is and standing in its place. Not for parts that hold a table:
 * theirs tells.
 */
function byPlace(section: SectionKey, between: readonly Candidate[]): Candidate | undefined {
  if (section !== 'overview' && section !== 'problems' && section !== 'otherMatters') return undefined;
  return between.find(
    (candidate) => candidate.ordinal === SECTIONS.indexOf(section) + 1 && renamedSection(candidate.bareTitle) === null,
  );
}

/** Another numbered part on the level of the six: told as a heading, taken for no section. */
function isOtherHeading(candidate: Candidate, chosen: ReadonlyMap<SectionKey, Candidate>): boolean {
  if (candidate.ordinal === null || !candidate.topLevel || candidate.same !== null) return false;
  const all = [...chosen.values()];
  if (candidate.paragraph.text.length > LONGEST_HEADING) return false;
  return !all.some((other) => other.ordinal === candidate.ordinal);
}

function placed(candidate: Candidate, section: SectionKey | null): PlacedHeading {
  return {
    section,
    title: candidate.title,
    match: section === null ? 'other' : candidate.same === section ? 'same' : 'renamed',
    ordinal: candidate.ordinal,
    source: candidate.paragraph.source,
    at: candidate.at,
    runIn: candidate.runIn,
  };
}
