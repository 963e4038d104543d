import type { Edition, FigureKey, Stage, TableKey } from '../model/edition.ts'
import type { Location, Quote, Severity } from '../model/finding.ts'
import type { Cell, Report, TableReading } from '../model/report.ts'

/** What the office has settled for this audit; a rule reads no clock. */
export interface AuditSettings {
  readonly stage: Stage
  /** ISO date that stands for the clock. */
  readonly today: string
}

/** A table that a rule needs, aligned onto the form. */
export interface TableFigures {
  readonly reading: TableReading
  /** The cell of a key; undefined where the report's table has no such row or column. */
  cell(key: FigureKey): Cell | undefined
}

/** What a rule's check is given: the report, and only the tables it named in `needs`. */
export type RuleInput<Need extends TableKey> = {
  readonly report: Report
  /** The edition found in the report; the rule is not asked where there is none. */
  readonly edition: Edition
  readonly settings: AuditSettings
} & { readonly [table in Need]: TableFigures }

/** Details of one finding; all text is drawn from the message and `data`. */
export interface FindingDetails {
  readonly subject: string | null
  /** Values for the message's `{placeholders}`. */
  readonly data?: Readonly<Record<string, string | number>>
  /** Milder or graver than the rule's own severity. */
  readonly severity?: Severity
  readonly figures?: readonly FigureKey[]
  readonly expected?: number | string | null
  readonly actual?: number | string | null
  readonly quotes?: readonly Quote[]
  readonly location?: Partial<Location>
  readonly suggestion?: string | null
}

/** A rule says what it found through this; saying nothing is a pass. */
export interface Reporter<Message extends string> {
  /** Something is wrong. */
  fail(message: Message, details: FindingDetails): void
  /** What is needed to tell is lacking: the program could not read it, or a person must judge. */
  undecided(message: Message, reason: 'unreadable' | 'judgement', details: FindingDetails): void
  /** The outcome is undecided, but another finding (form/table-unreadable) already speaks of it. */
  undecidedInSilence(): void
  /** The rule has nothing to look at in this report (no such figure, another kind of body). */
  notApplicable(): void
}

/** The static description of a rule. */
export interface RuleDescription {
  /** The slug, `folder/name`. */
  readonly id: string
  /** The printed number: permanent, never used again for another rule. */
  readonly code: string
  readonly severity: Severity
  /** Editions it applies to; `any` also where the report carries no form at all. */
  readonly editions: readonly Edition[] | 'any'
  /** Short name, as it heads a finding. */
  readonly title: string
  /** The law, form or practice it rests on: document and article. */
  readonly basis: string
  /** What to do about it, the finding's default suggestion. */
  readonly suggestion: string
  /** Only a published report can break it: left out at stage `draft`. */
  readonly publishedOnly?: boolean
}

export interface Rule extends RuleDescription {
  readonly needs: readonly TableKey[]
  readonly messages: Readonly<Record<string, string>>
  readonly check: (input: RuleInput<TableKey>, to: Reporter<string>) => void
}

/** A rule whose messages and tables are tied to what its check uses: a misspelt one does not compile. */
export interface RuleSource<Need extends TableKey, Messages extends Readonly<Record<string, string>>>
  extends RuleDescription {
  readonly needs: readonly Need[]
  /** Wording with `{placeholders}` filled from a finding's `data`. */
  readonly messages: Messages
  readonly check: (input: RuleInput<Need>, to: Reporter<keyof Messages & string>) => void
}

/** Declares a rule over one report. */
export function defineRule<const Need extends TableKey, const Messages extends Readonly<Record<string, string>>>(
  source: RuleSource<Need, Messages>,
): Rule {
  return {
    ...source,
    // The runner hands over exactly the tables named in `needs`, so the narrower input is what the check gets.
    check: (input, to) => source.check(input as RuleInput<Need>, to as Reporter<keyof Messages & string>),
  }
}

/** What the runner collects: a finding without identity, cause and digest, which app/findings adds. */
export interface FindingDraft extends FindingDetails {
  readonly rule: Rule
  readonly outcome: 'fail' | 'undecided'
  readonly reason: 'unreadable' | 'judgement' | null
  readonly message: string
}
