import type { ReportView } from '../../app/bridge/desk.ts';
import type { Finding } from '../../app/model/finding.ts';
import type { FindingView } from '../../app/model/review.ts';
import { COUNTERS, counterOf, type Counter } from '../../app/model/tally.ts';

/** One line of the list of findings. */
export type FindingLine =
  /** `clean`: nothing at all was found in it, whatever the filters. */
  | { readonly kind: 'report'; readonly report: ReportView; readonly clean: boolean }
  | { readonly kind: 'counter'; readonly counter: Counter; readonly count: number; readonly report: string | null }
  | {
      readonly kind: 'finding';
      readonly finding: FindingView;
      /** 1 for a root, 2 for what follows from it. */
      readonly level: 1 | 2;
      readonly consequences: number;
      readonly open: boolean;
    };

/**
 * The findings of an agency as lines: by report where it has several, then by how they are counted, each root with its
 * consequences folded under it. A consequence whose root is not among the findings stands as a root.
 *
 * @param found reports in which anything was found, whatever the filters leave of it
 * @param unfolded roots whose consequences are shown
 */
export function findingLines(
  findings: readonly FindingView[],
  reports: readonly ReportView[],
  found: ReadonlySet<string | null>,
  unfolded: ReadonlySet<string>,
): readonly FindingLine[] {
  const known = new Set(reports.map((report) => report.id));
  const orphans = findings.filter((finding) => finding.report === null || !known.has(finding.report));
  const parts: readonly (readonly [ReportView | null, readonly FindingView[]])[] = [
    [null, orphans],
    ...reports.map((report): [ReportView, readonly FindingView[]] => [
      report,
      findings.filter((finding) => finding.report === report.id),
    ]),
  ];
  return parts.flatMap(([report, own]): readonly FindingLine[] => {
    const lines = linesOfReport(own, report?.id ?? null, unfolded);
    return report !== null && reports.length > 1
      ? [{ kind: 'report', report, clean: !found.has(report.id) }, ...lines]
      : lines;
  });
}

function linesOfReport(
  findings: readonly FindingView[],
  report: string | null,
  unfolded: ReadonlySet<string>,
): readonly FindingLine[] {
  const followers = followersOf(findings);
  const behind = new Set([...followers.values()].flat());
  const roots = findings.filter((finding) => !behind.has(finding));
  return COUNTERS.flatMap((counter): readonly FindingLine[] => {
    const own = roots.filter((finding) => counterOf(finding) === counter);
    if (own.length === 0) return [];
    const lines = own.flatMap((finding): readonly FindingLine[] => {
      const consequences = followers.get(finding.id) ?? [];
      const open = unfolded.has(finding.id);
      const line: FindingLine = { kind: 'finding', finding, level: 1, consequences: consequences.length, open };
      return open ? [line, ...consequences.map(asConsequence)] : [line];
    });
    const count = findings.filter((finding) => counterOf(finding) === counter).length;
    return [{ kind: 'counter', counter, count, report }, ...lines];
  });
}

/** What follows from each finding that nothing else stands behind. */
export function followersOf<F extends Finding>(findings: readonly F[]): ReadonlyMap<string, readonly F[]> {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const followers = new Map<string, F[]>();
  for (const finding of findings) {
    const root = rootOf(finding, byId);
    if (root !== finding) followers.set(root.id, [...(followers.get(root.id) ?? []), finding]);
  }
  return followers;
}

/** What a finding follows from in the end; itself where nothing is known, or where causes run in a circle. */
function rootOf<F extends Finding>(finding: F, byId: ReadonlyMap<string, F>): F {
  const seen = new Set<F>();
  let root = finding;
  while (root.cause !== null) {
    const cause = byId.get(root.cause);
    if (cause === undefined) return root;
    if (seen.has(cause)) return finding;
    seen.add(cause);
    root = cause;
  }
  return root;
}

const asConsequence = (finding: FindingView): FindingLine => ({
  kind: 'finding',
  finding,
  level: 2,
  consequences: 0,
  open: false,
});

/** The findings among the lines, in their order. */
export function findingsOfLines(lines: readonly FindingLine[]): readonly FindingView[] {
  return lines.flatMap((line) => (line.kind === 'finding' ? [line.finding] : []));
}
