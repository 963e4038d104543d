import type { Agency, Input } from '../model/audit-result.ts';
import type { Edition, FigureKey, Stage, TableKey } from '../model/edition.ts';
import type { Location, Quote, Severity } from '../model/finding.ts';
import type { PastReport } from '../model/past-report.ts';
import type { Tier } from '../model/profile.ts';
import type { AgencyKind, Cell, Report, TableReading } from '../model/report.ts';
import type { OptionValue, OptionValues, RuleOptions } from '../model/rule-option.ts';
import type { Roster, RosterDate, UnlistedAgency } from '../model/roster.ts';

/** What the office has settled for this audit; a rule reads no clock. */
export interface AuditSettings {
  readonly stage: Stage;
  /** ISO date that stands for the clock. */
  readonly today: string;
  /** Publication deadlines that the roster sets, by the agency's name; all others are due by law. */
  readonly deadlines?: Readonly<Record<string, RosterDate>>;
  /** Deadlines of the office's own, for reports from 2019 on; the roster's go before (app/rules/due.ts). */
  readonly officeDeadlines?: {
    readonly publication: Readonly<Partial<Record<AgencyKind, RosterDate>>>;
    readonly submission: Readonly<Partial<Record<AgencyKind, RosterDate>>>;
  };
  /** The tier of the government whose agencies are audited; left out where the office does not say. */
  readonly tier?: Tier;
  /** What the office has settled for single rules, by slug; a rule that is not here is as it was written. */
  readonly choices?: Readonly<Record<string, RuleChoice>>;
}

/** What an office has settled for one rule. */
export interface RuleChoice {
  /** False: not asked, `notApplicable` for every report. */
  readonly on: boolean;
  /** Null: as the rule says. Milder than the rule's own: at most this. Graver: what would bear the rule's own. */
  readonly severity: Severity | null;
  /** Values of the rule's options, by key; those that are not here are as declared. */
  readonly options: Readonly<Record<string, OptionValue>>;
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
export type RuleInput<Need extends TableKey, For extends Editions = Editions, Own extends RuleOptions = RuleOptions> = {
  readonly report: Report;
  readonly edition: For extends 'any' ? Edition | null : Edition;
  readonly settings: AuditSettings;
  /** A value for each option that the rule declares: the office's, else the declared one. */
  readonly options: OptionValues<Own>;
  /** The same agency's report of the year before; null where none is at hand and where it is not clear which it is. */
  readonly lastYear: PastReport | null;
  /** Reports of the year before that disagree, none of which is `lastYear`; mostly empty. */
  readonly lastYearRivals: readonly PastReport[];
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
  /**
   * It rests on single characters, which a text extract may have lost or changed on the way: told there as suspected at
   * the most.
   */
  readonly byCharacters?: boolean;
  /** Only a published report can break it: left out at stage `draft`. */
  readonly publishedOnly?: boolean;
  /** The gravest severity that an office may give it; left out: its own. A hint does not become proof by decree. */
  readonly raisableTo?: Severity;
  /** Without it other rules' silence would pass for a clean report: no office may switch it off. */
  readonly indispensable?: boolean;
  /** What an office may set of it, by key: thresholds, word lists. */
  readonly options?: RuleOptions;
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
  Own extends RuleOptions,
> extends RuleDescription {
  readonly editions: For;
  readonly options?: Own;
  readonly needs: readonly Need[];
  /** Wording with `{placeholders}` filled from a finding's `data`. */
  readonly messages: Messages;
  readonly check: (input: RuleInput<Need, For, Own>, to: Reporter<keyof Messages & string>) => void;
}

/** The options of a rule that declares none. */
export type NoOptions = Readonly<Record<string, never>>;

/** Declares a rule over one report. */
export function defineRule<
  const Need extends TableKey,
  const Messages extends Readonly<Record<string, string>>,
  const For extends Editions,
  const Own extends RuleOptions = NoOptions,
>(source: RuleSource<Need, Messages, For, Own>): Rule {
  return {
    ...source,
    // The runner hands over exactly the tables named in `needs`, an edition unless the rule is for `any`, and a value
    // for each option that is declared, so the narrower input is what the check gets.
    check: (input, to) => source.check(input as RuleInput<Need, For, Own>, to),
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

/** What a rule over the whole campaign is given. */
export interface CampaignInput {
  /** The year under audit; null where no report names one. */
  readonly year: number | null;
  readonly agencies: readonly Agency[];
  readonly reports: readonly Report[];
  /** Reports of earlier years that were handed in for comparison; those of `reports` are not among them. */
  readonly previous: readonly PastReport[];
  readonly inputs: readonly Input[];
  readonly roster: Roster | null;
  /** Agencies of reports that are not on the roster. */
  readonly unlisted: readonly UnlistedAgency[];
  /** Files without a report whose name, or whose folder's, names an agency of the roster. */
  readonly arrivals: readonly { readonly agency: string; readonly input: Input }[];
  /** False where the run was cancelled: what is not here may lie among the files not read. */
  readonly complete: boolean;
  readonly settings: AuditSettings;
}

/** Whom a campaign's finding is about, besides its details. */
export interface CampaignDetails extends FindingDetails {
  readonly agency: string | null;
  readonly year: number | null;
  /** Id of the report, null where it is about none. */
  readonly report: string | null;
  /** Subject of the same rule's finding on this report from which this one follows; left out: it stands for itself. */
  readonly follows?: string;
}

/** A campaign rule says what it found through this. */
export interface CampaignReporter<Message extends string> {
  fail(message: Message, details: CampaignDetails): void;
  undecided(message: Message, reason: 'unreadable' | 'judgement', details: CampaignDetails): void;
}

/** A rule over all reports together, asked once a run: who is missing, who is a stranger. */
export interface CampaignRule extends RuleDescription {
  readonly messages: Readonly<Record<string, string>>;
  /** Tells which reports it looks at; of all others its outcome is `notApplicable`. */
  readonly looksAt: (input: CampaignRuleInput) => (report: Report) => boolean;
  readonly checkCampaign: (input: CampaignRuleInput, to: CampaignReporter<string>) => void;
}

/** What a campaign rule's check is given: the campaign, and a value for each option that the rule declares. */
export type CampaignRuleInput<Own extends RuleOptions = RuleOptions> = CampaignInput & {
  readonly options: OptionValues<Own>;
};

/** Declares a rule over the whole campaign. */
export function defineCampaignRule<
  const Messages extends Readonly<Record<string, string>>,
  const Own extends RuleOptions = NoOptions,
>(
  source: RuleDescription & {
    readonly options?: Own;
    readonly messages: Messages;
    readonly looksAt: (input: CampaignRuleInput<Own>) => (report: Report) => boolean;
    readonly checkCampaign: (input: CampaignRuleInput<Own>, to: CampaignReporter<keyof Messages & string>) => void;
  },
): CampaignRule {
  return {
    ...source,
    // The runner hands over a value for each option that is declared.
    looksAt: (input) => source.looksAt(input as CampaignRuleInput<Own>),
    checkCampaign: (input, to) => source.checkCampaign(input as CampaignRuleInput<Own>, to),
  };
}

/** What the campaign's runner collects. */
export interface CampaignDraft extends FindingDraft {
  readonly agency: string | null;
  readonly year: number | null;
  readonly report: string | null;
  /** Subject of the finding that it follows from; null: it stands for itself. */
  readonly follows: string | null;
}
