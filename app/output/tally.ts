import type { Finding } from '../model/finding.ts';

/**
 * Counters of findings. The three severities count faults (`fail`) alone; what the program could not read and what a
 * person must judge are counted apart and never as a fault.
 */
export interface Tally {
  readonly mustFix: number;
  readonly suspected: number;
  readonly advice: number;
  readonly unreadable: number;
  readonly judgement: number;
}

/** Counts findings. */
export function tallyOf(findings: Iterable<Finding>): Tally {
  const tally = { mustFix: 0, suspected: 0, advice: 0, unreadable: 0, judgement: 0 };
  for (const finding of findings) tally[counterOf(finding)] += 1;
  return tally;
}

/** The counter that a finding belongs to. */
export function counterOf(finding: Pick<Finding, 'severity' | 'outcome' | 'reason'>): keyof Tally {
  if (finding.outcome === 'undecided') return finding.reason === 'unreadable' ? 'unreadable' : 'judgement';
  return finding.severity === 'must-fix' ? 'mustFix' : finding.severity;
}

/** Faults of any severity, undecided ones left out. */
export function faults(tally: Tally): number {
  return tally.mustFix + tally.suspected + tally.advice;
}
