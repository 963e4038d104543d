import { isFiller, matterWords, type Matter, type MatterWord } from './matter.ts';

/** What became of an application. */
export const OUTCOMES: readonly Matter[] = [
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'notProcessed',
  'otherDisposal',
];

/** The last matter word; 申请数量 behind another says no more than that one (上年结转政府信息公开申请数量). */
export function lastMatter(lead: string): MatterWord | undefined {
  const words = matterWords(lead);
  const [before, last] = words.slice(-2);
  // 予以公开的依申请公开答复9件: the answer is of that kind.
  const isAnswerOf = before !== undefined && OUTCOMES.includes(before.matter) && last?.matter === 'answered';
  if (isAnswerOf && isFiller(lead.slice(before.end, last.start))) return { ...before, end: last.end };
  const isAmount = last?.matter === 'received' && lead.startsWith('申请', last.start);
  if (before === undefined || last === undefined || !isAmount) return words.at(-1);
  return isFiller(lead.slice(before.end, last.end)) ? { ...before, end: last.end } : last;
}

/** 予以公开和部分公开共81件: the outcomes joined in front of the number. */
export function outcomesUpTo(lead: string, word: MatterWord): readonly Matter[] {
  const words = matterWords(lead).filter(({ matter }) => OUTCOMES.includes(matter));
  const joined: Matter[] = [word.matter];
  for (let at = words.length - 1; at > 0; at -= 1) {
    const between = lead.slice(words[at - 1]?.end, words[at]?.start);
    const before = words[at - 1]?.matter;
    if (before === undefined || !/^(?:的|类)?(?:、|和|及|或者?|与|以及)$/.test(between)) break;
    joined.unshift(before);
  }
  return joined;
}
