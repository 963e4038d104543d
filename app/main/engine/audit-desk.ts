import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadFile } from '../../engine/guarded-reader.ts';
import type { Unpack } from '../../engine/guarded-unpacker.ts';
import { readRosterFile } from '../../engine/roster-file.ts';
import { ruleBook } from '../../engine/rule-book.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { Input } from '../../model/audit-result.ts';
import { originalPage } from '../../originals/original-page.ts';
import { pathOnDisk } from '../../originals/path-on-disk.ts';
import { agencyPage } from '../../output/print/agency-page.ts';
import { summaryPage } from '../../output/print/summary-page.ts';
import { writeRollUp } from '../../output/roll-up-workbook.ts';
import { writeWorkbook } from '../../output/workbook.ts';
import { manualChecksOf } from '../../profile/profile-settings.ts';
import { DESK } from '../../strings/desk-refusals.ts';
import { historyOf } from '../../workspace/history.ts';
import { correctionKeyOf, inputOf } from '../desk/input-rows.ts';
import { rollUpViewOf } from '../desk/rollup-rows.ts';
import { ruleFindingsOf } from '../desk/rule-findings.ts';
import { AuditKeeper } from './audit-keeper.ts';
import { AuditRunner, refused } from './audit-runner.ts';
import { DeskRefusal } from './desk-refusal.ts';
import type { OpenedWorkspace, OpenRequest, RunProgress, WorkerCallName, WorkerCalls } from './messages.ts';
import { profileAnswers } from './profile-answers.ts';
import { reviewedAudit, withSaid, workbookReviews } from './reviewed-audit.ts';
import { takeStep } from './take-step.ts';
import { WorkspaceKeeper } from './workspace-keeper.ts';

/** An answer to each question; one too few does not compile. */
export type Answers = {
  readonly [N in WorkerCallName]: (
    input: WorkerCalls[N]['input'],
  ) => WorkerCalls[N]['output'] | Promise<WorkerCalls[N]['output']>;
};

/** What the desk works with beside what it tells. */
export interface DeskWorld {
  /** Reads a file so that none can stop the run; by default in this thread. */
  readonly read?: ReadFile;
  /** Likewise unpacks archives. */
  readonly unpack?: Unpack;
  /** The workspace to begin with; without one, one that is gone when the program ends. */
  readonly workspace?: OpenRequest;
  /** Names this program: what another one made of files is made anew. */
  readonly made?: string;
  /** Told where a damaged workspace was mended while it was used. */
  readonly onMended?: (opened: OpenedWorkspace) => void;
}

/**
 * Answers questions about the audit in the workspace at hand. A run that fails leaves the audit before it as it was.
 * @param onFault told of a fault of the program on one input; the run goes on
 */
export function auditDesk(
  onProgress: (progress: RunProgress) => void,
  onFault: (failure: unknown) => void,
  { read, unpack, workspace, made = 'unnamed', onMended }: DeskWorld = {},
): Answers {
  const workspaces: WorkspaceKeeper = new WorkspaceKeeper(workspace ?? null, (mended) => {
    keeper.forget();
    runner.forget();
    if (mended) onMended?.(workspaces.opened);
  });
  const keeper: AuditKeeper = new AuditKeeper(() => workspaces.database, made);
  const runner: AuditRunner = new AuditRunner(workspaces, keeper, { onProgress, onFault, read, unpack, made });

  const present = (): AuditKeeper => {
    if (!keeper.present) throw new DeskRefusal(DESK.noAudit);
    return keeper;
  };
  const whole = (): Audit => {
    const audit = present().whole();
    if (audit === null) throw new DeskRefusal(DESK.noAudit);
    return audit;
  };
  const input = (id: string): Input => {
    const found = inputOf(present(), id);
    if (found === undefined) throw new DeskRefusal(DESK.unknownInput);
    return found;
  };
  const write = async (target: string, bytes: Uint8Array): Promise<null> => {
    try {
      await writeFile(target, bytes);
    } catch {
      throw new DeskRefusal(DESK.writeFailed(path.basename(target)));
    }
    return null;
  };

  const answers: Answers = {
    ...profileAnswers({
      audit: whole,
      ruleCounts: () => present().ruleCounts,
      trial: (request) => runner.trial(request),
    }),
    open: (request) => {
      workspaces.open(request);
      return workspaces.opened;
    },
    describe: async (campaign) => {
      workspaces.describe(campaign);
      await runner.keepOriginals();
      return workspaces.view;
    },
    copy: (target) => {
      workspaces.copyTo(target);
      return null;
    },
    step: (step) => {
      const checks = manualChecksOf(workspaces.profile);
      return takeStep({ database: workspaces.writable, audit: keeper, checks, now: new Date().toISOString() }, step);
    },
    history: (id) => {
      if (present().row(id) === undefined) throw new DeskRefusal(DESK.unknownAgency);
      return historyOf(workspaces.database, id);
    },
    leave: () => {
      workspaces.close();
      return null;
    },
    run: async (request) => {
      await runner.run(request);
      return null;
    },
    cancel: () => {
      runner.cancel();
      return null;
    },
    close: () => {
      workspaces.empty();
      return null;
    },
    roster: async (file) => {
      try {
        const { roster } = await readRosterFile(file);
        return { name: path.basename(file), agencies: roster.entries.length };
      } catch (failure) {
        throw refused(failure);
      }
    },
    correctionKey: (id) => {
      const key = correctionKeyOf(present(), id, keeper.corrections);
      if (key === null) throw new DeskRefusal(DESK.cannotCorrect);
      return key;
    },
    overview: () => present().overview(),
    agency: (id) => {
      const view = present().agency(id);
      if (view === undefined) throw new DeskRefusal(DESK.unknownAgency);
      return view;
    },
    rollUp: (request) => rollUpViewOf(whole(), request),
    findingsOfRule: (rule) => ruleFindingsOf(present().agenciesWith(rule), rule),
    rules: () => ruleBook(),
    page: async (request) => {
      const part = present().ofReport(request.report);
      const report = part?.reports.find((one) => one.id === request.report);
      if (part === null || report === undefined) throw new DeskRefusal(DESK.unknownReport);
      return originalPage(withSaid(part, present()), report, input(request.input), (file) => runner.copyOf(file));
    },
    path: (id) => {
      const { path: place } = input(id);
      if (place.includes('!/')) throw new DeskRefusal(DESK.cannotOpen);
      return pathOnDisk(place);
    },
    workbook: async (target) => {
      const audit = whole();
      const { all, options } = workbookReviews(audit, keeper);
      return write(target, await writeWorkbook(all, options));
    },
    rollUpWorkbook: async ({ year, applicants, file }) => write(file, await writeRollUp(whole(), year, applicants)),
    summary: (id) => {
      const audit = reviewedAudit(whole(), keeper);
      if (id === null) return summaryPage(audit);
      const row = keeper.row(id);
      if (row === undefined || row.unnamed) throw new DeskRefusal(DESK.unknownAgency);
      return agencyPage(audit, row.name);
    },
  };
  return guarded(answers, workspaces);
}

/** Every answer says in a sentence what is wrong with the workspace where that is why it failed. */
function guarded(answers: Answers, workspaces: WorkspaceKeeper): Answers {
  const names = Object.keys(answers) as WorkerCallName[];
  const guardedOne = <N extends WorkerCallName>(name: N): Answers[N] => {
    const answer = answers[name];
    return ((input) => workspaces.guarded(() => answer(input))) as Answers[N];
  };
  return Object.fromEntries(names.map((name) => [name, guardedOne(name)])) as unknown as Answers;
}
