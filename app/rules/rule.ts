import type { Edition, FigureKey, Stage, TableKey } from '../model/edition.ts';
import type { Location, Quote, Severity } from '../model/finding.ts';
import type { Cell, Report, TableReading } from '../model/report.ts';

/** What the office has settled for this audit; a rule reads no clock. */
export interface AuditSettings {
  readonly stage: Stage;
  /** ISO date that stands for the clock. */
  readonly today: string;
}

/** A table that a rule needs, aligned onto the form. */
export interface TableFigures {
  readonly reading: TableReading;
  /** The cell of a key; undefined where the report's table has no such row or column. */
  cell(key: FigureKey): Cell | undefined;
}

/** The editions a rule applies to; `any` also where the report carries no form at all. */
export type Editions = readonly Edition[] | 'any';

/**
 * What a rule's check is given: the report, and only the tables it named in `needs`. `edition` is the form found in
 * the report; only a rule for `any` is asked where there is none.
 */
export type RuleInput<Need extends TableKey, For extends Editions = Editions> = {
  readonly report: Report;
  readonly edition: For extends 'any' ? Edition | null : Edition;
  readonly settings: AuditSettings;
} & { readonly [table in Need]: TableFigures };

/** Details of one finding; all text is drawn from the message and `data`. */
export interface FindingDetails {
  readonly subject: string | null;
  /** Values for the message's `{placeholders}`. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Milder or graver than the rule's own severity (than `suspected`, where the finding is undecided). */
  readonly severity?: Severity;
  readonly figures?: readonly FigureKey[];
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly quotes?: readonly Quote[];
  /** Keys, not labels; section and table are those of the rule's only table where left out. */
  readonly location?: Partial<Location>;
  /** The rule's own suggestion where left out; null: none. */
  readonly suggestion?: string | null;
}

/** A rule says what it found through this; saying nothing is a pass. */
export interface Reporter<Message extends string> {
  /** Something is wrong. */
  fail(message: Message, details: FindingDetails): void;
  /** What is needed to tell is lacking: the program could not read it, or a person must judge. */
  undecided(message: Message, reason: 'unreadable' | 'judgement', details: FindingDetails): void;
  /** The outcome is undecided, but another finding (form/table-unreadable) already speaks of it. */
  undecidedInSilence(): void;
  /** The rule has nothing to look at in this report (no such figure, another kind of body). */
  notApplicable(): void;
}

/** The static description of a rule. */
export interface RuleDescription {
  /** The slug, `folder/name`. */
  readonly id: string;
  /** The printed number: permanent, never used again for another rule. */
  readonly code: string;
  readonly severity: Severity;
  readonly editions: Editions;
  /** Short name, as it heads a finding. */
  readonly title: string;
  /** The law, form or practice it rests on: document and article. */
  readonly basis: string;
  /** What to do about it, the finding's default suggestion. */
  readonly suggestion: string;
  /** Only a published report can break it: left out at stage `draft`. */
  readonly publishedOnly?: boolean;
}

export interface Rule extends RuleDescription {
  readonly needs: readonly TableKey[];
  readonly messages: Readonly<Record<string, string>>;
  readonly check: (input: RuleInput<TableKey>, to: Reporter<string>) => void;
}

/** A rule whose messages and tables are tied to what its check uses: a misspelt one does not compile. */
export interface RuleSource<
  Need extends TableKey,
  Messages extends Readonly<Record<string, string>>,
  For extends Editions,
> extends RuleDescription {
  readonly editions: For;
  readonly needs: readonly Need[];
  /** Wording with `{placeholders}` filled from a finding's `data`. */
  readonly messages: Messages;
  readonly check: (input: RuleInput<Need, For>, to: Reporter<keyof Messages & string>) => void;
}

/** Declares a rule over one report. */
export function defineRule<
  const Need extends TableKey,
  const Messages extends Readonly<Record<string, string>>,
  const For extends Editions,
>(source: RuleSource<Need, Messages, For>): Rule {
  return {
    ...source,
    // The runner hands over exactly the tables named in `needs`, and an edition unless the rule is for `any`, so the
    // narrower input is what the check gets.
    check: (input, to) => source.check(input as RuleInput<Need, For>, to),
  };
}

/** What the runner collects: a finding without identity, cause and digest, which app/findings adds. */
export interface FindingDraft {
  readonly rule: RuleDescription;
  readonly outcome: 'fail' | 'undecided';
  readonly reason: 'unreadable' | 'judgement' | null;
  readonly severity: Severity;
  readonly subject: string | null;
  readonly message: string;
  readonly suggestion: string | null;
  readonly figures: readonly FigureKey[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly quotes: readonly Quote[];
  readonly location: Location;
}
