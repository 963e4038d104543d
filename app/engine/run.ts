import type { Audit } from '../model/audit-result.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { mergeFindings } from '../findings/merge.ts';
import { agenciesOf } from './agencies.ts';
import { corrected } from './corrections.ts';
import { planInputs } from './inputs.ts';
import { joinParts } from './join-parts.ts';
import { judge } from './judge.ts';
import { readInputs } from './read-inputs.ts';
import { sortVersions } from './same-agency.ts';
import type { RunOptions, RunSettings } from './settings.ts';
import { ENGINE_VERSION, ruleSetName } from './version.ts';

/**
 * Audits every file below the paths. Window and command call this one function.
 * @param paths files and folders, as typed
 * @returns the whole audit; a file that cannot be read or is no report is in `inputs` with its reason, never lost
 */
export async function runAudit(
  paths: readonly string[],
  settings: RunSettings,
  options: RunOptions = {},
): Promise<Audit> {
  const planned = await planInputs(paths);
  const read = joinParts(corrected(await readInputs(planned, settings, options), settings.corrections ?? {}));
  const { inputs, reports } = sortVersions(read);
  const findings: Finding[] = [];
  const rules: Record<string, Readonly<Record<string, Outcome>>> = {};
  for (const report of reports) {
    const judged = judge(report, settings, (error) => options.onFault?.(report.input, error));
    findings.push(...judged.findings);
    rules[report.id] = judged.outcomes;
  }
  return {
    engine: { version: ENGINE_VERSION, ruleSet: ruleSetName() },
    year: settings.year ?? yearOfMost(reports),
    today: settings.today,
    inputs,
    reports,
    agencies: agenciesOf(reports, inputs),
    findings: mergeFindings(findings),
    rules,
  };
}

/** The year of most reports, the later one where two are even; null where none is known. */
function yearOfMost(reports: readonly Report[]): number | null {
  const seen = new Map<number, number>();
  for (const { year } of reports) if (year !== null) seen.set(year, (seen.get(year) ?? 0) + 1);
  let most: number | null = null;
  for (const [year, times] of [...seen].sort(([a], [b]) => b - a)) {
    if (most === null || times > (seen.get(most) ?? 0)) most = year;
  }
  return most;
}
