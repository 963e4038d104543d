import type { Audit } from '../model/audit-result.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { mergeFindings } from '../findings/merge.ts';
import { agenciesOf } from './agencies.ts';
import { corrected } from './corrections.ts';
import { withDues } from './dues.ts';
import { joinParts } from './join-parts.ts';
import { judge } from './judge.ts';
import { judgeCampaign } from './judge-campaign.ts';
import { lastYearFinder } from './last-year.ts';
import { pastOf, previousOf } from './previous.ts';
import { planRun, readAll } from './sources.ts';
import { agenciesByRoster, arrivalsOf, deadlinesOf, namedByRoster, rosterUse, staleDeadlines } from './roster.ts';
import { readRosterFile } from './roster-file.ts';
import { profiled, profileMark } from './profiled.ts';
import { sortVersions } from './same-agency.ts';
import type { RunOptions, RunSettings } from './settings.ts';
import { ENGINE_VERSION, ruleSetName } from './version.ts';

/**
 * Audits every file below the paths. Window and command call this one function.
 * @param paths files and folders, as typed
 * @throws RosterRefusal where the roster cannot be used
 * @returns the whole audit; a file that cannot be read or is no report is in `inputs` with its reason, never lost
 */
export async function runAudit(paths: readonly string[], asked: RunSettings, options: RunOptions = {}): Promise<Audit> {
  const settings = profiled(asked);
  const rosterFile =
    typeof settings.roster === 'string' ? await readRosterFile(settings.roster, options.rosterBytes) : null;
  const plan = await planRun(paths, settings.previous ?? [], rosterFile?.file ?? null, options.kept);
  const [current, earlier] = await readAll(plan, settings, options);
  const asRead = corrected(current, settings.corrections ?? {});
  const use = rosterFile === null ? null : rosterUse(rosterFile, asRead);
  const read = joinParts(use === null ? asRead : namedByRoster(asRead, use));
  const sorted = sortVersions(read, settings.arrivals);
  const { reports } = sorted;
  const inputs = rosterFile === null ? sorted.inputs : [rosterFile.input, ...sorted.inputs];
  const year = settings.year ?? yearOfMost(reports);
  const own = use === null ? settings : { ...settings, deadlines: deadlinesOf(use) };
  const findings: Finding[] = [];
  const rules: Record<string, Readonly<Record<string, Outcome>>> = {};
  const previous = previousOf(earlier, settings, use, reports);
  const lastYearOf = lastYearFinder([...reports.flatMap((report) => pastOf(report, 'audit')), ...previous.reports]);
  for (const report of reports) {
    const judged = judge(report, own, (error) => options.onFault?.(report.input, error), lastYearOf(report));
    findings.push(...judged.findings);
    rules[report.id] = judged.outcomes;
  }
  const arrivals = use === null ? [] : arrivalsOf(inputs, use);
  const named = agenciesOf(reports, inputs);
  const agencies = use === null ? named : agenciesByRoster(named, arrivals, use);
  const complete = options.signal?.aborted !== true;
  const campaign = { year, agencies, reports, previous: previous.reports, inputs, use, arrivals, complete };
  const across = judgeCampaign(campaign, own, (rule, error) => options.onFault?.(rule, error));
  findings.push(...across.findings);
  for (const { id } of reports) rules[id] = { ...rules[id], ...across.outcomes[id] };
  return {
    engine: { version: ENGINE_VERSION, ruleSet: ruleSetName() + profileMark(settings.profile ?? null) },
    year,
    today: settings.today,
    ...(settings.profile === undefined || settings.profile === null ? {} : { profile: settings.profile.name }),
    inputs: [...inputs, ...previous.inputs],
    reports,
    ...(plan.previous.length === 0
      ? {}
      : { previous: { reports: previous.reports, paths: previous.inputs.map(({ path }) => path) } }),
    ...(use === null ? {} : { rosterProblems: [...use.problems, ...staleDeadlines(use, year)] }),
    agencies: withDues(campaign, own),
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
