import { use, useDeferredValue, useMemo } from 'react';
import type { AgencyRow, AgencyView, ReportView } from '../../app/bridge/desk.ts';
import type { Finding } from '../../app/model/finding.ts';
import type { AgencyLine } from './agency-lines.ts';
import { agencyLines } from './agency-lines.ts';
import type { DeskState } from './desk.ts';
import { shownAgencies, shownFindings, statusOf } from './filters.ts';
import type { Filters } from './filters.ts';
import type { FindingLine } from './finding-lines.ts';
import { findingLines, findingsOfLines } from './finding-lines.ts';
import type { AuditAtHand } from './session.ts';
import { useWindow } from './window-context.ts';

/** The list of agencies as it is filtered, and the one that is looked at. */
export interface AgencyChoice {
  readonly lines: readonly AgencyLine[];
  /** Ids in the order of the list. */
  readonly ids: readonly string[];
  readonly chosen: AgencyRow | null;
}

const NOBODY: readonly AgencyRow[] = [];

/** The agencies that the filters leave. The chosen one stays chosen even where they do not leave it. */
export function useAgencyChoice(audit: AuditAtHand | null, desk: DeskState, filters: Filters): AgencyChoice {
  const agencies = audit?.overview.agencies ?? NOBODY;
  // Typing stays quick on ten thousand agencies: the list follows a moment later.
  const settled = useDeferredValue(filters);
  const lines = useMemo(() => agencyLines(shownAgencies(agencies, settled), agencies), [agencies, settled]);
  const rows = useMemo(() => lines.flatMap((line) => (line.kind === 'agency' ? [line.row] : [])), [lines]);
  // The first look falls on work to be done, not on an agency that is clean.
  const chosen =
    agencies.find((row) => row.id === desk.agency) ?? rows.find((row) => statusOf(row) === 'faulty') ?? rows[0] ?? null;
  return { lines, ids: useMemo(() => rows.map((row) => row.id), [rows]), chosen };
}

/** The findings of the agency that is looked at, as they are filtered, and the one that is looked at. */
export interface FindingChoice {
  readonly agency: AgencyView;
  readonly lines: readonly FindingLine[];
  /** Ids in the order of the list. */
  readonly ids: readonly string[];
  readonly chosen: Finding | null;
  /** The report that is looked at: the chosen finding's, or one that was chosen itself. */
  readonly report: ReportView | null;
}

/** Waits for the agency (Suspense). */
export function useFindingChoice(audit: AuditAtHand, agencyId: string): FindingChoice {
  const { desk, filters } = useWindow();
  const agency = use(audit.data.agency(agencyId));
  const lines = useMemo(
    () =>
      findingLines(
        shownFindings(agency.findings, filters),
        agency.reports,
        new Set(agency.findings.map((finding) => finding.report)),
        desk.unfolded,
      ),
    [agency, filters, desk.unfolded],
  );
  const shown = useMemo(() => findingsOfLines(lines), [lines]);
  const looked = agency.reports.find((report) => report.id === desk.report) ?? null;
  const chosen = looked === null ? (shown.find((finding) => finding.id === desk.finding) ?? shown[0] ?? null) : null;
  const report = looked ?? agency.reports.find((one) => one.id === chosen?.report) ?? agency.reports[0] ?? null;
  return { agency, lines, ids: useMemo(() => shown.map((finding) => finding.id), [shown]), chosen, report };
}
