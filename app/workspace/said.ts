import type { Finding, Severity } from '../model/finding.ts';
import { CHECK_RULE, OWN_CODE, OWN_RULE } from '../model/review.ts';
import type { OwnPlace } from '../model/own-place.ts';
import type { CheckAnswer, FindingView, OwnFinding, SentBack } from '../model/review.ts';
import type { Database, Row } from './database.ts';
import { numberOf, textOf } from './database.ts';
import { digestOf } from './digests.ts';
import { fromJson } from './packed.ts';
import { placedNow } from './own-place.ts';
import type { Placed } from './own-place.ts';
import { keptReviewsOf, reviewNow, UNREVIEWED } from './reviews.ts';
import type { KeptReview, ReviewedFinding } from './reviews.ts';

/** A finding written by hand, as it is kept. */
export interface KeptOwnFinding extends Omit<OwnFinding, 'place'> {
  /** Left out where it points nowhere. */
  readonly place?: OwnPlace;
  /** Digest of what stood there when it was written; left out with the place. */
  readonly restsOn?: string;
  /** ISO date and time. */
  readonly addedAt: string;
}

/** The answer to a manual check, as it is kept: with the words of the check, which a later program may have changed. */
export interface KeptCheckAnswer extends CheckAnswer {
  readonly severity: Severity;
  /** What is wrong where the check is not met. */
  readonly message: string;
  readonly basis: string;
}

/** A report sent back, as it is kept. */
export interface KeptSentBack extends Omit<SentBack, 'answered'> {
  /** Which version each report of the agency was, by the report's id. */
  readonly versions: Readonly<Record<string, number>>;
}

/** Stands for the values of a finding that rests on none: what a person wrote is not opened again by an audit. */
export const SAID_DIGEST = 'own';

/** The agency that a person's finding belongs to. */
interface Owner {
  /** The name; null for a report that states none. */
  readonly name: string | null;
  /** Its newest report. */
  readonly report: string | null;
  readonly year: number | null;
}

type Words = Pick<Finding, 'id' | 'rule' | 'code' | 'severity' | 'message' | 'suggestion' | 'basis'>;

function asFinding(words: Words, section: string | null, owner: Owner, placed: Placed | null = null): Finding {
  return {
    ...words,
    outcome: 'fail',
    reason: null,
    report: owner.report,
    agency: owner.name,
    year: owner.year,
    subject: null,
    expected: null,
    actual: null,
    figures: [],
    suspects: [],
    repairs: [],
    cause: null,
    quotes: [],
    location: { section, table: null, row: null, column: null },
    valuesDigest: SAID_DIGEST,
    ...placed,
  };
}

/** Findings of persons, by the desk's id of the agency: of one agency, or of all. */
export function saidFindings(database: Database, agency: string | null): ReadonlyMap<string, readonly FindingView[]> {
  const where = agency === null ? '' : 'WHERE agency = ?';
  const values = agency === null ? [] : [agency];
  const own = database.all(`SELECT key, agency, body FROM own_findings ${where} ORDER BY rowid`, ...values);
  const checks = database.all(`SELECT key, agency, body FROM check_answers ${where} ORDER BY key`, ...values);
  const byAgency = new Map<string, FindingView[]>();
  type Said = Pick<FindingView, 'origin' | 'place'>;
  const add = (id: string, finding: (owner: Owner) => Finding, said: Said, unsaid: KeptReview): void => {
    const owner = ownerOf(database, id);
    if (owner === undefined) return;
    const made = finding(owner);
    const kept = keptReviewsOf(database, [made.id]).get(made.id);
    const view = { ...made, review: reviewNow(kept ?? unsaid, made), change: null, ...said };
    byAgency.set(id, [...(byAgency.get(id) ?? []), view]);
  };
  for (const row of own) {
    const kept = fromJson(textOf(row, 'body')) as KeptOwnFinding;
    const { severity, section, message, basis, suggestion, place } = kept;
    const words: Words = {
      id: textOf(row, 'key'),
      rule: OWN_RULE,
      code: OWN_CODE,
      severity,
      message,
      basis,
      suggestion,
    };
    const placed = place === undefined ? null : placedNow(database, place, section);
    const said: Said = { origin: 'person', ...(place === undefined ? {} : { place }) };
    add(textOf(row, 'agency'), (owner) => asFinding(words, section, owner, placed), said, ownReview(kept));
  }
  for (const row of checks) {
    const kept = fromJson(textOf(row, 'body')) as KeptCheckAnswer;
    if (kept.answer !== 'notMet') continue;
    const { code, severity, message, basis, note } = kept;
    const id = checkFindingId(textOf(row, 'key'));
    const words: Words = {
      id,
      rule: CHECK_RULE,
      code,
      severity,
      message,
      basis,
      suggestion: note === '' ? null : note,
    };
    const unsaid = saidReview(kept.answeredAt);
    add(textOf(row, 'agency'), (owner) => asFinding(words, null, owner), { origin: 'check' }, unsaid);
  }
  return byAgency;
}

/** What a person wrote stands as confirmed until it is decided otherwise. @param at when it was written */
export function saidReview(at: string | null): KeptReview {
  return { ...UNREVIEWED, decision: 'confirmed', reviewedAt: at, valuesDigest: SAID_DIGEST };
}

/** Likewise, as long as what it points at is as it was. */
const ownReview = ({ addedAt, restsOn }: KeptOwnFinding): KeptReview => ({
  ...saidReview(addedAt),
  valuesDigest: restsOn ?? SAID_DIGEST,
});

/** A finding written by hand as it is to be kept; what it points at must be in the audit at hand. */
export function keptOwn(database: Database, finding: OwnFinding, addedAt: string): KeptOwnFinding {
  const { place, ...words } = finding;
  if (place === null) return { ...words, addedAt };
  return { ...words, place, restsOn: placedNow(database, place, words.section).valuesDigest, addedAt };
}

/** A finding written by hand, by its id; undefined where there is none such. */
export function ownFinding(
  database: Database,
  id: string,
): { readonly agency: string; readonly kept: KeptOwnFinding } | undefined {
  const row = database.get('SELECT agency, body FROM own_findings WHERE key = ?', id);
  if (row === undefined) return undefined;
  return { agency: textOf(row, 'agency'), kept: fromJson(textOf(row, 'body')) as KeptOwnFinding };
}

/** What a person found, to be reviewed, with what holds of it where nobody has reviewed it. */
export function saidToReview(
  database: Database,
  id: string,
): { readonly finding: ReviewedFinding; readonly unsaid: KeptReview } | undefined {
  const own = ownFinding(database, id);
  if (own !== undefined) {
    const { place, section } = own.kept;
    const valuesDigest = place === undefined ? SAID_DIGEST : placedNow(database, place, section).valuesDigest;
    return { finding: { id, agency: own.agency, valuesDigest }, unsaid: ownReview(own.kept) };
  }
  const agency = agencyOfCheck(database, id);
  if (agency === undefined) return undefined;
  return { finding: { id, agency, valuesDigest: SAID_DIGEST }, unsaid: saidReview(null) };
}

/** The key under which the answer of an agency to a check is kept. */
export function checkKey(agency: string, code: string): string {
  return `${code} ${agency}`;
}

/** Id of the finding that a check gives that is not met. */
export function checkFindingId(key: string): string {
  return `check-${digestOf(key).slice(0, 16)}`;
}

/** The desk's id of the agency that the finding of a check belongs to; undefined where there is no such finding. */
function agencyOfCheck(database: Database, finding: string): string | undefined {
  if (!finding.startsWith('check-')) return undefined;
  const row = database
    .all('SELECT key, agency FROM check_answers')
    .find((candidate) => checkFindingId(textOf(candidate, 'key')) === finding);
  return row === undefined ? undefined : textOf(row, 'agency');
}

/** Undefined where the audit at hand has no such agency. */
function ownerOf(database: Database, agency: string): Owner | undefined {
  const row = database.get('SELECT agency FROM agencies WHERE id = ?', agency);
  if (row === undefined) return undefined;
  const newest = database.get(
    `SELECT id, brief ->> 'year' AS year FROM reports WHERE agency = ? ORDER BY year DESC, place LIMIT 1`,
    agency,
  );
  const year = newest?.['year'];
  return {
    name: row['agency'] === null ? null : (fromJson(textOf(row, 'agency')) as { readonly name: string }).name,
    report: newest === undefined ? null : textOf(newest, 'id'),
    year: typeof year === 'number' ? year : null,
  };
}

/** Answers to manual checks, by code. */
export function checkAnswers(database: Database, agency: string): readonly CheckAnswer[] {
  return database.all('SELECT body FROM check_answers WHERE agency = ? ORDER BY key', agency).map((row) => {
    const { code, answer, note, answeredAt } = fromJson(textOf(row, 'body')) as KeptCheckAnswer;
    return { code, answer, note, answeredAt };
  });
}

/** The version that each report of an agency is at. */
export function versionsOf(database: Database, agency: string): Readonly<Record<string, number>> {
  const rows = database.all('SELECT id, version FROM reports WHERE agency = ?', agency);
  return Object.fromEntries(rows.map((row) => [textOf(row, 'id'), numberOf(row, 'version')]));
}

/** What was sent back, by the desk's id of the agency: of one agency, or of all. */
export function sentBackOf(database: Database, agency: string | null): ReadonlyMap<string, SentBack> {
  const rows =
    agency === null
      ? database.all('SELECT agency, body FROM agency_states')
      : database.all('SELECT agency, body FROM agency_states WHERE agency = ?', agency);
  return new Map(rows.map((row) => sentBack(database, row)));
}

function sentBack(database: Database, row: Row): readonly [string, SentBack] {
  const agency = textOf(row, 'agency');
  const { on, note, deadline, versions } = fromJson(textOf(row, 'body')) as KeptSentBack;
  const now = Object.entries(versionsOf(database, agency));
  return [agency, { on, note, deadline, answered: now.some(([report, version]) => version > (versions[report] ?? 0)) }];
}
