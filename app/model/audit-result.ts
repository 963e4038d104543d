import type { Edition, FigureKey, SectionKey } from './edition.ts';
import type { InputKind } from './document.ts';
import type { AgencyDue } from './due.ts';
import type { Finding, Outcome } from './finding.ts';
import type { PastReport } from './past-report.ts';
import type { Cell, Report } from './report.ts';
import type { RosterProblem } from './roster.ts';

/** What became of an input (contract: inputs.status). */
export type InputStatus =
  | 'report'
  | 'superseded'
  | 'duplicate'
  | 'previous'
  | 'roster'
  | 'container'
  | 'not-a-report'
  | 'unreadable'
  | 'skipped';

export interface Input {
  readonly path: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly kind: InputKind;
  readonly status: InputStatus;
  /** In Chinese; null only for report, roster, previous and container. */
  readonly reason: string | null;
  /** Id of the report it belongs to. */
  readonly report: string | null;
  /** Whose report of an earlier year was read from it; left out where none was. Not printed in the result. */
  readonly past?: PastIdentity;
}

/** What a file that was handed in to compare with holds; null: not stated, or not the same for all in it. */
export interface PastIdentity {
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: Edition | null;
  /** How many reports; a workbook holds those of many agencies. */
  readonly reports: number;
}

export interface Agency {
  readonly name: string;
  readonly group: string | null;
  readonly parent: string | null;
  readonly status: 'audited' | 'unreadable' | 'missing';
  /** Ids of its reports. */
  readonly reports: readonly string[];
  /** Deadlines in force for its report of the year; left out where there are none. Not printed in the result. */
  readonly due?: readonly AgencyDue[];
}

/** The report as the contract prints it. */
export interface ReportResult {
  readonly id: string;
  readonly input: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: Edition | null;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  readonly period: { readonly from: string | null; readonly to: string | null; readonly raw: string } | null;
  readonly sections: readonly { readonly section: SectionKey | null; readonly title: string }[];
  readonly figures: Readonly<Record<FigureKey, Cell>>;
}

/** Result of the headless audit, schema `disclosure-audit/1`. */
export interface AuditResult {
  readonly schema: 'disclosure-audit/1';
  readonly engine: { readonly version: string; readonly ruleSet: string };
  readonly inputs: readonly Input[];
  readonly reports: readonly ReportResult[];
  readonly agencies: readonly Agency[];
  readonly findings: readonly Finding[];
  /** For each report's id the outcome of every rule's slug. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, Outcome>>>>;
}

/** Reports of earlier years that were handed in to compare with. */
export interface PreviousReports {
  readonly reports: readonly PastReport[];
  /** Paths of all inputs that were handed in as such, whatever became of them. */
  readonly paths: readonly string[];
}

/** What the engine hands to window, workbook, print and command: the one set of data behind all of them. */
export interface Audit {
  readonly engine: { readonly version: string; readonly ruleSet: string };
  /** The year under audit. */
  readonly year: number | null;
  readonly today: string;
  /** Name of the profile that it was made with; left out where there was none. */
  readonly profile?: string;
  readonly inputs: readonly Input[];
  readonly reports: readonly Report[];
  /** What was handed in to compare with; left out where nothing was. */
  readonly previous?: PreviousReports;
  /** Mistakes found in the roster; left out where none was handed in. */
  readonly rosterProblems?: readonly RosterProblem[];
  readonly agencies: readonly Agency[];
  readonly findings: readonly Finding[];
  readonly rules: Readonly<Record<string, Readonly<Record<string, Outcome>>>>;
}
