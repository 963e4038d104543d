import type { FigureKey, TableKey } from '../../app/model/edition.ts';
import { APPLICANTS, DISPUTE_BLOCKS, DISPUTE_OUTCOMES, applicationRows, keyOf } from './form.ts';
import { STATISTICS_WHOLES } from './figures-statistics.ts';
import type { PlannedTable } from './plan.ts';

/** A sum that the form demands: left = right. */
export interface Sum {
  readonly rule: string;
  readonly subject: string;
  readonly left: readonly FigureKey[];
  readonly right: readonly FigureKey[];
}

function applicationSums(table: PlannedTable): Sum[] {
  const rows = applicationRows(table.edition);
  const parts = APPLICANTS.filter((applicant) => applicant.key !== 'total');
  const results = rows.filter((row) => row.under.length > 0 && row.key !== 'processed');
  return [
    ...rows.map((row) => ({
      rule: 'applications/row-total',
      subject: row.key,
      left: parts.map((part) => keyOf(row.key, part.key)),
      right: [keyOf(row.key, 'total')],
    })),
    ...APPLICANTS.map((applicant) => ({
      rule: 'applications/processed-total',
      subject: applicant.key,
      left: results.map((row) => keyOf(row.key, applicant.key)),
      right: [keyOf('processed', applicant.key)],
    })),
    ...APPLICANTS.map((applicant) => ({
      rule: 'applications/balance',
      subject: applicant.key,
      left: [keyOf('received', applicant.key), keyOf('carriedIn', applicant.key)],
      right: [keyOf('processed', applicant.key), keyOf('carriedOut', applicant.key)],
    })),
  ];
}

/** Every sum that a table must satisfy. */
export function sumsOf(table: PlannedTable): readonly Sum[] {
  const key: TableKey = table.key;
  if (key === 'applications') return applicationSums(table);
  if (key === 'disputes') {
    const parts = DISPUTE_OUTCOMES.filter((outcome) => outcome.key !== 'total');
    return DISPUTE_BLOCKS.map((block) => ({
      rule: 'disputes/total',
      subject: block.key,
      left: parts.map((part) => keyOf(block.key, part.key)),
      right: [keyOf(block.key, 'total')],
    }));
  }
  if (key === 'statistics') {
    return Object.entries(STATISTICS_WHOLES).map(([whole, parts]) => ({
      rule: 'statistics/sum',
      subject: whole,
      left: parts.map((part) => keyOf(part, 'count')),
      right: [keyOf(whole, 'count')],
    }));
  }
  return [];
}

export interface BrokenSum {
  readonly sum: Sum;
  readonly outcome: 'fail' | 'undecided';
}

/**
 * The sums that a table does not satisfy. Cells without a number count as 0 where that makes the sum hold; where some
 * filling with whole numbers would, the sum is undecided; where none would, it fails.
 */
export function brokenSums(table: PlannedTable): BrokenSum[] {
  const broken: BrokenSum[] = [];
  const open = (keys: readonly FigureKey[]): boolean => keys.some((key) => table.cells.get(key)?.state !== 'number');
  const known = (keys: readonly FigureKey[]): number =>
    keys.reduce((total, key) => total + (table.cells.get(key)?.value ?? 0), 0);
  for (const sum of sumsOf(table)) {
    const difference = known(sum.left) - known(sum.right);
    if (difference === 0) continue;
    const canBeFilled = difference < 0 ? open(sum.left) : open(sum.right);
    broken.push({ sum, outcome: canBeFilled ? 'undecided' : 'fail' });
  }
  return broken;
}
