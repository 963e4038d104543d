import { copiesAmong } from '../../app/compare/copies.ts';
import type { Report } from '../../app/model/report.ts';
import {
  COPIED_SECTIONS,
  planted,
  reportOf,
  soundBatch,
  stockOf,
  ownWords,
  WAYS,
  type CopiedSection,
  type MadeAgency,
  type Plant,
  type Way,
} from './copy-batches.ts';

/** From this likeness on a copy must be found. */
export const MUST_BE_FOUND = 0.7;
/** Fewer words taken over are too few to be called a copy. */
const TAKEN = 65;
/** A section with less of its own is not taken for a source. */
const SOURCE_UNITS = 90;

/** What came of one kind of planting. */
export interface Tally {
  readonly kind: string;
  /** Plants of 70 % and more, and how many of them were found. */
  planted: number;
  found: number;
  /** Plants below. */
  below: number;
  belowFound: number;
  /** Pairs found that nobody planted, and sections that were not found though they ought to be. */
  readonly alarms: string[];
  readonly missed: string[];
}

export function newTally(kind: string): Tally {
  return { kind, planted: 0, found: 0, below: 0, belowFound: 0, alarms: [], missed: [] };
}

/** Pairs of agencies that share a section, as the program finds them. */
function pairsIn(reports: readonly Report[]): { one: string; other: string; section: string; told: string }[] {
  return copiesAmong(reports).map(({ one, other, likeness }) => ({
    one: one.agency,
    other: other.agency,
    section: one.section,
    told: `${one.section} ${one.agency} ${other.agency} ${likeness.share.toFixed(2)} ${likeness.otherShare.toFixed(2)} ${likeness.own}`,
  }));
}

function judge(tally: Tally, batch: readonly MadeAgency[], plants: readonly Plant[]): void {
  const found = pairsIn(batch.map((agency) => reportOf(agency)));
  const group = (section: string, agency: string): string | null =>
    plants.find((plant) => plant.section === section && (plant.to === agency || plant.from === agency))?.from ?? null;
  const reached = new Set<string>();
  for (const { one, other, section, told } of found) {
    const same = group(section, one) !== null && group(section, one) === group(section, other);
    if (!same) tally.alarms.push(`${tally.kind}: ${told}`);
    else for (const agency of [one, other]) reached.add(`${section} ${agency}`);
  }
  for (const { section, to, from, likeness, taken } of plants) {
    const known = reached.has(`${section} ${to}`);
    if (likeness < MUST_BE_FOUND || taken < TAKEN) {
      tally.below += 1;
      if (known) tally.belowFound += 1;
    } else {
      tally.planted += 1;
      if (known) tally.found += 1;
      else tally.missed.push(`${tally.kind}: ${section} of ${from} in ${to}, ${likeness.toFixed(2)}, ${taken}`);
    }
  }
}

/** The agencies of which a section is long enough to be copied. */
function sourcesFor(batch: readonly MadeAgency[], section: CopiedSection, stock: ReadonlySet<string>): MadeAgency[] {
  return batch.filter(({ name, sections }) => ownWords(sections[section].join(''), name, stock).size >= SOURCE_UNITS);
}

interface Planting {
  readonly batch: MadeAgency[];
  readonly stock: ReadonlySet<string>;
  readonly seed: string;
}

function plant(
  { batch, stock, seed }: Planting,
  from: MadeAgency,
  to: MadeAgency,
  sections: readonly CopiedSection[],
  share: number,
  way: Way,
): Plant[] {
  const at = batch.findIndex(({ name }) => name === to.name);
  return sections.map((section) => {
    const made = planted(from, batch[at] ?? to, section, { share, way, seed, stock });
    batch[at] = made.agency;
    return made.plant;
  });
}

/** Pairs: every third agency copies one section of another, by turns. */
export function trialOfPairs(shares: readonly number[], count: number, seed: string, usual: number): Tally {
  const tally = newTally(`pairs among ${count}, ${usual} stock phrases`);
  for (const share of shares) {
    for (const way of WAYS) {
      const batch = soundBatch(`${seed} ${share} ${way}`, count, usual);
      const planting = { batch, stock: stockOf(batch), seed };
      const originals = [...batch];
      const taken = new Set<string>();
      const plants = COPIED_SECTIONS.flatMap((section) => {
        const free = (): MadeAgency[] => originals.filter(({ name }) => !taken.has(name));
        const sources = sourcesFor(free(), section, planting.stock).slice(0, Math.floor(count / 9));
        for (const { name } of sources) taken.add(name);
        return sources.flatMap((source) => {
          const [copier] = free();
          if (copier === undefined) return [];
          taken.add(copier.name);
          return plant(planting, source, copier, [section], share, way);
        });
      });
      judge(tally, batch, plants);
    }
  }
  return tally;
}

/** Clusters: so many agencies copy one section, or the whole, of one report. */
export function trialOfClusters(
  shares: readonly number[],
  count: number,
  size: number,
  seed: string,
  usual: number,
): Tally {
  const tally = newTally(`${size} copiers among ${count}, ${usual} stock phrases`);
  for (const share of shares) {
    for (const way of WAYS) {
      for (const sections of [...COPIED_SECTIONS.map((section) => [section]), COPIED_SECTIONS]) {
        const batch = soundBatch(`${seed} ${share} ${way} ${sections.length}`, count, usual);
        const planting = { batch, stock: stockOf(batch), seed };
        const source = batch.find((agency) =>
          sections.every((section) => sourcesFor([agency], section, planting.stock).length === 1),
        );
        if (source === undefined) continue;
        const copiers = batch.filter((agency) => agency !== source).slice(0, size);
        const plants = copiers.flatMap((copier) => plant(planting, source, copier, sections, share, way));
        judge(tally, batch, plants);
      }
    }
  }
  return tally;
}

/** Reports that nobody copied. */
export function trialOfSound(count: number, seed: string, usual: number): Tally {
  const tally = newTally(`sound, ${count}, ${usual} stock phrases`);
  judge(tally, soundBatch(seed, count, usual), []);
  return tally;
}

export function told({ kind, planted: all, found, below, belowFound, alarms }: Tally): string {
  const share = all === 0 ? '-' : `${((found * 100) / all).toFixed(1)} %`;
  return `${kind.padEnd(42)} ${String(found).padStart(5)} of ${String(all).padStart(5)} (${share}); below 70 %: ${belowFound} of ${below}; false: ${alarms.length}`;
}
