import { maskText } from '../../app/compare/masked-text.ts';
import { ownNames } from '../../app/compare/own-names.ts';
import type { SectionKey } from '../../app/model/edition.ts';
import type { Report } from '../../app/model/report.ts';
import { inventedAgency } from '../../build/report-maker/agencies.ts';
import { planReport } from '../../build/report-maker/plan-report.ts';
import { randomFrom, type Random } from '../../build/report-maker/random.ts';
import { shuffled } from '../../build/report-maker/stock/phrase.ts';
import { cleanReport } from '../support/clean-report.ts';
import { prose } from '../support/prose.ts';
import { SUPERIOR, USUAL } from './usual-words.ts';

export const COPIED_SECTIONS = ['overview', 'problems', 'otherMatters'] as const;
export type CopiedSection = (typeof COPIED_SECTIONS)[number];

/** Sentences of a report by section. */
type Sections = Record<CopiedSection, readonly string[]>;

export interface MadeAgency {
  readonly name: string;
  readonly sections: Sections;
}

/** How a text is taken over: whole sentences in another order, words here and there, or both. */
export const WAYS = ['sentences', 'words', 'both'] as const;
export type Way = (typeof WAYS)[number];

/** A section that was planted, and how much of the shorter one's own words stands in the other. */
export interface Plant {
  readonly from: string;
  readonly to: string;
  readonly section: CopiedSection;
  readonly likeness: number;
  /** Own words that were taken over unchanged, in characters. */
  readonly taken: number;
}

const SYLLABLES = Array.from('青云石柳双沙梨河文锦清泉松竹梅兰枫桐榆杉金银玉翠碧丹白紫长永安宁和泰丰瑞新兴东西');
/** Words put in place of others. */
const OTHER_WORDS = '筹划 沿用 贴近 铺开 摸底 衔接 轮换 抄送 酌情 缩短 腾挪 汇拢 牵线 兜底 复盘 磨合'.split(' ');
/** A clause that so many agencies and such a share of all write is stock. */
const STOCK_AGENCIES = 5;
const STOCK_SHARE = 0.2;

/** Sentences of one made report. */
export function madeAgency(seed: string, index: number, year = 2023): MadeAgency {
  const random = randomFrom(`${seed} ${index}`);
  const made = inventedAgency(random.fork('agency'));
  const place = `${SYLLABLES[index % 40] ?? ''}${SYLLABLES[(7 * Math.floor(index / 40) + index + 11) % 40] ?? ''}县`;
  const agency = { ...made, name: made.name.replace(made.place, place), place };
  const plan = planReport(random.fork(`plan ${year}`), { seed: index, agency, edition: '2021', year });
  const of = (key: SectionKey): string[] =>
    plan.sections
      .filter((section) => section.key === key)
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'paragraph' ? sentencesOf(block.text) : [])));
  return {
    name: agency.name,
    sections: { overview: of('overview'), problems: of('problems'), otherMatters: of('otherMatters') },
  };
}

/** So many agencies that write each their own report; `usual`: so many stock phrases for each section as well. */
export function soundBatch(seed: string, count: number, usual = 0): MadeAgency[] {
  return Array.from({ length: count }, (_, index) => {
    const { name, sections } = madeAgency(seed, index);
    if (usual === 0) return { name, sections };
    const random = randomFrom(`${seed} usual ${index}`);
    const mixed = (section: CopiedSection, more: number): string[] => [
      ...(section === 'overview' ? [SUPERIOR] : []),
      ...sections[section],
      ...random.sample(USUAL[section], more),
    ];
    return {
      name,
      sections: {
        overview: mixed('overview', 2 * usual),
        problems: mixed('problems', usual),
        otherMatters: mixed('otherMatters', usual),
      },
    };
  });
}

function sentencesOf(text: string): string[] {
  return text.match(/[^。；：]+[。；：]?/gu) ?? [];
}

/** The made sentences as a report; `year` 2023 where nothing else is said. */
export function reportOf({ name, sections }: MadeAgency, year = 2023): Report {
  const texts = Object.fromEntries(COPIED_SECTIONS.map((section) => [section, paragraphsOf(sections[section])]));
  return cleanReport(
    '2021',
    {},
    { id: `${name} ${year}`, agency: name, year, ...prose('2021', { ...texts, preamble: [] }) },
  );
}

function paragraphsOf(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(''));
  return paragraphs;
}

/** Clauses that many agencies of a batch write, without figures. */
export function stockOf(batch: readonly MadeAgency[]): ReadonlySet<string> {
  const agencies = new Map<string, number>();
  for (const { sections } of batch) {
    const own = new Set(COPIED_SECTIONS.flatMap((section) => sections[section].flatMap(clausesOf).map(bare)));
    for (const clause of own) agencies.set(clause, (agencies.get(clause) ?? 0) + 1);
  }
  const enough = Math.max(STOCK_AGENCIES, STOCK_SHARE * batch.length);
  return new Set([...agencies].flatMap(([clause, count]) => (count >= enough ? [clause] : [])));
}

const clausesOf = (sentence: string): string[] => sentence.match(/[^，,]+[，,]?/gu) ?? [];
const bare = (clause: string): string => clause.replace(/[\d\s\p{P}]+|我[局镇乡办县区市]|街道/gu, '');

/**
 * Plants one agency's section in another's, so that about `share` of the words agree: likeness is the share of the
 * shorter section's own words (beyond form's words and stock) that stand unchanged in the other.
 * @returns the agency that copied, and the likeness as it came out
 */
export function planted(
  source: MadeAgency,
  copier: MadeAgency,
  section: CopiedSection,
  plan: { readonly share: number; readonly way: Way; readonly seed: string; readonly stock: ReadonlySet<string> },
): { readonly agency: MadeAgency; readonly plant: Plant } {
  const { share, way, stock } = plan;
  const random = randomFrom(`${plan.seed} ${source.name} ${copier.name} ${section} ${share} ${way}`);
  const original = source.sections[section].map((text) => ({ text, own: ownWords(text, source.name, stock) }));
  const total = original.reduce((sum, { own }) => sum + own.size, 0);
  const sentencesKept = way === 'sentences' ? share : way === 'both' ? (1 + share) / 2 : 1;
  const wordsKept = share / sentencesKept;
  const sentences: string[] = [];
  let kept = 0;
  let same = 0;
  for (const { text, own } of way === 'words' ? original : shuffled(random, original)) {
    if (kept + own.size / 2 > sentencesKept * total) continue;
    kept += own.size;
    const touched = touchUp(random, text, own, 1 - wordsKept);
    same += touched.same;
    sentences.push(touched.text.replaceAll(source.name, copier.name));
  }
  let written = kept;
  for (const sentence of shuffled(random, copier.sections[section])) {
    if (written >= total) break;
    sentences.push(sentence);
    written += ownWords(sentence, copier.name, stock).size;
  }
  return {
    agency: { ...copier, sections: { ...copier.sections, [section]: sentences } },
    plant: {
      from: source.name,
      to: copier.name,
      section,
      likeness: same / Math.max(1, Math.min(total, written)),
      taken: same,
    },
  };
}

/** Places in a text of the words that are nobody's stock and no form's. */
export function ownWords(text: string, name: string, stock: ReadonlySet<string>): ReadonlySet<number> {
  const usual = clausesOf(text).flatMap((clause) =>
    Array.from({ length: clause.length }, () => stock.has(bare(clause))),
  );
  const { offset, prescribed } = maskText([text], ownNames(name));
  return new Set(offset.filter((place, at) => prescribed[at] === 0 && usual[place] !== true));
}

/** Other figures everywhere, other words in place of a share of them; `same`: own words that were left alone. */
function touchUp(
  random: Random,
  sentence: string,
  own: ReadonlySet<number>,
  share: number,
): { text: string; same: number } {
  let text = '';
  let same = 0;
  for (const { 0: part, index } of sentence.matchAll(/\d+|\p{Script=Han}{1,2}|[^\d\p{Script=Han}]+/gu)) {
    const figure = /^\d+$/.test(part);
    const changed = !figure && part.length === 2 && random.chance(share);
    text += figure ? String(random.int(2, 90)) : changed ? random.pick(OTHER_WORDS) : part;
    if (!changed) for (let at = index; at < index + part.length; at += 1) same += own.has(at) ? 1 : 0;
  }
  return { text, same };
}
