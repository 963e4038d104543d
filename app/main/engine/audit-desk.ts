import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadFile } from '../../engine/guarded-reader.ts';
import { BoundedCache } from '../../engine/read-cache.ts';
import { readRosterFile, RosterRefusal } from '../../engine/roster-file.ts';
import { ruleBook } from '../../engine/rule-book.ts';
import { runAudit } from '../../engine/run.ts';
import type { Audit, Input } from '../../model/audit-result.ts';
import type { Corrections } from '../../model/correction.ts';
import { originalPage } from '../../originals/original-page.ts';
import { agencyPage } from '../../output/print/agency-page.ts';
import { summaryPage } from '../../output/print/summary-page.ts';
import { writeRollUp } from '../../output/roll-up-workbook.ts';
import { writeWorkbook } from '../../output/workbook.ts';
import { DESK } from '../../strings/desk-refusals.ts';
import { WORKSPACE } from '../../strings/workspace.ts';
import { agencyViewOf, overviewOf } from '../desk/agency-rows.ts';
import { correctionKeyOf, inputOf } from '../desk/input-rows.ts';
import { rollUpViewOf } from '../desk/rollup-rows.ts';
import type { RunProgress, WorkerCallName, WorkerCalls } from './messages.ts';

/** Thrown to answer with a sentence for the user. */
export class DeskRefusal extends Error {}

/** An answer to each question; one too few does not compile. */
export type Answers = {
  readonly [N in WorkerCallName]: (
    input: WorkerCalls[N]['input'],
  ) => WorkerCalls[N]['output'] | Promise<WorkerCalls[N]['output']>;
};

/** What the engine says of a roster is for the user. */
function refused(failure: unknown): unknown {
  return failure instanceof RosterRefusal ? new DeskRefusal(failure.message) : failure;
}

interface Held {
  readonly audit: Audit;
  readonly complete: boolean;
  readonly corrections: Corrections;
}

/** How many files are kept as they were read: a county's reports several times over, some 100 MB. */
const KEPT_FILES = 5000;

/**
 * Holds the audit at hand and answers questions about it. A run that fails leaves the audit before it as it was.
 * @param onFault told of a fault of the program on one input; the run goes on
 * @param read reads a file so that none can stop the run; by default in this thread
 */
export function auditDesk(
  onProgress: (progress: RunProgress) => void,
  onFault: (failure: unknown) => void,
  read?: ReadFile,
): Answers {
  let held: Held | null = null;
  let running: AbortController | null = null;
  // Files that were read are not read again when others are added, nor when a cancelled run goes on.
  const cache = new BoundedCache(KEPT_FILES);

  const atHand = (): Held => {
    if (held === null) throw new DeskRefusal(DESK.noAudit);
    return held;
  };
  const input = (id: string): Input => {
    const found = inputOf(atHand().audit, id);
    if (found === undefined) throw new DeskRefusal(DESK.unknownInput);
    return found;
  };

  return {
    open: () => {
      throw new DeskRefusal(WORKSPACE.readOnly);
    },
    describe: () => {
      throw new DeskRefusal(WORKSPACE.readOnly);
    },
    copy: () => {
      throw new DeskRefusal(WORKSPACE.readOnly);
    },
    step: () => {
      throw new DeskRefusal(WORKSPACE.readOnly);
    },
    history: () => {
      throw new DeskRefusal(WORKSPACE.readOnly);
    },
    run: async ({ paths, today, roster, corrections }) => {
      const control = new AbortController();
      running = control;
      cache.begin();
      try {
        const audit = await runAudit(
          paths,
          { stage: 'published', today, year: null, roster, corrections },
          {
            onProgress,
            signal: control.signal,
            cache,
            onFault: (_path, failure) => onFault(failure),
            ...(read === undefined ? {} : { read }),
          },
        );
        held = { audit, complete: !control.signal.aborted, corrections };
      } catch (failure) {
        throw refused(failure);
      } finally {
        running = null;
      }
      return null;
    },
    cancel: () => {
      running?.abort();
      return null;
    },
    close: () => {
      held = null;
      cache.clear();
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
      const { audit, corrections } = atHand();
      const key = correctionKeyOf(audit, id, corrections);
      if (key === null) throw new DeskRefusal(DESK.cannotCorrect);
      return key;
    },
    overview: () => {
      const { audit, complete, corrections } = atHand();
      return overviewOf(audit, complete, corrections);
    },
    agency: (id) => {
      const view = agencyViewOf(atHand().audit, id);
      if (view === undefined) throw new DeskRefusal(DESK.unknownAgency);
      return view;
    },
    rollUp: (request) => rollUpViewOf(atHand().audit, request),
    rules: () => ruleBook(),
    page: async (request) => {
      const { audit } = atHand();
      const report = audit.reports.find((one) => one.id === request.report);
      if (report === undefined) throw new DeskRefusal(DESK.unknownReport);
      return originalPage(audit, report, input(request.input));
    },
    path: (id) => {
      const { path: place } = input(id);
      if (place.includes('!/')) throw new DeskRefusal(DESK.cannotOpen);
      return place;
    },
    workbook: async (target) => {
      const bytes = await writeWorkbook(atHand().audit);
      try {
        await writeFile(target, bytes);
      } catch {
        throw new DeskRefusal(DESK.writeFailed(path.basename(target)));
      }
      return null;
    },
    rollUpWorkbook: async ({ year, applicants, file }) => {
      const bytes = await writeRollUp(atHand().audit, year, applicants);
      try {
        await writeFile(file, bytes);
      } catch {
        throw new DeskRefusal(DESK.writeFailed(path.basename(file)));
      }
      return null;
    },
    summary: (id) => {
      const { audit } = atHand();
      if (id === null) return summaryPage(audit);
      const view = agencyViewOf(audit, id);
      if (view === undefined || view.unnamed) throw new DeskRefusal(DESK.unknownAgency);
      return agencyPage(audit, view.name);
    },
  };
}
