import type { Report } from '../model/report.ts';
import { proseOf } from './prose.ts';

/** Section five taken apart: what is lacking, and what is done about it. */
export interface ProblemList {
  /** The enumerated problems; empty where they are not enumerated. */
  readonly problems: readonly string[];
  /** The enumerated measures; empty where they are not enumerated. */
  readonly measures: readonly string[];
  /** The whole text in front of the turn to the measures. */
  readonly lack: string;
  /** The whole text behind the turn to the measures. */
  readonly remedy: string;
}

/** Where the text turns from the problems to what is to be done. */
const TURN =
  /(?:针对|对照)[^。；;]{0,14}(?:问题|不足)|下一?步|今后|接下来|改进(?:措施|情况|方向|打算)|工作(?:打算|安排|计划|思路)|整改措施|20\d\d年[，,][^。]{0,14}将/;
/** 一是, （一）, 1. in front of an entry. */
const ENTRY =
  /(?:^|[。；;：:，,\n\s])\s*(?:[一二三四五六七八九]是(?!否)|[(（][一二三四五六七八九]{1,2}[)）]|[1-9][.．、](?!\d)|第[一二三四五六七八九][，,、])/g;
/** A heading that only announces its part. */
const HEADING =
  /^(?:政府信息公开工作)?(?:中)?(?:存在的?)?(?:主要)?(?:问题|不足|困难)|^(?:改进|整改)(?:措施|情况)|^下一?步/;
const SHORTEST = 5;

/** Problems and measures of section five; null where there is no such section or it does not turn to measures. */
export function problemListOf(report: Report): ProblemList | null {
  const text = proseOf(report, 'problems')
    .map((paragraph) => paragraph.text)
    .join('\n');
  const turn = TURN.exec(text.slice(SHORTEST));
  if (turn === null) return null;
  const at = turn.index + SHORTEST;
  const remedy = text.slice(at);
  const lack = text.slice(0, at);
  return { lack, problems: entriesOf(lack), measures: entriesOf(remedy), remedy };
}

function entriesOf(text: string): string[] {
  const starts = [...text.matchAll(ENTRY)].map(({ index, 0: mark }) => ({ from: index, behind: index + mark.length }));
  return starts
    .map(({ behind }, index) => text.slice(behind, starts[index + 1]?.from).trim())
    .filter((entry) => entry.length >= SHORTEST && !HEADING.test(entry));
}
