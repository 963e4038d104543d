import type { AuditResult, Input, ReportResult } from '../../app/model/audit-result.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import type { Item, Member, Sound } from './item.ts';

/** What a run got wrong about one file; an empty path: about the whole. */
export interface Failure {
  readonly path: string;
  readonly detail: string;
}

/** What is kept of a file for the check: its bytes are on the disk. */
export type Planned = Pick<Item, 'path' | 'what' | 'sound' | 'members'>;

const NEEDS_NO_REASON = new Set(['report', 'roster', 'previous', 'container']);
const CHINESE = /[\u4e00-\u9fff]/;
/** The sentence that stands for a fault of the program itself. */
const FAULT = /程序读取该文件时出错/;

/**
 * Compares a run's result with the files that were handed in: each accounted for once, each that is not audited with a
 * reason in Chinese, each sound one audited with its own figures.
 *
 * @param folder the argument under which the files were handed in
 */
export function checkResult(result: AuditResult, files: readonly Planned[], folder: string): Failure[] {
  const failures: Failure[] = [];
  const inputs = new Map<string, Input[]>();
  for (const input of result.inputs) {
    const same = inputs.get(input.path);
    if (same === undefined) inputs.set(input.path, [input]);
    else same.push(input);
  }
  const reports = new Map(result.reports.map((report) => [report.id, report]));
  for (const input of result.inputs) {
    const complaint = reasonComplaint(input);
    if (complaint !== null) failures.push({ path: input.path, detail: complaint });
  }
  const handedIn = new Map(files.map((file) => [`${folder}/${file.path}`, file]));
  for (const [path, file] of handedIn) {
    const found = inputs.get(path) ?? [];
    const [input] = found;
    if (input === undefined || found.length > 1)
      failures.push({ path, detail: `stands ${found.length} times in inputs` });
    else if (file.sound !== null) failures.push(...soundFailures(input, file.sound, reports));
    if (input?.status === 'container' && file.members !== null)
      failures.push(...memberFailures(path, file.members, inputs, reports));
  }
  for (const path of inputs.keys()) {
    const archive = path.split('!/')[0] ?? path;
    if (!handedIn.has(archive)) failures.push({ path, detail: 'stands in inputs and was never handed in' });
    else if (path !== archive && !/^(?:container|duplicate)$/.test(inputs.get(archive)?.[0]?.status ?? '')) {
      failures.push({ path, detail: 'is a member of what is no container' });
    }
  }
  for (const { id, input } of result.reports) {
    if (!inputs.has(input))
      failures.push({ path: input, detail: `report ${id} comes from a file that is not in inputs` });
  }
  return failures;
}

function reasonComplaint({ status, reason, path }: Input): string | null {
  if (NEEDS_NO_REASON.has(status)) return null;
  if (reason === null || !CHINESE.test(reason)) return `${status} without a reason in Chinese: ${String(reason)}`;
  return FAULT.test(reason) ? `the program is at fault: ${path}` : null;
}

/** What is wrong with a sound file; nothing where its report is audited as it stands. */
function soundFailures(input: Input, sound: Sound, reports: ReadonlyMap<string, ReportResult>): Failure[] {
  const failed = (detail: string): Failure[] => [{ path: input.path, detail: `sound: ${detail}` }];
  const isFine = input.status === 'report' || (!sound.alone && /^(?:duplicate|superseded)$/.test(input.status));
  if (!isFine) return failed(`${input.status}: ${input.reason ?? ''}`);
  const report = reports.get(input.report ?? '');
  if (report === undefined) return input.status === 'report' ? failed('no report') : [];
  if (report.agency !== sound.agency) return failed(`agency ${String(report.agency)} for ${String(sound.agency)}`);
  if (report.year !== sound.year) return failed(`year ${String(report.year)} for ${String(sound.year)}`);
  const wrong = (Object.entries(sound.figures) as [FigureKey, Sound['figures'][FigureKey]][]).filter(([key, cell]) => {
    const read = report.figures[key];
    return read?.raw !== cell.raw || read.state !== cell.state || read.value !== cell.value;
  });
  return wrong.length === 0 ? [] : failed(`${wrong.length} figures are wrong, first ${wrong[0]?.[0] ?? ''}`);
}

function memberFailures(
  archive: string,
  members: readonly Member[],
  inputs: ReadonlyMap<string, readonly Input[]>,
  reports: ReadonlyMap<string, ReportResult>,
): Failure[] {
  const wanted = new Set(members.map((member) => `${archive}!/${member.path}`));
  const extra = [...inputs.keys()].filter(
    (path) =>
      path.startsWith(`${archive}!/`) && ![...wanted].some((known) => path === known || path.startsWith(`${known}!/`)),
  );
  return [
    ...extra.map((path) => ({ path, detail: 'is no member of the archive' })),
    ...members.flatMap(({ path, sound }): Failure[] => {
      const full = `${archive}!/${path}`;
      const found = inputs.get(full) ?? [];
      const [input] = found;
      if (input === undefined || found.length > 1)
        return [{ path: full, detail: `member stands ${found.length} times in inputs` }];
      return sound === null ? [] : soundFailures(input, sound, reports);
    }),
  ];
}
