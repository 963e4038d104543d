import { auditBytes } from '../../app/engine/audit-bytes.ts';
import type { PastReport } from '../../app/model/past-report.ts';

/** What auditing one file gives. */
export type Audited = Awaited<ReturnType<typeof auditBytes>>;

/**
 * Audits one file as the program does, on a fixed day.
 * @param past reports of earlier years to compare with
 */
export async function audit(bytes: Uint8Array, path: string, past: readonly PastReport[] = []): Promise<Audited> {
  return auditBytes(bytes, path, { stage: 'published', today: '2026-11-01' }, past);
}
