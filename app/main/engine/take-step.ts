import { randomUUID } from 'node:crypto';
import type { AgencyRow } from '../../bridge/desk.ts';
import type { DeskChange } from '../../bridge/review-calls.ts';
import type { ManualCheck } from '../../model/manual-check.ts';
import { isSamePlace } from '../../model/own-place.ts';
import type { OwnPlace } from '../../model/own-place.ts';
import { DESK } from '../../strings/desk-refusals.ts';
import { WORKSPACE } from '../../strings/workspace.ts';
import type { Database } from '../../workspace/database.ts';
import { agencyOfReport } from '../../workspace/load-audit.ts';
import { findingToReview, keptReviewsOf, reviewNow, UNREVIEWED, writeOfReview } from '../../workspace/reviews.ts';
import type { KeptReview, ReviewedFinding } from '../../workspace/reviews.ts';
import { checkKey, keptOwn, ownFinding, SAID_DIGEST, saidToReview, versionsOf } from '../../workspace/said.ts';
import type { KeptCheckAnswer, KeptSentBack } from '../../workspace/said.ts';
import { doStep, redoStep, turnable, undoStep } from '../../workspace/steps.ts';
import type { RowChange, Write } from '../../workspace/steps.ts';
import type { AuditKeeper } from './audit-keeper.ts';
import { DeskRefusal } from './desk-refusal.ts';
import type { Step } from './messages.ts';

/** What a step needs beside the workspace. */
export interface StepWorld {
  readonly database: Database;
  readonly audit: AuditKeeper;
  readonly checks: readonly ManualCheck[];
  /** ISO date and time. */
  readonly now: string;
}

/**
 * Does one step of a person, and says what it changed.
 * @throws DeskRefusal where it concerns what is not there, or where there is nothing to take back or do again
 */
export function takeStep(world: StepWorld, step: Step): DeskChange {
  if (!world.audit.present) throw new DeskRefusal(DESK.noAudit);
  if (step.name === 'review.undo') return turned(world, undoStep(world.database), WORKSPACE.nothingToUndo);
  if (step.name === 'review.redo') return turned(world, redoStep(world.database), WORKSPACE.nothingToRedo);
  const writes = writesOf(world, step);
  doStep(world.database, step.name, world.now, writes);
  return changeOf(world, writes);
}

function turned(world: StepWorld, changes: readonly RowChange[] | null, sentence: string): DeskChange {
  if (changes === null) throw new DeskRefusal(sentence);
  return changeOf(world, changes);
}

type Doing = Exclude<Step, { readonly name: 'review.undo' | 'review.redo' }>;

function writesOf(world: StepWorld, step: Doing): readonly Write[] {
  const { database, now } = world;
  switch (step.name) {
    case 'review.decide': {
      const { decision, reason } = step.input;
      const decided = (finding: ReviewedFinding): Partial<KeptReview> =>
        decision === 'open'
          ? { decision, reason: null, reviewedAt: null, valuesDigest: null }
          : { decision, reason, reviewedAt: now, valuesDigest: finding.valuesDigest };
      return reviewed(database, step.input.findings, decided);
    }
    case 'review.note':
      return reviewed(database, step.input.findings, () => ({ note: step.input.note.trim() }));
    case 'review.explain':
      return reviewed(database, step.input.findings, () => ({ explanation: step.input.explanation }));
    case 'review.deadline':
      return reviewed(database, step.input.findings, () => ({ fixBy: step.input.fixBy }));
    case 'finding.add': {
      const { agency, finding } = step.input;
      mustKnow(world, agency);
      mustPoint(database, agency, finding.place);
      const body = keptOwn(database, finding, now);
      return [{ table: 'own_findings', key: `own-${randomUUID()}`, agency, body }];
    }
    case 'finding.edit': {
      return edited(database, step.input);
    }
    case 'finding.remove': {
      const { agency } = mustOwn(database, step.input);
      return [
        { table: 'own_findings', key: step.input, agency, body: null },
        { table: 'reviews', key: step.input, agency, body: null },
      ];
    }
    case 'check.answer':
      return [answered(world, step.input)];
    case 'agency.sendBack': {
      const { agency, sentBack } = step.input;
      mustKnow(world, agency);
      const body: KeptSentBack | null =
        sentBack === null ? null : { ...sentBack, versions: versionsOf(database, agency) };
      return [{ table: 'agency_states', key: agency, agency, body }];
    }
  }
}

/** What is said of a finding goes along with it where it is made to point elsewhere: nothing of its values has changed. */
function edited(
  database: Database,
  { id, finding }: Extract<Step, { readonly name: 'finding.edit' }>['input'],
): readonly Write[] {
  const { agency, kept } = mustOwn(database, id);
  const fresh = keptOwn(database, finding, kept.addedAt);
  const moved = !isSamePlace(kept.place ?? null, finding.place);
  const body = moved || kept.restsOn === undefined ? fresh : { ...fresh, restsOn: kept.restsOn };
  const write: Write = { table: 'own_findings', key: id, agency, body };
  if (moved) mustPoint(database, agency, finding.place);
  const review = keptReviewsOf(database, [id]).get(id);
  const before = saidToReview(database, id)?.finding.valuesDigest;
  if (!moved || review === undefined || review.valuesDigest !== before) return [write];
  return [write, writeOfReview(id, agency, { ...review, valuesDigest: fresh.restsOn ?? SAID_DIGEST })];
}

function answered(
  world: StepWorld,
  { agency, code, answer, note }: Extract<Step, { readonly name: 'check.answer' }>['input'],
): Write {
  mustKnow(world, agency);
  const check = world.checks.find((one) => one.code === code);
  if (check === undefined) throw new DeskRefusal(WORKSPACE.unknownCheck);
  const { severity, basis, title } = check;
  const body: KeptCheckAnswer | null =
    answer === null
      ? null
      : { code, answer, note: note.trim(), answeredAt: world.now, severity, basis, message: WORKSPACE.notMet(title) };
  return { table: 'check_answers', key: checkKey(agency, code), agency, body };
}

/** The same change of many reviews; of findings of the program and of persons alike. */
function reviewed(
  database: Database,
  ids: readonly string[],
  change: (finding: ReviewedFinding) => Partial<KeptReview>,
): readonly Write[] {
  const kept = keptReviewsOf(database, ids);
  return [...new Set(ids)].map((id) => {
    const ofProgram = findingToReview(database, id);
    const { finding, unsaid } =
      ofProgram === undefined ? (saidToReview(database, id) ?? {}) : { finding: ofProgram, unsaid: UNREVIEWED };
    if (finding === undefined) throw new DeskRefusal(WORKSPACE.unknownFinding);
    return writeOfReview(id, finding.agency, { ...(kept.get(id) ?? unsaid ?? UNREVIEWED), ...change(finding) });
  });
}

function mustKnow({ audit }: StepWorld, agency: string): AgencyRow {
  const row = audit.row(agency);
  if (row === undefined) throw new DeskRefusal(DESK.unknownAgency);
  return row;
}

/** A place is one of the agency's own reports. */
function mustPoint(database: Database, agency: string, place: OwnPlace | null): void {
  if (place !== null && agencyOfReport(database, place.report) !== agency) throw new DeskRefusal(DESK.unknownReport);
}

function mustOwn(database: Database, id: string): NonNullable<ReturnType<typeof ownFinding>> {
  const own = ownFinding(database, id);
  if (own === undefined) throw new DeskRefusal(WORKSPACE.notOwn);
  return own;
}

function changeOf(
  { database, audit }: StepWorld,
  changed: readonly Pick<Write, 'table' | 'key' | 'agency'>[],
): DeskChange {
  const ids = changed.filter(({ table }) => table === 'reviews').map(({ key }) => key);
  const kept = keptReviewsOf(database, ids);
  const agencies = [...new Set(changed.map(({ agency }) => agency))];
  audit.stepped(agencies);
  return {
    agencies: agencies.flatMap((id) => audit.row(id) ?? []),
    reviews: ids.flatMap((finding) => {
      const subject = findingToReview(database, finding);
      return subject === undefined ? [] : [{ finding, review: reviewNow(kept.get(finding), subject) }];
    }),
    findingsChanged: changed.some(
      ({ table, key }) => table !== 'reviews' || findingToReview(database, key) === undefined,
    ),
    counts: audit.counts(),
    ...turnable(database),
  };
}
