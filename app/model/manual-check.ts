import type { Stage } from './edition.ts';
import type { Severity } from './finding.ts';

/**
 * A check that no program can do: a person looks and answers. The program's own are in
 * app/catalog/manual-checks.ts; an office adds its own in its profile.
 */
export interface ManualCheck {
  /** Permanent, as a rule's code: `M001` to `M899` are the program's, `M901` to `M999` an office's own. */
  readonly code: string;
  /** What must be so, as it heads the question. */
  readonly title: string;
  /** The law, form or practice it rests on. */
  readonly basis: string;
  /** Where to look, and what to look for. */
  readonly how: string;
  /** How grave it is where it is not so. */
  readonly severity: Severity;
  /** `published`: can only be looked at once the report is public; `any`: drafts too. */
  readonly stage: Extract<Stage, 'published'> | 'any';
}

/** What a person answered: it is so, it is not, or it does not arise for this agency. */
export type ManualAnswer = 'met' | 'notMet' | 'notApplicable';
