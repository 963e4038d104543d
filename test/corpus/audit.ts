import { auditBytes } from '../../app/engine/audit-bytes.ts';

/** What auditing one file gives. */
export type Audited = Awaited<ReturnType<typeof auditBytes>>;

/** Audits one file as the program does, on a fixed day. */
export async function audit(bytes: Uint8Array, path: string): Promise<Audited> {
  return auditBytes(bytes, path, { stage: 'published', today: '2026-11-01' });
}
