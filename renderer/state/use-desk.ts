import { use, useMemo } from 'react';
import type { AgencyRow, AgencyView, ReportView } from '../../app/bridge/desk.ts';
import type { FindingView } from '../../app/model/review.ts';
import type { AgencyLine } from './agency-lines.ts';
import { agencyLines } from './agency-lines.ts';
import type { DeskState } from './desk.ts';
import { openOf, shownAgencies, shownFindings, statusOf } from './filters.ts';
import type { Filters } from './filters.ts';
import type { FindingLine } from './finding-lines.ts';
import { findingLines, findingsOfLines, followersOf } from './finding-lines.ts';
import { withReviews } from './review.ts';
import { revisionOf } from './session.ts';
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
  // At once, also among ten thousand agencies: what is shown of the chosen one follows a moment later (DeskScreen).
  const { agencyText, agencyStatus, family, due } = filters;
  const lines = useMemo(
    () => agencyLines(shownAgencies(agencies, { agencyText, agencyStatus, family, due }), agencies),
    [agencies, agencyText, agencyStatus, family, due],
  );
  const rows = useMemo(() => lines.flatMap((line) => (line.kind === 'agency' ? [line.row] : [])), [lines]);
  // The first look falls on work to be done, not on an agency that is clean.
  const chosen =
    agencies.find((row) => row.id === desk.agency) ??
    rows.find((row) => openOf(row) > 0) ??
    rows.find((row) => statusOf(row) === 'faulty') ??
    rows[0] ??
    null;
  return { lines, ids: useMemo(() => rows.map((row) => row.id), [rows]), chosen };
}

/** The findings of the agency that is looked at, as they are filtered, and the one that is looked at. */
export interface FindingChoice {
  readonly agency: AgencyView;
  readonly lines: readonly FindingLine[];
  /** Ids in the order of the list. */
  readonly ids: readonly string[];
  readonly chosen: FindingView | null;
  /** Chosen ones that are shown, in the order of the list; the chosen one alone where no others were selected. */
  readonly selected: readonly FindingView[];
  /** The report that is looked at: the chosen finding's, or one that was chosen itself. */
  readonly report: ReportView | null;
}

/** The unfolded roots, and the one that the chosen finding is folded under: what is chosen is shown. */
function withRootOf(
  unfolded: ReadonlySet<string>,
  findings: readonly FindingView[],
  chosen: string | null,
): ReadonlySet<string> {
  if (chosen === null) return unfolded;
  const [root] = [...followersOf(findings)].find(([, own]) => own.some(({ id }) => id === chosen)) ?? [];
  return root === undefined ? unfolded : new Set([...unfolded, root]);
}

/** Waits for the agency (Suspense). */
export function useFindingChoice(audit: AuditAtHand, agencyId: string): FindingChoice {
  const { desk, filters } = useWindow();
  const view = use(audit.data.agency(agencyId, revisionOf(audit, agencyId)));
  const agency = useMemo(
    () => ({ ...view, findings: withReviews(view.findings, audit.reviews) }),
    [view, audit.reviews],
  );
  const lines = useMemo(
    () =>
      findingLines(
        shownFindings(agency.findings, filters),
        agency.reports,
        new Set(agency.findings.map((finding) => finding.report)),
        withRootOf(desk.unfolded, agency.findings, desk.finding),
      ),
    [agency, filters, desk.unfolded, desk.finding],
  );
  const shown = useMemo(() => findingsOfLines(lines), [lines]);
  const looked = agency.reports.find((report) => report.id === desk.report) ?? null;
  // Who comes back to an agency goes on where there is work left.
  const first = shown.find(({ review }) => review.decision === 'open') ?? shown[0] ?? null;
  const chosen = looked === null ? (shown.find((finding) => finding.id === desk.finding) ?? first) : null;
  const report = looked ?? agency.reports.find((one) => one.id === chosen?.report) ?? agency.reports[0] ?? null;
  const selected = useMemo(() => {
    if (desk.selected.size > 0) return shown.filter((finding) => desk.selected.has(finding.id));
    return chosen === null ? [] : [chosen];
  }, [desk.selected, shown, chosen]);
  return { agency, lines, selected, ids: useMemo(() => shown.map((finding) => finding.id), [shown]), chosen, report };
}
