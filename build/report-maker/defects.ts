import type { Defect } from './defect.ts';
import { CELL_DEFECTS } from './defects-cells.ts';
import { FIGURE_DEFECTS } from './defects-figures.ts';
import { IDENTITY_DEFECTS } from './defects-identity.ts';
import { LABEL_DEFECTS } from './defects-labels.ts';
import { PAGE_DEFECTS } from './defects-page.ts';
import { PERIOD_DEFECTS } from './defects-period.ts';
import { PROSE_DEFECTS } from './defects-prose.ts';
import { NUMBER_SENTENCES, PRIVACY_SENTENCES, WORDING_SENTENCES } from './defects-sentences.ts';
import { STRUCTURE_OF_PROSE_DEFECTS } from './defects-structure-of-prose.ts';
import { STRUCTURE_DEFECTS } from './defects-structure.ts';
import { SUM_DEFECTS } from './defects-sums.ts';

/** Every defect, and the harmless oddities that must pass in silence. */
export const DEFECTS: readonly Defect[] = [
  ...SUM_DEFECTS,
  ...STRUCTURE_DEFECTS,
  ...LABEL_DEFECTS,
  ...PERIOD_DEFECTS,
  ...CELL_DEFECTS,
  ...PROSE_DEFECTS,
  ...IDENTITY_DEFECTS,
];

/**
 * One defect for each thing that supervisors were seen to name and that a single report shows, by family (`SEC` the
 * parts, `DAT` period and dates, `TIT` title and body, `TAB` tables, `ARI` sums, `CRO` across tables, `TVT` prose
 * against figures, `QUA` content, `PRI` privacy, `TYP` wording, `PUB` publication). Each tells its own finding alone; what
 * else follows from it is not looked at.
 */
export const CATALOGUE_DEFECTS: readonly Defect[] = [
  ...STRUCTURE_OF_PROSE_DEFECTS,
  ...NUMBER_SENTENCES,
  ...PRIVACY_SENTENCES,
  ...WORDING_SENTENCES,
  ...FIGURE_DEFECTS,
  ...PAGE_DEFECTS,
];

/** A defect by its name; refuses a name that is not known. */
export function defectNamed(name: string): Defect {
  const all = [...DEFECTS, ...CATALOGUE_DEFECTS];
  const defect = all.find((candidate) => candidate.name === name);
  if (defect === undefined)
    throw new RangeError(`no defect ${name}; there are: ${all.map((each) => each.name).join(', ')}`);
  return defect;
}
