import type { Finding } from '../model/finding.ts';
import type { CampaignDraft } from '../rules/rule.ts';
import type { Hash } from './identity.ts';

/**
 * Makes findings of what the campaign rules said. Where one thing is said of several reports of an agency and year, all
 * bear the same id here, as a rule's findings on them would; merging tells them apart.
 */
export function toCampaignFindings(drafts: readonly CampaignDraft[], hash: Hash): Finding[] {
  const idOf = ({ agency, year, rule }: CampaignDraft, subject: string | null) =>
    hash(JSON.stringify([agency, year, rule.id, subject]));
  return drafts.map((draft) => ({
    id: idOf(draft, draft.subject),
    rule: draft.rule.id,
    code: draft.rule.code,
    severity: draft.severity,
    outcome: draft.outcome,
    reason: draft.reason,
    report: draft.report,
    agency: draft.agency,
    year: draft.year,
    subject: draft.subject,
    message: draft.message,
    suggestion: draft.suggestion,
    basis: draft.rule.basis,
    expected: draft.expected,
    actual: draft.actual,
    figures: draft.figures,
    suspects: [],
    repairs: [],
    cause: draft.follows === null ? null : idOf(draft, draft.follows),
    quotes: draft.quotes,
    location: draft.location,
    valuesDigest: hash(JSON.stringify([draft.quotes.map(({ text }) => text), draft.expected, draft.actual])),
  }));
}
