import { readFile, stat } from 'node:fs/promises';
import type { Agency, Audit, Input } from '../model/audit-result.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { MOST_BYTES } from '../readers/read-file.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { sortFindings } from '../findings/sort.ts';
import type { ParsedReport } from '../parse/parse-document.ts';
import { agenciesOf } from './agencies.ts';
import { openReason, planInputs, type PlannedFile } from './inputs.ts';
import { judge } from './judge.ts';
import { readReport } from './read-report.ts';
import { sortVersions, type ReadInput } from './same-agency.ts';
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
  const onFault = options.onFault ?? (() => undefined);
  const planned = await planInputs(paths);
  const others: Input[] = [];
  const read: ReadInput[] = [];
  const byBytes = new Map<string, string>();
  let done = 0;
  for (const file of planned) {
    options.onProgress?.({ done, total: planned.length, current: file.path });
    const entry = await readPlanned(file, settings, byBytes, options.signal?.aborted === true, onFault);
    if (entry.report === null) others.push(entry.input);
    else read.push({ input: entry.input, report: entry.report });
    done += 1;
  }
  options.onProgress?.({ done, total: planned.length, current: null });
  const { inputs, reports } = sortVersions(read);
  const findings: Finding[] = [];
  const rules: Record<string, Readonly<Record<string, Outcome>>> = {};
  for (const report of reports) {
    const judged = judge(report, settings, (error) => onFault(report.input, error));
    findings.push(...judged.findings);
    rules[report.id] = judged.outcomes;
  }
  const order = new Map(planned.map((file, place) => [file.path, place]));
  const allInputs = [...others, ...inputs].sort((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
  return {
    engine: { version: ENGINE_VERSION, ruleSet: ruleSetName() },
    year: settings.year ?? yearOfMost(reports),
    today: settings.today,
    inputs: allInputs,
    reports,
    agencies: agenciesOf(reports, allInputs) satisfies readonly Agency[],
    findings: sortFindings(findings),
    rules,
  };
}

async function readPlanned(
  file: PlannedFile,
  settings: RunSettings,
  byBytes: Map<string, string>,
  cancelled: boolean,
  onFault: (path: string, error: unknown) => void,
): Promise<{ readonly input: Input; readonly report: ParsedReport | null }> {
  const unread = (status: Input['status'], reason: string, bytes: number | null = null) => ({
    input: { path: file.path, sha256: null, bytes, kind: 'unknown', status, reason, report: null } satisfies Input,
    report: null,
  });
  if (file.skipped !== null) return unread(file.skipped.status, file.skipped.reason);
  if (cancelled) return unread('skipped', ENGINE_STRINGS.cancelled);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file.file);
    if (size > MOST_BYTES) return unread('unreadable', ENGINE_STRINGS.tooLarge(MOST_BYTES / 1024 / 1024), size);
    bytes = await readFile(file.file);
  } catch (error) {
    return unread('unreadable', openReason(error, false));
  }
  try {
    const result = await readReport(bytes, file.path, settings.stage);
    const input = (status: Input['status'], reason: string | null): Input => ({
      path: file.path,
      sha256: result.sha256,
      bytes: result.bytes,
      kind: result.kind,
      status,
      reason,
      report: null,
    });
    const { outcome } = result;
    const twin = byBytes.get(result.sha256);
    if (twin !== undefined) return { input: input('duplicate', ENGINE_STRINGS.sameBytes(twin)), report: null };
    byBytes.set(result.sha256, file.path);
    if (outcome.status !== 'report') return { input: input(outcome.status, outcome.reason), report: null };
    return { input: input('report', null), report: outcome.report };
  } catch (error) {
    onFault(file.path, error);
    return unread('unreadable', ENGINE_STRINGS.fault, bytes.byteLength);
  }
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
