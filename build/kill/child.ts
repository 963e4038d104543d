/**
 * One life of the program: audits and reviews on one workspace until it is killed. It says on standard output what it
 * is about to do and what the desk has answered; what was answered must be there ever after.
 */
import fs from 'node:fs';
import { auditDesk } from '../../app/main/engine/audit-desk.ts';
import type { Answers } from '../../app/main/engine/audit-desk.ts';
import { randomFrom } from '../report-maker/random.ts';
import type { Word } from './word.ts';

const [file = '', seed = '0', ...paths] = process.argv.slice(2);
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

async function audit(): Promise<void> {
  // Now all of it, now a part: findings come and go, decisions stay.
  const some = paths.filter(() => random.next() < 0.7);
  say({ kind: 'audit' });
  await answers.run({
    paths: some.length === 0 ? paths : some,
    today: '2025-04-10',
    roster: null,
    corrections: {},
    profile: null,
  });
  say({ kind: 'audited' });
}

async function review(): Promise<void> {
  const { agencies } = await answers.overview(null);
  const agency = agencies[Math.floor(random.next() * agencies.length)];
  const view = agency === undefined ? undefined : await answers.agency(agency.id);
  const findings = (view?.findings ?? []).filter(() => random.next() < 0.5).map(({ id }) => id);
  if (findings.length === 0) return;
  const decision = random.next() < 0.5 ? 'confirmed' : 'dismissed';
  const reason = decision === 'dismissed' ? `理由${Math.floor(random.next() * 1e6)}` : null;
  say({ kind: 'decide', findings, decision, reason });
  await answers.step({ name: 'review.decide', input: { findings, decision, reason } });
  say({ kind: 'decided' });
}

say({ kind: 'ready' });
const present = (await answers.open({ file, as: 'nameless' })).audit;
if (!present || random.next() < 0.5) await audit();
for (;;) await (random.next() < 0.04 ? audit() : review());
