import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { auditDesk } from '../../../app/main/engine/audit-desk.ts';
import type { Answers } from '../../../app/main/engine/audit-desk.ts';
import type { OpenRequest } from '../../../app/main/engine/messages.ts';
import { SAMPLE_ORIGINALS } from '../../support/sample-audit.ts';

/** A desk on a workspace in a folder of its own, with reports beside it. */
export interface DeskInFile {
  readonly folder: string;
  readonly file: string;
  /** The desk at hand. */
  readonly answers: Answers;
  /** Ends the program in order and starts it again on the same workspace. */
  readonly restart: (made?: string) => Promise<Answers>;
  /** Puts a report into the folder of reports; by default the sample of that name. */
  readonly put: (name: string, text?: string, below?: string) => string;
  readonly run: (...paths: readonly string[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

export const AGENCY = 'agency:临澜县数据局';

/** The sample's page, in which 总计 of 办理结果 is one short. */
export const PAGE = SAMPLE_ORIGINALS['年报/临澜县数据局.html'] ?? '';

export function deskInFile(as: OpenRequest['as'] = 'nameless'): DeskInFile {
  const folder = mkdtempSync(path.join(tmpdir(), '年报 任务-'));
  const file = path.join(folder, '任务.gknb');
  const start = (made: string): Answers =>
    auditDesk(
      () => undefined,
      (failure) => {
        throw failure;
      },
      { workspace: { file, as }, made },
    );
  let answers = start('one');
  const put = (name: string, text = SAMPLE_ORIGINALS[`年报/${name}`] ?? '', below = '年报'): string => {
    const place = path.join(folder, below);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, name), text);
    return place;
  };
  return {
    folder,
    file,
    get answers() {
      return answers;
    },
    restart: async (made = 'one') => {
      await answers.leave(null);
      answers = start(made);
      return answers;
    },
    put,
    run: async (...paths) => {
      await answers.run({ paths, today: '2025-04-10', roster: null, corrections: {}, profile: null });
    },
    end: async () => {
      await answers.leave(null);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The sample's page with another 总计 of 本年新收. */
export function withReceived(page: string, total: string): string {
  const changed = page.replace(/(本年新收[^\n]*<td>)\d+(<\/td><\/tr>)/, `$1${total}$2`);
  if (changed === page) throw new Error('nothing to change');
  return changed;
}
