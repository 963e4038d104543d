import type { Edition } from '../../app/model/edition.ts';
import type { Expected, ExpectedFinding } from './expected.ts';
import type { PlanOptions } from './plan-report.ts';
import type { Layout, Plan } from './plan.ts';
import type { Random } from './random.ts';

/** Something that goes wrong in a report: it changes the plan and says what must be found. */
export interface Defect {
  readonly name: string;
  /** Defects of one family do not meet in one report: their consequences could not be told apart. */
  readonly family: string;
  readonly editions: readonly Edition[];
  /** Where it can be met; everywhere where left out. */
  readonly layouts?: readonly Layout[];
  /** What it needs of the report from the start. */
  readonly options?: (random: Random) => Partial<PlanOptions>;
  /** Acts on filled tables before the prose is written. */
  readonly beforeProse?: (random: Random, plan: Plan) => void;
  readonly inject: (random: Random, plan: Plan, layout: Layout) => Expected;
}

/** The report that chance made has no place for the defect; another seed may. */
export class NotApplicable extends Error {}

export const FORMS: readonly Edition[] = ['2019', '2021'];
export const ALL_EDITIONS: readonly Edition[] = ['2014', '2019', '2021'];
export const HTML: readonly Layout[] = ['html-tidy', 'html-word'];
export const TEXT: readonly Layout[] = ['text-lines', 'text-rows', 'text-bars'];

/** Findings that must be there, and slugs that may. */
export function expecting(must: readonly ExpectedFinding[], allowed: readonly string[] = []): Expected {
  return { must, allowed };
}

/** Picks from what the report has; where it has none, the defect does not apply. */
export function pickOr<T>(random: Random, list: readonly T[], what: string): T {
  if (list.length === 0) throw new NotApplicable(what);
  return random.pick(list);
}
