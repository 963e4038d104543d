import type { Input } from '../../app/model/audit-result.ts';
import type { Finding, Outcome } from '../../app/model/finding.ts';
import type { Report } from '../../app/model/report.ts';

/** What auditing one file gives. */
export interface Audited {
  readonly report: Report | null;
  readonly input: Input;
  readonly findings: readonly Finding[];
  readonly rules: Readonly<Record<string, Outcome>>;
}

type AuditBytes = (
  bytes: Uint8Array,
  path: string,
  settings: { readonly stage: 'published'; readonly today: string },
) => Promise<Audited>;

const engine = new URL('../../app/engine/audit-bytes.ts', import.meta.url).pathname;

/** Audits one file as the program does, on a fixed day. */
export async function audit(bytes: Uint8Array, path: string): Promise<Audited> {
  const { auditBytes } = (await import(engine)) as { auditBytes: AuditBytes };
  return auditBytes(bytes, path, { stage: 'published', today: '2026-11-01' });
}
