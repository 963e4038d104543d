import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openWorkspace } from '../../app/workspace/open.ts';
import { loadAudit } from '../../app/workspace/load-audit.ts';
import { keptReviews } from '../../app/workspace/reviews.ts';
import { randomFrom } from '../report-maker/random.ts';
import type { Word } from './word.ts';

/** What is tried out. */
export interface Trial {
  readonly seed: number;
  /** How many times the program is killed. */
  readonly count: number;
  /** The compiled program (child.ts). */
  readonly child: string;
  /** The workspace; made in the first life. */
  readonly file: string;
  /** Reports, each file a path of its own. */
  readonly reports: string;
  readonly say: (line: string) => void;
}

/** What came of it. */
export interface Outcome {
  readonly duringAudit: number;
  readonly duringStep: number;
  /** Decisions that were answered, all of which were there after every kill. */
  readonly decisions: number;
  readonly failures: readonly string[];
}

type Step = Extract<Word, { readonly kind: 'decide' }>;

/** A life is killed this long after its start, in milliseconds, at the most: an audit of the reports, and some reviews. */
const LONGEST_LIFE = 2500;

/** Kills the program again and again, and looks after each time whether all is there that was answered. */
export async function killAgainAndAgain({ seed, count, child, file, reports, say }: Trial): Promise<Outcome> {
  const random = randomFrom(seed);
  const paths = readdirSync(reports)
    .filter((name) => /\.(html|txt)$/.test(name))
    .map((name) => path.join(reports, name));
  const decided = new Map<string, string>();
  const failures: string[] = [];
  let duringAudit = 0;
  let duringStep = 0;
  for (let life = 0; life < count; life += 1) {
    const words = await liveAndDie(child, [file, String(seed + life), ...paths], random.next() * LONGEST_LIFE);
    const open = replay(words.said, decided);
    if (open?.kind === 'audit') duringAudit += 1;
    if (open?.kind === 'decide') duringStep += 1;
    if (words.error !== '') failures.push(`life ${life}: the program failed by itself: ${words.error}`);
    failures.push(...look(file, decided, open?.kind === 'decide' ? open : null).map((line) => `life ${life}: ${line}`));
    if ((life + 1) % 20 === 0) say(`${life + 1} of ${count} killed, ${decided.size} findings decided on …`);
  }
  return { duringAudit, duringStep, decisions: decided.size, failures };
}

interface Life {
  readonly said: readonly Word[];
  readonly error: string;
}

function liveAndDie(child: string, words: readonly string[], after: number): Promise<Life> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [child, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let error = '';
    program.stdout.on('data', (data: Buffer) => {
      // The clock runs from the moment in which the program begins to work.
      if (output === '') setTimeout(() => program.kill('SIGKILL'), after);
      output += data.toString();
    });
    program.stderr.on('data', (data: Buffer) => (error += data.toString()));
    program.once('error', reject);
    program.once('close', (_code, signal) => {
      const lines = output.split('\n').slice(0, -1);
      resolve({
        said: lines.map((line) => JSON.parse(line) as Word),
        error: signal === 'SIGKILL' ? '' : error || 'ended before it was killed',
      });
    });
  });
}

const signOf = ({ decision, reason }: Pick<Step, 'decision' | 'reason'>): string => `${decision} ${reason ?? ''}`;

/** Notes what was answered; gives what was begun and not answered. */
function replay(said: readonly Word[], decided: Map<string, string>): Word | null {
  let open: Word | null = null;
  for (const word of said) {
    if (word.kind === 'decided' && open?.kind === 'decide') {
      for (const id of open.findings) decided.set(id, signOf(open));
    }
    open = word.kind === 'audit' || word.kind === 'decide' ? word : null;
  }
  return open;
}

/** What is wrong with the workspace after a kill. A step that was not answered may be there, whole, or not at all. */
function look(file: string, decided: Map<string, string>, open: Step | null): readonly string[] {
  const workspace = openWorkspace(file, true);
  try {
    const wrong: string[] = [];
    if (workspace.notice !== null) wrong.push(`opened with a notice: ${workspace.notice.kind}`);
    const [check] = workspace.database.all('PRAGMA integrity_check');
    if (check?.['integrity_check'] !== 'ok') wrong.push(`integrity: ${String(check?.['integrity_check'])}`);
    const audit = loadAudit(workspace.database);
    const reports = new Set(audit?.reports.map(({ id }) => id));
    if (audit?.findings.some(({ report }) => report !== null && !reports.has(report)) === true) {
      wrong.push('half an audit: findings of reports that are not there');
    }
    const kept = keptReviews(workspace.database, null);
    const now = (id: string): string | undefined => {
      const review = kept.get(id);
      return review === undefined ? undefined : signOf(review);
    };
    if (open !== null) {
      const sign = signOf(open);
      const missing = open.findings.filter((id) => now(id) !== sign);
      const applied = open.findings.filter((id) => now(id) === sign && decided.get(id) !== sign);
      if (missing.length > 0 && applied.length > 0)
        wrong.push(`half a step: ${applied.length} of its findings decided`);
      if (missing.length === 0) for (const id of open.findings) decided.set(id, sign);
    }
    for (const [id, sign] of decided) {
      if (now(id) !== sign) wrong.push(`${id}: answered “${sign}”, found “${now(id) ?? 'nothing'}”`);
    }
    return wrong;
  } finally {
    workspace.close();
  }
}
