import type { FigureKey, SectionKey, Stage } from './edition.ts';
import type { FindingView } from './review.ts';
import type { Tally } from './tally.ts';

/** What a campaign (审核任务) is about. */
export interface Campaign {
  /** As the office calls it (`2024年度送审稿`); null: the file's own name. */
  readonly name: string | null;
  /** The year under audit; null: the year of most reports. */
  readonly year: number | null;
  readonly stage: Stage;
  /** Whether copies of the originals are kept in the workspace, so that they can be looked at anywhere. */
  readonly keepOriginals: boolean;
}

/** A new campaign's settings. */
export const NEW_CAMPAIGN: Campaign = { name: null, year: null, stage: 'published', keepOriginals: false };

/** A figure that differs between two versions of a report. */
export interface FigureChange {
  readonly figure: FigureKey;
  /** The text as it stood and as it stands; null where the report had no such cell. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A piece of text that stayed, came or went. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph that differs between two versions. */
export interface PassageChange {
  readonly section: SectionKey | null;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The paragraph in pieces; one piece where it came or went as a whole. */
  readonly pieces: readonly TextPiece[];
}

/** What changed from the version before. */
export interface VersionChanges {
  /** 已整改: found in the version before and not any more. */
  readonly fixed: readonly FindingView[];
  /** 仍存在: ids, of both versions. */
  readonly remaining: readonly string[];
  /** 新出现: found here for the first time. */
  readonly added: readonly FindingView[];
  readonly figures: readonly FigureChange[];
  readonly passages: readonly PassageChange[];
}

/** One version of a report. */
export interface ReportVersion {
  /** From 1; the highest is the one audited now. */
  readonly version: number;
  /** ISO date on which the program first read it. */
  readonly readOn: string;
  /** Printed paths of its inputs. */
  readonly inputs: readonly string[];
  readonly publishedOn: string | null;
  readonly signedOn: string | null;
  readonly tally: Tally;
  /** Null for the first. */
  readonly changes: VersionChanges | null;
}

/** The versions of one report of an agency, newest first. */
export interface ReportHistory {
  readonly report: string;
  readonly year: number | null;
  readonly versions: readonly ReportVersion[];
}

/** An agency's reports, newest year first. */
export interface AgencyHistory {
  readonly agency: string;
  readonly reports: readonly ReportHistory[];
}
