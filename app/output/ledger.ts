import type { Audit } from '../model/audit-result.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Review } from '../model/review.ts';
import { AGENCY_KIND_WORDS, severityWord } from '../strings/common.ts';
import { familyOf } from '../strings/families.ts';
import { EVIDENCE } from '../strings/output.ts';
import { DECISION_WORDS, REVIEW_WORDS } from '../strings/workbook.ts';
import type { LEDGER_HEADS } from '../strings/workbook.ts';
import { currentText, expectedText, repairTexts } from './evidence-text.ts';
import { placeText, shortPlaceText } from './place.ts';

/** One line of 问题清单; what the office fills in by hand is empty. */
export type LedgerRow = Readonly<Record<keyof typeof LEDGER_HEADS, string | number>> & {
  readonly finding: Finding;
  /** 问题位置 for narrow columns. */
  readonly shortPlace: string;
};

/**
 * 问题清单: every finding of the audit in its order, undecided ones too, so that nothing is lost.
 *
 * @param fixBy 整改时限 for all of them, as it shall be read; empty where the office has not settled it
 * @param reviews what was decided and noted, by the finding's id
 */
export function ledgerRows(
  audit: Audit,
  fixBy = '',
  reviews: ReadonlyMap<string, Review> = NO_REVIEWS,
): readonly LedgerRow[] {
  const reports = new Map(audit.reports.map((report) => [report.id, report]));
  const groups = new Map(audit.agencies.map((agency) => [agency.name, agency.group]));
  const numbers = new Map(audit.findings.map((finding, index) => [finding.id, index + 1]));
  return audit.findings.map((finding, index) => {
    const report = finding.report === null ? null : (reports.get(finding.report) ?? null);
    const cause = finding.cause === null ? undefined : numbers.get(finding.cause);
    const agency = finding.agency ?? '';
    return {
      number: index + 1,
      agency,
      group: groups.get(agency) ?? AGENCY_KIND_WORDS[report?.agencyKind ?? 'unknown'],
      year: finding.year ?? '',
      title: report?.title?.value ?? '',
      family: familyOf(finding.rule).name,
      place: placeText(finding.location, report?.edition ?? null),
      message: finding.message,
      current: currentText(finding, report),
      expected: expectedLines(finding, report).join('\n'),
      basis: finding.basis ?? '',
      severity: severityWord(finding),
      suggestion: finding.suggestion ?? '',
      ...reviewCells(reviews.get(finding.id), fixBy),
      fixedOn: '',
      recheck: '',
      recheckedBy: '',
      code: finding.code,
      relation: cause === undefined ? '' : EVIDENCE.follows(cause),
      file: report?.input ?? '',
      findingId: finding.id,
      finding,
      shortPlace: shortPlaceText(finding.location, report?.edition ?? null),
    };
  });
}

function expectedLines(finding: Finding, report: Report | null): readonly string[] {
  return [expectedText(finding), ...repairTexts(finding, report)].filter((line) => line !== '');
}

const NO_REVIEWS: ReadonlyMap<string, Review> = new Map();

/** What was said in the program stands where the office would write it by hand. */
function reviewCells(
  review: Review | undefined,
  fixBy: string,
): Pick<LedgerRow, 'decision' | 'fixBy' | 'fixDone' | 'remark'> {
  if (review === undefined) return { decision: '', fixBy, fixDone: '', remark: '' };
  const { decision, reason, note, explanation, reopened } = review;
  const remarks = [
    reason === null ? '' : REVIEW_WORDS.dismissed(reason),
    reopened === null ? '' : REVIEW_WORDS.reopened(DECISION_WORDS[reopened.decision]),
    note,
  ];
  return {
    decision: DECISION_WORDS[decision],
    fixBy: review.fixBy ?? fixBy,
    fixDone: explanation === null ? '' : REVIEW_WORDS[explanation.kind](explanation.text),
    remark: remarks.filter((text) => text !== '').join('\n'),
  };
}
