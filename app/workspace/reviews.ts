import type { Finding } from '../model/finding.ts';
import { NO_REVIEW } from '../model/review.ts';
import type { Review, ReviewCounts } from '../model/review.ts';
import { COUNTERS, tallyOf } from '../model/tally.ts';
import type { Counter, Tally } from '../model/tally.ts';
import type { Database, Row } from './database.ts';
import { numberOf, textOf } from './database.ts';
import { fromJson } from './packed.ts';
import type { Write } from './steps.ts';

/** A review as it was made, whatever has become of the values since. */
export type KeptReview = Omit<Review, 'reopened'>;

/** A review of a finding that nobody has said anything of. */
export const UNREVIEWED: KeptReview = {
  decision: 'open',
  reason: null,
  note: '',
  explanation: null,
  fixBy: null,
  reviewedAt: null,
  valuesDigest: null,
};

/** What holds of a review now: a decision holds as long as the values that it rests on are the same. */
export function reviewNow(kept: KeptReview | undefined, finding: Pick<Finding, 'valuesDigest'>): Review {
  if (kept === undefined) return NO_REVIEW;
  const { decision, reason, reviewedAt } = kept;
  if (decision === 'open' || kept.valuesDigest === finding.valuesDigest) return { ...kept, reopened: null };
  return {
    ...kept,
    decision: 'open',
    reason: null,
    reviewedAt: null,
    valuesDigest: null,
    reopened: { decision, reason, reviewedAt: reviewedAt ?? '' },
  };
}

const isEmpty = (review: KeptReview): boolean =>
  review.decision === 'open' && review.note === '' && review.explanation === null && review.fixBy === null;

/** Writes a review; one that says nothing is taken away. */
export function writeOfReview(finding: string, agency: string, review: KeptReview): Write {
  return { table: 'reviews', key: finding, agency, body: isEmpty(review) ? null : review };
}

const keptOf = (row: Row): readonly [string, KeptReview] => [
  textOf(row, 'key'),
  fromJson(textOf(row, 'body')) as KeptReview,
];

/** Reviews by the finding's id: of one agency, or of all. Those of findings that are gone are among them. */
export function keptReviews(database: Database, agency: string | null): ReadonlyMap<string, KeptReview> {
  const rows =
    agency === null
      ? database.all('SELECT key, body FROM reviews')
      : database.all('SELECT key, body FROM reviews WHERE agency = ?', agency);
  return new Map(rows.map(keptOf));
}

/** The reviews of some findings. */
export function keptReviewsOf(database: Database, findings: readonly string[]): ReadonlyMap<string, KeptReview> {
  return new Map(
    findings.flatMap((id) => {
      const row = database.get('SELECT key, body FROM reviews WHERE key = ?', id);
      return row === undefined ? [] : [keptOf(row)];
    }),
  );
}

/** Findings of the program in the words that a review needs of them. */
export interface ReviewedFinding {
  readonly id: string;
  readonly agency: string;
  readonly valuesDigest: string;
}

/** Undefined where the audit at hand has no such finding. */
export function findingToReview(database: Database, id: string): ReviewedFinding | undefined {
  const row = database.get('SELECT agency, digest FROM findings WHERE id = ?', id);
  return row === undefined ? undefined : { id, agency: textOf(row, 'agency'), valuesDigest: textOf(row, 'digest') };
}

/** What was decided on findings of the program. */
export interface Decided extends Omit<ReviewCounts, 'open'> {
  /** Findings that were decided on, by how they are counted. */
  readonly tally: Tally;
}

export const NOTHING_DECIDED: Decided = { confirmed: 0, dismissed: 0, reopened: 0, tally: tallyOf([]) };

/** By the desk's id of the agency: of one agency, or of all. */
export function decidedByAgency(database: Database, agency: string | null): ReadonlyMap<string, Decided> {
  const rows =
    agency === null
      ? database.all(`${DECIDED} GROUP BY findings.agency, findings.counter`)
      : database.all(`${DECIDED} WHERE reviews.agency = ? GROUP BY findings.agency, findings.counter`, agency);
  const byAgency = new Map<string, Decided>();
  for (const row of rows) {
    const id = textOf(row, 'agency');
    const before = byAgency.get(id) ?? NOTHING_DECIDED;
    const [confirmed, dismissed, reopened] = [sumOf(row, 'confirmed'), sumOf(row, 'dismissed'), sumOf(row, 'reopened')];
    const counter = COUNTERS.find((one) => one === row['counter']);
    byAgency.set(id, {
      confirmed: before.confirmed + confirmed,
      dismissed: before.dismissed + dismissed,
      reopened: before.reopened + (isFault(counter) ? reopened : 0),
      tally: counter === undefined ? before.tally : { ...before.tally, [counter]: confirmed + dismissed },
    });
  }
  return byAgency;
}

const isFault = (counter: Counter | undefined): boolean => counter !== 'judgement' && counter !== 'unreadable';

const DECIDED = `SELECT findings.agency AS agency, findings.counter AS counter,
    sum(reviews.decision = 'confirmed' AND reviews.digest = findings.digest) AS confirmed,
    sum(reviews.decision = 'dismissed' AND reviews.digest = findings.digest) AS dismissed,
    sum(reviews.decision <> 'open' AND reviews.digest <> findings.digest) AS reopened
  FROM reviews JOIN findings INDEXED BY findings_for_counts ON findings.id = reviews.key`;

/** A decision is never without a digest, an open review always is: the sum of its comparisons is null. */
function sumOf(row: Row, key: string): number {
  return row[key] === null ? 0 : numberOf(row, key);
}
