import { chineseCount, fullWidth } from './dates.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import type { Counts, Plan } from './plan.ts';
import { valueIn } from './plan.ts';
import type { Random } from './random.ts';

/** A count as people write it: 12件, 十二件, 1,234件, １２件. */
export function said(random: Random, value: number, unit = '件'): string {
  if (value >= 1000 && random.chance(0.3)) return `${String(value).replace(/\B(?=(\d{3})+$)/g, ',')}${unit}`;
  if (value > 0 && value < 200 && random.chance(0.08)) return `${chineseCount(value)}${unit}`;
  if (random.chance(0.06)) return `${fullWidth(String(value))}${unit}`;
  return random.chance(0.05) ? `${value} ${unit}` : `${value}${unit}`;
}

/** Counts as the prose of a plan states them: those of its tables, save where it was told otherwise. */
export function countsIn(plan: Plan): Counts {
  return { ...countsInTables(plan), ...plan.said };
}

/** Counts as the tables of a plan have them. */
export function countsInTables(plan: Plan): Counts {
  if (plan.edition === '2014') {
    return {
      received: valueIn(plan, 'statistics', 'received|count'),
      carriedIn: 0,
      processed: valueIn(plan, 'statistics', 'completed|count'),
      carriedOut: 0,
      reconsiderations: valueIn(plan, 'statistics', 'reconsideration|count'),
      suits: valueIn(plan, 'statistics', 'litigation|count'),
    };
  }
  return {
    received: valueIn(plan, 'applications', 'received|total'),
    carriedIn: valueIn(plan, 'applications', 'carriedIn|total'),
    processed: valueIn(plan, 'applications', 'processed|total'),
    carriedOut: valueIn(plan, 'applications', 'carriedOut|total'),
    reconsiderations: valueIn(plan, 'disputes', 'reconsideration|total'),
    suits: valueIn(plan, 'disputes', 'directSuit|total') + valueIn(plan, 'disputes', 'suitAfterReconsideration|total'),
  };
}

/** What the prose says of the year's applications. */
export function applicationsSentence(random: Random, plan: Plan): string {
  const { year } = plan;
  const { received, carriedIn, processed, carriedOut } = countsIn(plan);
  const n = (value: number): string => said(random, value);
  if (received + carriedIn === 0) {
    const none = `${year}年收到政府信息公开申请0件，办结0件。`;
    return random.pick([
      `${year}年，未收到政府信息公开申请，也无上年结转的申请。`,
      '全年没有收到公民、法人或者其他组织提出的政府信息公开申请。',
      '本年度未收到依申请公开政府信息的申请。',
      ...(plan.insistOn.has('denial') ? [] : [none]),
    ]);
  }
  const tail = carriedOut === 0 ? '无结转下年度办理的申请' : `结转下年度继续办理${n(carriedOut)}`;
  const head = carriedIn === 0 ? '' : `，上年结转${n(carriedIn)}`;
  return random.pick([
    `${year}年新收政府信息公开申请${n(received)}${head}，全年办结${n(processed)}，${tail}。`,
    `全年共收到政府信息公开申请${n(received)}${head}；办结${n(processed)}，${tail}。`,
    `本年度共受理依申请公开${n(received)}${head}，已答复${n(processed)}，${tail}。`,
    `依申请公开方面，新收申请${n(received)}${head}，${plan.edition === '2014' ? '办结' : '办理结果总计'}${n(processed)}，${tail}。`,
  ]);
}

/** What the prose says of reconsiderations and suits. */
export function disputesSentence(random: Random, counts: Counts): string {
  const { reconsiderations, suits } = counts;
  const n = (value: number): string => said(random, value);
  if (reconsiderations + suits === 0) {
    return random.pick([
      '全年未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
      '本年度没有因政府信息公开引起的行政复议和行政诉讼。',
      '因政府信息公开被申请行政复议0件，被提起行政诉讼0件。',
    ]);
  }
  return random.pick([
    `全年因政府信息公开工作被申请行政复议${n(reconsiderations)}、被提起行政诉讼${n(suits)}。`,
    `因政府信息公开申请引起的行政复议${n(reconsiderations)}，行政诉讼${n(suits)}，均依法办理。`,
  ]);
}

/** The year before in comparison: a number that no table of this report has. */
export function comparison(random: Random, counts: Counts, year: number): string {
  const last = counts.received + random.int(1, 9);
  const share = ((last - counts.received) * 100) / last;
  return random.pick([
    `${year - 1}年收到的申请为${last}件，今年较上年减少${last - counts.received}件。`,
    `与上年的${last}件相比，申请数量下降${share.toFixed(1)}%。`,
    `（${year - 1}年度共收到${last}件。）`,
  ]);
}

/** What follows upon the year's applications: who asked, what became of it, another way to add it up. All true. */
export function detailOfApplications(random: Random, plan: Plan): string {
  const { received, carriedIn, processed, carriedOut } = countsInTables(plan);
  if (plan.edition === '2014' || Object.keys(plan.said).length > 0 || received === 0 || processed === 0) return '';
  const table = plan.tables.get('applications');
  const cell = (key: FigureKey): number => table?.cells.get(key)?.value ?? 0;
  const group = (prefix: string): number =>
    [...(table?.cells.keys() ?? [])]
      .filter((key) => key.startsWith(prefix) && key.endsWith('|total'))
      .reduce((sum, key) => sum + cell(key), 0);
  const persons = cell('received|naturalPerson');
  return random.pick([
    '',
    `新收申请中，自然人${persons}件，法人或其他组织${received - persons}件。`,
    `从办理结果看，予以公开${cell('granted|total')}件，部分公开${cell('partlyGranted|total')}件，不予公开${group('refused.')}件，无法提供${group('unavailable.')}件，不予处理${group('notProcessed.')}件，其他处理${group('otherDisposal')}件。`,
    `全年共办理政府信息公开申请${received + carriedIn}件（含上年结转${carriedIn}件），结转下年${carriedOut}件。`,
    `截至${plan.year}年9月底，已收到申请${Math.floor(received / 2)}件。`,
    `其中通过网站在线提交${Math.ceil(received / 3)}件。`,
  ]);
}
