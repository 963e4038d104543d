import type { Finding } from './finding.ts';

/**
 * Counters of findings. The three severities count faults (`fail`) alone; what a person must judge and what the
 * program could not read are counted apart and never as a fault.
 */
export interface Tally {
  readonly mustFix: number;
  readonly suspected: number;
  readonly advice: number;
  readonly judgement: number;
  readonly unreadable: number;
}

/** How a finding is counted. */
export type Counter = keyof Tally;

/** Every counter, in the order in which they are shown. */
export const COUNTERS: readonly Counter[] = ['mustFix', 'suspected', 'advice', 'judgement', 'unreadable'];

/** Counts findings. */
export function tallyOf(findings: Iterable<Finding>): Tally {
  const tally = { mustFix: 0, suspected: 0, advice: 0, judgement: 0, unreadable: 0 };
  for (const finding of findings) tally[counterOf(finding)] += 1;
  return tally;
}

/** The counter that a finding belongs to. */
export function counterOf(finding: Pick<Finding, 'severity' | 'outcome' | 'reason'>): Counter {
  if (finding.outcome === 'undecided') return finding.reason === 'unreadable' ? 'unreadable' : 'judgement';
  return finding.severity === 'must-fix' ? 'mustFix' : finding.severity;
}

/** Faults of any severity, undecided ones left out. */
export function faults(tally: Tally): number {
  return tally.mustFix + tally.suspected + tally.advice;
}
