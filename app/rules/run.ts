import type { Edition, TableKey } from '../model/edition.ts';
import type { Location, Outcome, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { NO_LAST_YEAR, type LastYear } from '../model/past-report.ts';
import { tableOf } from '../catalog/forms.ts';
import { maskPrivateNumbers } from '../text/private-data.ts';
import { optionsOf, severityOf } from './choice.ts';
import type {
  AuditSettings,
  FindingDetails,
  FindingDraft,
  Reporter,
  Rule,
  RuleChoice,
  RuleInput,
  TableFigures,
} from './rule.ts';

/** What all rules said of one report. */
export interface RuleRun {
  /** The outcome of every rule by its slug. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** In the order of the rules. */
  readonly drafts: readonly FindingDraft[];
}

/** Told of a rule that threw: its outcome is `error`, the run goes on. */
export type OnRuleError = (rule: Rule, error: unknown) => void;

/**
 * Asks every rule about one report.
 *
 * A table that is not there makes a rule that needs it `notApplicable`, one that could not be recovered makes it
 * `undecided` in silence (form/table-unreadable speaks of it). A rule that says nothing passes; `fail` beats
 * `undecided`, which beats `notApplicable`. What a rule found before it threw is dropped: half an answer is none.
 */
export function runRules(
  rules: readonly Rule[],
  report: Report,
  settings: AuditSettings,
  onError: OnRuleError,
  lastYear: LastYear = NO_LAST_YEAR,
): RuleRun {
  const outcomes: Record<string, Outcome> = {};
  const drafts: FindingDraft[] = [];
  const tables = tablesOf(report);
  for (const rule of rules) {
    try {
      const said = ask(rule, report, tables, settings, lastYear);
      outcomes[rule.id] = said.outcome;
      drafts.push(...said.drafts);
    } catch (error) {
      outcomes[rule.id] = 'error';
      onError(rule, error);
    }
  }
  return { outcomes, drafts };
}

interface Said {
  readonly outcome: Outcome;
  readonly drafts: readonly FindingDraft[];
}

const NOTHING_TO_SAY: readonly FindingDraft[] = [];

type Tables = Readonly<Partial<Record<TableKey, TableFigures>>>;

/** The tables that are there, each with a look at its figures. */
function tablesOf(report: Report): Tables {
  const tables: Partial<Record<TableKey, TableFigures>> = {};
  for (const reading of report.tables) {
    if (reading.status === 'absent' || reading.status === 'missing') continue;
    tables[reading.table] ??= { reading, cell: (key) => report.figures[key] };
  }
  return tables;
}

function ask(rule: Rule, report: Report, known: Tables, settings: AuditSettings, lastYear: LastYear): Said {
  const choice = settings.choices?.[rule.id];
  if (choice?.on === false) return silently('notApplicable');
  if (rule.publishedOnly === true && settings.stage === 'draft') return silently('notApplicable');
  if (!appliesTo(rule, report.edition)) return silently('notApplicable');

  const tables: Partial<Record<TableKey, TableFigures>> = {};
  let unreadable = false;
  for (const table of rule.needs) {
    const own = known[table];
    if (own === undefined) return silently('notApplicable');
    if (own.reading.status === 'unreadable') unreadable = true;
    tables[table] = own;
  }
  if (unreadable) return silently('undecided');

  const collector = new Collector(rule, report, choice);
  // Every table named in `needs` is there now; a rule's declared input has no others (defineRule).
  const beside = {
    settings,
    options: optionsOf(rule, choice),
    lastYear: lastYear.report,
    lastYearRivals: lastYear.rivals,
  };
  rule.check({ report, edition: report.edition, ...beside, ...tables } as RuleInput<TableKey>, collector);
  return { outcome: collector.outcome(), drafts: collector.drafts };
}

function silently(outcome: Outcome): Said {
  return { outcome, drafts: NOTHING_TO_SAY };
}

function appliesTo(rule: Rule, edition: Edition | null): boolean {
  return rule.editions === 'any' || (edition !== null && rule.editions.includes(edition));
}

class Collector implements Reporter<string> {
  readonly drafts: FindingDraft[] = [];
  private readonly rule: Rule;
  private readonly report: Report;
  private readonly choice: RuleChoice | undefined;
  private undecidedSaid = false;
  private notApplicableSaid = false;

  constructor(rule: Rule, report: Report, choice: RuleChoice | undefined) {
    this.rule = rule;
    this.report = report;
    this.choice = choice;
  }

  fail(message: string, details: FindingDetails): void {
    this.drafts.push(this.draft(message, 'fail', null, details));
  }

  undecided(message: string, reason: 'unreadable' | 'judgement', details: FindingDetails): void {
    this.undecidedSaid = true;
    this.drafts.push(this.draft(message, 'undecided', reason, details));
  }

  undecidedInSilence(): void {
    this.undecidedSaid = true;
  }

  notApplicable(): void {
    this.notApplicableSaid = true;
  }

  outcome(): Outcome {
    if (this.drafts.some((draft) => draft.outcome === 'fail')) return 'fail';
    if (this.undecidedSaid) return 'undecided';
    return this.notApplicableSaid ? 'notApplicable' : 'pass';
  }

  private draft(
    message: string,
    outcome: FindingDraft['outcome'],
    reason: FindingDraft['reason'],
    details: FindingDetails,
  ): FindingDraft {
    const { rule } = this;
    const wording = rule.messages[message];
    if (wording === undefined) throw new RangeError(`${rule.id} has no message '${message}'`);
    return {
      rule,
      outcome,
      reason,
      severity: this.weigh(
        outcome === 'undecided'
          ? (details.severity ?? 'suspected')
          : severityOf(rule, details.severity ?? rule.severity, this.choice),
      ),
      subject: details.subject,
      message: maskPrivateNumbers(fill(wording, details.data ?? {}, rule.id)),
      suggestion: details.suggestion === undefined ? rule.suggestion : details.suggestion,
      figures: details.figures ?? [],
      expected: details.expected ?? null,
      actual: details.actual ?? null,
      quotes: (details.quotes ?? []).map((quote) => ({ ...quote, text: maskPrivateNumbers(quote.text) })),
      location: this.locate(details.location ?? {}),
    };
  }

  private weigh(severity: Severity): Severity {
    const doubtful = this.rule.byCharacters === true && this.report.extract;
    return doubtful && severity === 'must-fix' ? 'suspected' : severity;
  }

  private locate(given: Partial<Location>): Location {
    const [table, ...others] = this.rule.needs;
    const only = table !== undefined && others.length === 0 ? table : null;
    const edition = this.report.edition;
    const section = only === null || edition === null ? null : (tableOf(edition, only)?.section ?? null);
    return { section, table: only, row: null, column: null, ...given };
  }
}

/** A wording with its `{placeholders}` filled; throws where one has no value, so that no clerk ever reads a brace. */
export function fill(wording: string, data: Readonly<Record<string, string | number>>, rule: string): string {
  return wording.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new RangeError(`${rule}: no value for {${name}} in '${wording}'`);
    return String(value);
  });
}
