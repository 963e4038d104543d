import { DEFECTS, EDITIONS, LAYOUTS, NotApplicable, makeReport } from '../../build/report-maker/index.ts';
import type { Defect, Layout, MadeReport, MakeOptions } from '../../build/report-maker/index.ts';

/** A report of the corpus and what was done to it. */
export interface Case {
  readonly made: MadeReport;
  /** `clean` or the names of its defects. */
  readonly story: string;
  readonly seed: number;
}

const CLEAN_PER_LAYOUT_AND_EDITION = 6;
const PAIRS_PER_LAYOUT = 16;

/** The first seed from `seed` on whose report has a place for the defects. */
function firstThatApplies(
  seed: number,
  layout: Layout,
  defects: readonly Defect[],
  options: Partial<MakeOptions>,
): Case | null {
  for (let tried = seed; tried < seed + 60; tried += 1) {
    try {
      const made = makeReport({ ...options, seed: tried, layout, defects });
      return { made, story: defects.map(({ name }) => name).join(' + ') || 'clean', seed: tried };
    } catch (error) {
      if (!(error instanceof NotApplicable)) throw error;
    }
  }
  return null;
}

function cleanCases(layout: Layout, base: number): Case[] {
  return EDITIONS.flatMap((edition, which) =>
    Array.from({ length: CLEAN_PER_LAYOUT_AND_EDITION }, (_, index) =>
      firstThatApplies(base + which * 1000 + index * 61, layout, [], { edition }),
    ).filter((each) => each !== null),
  );
}

function singleDefects(layout: Layout, base: number): Case[] {
  return DEFECTS.filter(({ layouts }) => layouts?.includes(layout) !== false).flatMap((defect, index) => {
    // Each layout meets a defect in another edition, so that all meet over the corpus.
    const edition = defect.editions[(index + base) % defect.editions.length];
    const wanted = defect.options === undefined && edition !== undefined ? { edition } : {};
    const found = firstThatApplies(base + 20000 + index * 61, layout, [defect], wanted);
    return found === null ? [] : [found];
  });
}

function pairs(layout: Layout, base: number): Case[] {
  const cases: Case[] = [];
  for (let index = 0; cases.length < PAIRS_PER_LAYOUT && index < 400; index += 1) {
    const first = DEFECTS[(index * 7 + base) % DEFECTS.length];
    const second = DEFECTS[(index * 13 + base * 3 + 5) % DEFECTS.length];
    if (first === undefined || second === undefined || !canMeet(first, second)) continue;
    const found = firstThatApplies(base + 50000 + index * 61, layout, [first, second], {});
    if (found !== null) cases.push(found);
  }
  return cases;
}

/** Families whose defects act on different things and can be told apart. */
function canMeet(first: Defect, second: Defect): boolean {
  const apart = ['sums', 'period', 'deadline', 'titles', 'lost', 'traps', 'year', 'structure'];
  const clash = [
    ['period', 'year'],
    ['year', 'deadline'],
    ['structure', 'traps'],
    ['structure', 'year'],
    ['lost', 'period'],
    ['period', 'traps'],
    ['structure', 'titles'],
    ['structure', 'sums'],
    ['lost', 'titles'],
    ['titles', 'traps'],
  ];
  if (first.family === second.family || !apart.includes(first.family) || !apart.includes(second.family)) return false;
  return !clash.some((pair) => pair.includes(first.family) && pair.includes(second.family));
}

/**
 * The corpus: the same reports on every machine.
 * @param offset shifts all seeds, for a look at reports that nobody has tuned anything to
 */
export function corpus(offset = 0): Case[] {
  return LAYOUTS.flatMap((layout, index) => {
    const base = 1 + index + offset;
    return [...cleanCases(layout, base), ...singleDefects(layout, base), ...pairs(layout, base)];
  });
}
