import type { CorrectionRequest } from '../../bridge/calls.ts';
import { DESK } from '../../strings/desk-refusals.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import { Refusal } from '../refusal.ts';
import type { AuditSession } from './audit-session.ts';
import type { CorrectionStore } from './correction-store.ts';

interface Correcting {
  readonly session: Pick<AuditSession, 'state' | 'mustRest' | 'again'>;
  readonly engine: Pick<EngineHost, 'ask'>;
  readonly corrections: Pick<CorrectionStore, 'set'>;
}

/**
 * Remembers what a person settled for an input, and audits anew.
 * @throws Refusal while a run is going on, where another audit is at hand than the one that the person looked at, and
 *   where the input cannot be corrected; then nothing is remembered
 */
export async function correctInput(
  { session, engine, corrections }: Correcting,
  { audit, input, correction }: CorrectionRequest,
): Promise<void> {
  const mustStand = (): void => {
    session.mustRest();
    if (session.state.audit !== audit) throw new Refusal(DESK.auditChanged);
  };
  mustStand();
  const key = await engine.ask('correctionKey', input);
  mustStand();
  corrections.set(key, correction);
  session.again();
}
