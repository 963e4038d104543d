import { SCOPE_WORDS } from '../../catalog/scope-words.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Clause, Sentence } from '../../text/sentences.ts';

/** A clause of its own that limits what follows: 截至9月底, 通过门户网站. */
const LIMITING = /^(?:其中)?(?:截[至止]|通过|经由?|利用|依托|在|上半年|下半年|\d{1,2}[-至]\d{1,2}月)/;

/** A clause with a count of its own limits nothing behind it. */
const COUNTED = /\d\s*(?:件|宗|起|条|份|例|次|篇)/;

/**
 * Words that limit or blur a figure, as found in its clause up to `end` (an offset in the clause), and in the clause
 * before where that is nothing but a limit or names the place where the figure arose.
 */
export function hedgesOf(sentence: Sentence, clause: Clause, end: number): readonly string[] {
  const at = sentence.clauses.indexOf(clause);
  const before = sentence.clauses[at - 1];
  const reach = [clause.text.slice(0, end)];
  const limits = before !== undefined && LIMITING.test(before.text) && !COUNTED.test(before.text);
  if (before !== undefined && (limits || /(?:信箱|平台|网站)[上中内]?.{0,8}\d/.test(before.text))) {
    reach.unshift(before.text);
  }
  return [...new Set(reach.flatMap(wordsIn))];
}

const WORDS = SCOPE_WORDS.filter(([scope]) => scope !== 'blurred').map(([, pattern]) => new RegExp(pattern, 'g'));

function wordsIn(text: string): string[] {
  return WORDS.flatMap((pattern) => matchesOf(text, pattern).map(([word]) => word));
}
