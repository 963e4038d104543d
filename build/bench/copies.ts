import { copiesAmong } from '../../app/compare/copies.ts';
import { auditBytes } from '../../app/engine/audit-bytes.ts';
import type { Report } from '../../app/model/report.ts';
import { CLOCK, tidyUp, timed } from './clock.ts';
import { reportOf } from './folder.ts';

const SETTINGS = { stage: 'published', today: '2026-11-01' } as const;

/** What it takes to look for copied text among so many reports of two years each. */
export interface CopyTimes {
  readonly agencies: readonly number[];
  readonly milliseconds: readonly number[];
  /** Pairs found: the made reports of one year are the next year's with other figures, but none of another agency's. */
  readonly copies: readonly number[];
  readonly clock: string;
}

/** Every so many agencies one takes over the text of the agency before. */
const COPY_EVERY = 100;

/** Times the search for copied text among the reports of `counts[0]`, `counts[1]` … agencies, two years each. */
export async function measureCopies(counts: readonly number[]): Promise<CopyTimes> {
  const most = Math.max(...counts);
  const made: Report[] = [];
  for (let index = 0; index < 2 * most; index += 1) {
    const { bytes, path } = reportOf(index);
    const { report } = await auditBytes(bytes, path, SETTINGS);
    // A report that a defect made unreadable has no words to compare: one that has takes its place.
    made.push(report ?? made[0] ?? failOn(path));
  }
  const reports = made.map((report, index): Report => {
    const copied = index % COPY_EVERY === COPY_EVERY - 1 ? made[index - 2] : undefined;
    const agency = `第${Math.floor(index / 2)}号镇人民政府`;
    return { ...report, agency, year: 2023 + (index % 2), paragraphs: (copied ?? report).paragraphs };
  });
  const times: number[] = [];
  const copies: number[] = [];
  for (const count of counts) {
    const some = reports.slice(0, 2 * count);
    tidyUp();
    let found = 0;
    times.push(
      await timed(() => {
        found = copiesAmong(some).length;
      }),
    );
    copies.push(found);
  }
  return { agencies: counts, milliseconds: times, copies, clock: CLOCK };
}

function failOn(path: string): never {
  throw new Error(`${path} is not read`);
}
