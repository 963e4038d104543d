/**
 * One life of the program: audits and reviews on one workspace until it is killed. It says on standard output what it
 * is about to do and what the desk has answered; what was answered must be there ever after.
 *
 * Words: the workspace, a seed, whether this life is one of reviewing (`review`) or of auditing (`audit`), the reports.
 */
import fs from 'node:fs';
import { auditDesk } from '../../app/main/engine/audit-desk.ts';
import type { Answers } from '../../app/main/engine/audit-desk.ts';
import type { Step } from '../../app/main/engine/messages.ts';
import { randomFrom } from '../report-maker/random.ts';
import type { Doing, Word } from './word.ts';

const [file = '', seed = '0', task = 'audit', ...paths] = process.argv.slice(2);
const random = randomFrom(Number(seed));

const say = (word: Word): void => {
  fs.writeSync(1, `${JSON.stringify(word)}\n`);
};

const answers: Answers = auditDesk(
  () => undefined,
  (failure) => {
    throw failure;
  },
  { workspace: { file, as: 'nameless' }, made: 'kill' },
);

const run = { isGoingOn: false };

async function audit(): Promise<void> {
  // Now all of it, now a part: findings come and go, decisions stay.
  const some = paths.filter(() => random.next() < 0.7);
  run.isGoingOn = true;
  say({ kind: 'audit' });
  await answers.run({
    paths: some.length === 0 ? paths : some,
    today: '2025-04-10',
    roster: null,
    corrections: {},
    profile: null,
  });
  say({ kind: 'audited' });
  run.isGoingOn = false;
}

/** What the desk is asked for by the name that it has there. */
function stepOf(doing: Doing): Step {
  switch (doing.name) {
    case 'decide': {
      const { findings, decision, reason } = doing;
      return { name: 'review.decide', input: { findings, decision, reason } };
    }
    case 'note':
      return { name: 'review.note', input: { findings: doing.findings, note: doing.note } };
    case 'add': {
      const { agency, message } = doing;
      const finding = {
        severity: 'advice',
        section: null,
        place: null,
        message,
        basis: null,
        suggestion: null,
      } as const;
      return { name: 'finding.add', input: { agency, finding } };
    }
    case 'undo':
      return { name: 'review.undo', input: null };
    case 'redo':
      return { name: 'review.redo', input: null };
  }
}

let turns = { canUndo: false, canRedo: false };
let count = 0;

/** A thing to do; null where the agency that was picked has nothing to it. No two say the same words. */
async function nextDoing(): Promise<Doing | null> {
  const chance = random.next();
  if (chance < 0.1 && turns.canUndo) return { name: 'undo' };
  if (chance < 0.15 && turns.canRedo) return { name: 'redo' };
  const { agencies } = await answers.overview(null);
  if (agencies.length === 0) return null;
  const agency = random.pick(agencies);
  count += 1;
  const words = `${seed}-${count}`;
  if (chance < 0.25) return { name: 'add', agency: agency.id, message: `手工${words}` };
  const all = (await answers.agency(agency.id)).findings.filter(({ origin }) => origin === 'program');
  // One after another as a rule, many at once now and then.
  const wanted = chance < 0.8 ? random.sample(all, 1) : random.sample(all, random.int(2, 12));
  const noted = wanted.map(({ id }) => id);
  if (chance < 0.4) return noted.length === 0 ? null : { name: 'note', findings: noted, note: `备注${words}` };
  const decision = chance < 0.45 ? 'open' : random.chance(0.5) ? 'confirmed' : 'dismissed';
  // To decide alike once more would leave no trace by which it could be told whether that is there.
  const findings = wanted.filter(({ review }) => review.decision !== decision).map(({ id }) => id);
  if (findings.length === 0) return null;
  return { name: 'decide', findings, decision, reason: decision === 'dismissed' ? `理由${words}` : null };
}

async function review(): Promise<void> {
  const doing = await nextDoing();
  if (doing === null) return;
  say({ kind: 'step', doing });
  turns = await answers.step(stepOf(doing));
  say({ kind: 'done' });
}

/** Lets a run that goes on beside it go on. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const opened = await answers.open({ file, as: 'nameless' });
turns = opened.view;
say({ kind: 'ready' });
if (!opened.audit) await audit();
for (;;) {
  if (task === 'audit' && !run.isGoingOn) {
    audit().catch((failure: unknown) => {
      throw failure;
    });
  }
  await review();
  await breathe();
}
