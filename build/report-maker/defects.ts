import type { Defect } from './defect.ts';
import { CELL_DEFECTS } from './defects-cells.ts';
import { IDENTITY_DEFECTS } from './defects-identity.ts';
import { LABEL_DEFECTS } from './defects-labels.ts';
import { PERIOD_DEFECTS } from './defects-period.ts';
import { PENDING_DEFECTS, PROSE_DEFECTS } from './defects-prose.ts';
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

/** A defect by its name; refuses a name that is not known. */
export function defectNamed(name: string): Defect {
  const defect = [...DEFECTS, ...PENDING_DEFECTS].find((candidate) => candidate.name === name);
  if (defect === undefined)
    throw new RangeError(`no defect ${name}; there are: ${DEFECTS.map((each) => each.name).join(', ')}`);
  return defect;
}
