import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditBytes } from '../../app/engine/audit-bytes.ts';
import { BARE_PARSES } from './bare-parse.ts';
import { inTurns, median, type Pair } from './clock.ts';

/** What one kind of file costs, in milliseconds a file. */
export interface KindCost extends Pair {
  readonly kind: string;
}

/** One file of each edition; those with other names try the readers' features. */
const REPORT = /^20\d\d-edition[a-z-]*\.(?<ending>[a-z]+)$/;
const SETTINGS = { stage: 'published', today: '2026-11-01' } as const;
/** The first rounds only warm up. */
const WARMING = 3;
/** Each file is treated so often in a round: a single time is too short to be measured. */
const TIMES = 10;

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * For the same reports in every kind of file: the whole audit (`ours`), and the bare parse of the file; medians.
 * @param folder the fixtures, one file a kind and edition
 */
export async function measureKinds(folder: string, rounds: number): Promise<readonly KindCost[]> {
  const byEnding = new Map<string, Sample[]>();
  for (const name of readdirSync(folder).sort()) {
    const ending = REPORT.exec(name)?.groups?.['ending'] ?? '';
    if (BARE_PARSES[ending] === undefined) continue;
    const samples = byEnding.get(ending) ?? [];
    samples.push({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) });
    byEnding.set(ending, samples);
  }
  const costs: KindCost[] = [];
  for (const [kind, samples] of byEnding) costs.push({ kind, ...(await costOf(kind, samples, rounds)) });
  return costs;
}

async function costOf(kind: string, samples: readonly Sample[], rounds: number): Promise<Pair> {
  const parse = BARE_PARSES[kind];
  if (parse === undefined) throw new Error(`no bare parse of ${kind}`);
  for (const { bytes, name } of samples) {
    const { report, input } = await auditBytes(bytes, name, SETTINGS);
    if (report === null) throw new Error(`${name} is not read: ${input.reason ?? ''}`);
  }
  const often = Array.from({ length: TIMES }, () => samples).flat();
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds + WARMING; round += 1) {
    const audit = ({ bytes, name }: Sample): unknown => auditBytes(bytes, name, SETTINGS);
    pairs.push(await inTurns(often, round, audit, ({ bytes }) => parse(bytes), often.length));
  }
  const counted = pairs.slice(WARMING);
  const each = (side: keyof Pair): number => median(counted.map((pair) => pair[side])) / often.length;
  return { ours: each('ours'), bare: each('bare') };
}
