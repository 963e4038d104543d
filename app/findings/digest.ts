import type { Report } from '../model/report.ts';
import type { FindingDraft } from '../rules/rule.ts';
import type { Hash } from './identity.ts';

/** Hash of all that a finding rests on: the raw text of its cells, its quotes, what was expected and found. */
export function valuesDigest(draft: FindingDraft, report: Report, hash: Hash): string {
  const cells = draft.figures.map((figure) => [figure, report.figures[figure]?.raw ?? null]);
  const quotes = draft.quotes.map((quote) => quote.text);
  return hash(JSON.stringify([cells, quotes, draft.expected, draft.actual]));
}
