import type { Defect } from './make-report.ts';

/** Every defect by its name. */
export const DEFECTS: Readonly<Record<string, Defect>> = {};

/** A defect by its name; refuses a name that is not known. */
export function defectNamed(name: string): Defect {
  const defect = DEFECTS[name];
  if (defect === undefined) throw new RangeError(`no defect ${name}; there are: ${Object.keys(DEFECTS).join(', ')}`);
  return defect;
}
