import fs from 'node:fs';
import path from 'node:path';
import { DEFECTS, EDITIONS, LAYOUTS, NotApplicable, makeReport } from '../report-maker/index.ts';
import type { MadeReport, MakeOptions } from '../report-maker/index.ts';
import { PLACES } from '../report-maker/agencies.ts';
import type { PlannedAgency } from '../report-maker/plan.ts';

const SYLLABLES = Array.from('青云石柳双沙梨河文锦清泉松竹梅兰枫桐榆杉金银玉翠碧丹白紫长永安宁和泰丰瑞新兴东西');
const FIRST_SEED = 900_000;
const DEFECT_EVERY = 4;

/** A township for each number: a thousand reports of a thousand bodies, none a second version of another. */
function township(index: number): PlannedAgency {
  const place = PLACES[index % PLACES.length]?.name ?? '';
  const rest = Math.floor(index / PLACES.length);
  const first = SYLLABLES[rest % SYLLABLES.length] ?? '';
  const second = SYLLABLES[Math.floor(rest / SYLLABLES.length) % SYLLABLES.length] ?? '';
  const name = `${place}${first}${second}镇人民政府`;
  return { name, kind: 'township', place, self: '我镇', reach: '全镇', field: '惠民补贴' };
}

export function reportOf(index: number): MadeReport {
  const options: MakeOptions = {
    seed: FIRST_SEED + index,
    layout: LAYOUTS[index % LAYOUTS.length] ?? 'html-tidy',
    edition: EDITIONS[Math.floor(index / LAYOUTS.length) % EDITIONS.length] ?? '2021',
    agency: township(index),
  };
  const fitting = DEFECTS.filter(
    ({ editions, layouts }) =>
      editions.includes(options.edition ?? '2021') && layouts?.includes(options.layout) !== false,
  );
  const defect = index % DEFECT_EVERY === 0 ? fitting[(index / DEFECT_EVERY) % fitting.length] : undefined;
  try {
    return makeReport({ ...options, defects: defect === undefined ? [] : [defect] });
  } catch (error) {
    // This report has no place for that defect: it stays clean.
    if (error instanceof NotApplicable) return makeReport(options);
    throw error;
  }
}

/** Writes the first `count` reports to a folder, every layout and edition in equal parts; a second call adds the rest. */
export function writeReports(folder: string, count: number): { readonly bytes: number } {
  fs.mkdirSync(folder, { recursive: true });
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const { bytes, path: name } = reportOf(index);
    fs.writeFileSync(path.join(folder, `${String(index).padStart(5, '0')}-${name}`), bytes);
    total += bytes.length;
  }
  return { bytes: total };
}
