import type { Agency, Audit } from '../model/audit-result.ts';
import { deadlinesOf } from '../model/due.ts';
import type { Deadline } from '../model/due.ts';
import type { Finding } from '../model/finding.ts';
import type { Family } from '../strings/families.ts';
import { FAMILIES, familyOf } from '../strings/families.ts';
import type { AgencyLine } from './agency-lines.ts';
import { agencyLines, ruleErrors } from './agency-lines.ts';
import type { Tally } from '../model/tally.ts';
import { faults, tallyOf } from '../model/tally.ts';
import { unauditedInputs } from './unaudited-inputs.ts';

/** The numbers that head workbook and summary. */
export interface Overview {
  readonly agencies: number;
  readonly audited: number;
  readonly unreadable: number;
  readonly missing: number;
  readonly reports: number;
  readonly inputs: number;
  readonly unauditedInputs: number;
  /** The deadlines in force, days counted from the audit's own. */
  readonly deadlines: readonly Deadline[];
  readonly onTime: number;
  readonly late: number;
  /** Published, but nobody can tell when. */
  readonly unknown: number;
  readonly tally: Tally;
  /** Audited agencies without a finding of any kind. */
  readonly clean: number;
  readonly families: readonly FamilyLine[];
  readonly ruleErrors: ReturnType<typeof ruleErrors>;
  readonly lines: readonly AgencyLine[];
}

/** A family that has findings. */
export interface FamilyLine {
  readonly family: Family;
  readonly tally: Tally;
  /** The agencies concerned, in the audit's order, each once for the year under audit and once for any other. */
  readonly agencies: readonly ConcernedAgency[];
}

export interface ConcernedAgency {
  readonly name: string;
  /** The report's year where it is not the one under audit. */
  readonly otherYear: number | null;
  readonly tally: Tally;
}

/** Counts an audit once for all who print it. */
export function overviewOf(audit: Audit): Overview {
  const lines = agencyLines(audit);
  const withStatus = (status: Agency['status']) => audit.agencies.filter((agency) => agency.status === status).length;
  const withPunctuality = (punctuality: AgencyLine['punctuality']) =>
    lines.filter((line) => line.punctuality === punctuality).length;
  return {
    agencies: audit.agencies.length,
    audited: withStatus('audited'),
    unreadable: withStatus('unreadable'),
    missing: withStatus('missing'),
    reports: audit.reports.length,
    inputs: audit.inputs.filter(({ status }) => status !== 'previous').length,
    unauditedInputs: unauditedInputs(audit).length,
    deadlines: deadlinesOf(audit.agencies, audit.today),
    onTime: withPunctuality('on-time'),
    late: withPunctuality('late'),
    unknown: withPunctuality('unknown'),
    tally: tallyOf(audit.findings),
    clean: lines.filter((line) => line.agency.status === 'audited' && line.findings.length === 0).length,
    families: familyLines(lines, audit.year),
    ruleErrors: ruleErrors(audit),
    lines,
  };
}

function familyLines(lines: readonly AgencyLine[], year: number | null): readonly FamilyLine[] {
  const inFamily = new Map<Family, { agencies: ConcernedAgency[]; findings: Finding[] }>();
  for (const { agency, findings } of lines) {
    // One group for each family and year; a finding without a year is of the year under audit.
    const groups = new Map<string, Finding[]>();
    for (const finding of findings) {
      const key = `${familyOf(finding.rule).key} ${otherYear(finding, year) ?? ''}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [finding]);
      else group.push(finding);
    }
    for (const own of groups.values()) {
      const [first] = own;
      if (first === undefined) continue;
      const family = familyOf(first.rule);
      const known = inFamily.get(family) ?? { agencies: [], findings: [] };
      known.agencies.push({ name: agency.name, otherYear: otherYear(first, year), tally: tallyOf(own) });
      known.findings.push(...own);
      inFamily.set(family, known);
    }
  }
  return FAMILIES.flatMap((family) => {
    const known = inFamily.get(family);
    return known === undefined ? [] : [{ family, tally: tallyOf(known.findings), agencies: known.agencies }];
  });
}

function otherYear(finding: Finding, year: number | null): number | null {
  return finding.year === year ? null : finding.year;
}

/** Agencies that have at least one fault of this family. */
export function agenciesAtFault(line: FamilyLine): number {
  return new Set(line.agencies.filter((agency) => faults(agency.tally) > 0).map((agency) => agency.name)).size;
}
