import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runAudit } from '../../app/engine/run.ts';
import { AuditKeeper } from '../../app/main/engine/audit-keeper.ts';
import { takeStep } from '../../app/main/engine/take-step.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import type { Finding } from '../../app/model/finding.ts';
import { openWorkspace } from '../../app/workspace/open.ts';
import type { Workspace } from '../../app/workspace/open.ts';
import type { Overview } from '../../app/bridge/desk.ts';
import { CLOCK, timed } from './clock.ts';
import { MANUAL_CHECKS } from '../../app/catalog/manual-checks.ts';

/** How many findings an agency has. */
const FINDINGS_EACH = 20;
/** Every so many findings has been decided on. */
const DECIDED_EVERY = 40;

const TODAY = '2025-04-10';
const NOW = '2025-04-10T08:00:00.000Z';

/** An audit of a whole province: the samples' reports and findings again and again, each time of another agency. */
async function province(samples: string, agencies: number): Promise<Audit> {
  const audit = await runAudit([samples], { stage: 'published', today: TODAY, year: null });
  const { reports, findings } = audit;
  const pick = <T>(items: readonly T[], index: number): T => {
    const item = items[index % items.length];
    if (item === undefined) throw new Error('the samples have none');
    return item;
  };
  const names = Array.from({ length: agencies }, (_, index) => `青禾省第${String(index).padStart(5, '0')}号单位`);
  const all = names.map((agency, index) => ({
    ...pick(reports, index),
    id: `report-${index}`,
    agency,
    input: `${agency}.html`,
  }));
  return {
    ...audit,
    inputs: all.map(({ id, input }, index) => ({
      ...pick(audit.inputs, index),
      path: input,
      sha256: index.toString(16).padStart(64, '0'),
      kind: 'html',
      status: 'report',
      reason: null,
      report: id,
    })),
    reports: all,
    agencies: names.map((name, index) => ({
      name,
      group: `第${index % 100}组`,
      parent: null,
      status: 'audited',
      reports: [`report-${index}`],
    })),
    findings: names.flatMap((agency, index) =>
      Array.from({ length: FINDINGS_EACH }, (_, number): Finding => ({
        ...pick(findings, index * FINDINGS_EACH + number),
        id: `finding-${index}-${number}`,
        agency,
        report: `report-${index}`,
        cause: null,
      })),
    ),
    rules: Object.fromEntries(all.map(({ id }, index) => [id, pick(Object.values(audit.rules), index)])),
  };
}

/** Makes a workspace of so many agencies, as the program `made` does. Gives how long keeping the audit took, in milliseconds. */
export async function makeWorkspace(file: string, samples: string, agencies: number, made: string): Promise<unknown> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const audit = await province(samples, agencies);
  const workspace = openWorkspace(file, true);
  const { database } = workspace;
  const keeper = new AuditKeeper(() => database, made);
  const from = performance.now();
  database.transaction(() => {
    keeper.keep(audit, true, TODAY);
  });
  const kept = performance.now() - from;
  const findings = audit.findings.filter((_, index) => index % DECIDED_EVERY === 0).map(({ id }) => id);
  const input = { findings, decision: 'confirmed', reason: null } as const;
  takeStep({ database, audit: keeper, checks: MANUAL_CHECKS, now: NOW }, { name: 'review.decide', input });
  workspace.close();
  return { milliseconds: kept, bytes: fs.statSync(file).size };
}

/** How many agencies are looked at, and how many steps are done. */
const SOME = 20;

/** Opens a workspace as the program does, looks at some agencies and does some steps. In milliseconds, as `clock` says. */
export async function measureWorkspace(file: string, agencies: number, made: string): Promise<unknown> {
  const begun: { workspace: Workspace; keeper: AuditKeeper; overview: Overview }[] = [];
  const opening = await timed(() => {
    const workspace = openWorkspace(file, false);
    const keeper = new AuditKeeper(() => workspace.database, made);
    begun.push({ workspace, keeper, overview: keeper.overview() });
  });
  const [opened] = begun;
  if (opened === undefined) throw new Error('nothing was opened');
  const { workspace, keeper, overview } = opened;
  if (overview.agencies.length !== agencies) throw new Error(`${overview.agencies.length} agencies of ${agencies}`);
  const { database } = workspace;
  const agency = await timed(() => {
    for (let index = 0; index < SOME; index += 1) {
      const id = overview.agencies[Math.floor((index * agencies) / SOME)]?.id ?? '';
      if (keeper.agency(id)?.findings.length !== FINDINGS_EACH) throw new Error(`findings of ${id} are not whole`);
    }
  });
  const step = await timed(() => {
    for (let index = 0; index < SOME; index += 1) {
      const input = { findings: [`finding-${index}-1`], note: randomUUID() };
      takeStep({ database, audit: keeper, checks: MANUAL_CHECKS, now: NOW }, { name: 'review.note', input });
    }
  });
  workspace.close();
  return { opening, agency: agency / SOME, step: step / SOME, clock: CLOCK };
}
