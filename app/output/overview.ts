import type { Audit } from '../model/audit-result.ts';
import type { Family } from '../strings/families.ts';
import { FAMILIES, familyOf } from '../strings/families.ts';
import type { AgencyLine } from './agency-lines.ts';
import { agencyLines, ruleErrors } from './agency-lines.ts';
import type { Tally } from './tally.ts';
import { faults, tallyOf } from './tally.ts';
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
  /** Names of the agencies concerned, in the audit's order, with what each has of it. */
  readonly agencies: readonly { readonly name: string; readonly tally: Tally }[];
}

/** Counts an audit once for all who print it. */
export function overviewOf(audit: Audit): Overview {
  const lines = agencyLines(audit);
  const withStatus = (status: AgencyLine['agency']['status']) =>
    lines.filter((line) => line.agency.status === status).length;
  const withPunctuality = (punctuality: AgencyLine['punctuality']) =>
    lines.filter((line) => line.punctuality === punctuality).length;
  return {
    agencies: audit.agencies.length,
    audited: withStatus('audited'),
    unreadable: withStatus('unreadable'),
    missing: withStatus('missing'),
    reports: audit.reports.length,
    inputs: audit.inputs.length,
    unauditedInputs: unauditedInputs(audit).length,
    onTime: withPunctuality('on-time'),
    late: withPunctuality('late'),
    unknown: withPunctuality('unknown'),
    tally: tallyOf(audit.findings),
    clean: lines.filter((line) => line.agency.status === 'audited' && line.findings.length === 0).length,
    families: familyLines(lines),
    ruleErrors: ruleErrors(audit),
    lines,
  };
}

function familyLines(lines: readonly AgencyLine[]): readonly FamilyLine[] {
  return FAMILIES.flatMap((family) => {
    const agencies = lines.flatMap((line) => {
      const own = line.findings.filter((finding) => familyOf(finding.rule) === family);
      return own.length === 0 ? [] : [{ name: line.agency.name, tally: tallyOf(own), findings: own }];
    });
    if (agencies.length === 0) return [];
    const tally = tallyOf(agencies.flatMap((agency) => agency.findings));
    return [{ family, tally, agencies: agencies.map(({ name, tally: own }) => ({ name, tally: own })) }];
  });
}

/** Agencies that have at least one fault of this family. */
export function agenciesAtFault(line: FamilyLine): number {
  return line.agencies.filter((agency) => faults(agency.tally) > 0).length;
}
