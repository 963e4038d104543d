import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openWorkspace } from '../../app/workspace/open.ts';
import { loadAudit, loadRows } from '../../app/workspace/load-audit.ts';
import { numberOf } from '../../app/workspace/database.ts';
import type { Database } from '../../app/workspace/database.ts';
import { randomFrom } from '../report-maker/random.ts';
import type { Random } from '../report-maker/random.ts';
import { after, differences, NOTHING_SAID, saidIn } from './model.ts';
import type { Model } from './model.ts';
import type { Doing, Word } from './word.ts';

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
  /** Of the kills during a step, those after which the step was there. */
  readonly stepKept: number;
  /** Steps that were answered, and decisions in them: all of them were there after every kill. */
  readonly steps: number;
  readonly decisions: number;
  readonly failures: readonly string[];
}

/** When a life ends: after so many milliseconds, or so long after it has said a word of a kind so many times. */
interface End {
  readonly word: Word['kind'] | null;
  readonly times: number;
  readonly later: number;
}

/** A life is killed this long after its start, in milliseconds, at the most: an audit of the reports, and some reviews. */
const LONGEST_LIFE = 2500;
/** Steps, at the most, before a life that ends at a step. */
const MOST_STEPS = 60;
/** Milliseconds that a step takes, more or less. */
const STEP_TIME = 8;

/** At any moment, just when a step has begun, in the middle of one, or when it has just been answered. */
function endOf(random: Random): End {
  const times = random.int(1, MOST_STEPS);
  switch (random.int(0, 3)) {
    case 0:
      return { word: 'done', times, later: 0 };
    case 1:
      return { word: 'step', times, later: random.next() * STEP_TIME };
    default:
      return { word: null, times: 0, later: random.next() * LONGEST_LIFE };
  }
}

/** Kills the program again and again, and looks after each time whether all is there that was answered. */
export async function killAgainAndAgain({ seed, count, child, file, reports, say }: Trial): Promise<Outcome> {
  const random = randomFrom(seed);
  const paths = readdirSync(reports)
    .filter((name) => /\.(html|txt)$/.test(name))
    .map((name) => path.join(reports, name));
  let model = NOTHING_SAID;
  const failures: string[] = [];
  const counts = { duringAudit: 0, duringStep: 0, stepKept: 0, steps: 0, decisions: 0 };
  for (let life = 0; life < count; life += 1) {
    const task = life % 2 === 0 ? 'audit' : 'review';
    const words = await liveAndDie(child, [file, String(seed + life), task, ...paths], endOf(random));
    if (words.error !== '') failures.push(`life ${life}: the program failed by itself: ${words.error}`);
    const told = replay(words.said, model);
    if (told.isAuditing) counts.duringAudit += 1;
    if (told.open !== null) counts.duringStep += 1;
    counts.steps += told.steps;
    counts.decisions += told.decisions;
    const found = look(file, told.model, told.open);
    failures.push(...found.wrong.map((line) => `life ${life}: ${line}`));
    if (found.model !== told.model) counts.stepKept += 1;
    model = found.model;
    if ((life + 1) % 20 === 0) say(`${life + 1} of ${count} killed, ${counts.steps} steps answered …`);
  }
  return { ...counts, failures };
}

interface Life {
  readonly said: readonly Word[];
  readonly error: string;
}

function liveAndDie(child: string, words: readonly string[], end: End): Promise<Life> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [child, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (later: number): void => {
      if (later === 0) program.kill('SIGKILL');
      else setTimeout(() => program.kill('SIGKILL'), later);
    };
    let output = '';
    let error = '';
    let seen = 0;
    program.stdout.on('data', (data: Buffer) => {
      const text = data.toString();
      // The clock runs from the moment in which the program begins to work.
      if (output === '') kill(end.word === null ? end.later : LONGEST_LIFE * 2);
      output += text;
      if (end.word === null || seen >= end.times) return;
      seen += text.split(`"kind":"${end.word}"`).length - 1;
      if (seen >= end.times) kill(end.later);
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

interface Told {
  /** After all that was answered. */
  readonly model: Model;
  /** What was begun and not answered. */
  readonly open: Doing | null;
  readonly isAuditing: boolean;
  readonly steps: number;
  readonly decisions: number;
}

function replay(said: readonly Word[], before: Model): Told {
  let told: Told = { model: before, open: null, isAuditing: false, steps: 0, decisions: 0 };
  for (const word of said) {
    if (word.kind === 'audit' || word.kind === 'audited') told = { ...told, isAuditing: word.kind === 'audit' };
    else if (word.kind === 'step') told = { ...told, open: word.doing };
    else if (word.kind === 'done' && told.open !== null) {
      const decided = told.open.name === 'decide' ? told.open.findings.length : 0;
      const { steps, decisions } = told;
      const model = after(told.model, told.open);
      told = { ...told, model, open: null, steps: steps + 1, decisions: decisions + decided };
    }
  }
  return told;
}

/** What is wrong with the workspace after a kill. A step that was not answered may be there, whole, or not at all. */
function look(
  file: string,
  model: Model,
  open: Doing | null,
): { readonly model: Model; readonly wrong: readonly string[] } {
  const workspace = openWorkspace(file, true);
  try {
    const { database } = workspace;
    const wrong: string[] = [];
    if (workspace.notice !== null) wrong.push(`opened with a notice: ${workspace.notice.kind}`);
    const [check] = database.all('PRAGMA integrity_check');
    if (check?.['integrity_check'] !== 'ok') wrong.push(`integrity: ${String(check?.['integrity_check'])}`);
    wrong.push(...halfAudit(database));
    const found = saidIn(database);
    const lost = differences(model.said, found);
    if (lost.length === 0) return { model, wrong };
    const next = open === null ? null : after(model, open);
    if (next !== null && differences(next.said, found).length === 0) return { model: next, wrong };
    return { model, wrong: [...wrong, ...lost] };
  } finally {
    workspace.close();
  }
}

/** Rows of an audit that do not go together. */
function halfAudit(database: Database): readonly string[] {
  const audit = loadAudit(database);
  if (audit === null) return [];
  const wrong: string[] = [];
  const reports = new Set(audit.reports.map(({ id }) => id));
  if (audit.findings.some(({ report }) => report !== null && !reports.has(report))) {
    wrong.push('half an audit: findings of reports that are not there');
  }
  if (audit.inputs.some(({ status, report }) => status === 'report' && (report === null || !reports.has(report)))) {
    wrong.push('half an audit: inputs whose report is not there');
  }
  const rows = loadRows(database) as readonly { readonly tally: Readonly<Record<string, number>> }[];
  const listed = rows.flatMap(({ tally }) => Object.values(tally)).reduce((sum, one) => sum + one, 0);
  const kept = numberOf(database.get(`SELECT count(*) AS kept FROM findings WHERE agency <> ''`) ?? {}, 'kept');
  if (listed !== kept) wrong.push(`half an audit: ${listed} findings are listed, ${kept} are there`);
  return wrong;
}
