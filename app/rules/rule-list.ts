import { balance } from './applications/balance.ts';
import { processedTotal } from './applications/processed-total.ts';
import { rowTotal } from './applications/row-total.ts';
import { blankCell } from './cell/blank.ts';
import { negativeOrFraction } from './cell/negative-or-fraction.ts';
import { notANumber } from './cell/not-a-number.ts';
import { disputesTotal } from './disputes/total.ts';
import type { Rule } from './rule.ts';
import { statisticsDistinct } from './statistics/distinct.ts';
import { partExceedsWhole } from './statistics/part-exceeds-whole.ts';
import { statisticsSum } from './statistics/sum.ts';

/** Every rule over one report, by folder; the order has no meaning beyond the order of outcomes. */
export const RULES: readonly Rule[] = [
  balance,
  processedTotal,
  rowTotal,
  blankCell,
  negativeOrFraction,
  notANumber,
  disputesTotal,
  statisticsDistinct,
  partExceedsWhole,
  statisticsSum,
];
