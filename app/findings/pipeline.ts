import { equationsOf } from '../catalog/equations.ts';
import type { FigureKey, TableKey } from '../model/edition.ts';
import type { Finding, Repair } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { FindingDraft } from '../rules/rule.ts';
import { tieCarried, tieCauses, tieReasons, tieUndecided } from './cause.ts';
import { valuesDigest } from './digest.ts';
import { idMaker, type Hash } from './identity.ts';
import { withoutRepeats } from './repeats.ts';
import { sortFindings } from './sort.ts';

/**
 * All smallest repairs of a table of the report.
 * @param overYears such that this year goes on from last year's report, too
 */
export type RepairsOf = (table: TableKey, overYears: boolean) => readonly Repair[];

/** The rule whose equations tie this year's table to last year's. */
const OVER_YEARS = 'carry/opening';

/**
 * Makes findings of what the rules said of one report: identity, digest, repairs and suspects for broken equations,
 * the contract's order, and one cause for what one repair explains.
 */
export function toFindings(
  drafts: readonly FindingDraft[],
  report: Report,
  repairsOf: RepairsOf,
  hash: Hash,
): Finding[] {
  const idOf = idMaker(hash);
  const repaired = new Map<TableKey, readonly Repair[]>();
  const carried = new Map<TableKey, readonly Repair[]>();
  const repairs = (table: TableKey, overYears = false) => {
    const kept = overYears ? carried : repaired;
    const known = kept.get(table) ?? repairsOf(table, overYears);
    kept.set(table, known);
    return known;
  };
  const findings = sortFindings(
    withoutRepeats(drafts).map((draft) => {
      if (draft.rule.id === OVER_YEARS && draft.outcome === 'fail') {
        return toFinding(draft, report, repairs('applications', true), idOf, hash);
      }
      const table = brokenTable(draft, report);
      return toFinding(draft, report, table === null ? [] : repairs(table), idOf, hash);
    }),
  );
  const own = [...repaired.keys()].reduce((all, table) => tied(all, table, report), findings);
  const told = tieReasons(carried.size === 0 ? own : tiedOverYears(own, report));
  return tieUndecided(told, equationRules(report));
}

function toFinding(
  draft: FindingDraft,
  report: Report,
  repairs: readonly Repair[],
  idOf: ReturnType<typeof idMaker>,
  hash: Hash,
): Finding {
  const { rule, subject } = draft;
  const { agency, year } = report;
  return {
    id: idOf({ agency: agency ?? report.id, year, rule: rule.id, subject }),
    rule: rule.id,
    code: rule.code,
    severity: draft.severity,
    outcome: draft.outcome,
    reason: draft.reason,
    report: report.id,
    agency,
    year,
    subject,
    message: draft.message,
    suggestion: draft.suggestion,
    basis: rule.basis,
    expected: draft.expected,
    actual: draft.actual,
    figures: draft.figures,
    suspects: repairs[0]?.cells.map(({ figure }): FigureKey => figure) ?? [],
    repairs,
    cause: null,
    quotes: draft.quotes,
    location: draft.location,
    valuesDigest: valuesDigest(draft, report, hash),
  };
}

function equationRules({ tables }: Report): ReadonlySet<string> {
  return new Set(tables.flatMap(({ edition, table }) => equationsOf(edition, table).map(({ rule }) => rule)));
}

/** The table whose equation a draft says is broken, null for all other drafts. */
function brokenTable(draft: FindingDraft, report: Report): TableKey | null {
  if (draft.outcome !== 'fail') return null;
  for (const reading of report.tables) {
    const own = equationsOf(reading.edition, reading.table);
    if (own.some(({ rule, subject }) => rule === draft.rule.id && subject === draft.subject)) return reading.table;
  }
  return null;
}

/** Findings on what was carried on: tied among themselves, then to the slip in this year's table that explains them. */
function tiedOverYears(findings: readonly Finding[], report: Report): readonly Finding[] {
  const reading = report.tables.find(({ table }) => table === 'applications');
  if (reading === undefined) return findings;
  const carried = findings.filter((finding) => finding.rule === OVER_YEARS && finding.outcome === 'fail');
  const tiedOnes = tieCauses(carried, equationsOf(reading.edition, 'applications'));
  const byId = new Map(tieCarried(tiedOnes, findings).map((finding) => [finding.id, finding]));
  return findings.map((finding) => byId.get(finding.id) ?? finding);
}

function tied(findings: readonly Finding[], table: TableKey, report: Report): Finding[] {
  const reading = report.tables.find((candidate) => candidate.table === table);
  if (reading === undefined) return [...findings];
  const equations = equationsOf(reading.edition, table);
  const rules = new Set<string>(equations.map((equation) => equation.rule));
  const own = findings.filter((finding) => rules.has(finding.rule) && finding.repairs.length > 0);
  const byId = new Map(tieCauses(own, equations).map((finding) => [finding.id, finding]));
  return findings.map((finding) => byId.get(finding.id) ?? finding);
}
