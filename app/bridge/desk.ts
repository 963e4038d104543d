import type { Agency, InputStatus } from '../model/audit-result.ts';
import type { Correction } from '../model/correction.ts';
import type { InputKind } from '../model/document.ts';
import type { AgencyDue } from '../model/due.ts';
import type { Edition, FigureKey, TableKey } from '../model/edition.ts';
import type { Outcome, Severity } from '../model/finding.ts';
import type { Tally } from '../model/tally.ts';
import type { Cell, Period, SectionHeading, TableReading } from '../model/report.ts';
import type { CheckAnswer, FindingView, ReviewCounts, SentBack } from '../model/review.ts';
import type { Punctuality } from '../model/punctuality.ts';
import type { RollUp, RollUpMark } from '../model/roll-up.ts';
import type { RosterProblem } from '../model/roster.ts';
import type { RuleOptions } from '../model/rule-option.ts';
import type { RecentWorkspace, WorkspaceView } from './workspace-calls.ts';

/**
 * What the window shows, as the main process hands it over: the audit cut into pieces of the size of a screen.
 * Paths appear here as text to read; what the window hands back are the ids.
 */

/** A file or folder that a person chose or dropped; main knows its path. */
export interface ChosenInput {
  readonly id: string;
  readonly name: string;
  readonly folder: boolean;
}

/** One line of 收件. */
export interface InputRow {
  readonly id: string;
  /** File name with the members' names behind it (`乡镇.zip › 青石镇.html`). */
  readonly name: string;
  /** The path as it was handed in, to read. */
  readonly path: string;
  readonly kind: InputKind;
  readonly status: InputStatus;
  readonly reason: string | null;
  readonly bytes: number | null;
  /** Id of the agency it belongs to, null where it belongs to none. */
  readonly agency: string | null;
  readonly agencyName: string | null;
  readonly year: number | null;
  readonly edition: Edition | null;
  /** How many reports of an earlier year it holds, to compare with; left out where it was not handed in for that. */
  readonly pastReports?: number;
  /** Can be opened by the system's own program (a member of an archive cannot). */
  readonly canOpen: boolean;
  /** Whether a person may correct what was read from it. */
  readonly canCorrect: boolean;
  /** What a person settled for it; null where nothing. */
  readonly correction: Correction | null;
}

/** One line of the list of agencies. */
export interface AgencyRow {
  readonly id: string;
  readonly name: string;
  /** The name is only the file's name: the report does not say whose it is. */
  readonly unnamed: boolean;
  readonly group: string | null;
  readonly status: Agency['status'];
  readonly tally: Tally;
  /** Its findings by family (app/strings/families.ts); a family without any is left out. */
  readonly families: Readonly<Record<string, Tally>>;
  readonly punctuality: Punctuality;
  /** Deadlines in force for its report of the year; left out where there are none. */
  readonly due?: readonly AgencyDue[];
  /** False where the roster does not have it; true too where there is no roster. */
  readonly listed: boolean;
  /** Years of its reports, newest first. */
  readonly years: readonly number[];
  /** Those of its findings that nobody has decided on, undecided outcomes too. */
  readonly open: Tally;
  /** Its faults by what was decided, those written by hand among them. */
  readonly counts: ReviewCounts;
  /** How many versions its newest report has had; 0 where it has no report. */
  readonly versions: number;
  /** 已整改 against the version before. */
  readonly fixed: number;
  readonly sentBack: SentBack | null;
}

/** The audit as a whole. */
export interface Overview {
  readonly year: number | null;
  /** ISO date of the audit: what was late or missing then. */
  readonly today: string;
  /** ISO date of the day on which it is looked at, from which days to deadlines are counted. */
  readonly shownOn: string;
  readonly engine: { readonly version: string; readonly ruleSet: string };
  readonly tally: Tally;
  readonly counts: ReviewCounts;
  readonly agencies: readonly AgencyRow[];
  readonly inputs: readonly InputRow[];
  /** False where the run was cancelled before its last file. */
  readonly complete: boolean;
  /** Mistakes in the roster; null where the audit had none. */
  readonly rosterProblems: readonly RosterProblem[] | null;
  /** Reports of earlier years that were read, and the agencies that they can be compared with; left out where none were handed in. */
  readonly previous?: { readonly reports: number; readonly agencies: number };
  /** Rules that broke off on a report: rule slug and how many reports. */
  readonly ruleErrors: readonly { readonly rule: string; readonly reports: number }[];
}

/** A file that a report was read from. */
export interface ReportInput {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly kind: InputKind;
  readonly canOpen: boolean;
}

/** The same agency's figures of an earlier year. */
export interface PastYear {
  readonly year: number;
  /** Null where the year is disputed. */
  readonly edition: Edition | null;
  /** Names of the files they were read from: one, or all that disagree. */
  readonly names: readonly string[];
  /** Several reports of that year disagree: none of them is shown. */
  readonly disputed: boolean;
  readonly figures: Readonly<Record<FigureKey, Cell>>;
}

/** A report as the desk shows it. */
export interface ReportView {
  readonly id: string;
  /** The first is the report's own; a span names another by its path. */
  readonly inputs: readonly ReportInput[];
  readonly year: number | null;
  readonly edition: Edition | null;
  readonly extract: boolean;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  readonly period: Period | null;
  readonly sections: readonly SectionHeading[];
  readonly tables: readonly TableReading[];
  readonly figures: Readonly<Record<FigureKey, Cell>>;
  /** Earlier years at hand, newest first. */
  readonly past: readonly PastYear[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** An agency with its reports and findings. */
export interface AgencyView {
  readonly id: string;
  readonly name: string;
  readonly unnamed: boolean;
  readonly group: string | null;
  readonly status: Agency['status'];
  readonly tally: Tally;
  readonly reports: readonly ReportView[];
  /** In the audit's order, those of persons last. */
  readonly findings: readonly FindingView[];
  /** 已整改: what the version before had and this one has not. */
  readonly fixed: readonly FindingView[];
  readonly sentBack: SentBack | null;
  /** Answers to manual checks, by code. */
  readonly checks: readonly CheckAnswer[];
  /** Files that came from it, or seem to by their names, and could not be audited. */
  readonly unreadInputs: readonly InputRow[];
}

/** 汇总 as the window shows it. */
export interface RollUpView {
  readonly rollUp: RollUp;
  /** By row: the agency's id. */
  readonly agencies: readonly string[];
  /** By figure and row: what was found in the cell. */
  readonly marks: Readonly<Record<FigureKey, Readonly<Record<number, RollUpMark>>>>;
  /** Years that can be chosen, newest first. */
  readonly years: readonly number[];
  /** Tables that the year's form has. */
  readonly tables: readonly TableKey[];
  /** Reports that state no year, and so stand in no 汇总表. */
  readonly undated: number;
}

/** What a rule found in one agency. */
export interface RuleFindings {
  /** The agency's id. */
  readonly agency: string;
  readonly name: string;
  /** Ids of the findings that nobody has decided on. */
  readonly open: readonly string[];
  /** How many were decided on. */
  readonly decided: number;
}

/** A rule's description, as the rule book and the evidence show it. */
export interface RuleRow {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly basis: string;
  readonly suggestion: string;
  readonly editions: readonly Edition[] | 'any';
  /** The gravest severity that an office may give it; left out: its own. */
  readonly raisableTo?: Severity;
  /** No office may switch it off. */
  readonly indispensable?: boolean;
  /** What an office may set of it. */
  readonly options?: RuleOptions;
}

/**
 * A file as a whole page, sanitised, to be shown in a frame without scripts. Places that a figure or a quote rests on
 * carry `data-mark` with the names of their marks (app/model/mark.ts), parted by blanks.
 * - `shown`: as audited, with its places marked
 * - `changed`: it was changed after the audit, so that its places may have moved: shown without marks
 * - `gone`: it is not there any more, or may not be read
 * - `unsupported`: no page can be made of this kind
 */
export interface OriginalPage {
  readonly state: 'shown' | 'changed' | 'gone' | 'unsupported';
  readonly html: string | null;
}

/** How far a run is. Times in milliseconds since its start. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Name of the file in hand, null before the first. */
  readonly current: string | null;
  readonly elapsed: number;
  /** A person asked to stop: the file in hand is finished first. */
  readonly cancelling: boolean;
}

/** A roster that was handed in. */
export interface RosterView {
  /** The file's name. */
  readonly name: string;
  /** How many agencies are on it. */
  readonly agencies: number;
}

/** Where the program stands. An audit may be at hand while another runs. */
export interface Session {
  readonly running: Progress | null;
  /** Changes with every finished audit; null where none is at hand. */
  readonly audit: string | null;
  /** Why the last run failed, in Chinese; null where it did not. */
  readonly failure: string | null;
  /** The roster that every run uses; null: the agencies come from the reports. */
  readonly roster: RosterView | null;
  /** Names of files and folders with reports of earlier years that every run compares with; left out or empty where there are none. */
  readonly previous?: readonly string[];
  /** What a person must know about what is kept from earlier days, in Chinese; null where all is well. */
  readonly warning: string | null;
  /** The campaign's file that all is kept in; null while it is being opened. */
  readonly workspace: WorkspaceView | null;
  readonly recent: readonly RecentWorkspace[];
}
