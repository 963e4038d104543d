import type { AgencyRow, AgencyView, Overview } from '../../bridge/desk.ts';
import type { Audit, Input } from '../../model/audit-result.ts';
import type { Corrections } from '../../model/correction.ts';
import { COUNTERS, counterOf, faults } from '../../model/tally.ts';
import type { Tally } from '../../model/tally.ts';
import type { FindingView, Review, ReviewCounts, SentBack } from '../../model/review.ts';
import { readCorrections } from '../../workspace/corrections.ts';
import type { Database } from '../../workspace/database.ts';
import { fixedFindings } from '../../workspace/history.ts';
import {
  agenciesWithRule,
  agencyOfReport,
  loadAgency,
  loadAudit,
  loadBriefs,
  loadInputs,
  loadRows,
} from '../../workspace/load-audit.ts';
import { changesOfAgency, versionsAndFixed } from '../../workspace/load-changes.ts';
import type { VersionsAndFixed } from '../../workspace/load-changes.ts';
import { decidedByAgency, keptReviews, NOTHING_DECIDED, reviewNow } from '../../workspace/reviews.ts';
import type { Decided } from '../../workspace/reviews.ts';
import { checkAnswers, saidFindings, sentBackOf } from '../../workspace/said.ts';
import { saveAudit, saveDesk } from '../../workspace/save-audit.ts';
import { readSetting } from '../../workspace/settings.ts';
import { agencyViewOf } from '../desk/agency-rows.ts';
import { inputRows } from '../desk/input-rows.ts';
import { linesOf } from './desk-lines.ts';
import type { DeskLines, Summary } from './desk-lines.ts';

/** What persons said of an agency and what became of its reports, for its line in the list. */
interface Doings {
  readonly decided: Decided;
  readonly said: readonly FindingView[];
  readonly sentBack: SentBack | null;
  readonly past: VersionsAndFixed;
}

/** Adds what persons said to a line that the audit made. */
function rowNow(row: AgencyRow, { decided, said, sentBack, past }: Doings): AgencyRow {
  return {
    ...row,
    tally: tallyWith(row.tally, said),
    open: tallyWith(
      tallyWithout(row.tally, decided.tally),
      said.filter(({ review }) => review.decision === 'open'),
    ),
    counts: countsNow(row.tally, decided, said),
    ...past,
    sentBack,
  };
}

function countsNow(tally: Tally, decided: Decided, said: readonly FindingView[]): ReviewCounts {
  const { confirmed, dismissed, reopened } = decided;
  const counts = { open: faults(tallyWithout(tally, decided.tally)), confirmed, dismissed, reopened };
  for (const { review } of said) {
    counts[review.decision] += 1;
    if (review.reopened !== null) counts.reopened += 1;
  }
  return counts;
}

function tallyWith(tally: Tally, said: readonly FindingView[]): Tally {
  const sums = { ...tally };
  for (const finding of said) sums[counterOf(finding)] += 1;
  return sums;
}

function tallyWithout(tally: Tally, decided: Tally): Tally {
  const sums = { ...tally };
  for (const counter of COUNTERS) sums[counter] -= decided[counter];
  return sums;
}

/** What was decided on in the whole campaign. */
function addDecided(all: Iterable<Decided>): Decided {
  let sum = NOTHING_DECIDED;
  for (const { confirmed, dismissed, reopened, tally } of all) {
    const total = { ...sum.tally };
    for (const counter of COUNTERS) total[counter] += tally[counter];
    sum = {
      confirmed: sum.confirmed + confirmed,
      dismissed: sum.dismissed + dismissed,
      reopened: sum.reopened + reopened,
      tally: total,
    };
  }
  return sum;
}

/**
 * The audit in a workspace, as the desk asks for it: lists from columns, an agency from its own rows. The whole of it is
 * only put together where it is needed as a whole, and let go again.
 */
export class AuditKeeper {
  readonly #database: () => Database;
  readonly #made: string;
  #inputs: readonly Input[] | null = null;
  #whole: WeakRef<Audit> | null = null;
  #lines: DeskLines | null = null;
  /** What was decided, by agency. */
  #decided: Map<string, Decided> | null = null;

  /** @param database of the workspace at hand @param made names this program: lines made by another are made anew */
  constructor(database: () => Database, made: string) {
    this.#database = database;
    this.#made = made;
  }

  /** Another audit, or another workspace, is at hand. */
  forget(): void {
    this.#inputs = null;
    this.#whole = null;
    this.#lines = null;
    this.#decided = null;
  }

  get present(): boolean {
    return readSetting(this.#database(), 'audit') !== null;
  }

  /** Keeps an audit in the place of the one before. To be called inside a transaction. */
  keep(audit: Audit, complete: boolean, readOn: string): void {
    const { rows, summary, ruleCounts } = linesOf(audit, complete);
    saveAudit(this.#database(), { audit, rows, overview: summary, ruleCounts, made: this.#made, readOn });
  }

  /** The audit just kept is at hand as a whole. */
  kept(audit: Audit): void {
    this.#inputs = audit.inputs;
    this.#whole = new WeakRef(audit);
    this.#lines = null;
    this.#decided = null;
  }

  get inputs(): readonly Input[] {
    return (this.#inputs ??= loadInputs(this.#database()));
  }

  get corrections(): Corrections {
    return readCorrections(this.#database());
  }

  /** Null where there is none. */
  whole(): Audit | null {
    const held = this.#whole?.deref();
    if (held !== undefined) return held;
    const audit = loadAudit(this.#database());
    if (audit !== null) this.#whole = new WeakRef(audit);
    return audit;
  }

  /** The audit as far as it concerns an agency, by the desk's id; null where there is none such. */
  ofAgency(id: string): Audit | null {
    return loadAgency(this.#database(), id, this.inputs);
  }

  /** The audit as far as it concerns the agency of a report. */
  ofReport(report: string): Audit | null {
    const agency = agencyOfReport(this.#database(), report);
    return agency === undefined ? null : this.ofAgency(agency);
  }

  overview(): Overview {
    const { summary, rows } = this.#desk();
    const database = this.#database();
    const decided = this.#decisions();
    const said = saidFindings(database, null);
    const sentBack = sentBackOf(database, null);
    const past = versionsAndFixed(database, null);
    const agencies = rows.map((row) =>
      rowNow(row, {
        decided: decided.get(row.id) ?? NOTHING_DECIDED,
        said: said.get(row.id) ?? [],
        sentBack: sentBack.get(row.id) ?? null,
        past: past.get(row.id) ?? { versions: 0, fixed: 0 },
      }),
    );
    return {
      ...summary,
      tally: tallyWith(summary.tally, [...said.values()].flat()),
      counts: this.counts(),
      agencies,
      inputs: inputRows({ inputs: this.inputs, reports: loadBriefs(database) }, this.corrections),
    };
  }

  /** Of the whole campaign. */
  counts(): ReviewCounts {
    const decided = addDecided(this.#decisions().values());
    return countsNow(this.#desk().summary.tally, decided, [...this.said().values()].flat());
  }

  /** How many findings each rule has, by slug. */
  get ruleCounts(): Readonly<Record<string, number>> {
    return this.#desk().ruleCounts;
  }

  /** An agency's line; undefined where there is none such. */
  row(id: string): AgencyRow | undefined {
    const database = this.#database();
    const row = this.#desk().rows.find((one) => one.id === id);
    if (row === undefined) return undefined;
    return rowNow(row, {
      decided: this.#decisions().get(id) ?? NOTHING_DECIDED,
      said: saidFindings(database, id).get(id) ?? [],
      sentBack: sentBackOf(database, id).get(id) ?? null,
      past: versionsAndFixed(database, id).get(id) ?? { versions: 0, fixed: 0 },
    });
  }

  /** An agency with all that persons said of it; undefined where there is none such. */
  agency(id: string): AgencyView | undefined {
    const part = this.ofAgency(id);
    const view = part === null ? undefined : agencyViewOf(part, id);
    if (view === undefined) return undefined;
    const database = this.#database();
    const reviews = keptReviews(database, id);
    const changes = changesOfAgency(database, id);
    const said = saidFindings(database, id).get(id) ?? [];
    const own = view.findings.map((finding): FindingView => ({
      ...finding,
      review: reviewNow(reviews.get(finding.id), finding),
      change: changes.get(finding.id) ?? null,
    }));
    return {
      ...view,
      tally: tallyWith(view.tally, said),
      findings: [...own, ...said],
      fixed: fixedFindings(database, id),
      sentBack: sentBackOf(database, id).get(id) ?? null,
      checks: checkAnswers(database, id),
    };
  }

  /** What was said of every finding of the audit and of persons, by the finding's id. */
  reviews(audit: Audit): ReadonlyMap<string, Review> {
    const kept = keptReviews(this.#database(), null);
    const said = [...this.said().values()].flat();
    return new Map([
      ...audit.findings.flatMap((finding): readonly (readonly [string, Review])[] => {
        const review = kept.get(finding.id);
        return review === undefined ? [] : [[finding.id, reviewNow(review, finding)]];
      }),
      ...said.map(({ id, review }) => [id, review] as const),
    ]);
  }

  /** Agencies of whose findings some are of a rule, by the desk's id, in the order of the list. */
  agenciesWith(rule: string): readonly AgencyView[] {
    return agenciesWithRule(this.#database(), rule).flatMap((id) => this.agency(id) ?? []);
  }

  /** Findings of persons, by the agency's id. */
  said(): ReadonlyMap<string, readonly FindingView[]> {
    return saidFindings(this.#database(), null);
  }

  /** A person did or undid something that concerns these agencies. */
  stepped(agencies: Iterable<string>): void {
    for (const id of agencies) {
      this.#decided?.set(id, decidedByAgency(this.#database(), id).get(id) ?? NOTHING_DECIDED);
    }
  }

  #decisions(): ReadonlyMap<string, Decided> {
    return (this.#decided ??= new Map(decidedByAgency(this.#database(), null)));
  }

  /** The desk's lines of the audit. Those that another program made are made anew. */
  #desk(): DeskLines {
    return (this.#lines ??= this.#readDesk());
  }

  #readDesk(): DeskLines {
    const database = this.#database();
    const summary = readSetting(database, 'overview') as Summary;
    const ruleCounts = readSetting(database, 'ruleCounts');
    const isOurs = ruleCounts !== null && readSetting(database, 'made') === this.#made;
    const audit = isOurs ? null : this.whole();
    if (audit === null)
      return { summary, rows: loadRows(database) as readonly AgencyRow[], ruleCounts: ruleCounts ?? {} };
    const remade = linesOf(audit, summary.complete);
    if (!database.readOnly) {
      database.transaction(() => {
        const { rows, ruleCounts } = remade;
        saveDesk(database, audit, { rows, overview: remade.summary, ruleCounts, made: this.#made });
      });
    }
    return remade;
  }
}
