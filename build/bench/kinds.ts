import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditBytes } from '../../app/engine/audit-bytes.ts';
import { readBytes } from '../../app/readers/read-file.ts';
import { median, timed } from './clock.ts';

/** What one kind of file costs, in milliseconds a file. */
export interface KindCost {
  readonly name: string;
  readonly read: number;
  readonly audit: number;
}

const REPORT = /^2021-edition.*\.(docx?|pdf|xlsx?|csv|mht|html|rtf)$/;
const SETTINGS = { stage: 'published', today: '2026-11-01' } as const;

/** For one report in every kind of file: reading it alone, and the whole audit of it; medians of many times. */
export async function measureKinds(folder: string, times: number): Promise<readonly KindCost[]> {
  const costs: KindCost[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => REPORT.test(file))
    .sort()) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    await auditBytes(bytes, name, SETTINGS);
    const read: number[] = [];
    const audit: number[] = [];
    for (let time = 0; time < times; time += 1) {
      read.push(await timed(() => readBytes(bytes, name)));
      audit.push(await timed(() => auditBytes(bytes, name, SETTINGS)));
    }
    costs.push({ name, read: median(read), audit: median(audit) });
  }
  return costs;
}
