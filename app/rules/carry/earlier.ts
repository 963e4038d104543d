import { equationsOf } from '../../catalog/equations.ts';
import { weigh } from '../../catalog/weigh.ts';
import type { FigureKey } from '../../model/edition.ts';
import type { Quote } from '../../model/finding.ts';
import type { PastReport } from '../../model/past-report.ts';
import type { Report } from '../../model/report.ts';
import { splitSentences } from '../../text/sentences.ts';

/** Why a figure of two years may differ without either being wrong, or why one of the two proves nothing. */
export interface Doubt {
  /** As it stands in a finding's message. */
  readonly words: string;
  readonly quote: Quote | null;
}

/** A body that took over, gave up or was made from another has other figures to carry on. */
const BODY_CHANGED =
  /机构改革|更名为|改名为|新(?:组建|设立|成立)的?[^，。；、]{0,8}(?:局|委|办|中心|街道|镇|单位|部门|机构)|(?:整合|合并|划转|撤并|撤销)[^，。；]{0,12}(?:组建|成立|设立)|(?:职责|职能|机构)[^，。；]{0,8}(?:划入|划转|划归|并入|整合)|(?:与|和|同)[^，。；]{2,20}合并(?!同类)|挂牌(?:成立|组建)/;

/** What speaks against comparing two reports as those of one body in two years that follow. */
export function doubtsBetween(report: Report, past: PastReport): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const [now, before] = [report.agencyAsFound ?? report.agency, past.agencyAsFound ?? past.agency];
  if (now !== before) doubts.push({ words: `两年的单位名称不同（上年为“${before}”）`, quote: null });
  for (const one of past.report === null ? [report] : [report, past.report]) {
    const which = one === report ? '本年' : '上年';
    if (one.otherNames.length > 0) doubts.push({ words: `${which}报告中的单位名称前后不一`, quote: null });
    if (hasOtherYear(one)) doubts.push({ words: `${which}报告中的年度前后不一`, quote: null });
    const change = changeIn(one);
    if (change !== null) doubts.push({ words: `${which}报告提到机构变动`, quote: one === report ? change : null });
  }
  return doubts;
}

const OWN_YEAR: readonly string[] = ['title', 'preamble', 'period', 'opening'];

function hasOtherYear({ yearStatements, year }: Report): boolean {
  return yearStatements.some((statement) => OWN_YEAR.includes(statement.place) && statement.year !== year);
}

function changeIn({ paragraphs }: Report): Quote | null {
  for (const { text, source } of paragraphs) {
    if (!BODY_CHANGED.test(text)) continue;
    const sentence = splitSentences(text).find((one) => BODY_CHANGED.test(one)) ?? text;
    return { text: sentence, source };
  }
  return null;
}

/**
 * What speaks against a figure of last year's table three itself: an equation that holds it is broken there; its heads
 * are lost; or the file is an extract whose table does not prove itself.
 */
export function doubtsAbout(past: PastReport, key: FigureKey): readonly Doubt[] {
  const weighed = (past.edition === null ? [] : equationsOf(past.edition, 'applications')).map((equation) =>
    weigh(equation, (figure) => past.figures[figure]),
  );
  const around = weighed.filter(({ figures }) => figures.includes(key));
  if (around.some(({ state }) => state === 'broken')) {
    return [{ words: '上年报告表三自身的数据不平', quote: null }];
  }
  const labels = past.report?.tables.find(({ table }) => table === 'applications')?.labels ?? [];
  if (labels.some(({ verdict }) => verdict === 'lost')) {
    return [{ words: '上年报告表三的表头不全', quote: null }];
  }
  const proven = weighed.every(({ state, unknown }) => state === 'holds' && unknown === 0);
  return past.extract && !proven ? [{ words: '上年报告是文本摘录，可能有缺字', quote: null }] : [];
}

/** The end of a sentence that has told a difference; empty where nothing speaks against it. */
export function doubtWords(doubts: readonly Doubt[]): string {
  return doubts.length === 0 ? '' : `；${doubts.map(({ words }) => words).join('，')}，请核实`;
}
