import type { Rule } from './rule.ts';

/** Every rule over one report, by folder; the order has no meaning beyond the order of outcomes. */
export const RULES: readonly Rule[] = [];
