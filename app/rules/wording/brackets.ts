import type { Report } from '../../model/report.ts';
import { withoutTornNumbers } from '../../text/document-numbers.ts';
import { findLoneSigns, type LoneSign } from '../../text/pairs.ts';
import { passagesOf, placesOf, type Passage } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** 括号、引号、书名号按先后次序不能配对。 */
export const brackets = defineRule({
  id: 'wording/brackets',
  code: 'R804',
  severity: 'suspected',
  editions: 'any',
  title: '括号、引号、书名号不配对',
  basis: 'GB/T 15834—2011《标点符号用法》4.8、4.9、4.15：引号、括号、书名号成对使用，先起后止',
  suggestion: '对照原稿补上缺的一半，或者把写反的一对改过来。',
  needs: [],
  messages: {
    lone: '正文有{count}处括号、引号或书名号不配对：{places}',
  },
  check({ report }, to) {
    const lone = loneSignsOf(passagesOf(report), (text) => withoutToldNumbers(text, report));
    const details = placesOf(lone.map(({ passage, lone: { at } }) => ({ passage, start: at, end: at + 1 })));
    if (details !== null) to.fail('lone', details);
  },
});

interface Place {
  readonly passage: Passage;
  readonly lone: LoneSign;
}

/** A passage that ends so is not broken off in the middle. */
const COMPLETE = /[。；;！!？?：:]\s*$/;

/** A passage that leaves more signs open is no prose: the next one is not searched for their other halves. */
const MOST_PENDING = 50;

/** What a passage that is broken off leaves open, the next may close. */
function loneSignsOf(passages: readonly Passage[], readable: (text: string) => string): Place[] {
  const places: Place[] = [];
  let pending: Place[] = [];
  for (const passage of passages) {
    const own = findLoneSigns(readable(passage.text)).map((lone) => ({ passage, lone }));
    for (const place of own.filter(({ lone }) => lone.closes)) {
      const opened = pending.findIndex(({ lone }) => partners(lone.sign, place.lone.sign));
      if (opened >= 0) pending.splice(opened, 1);
      else places.push(place);
    }
    for (const place of pending) places.push(place);
    const left = own.filter(({ lone }) => !lone.closes);
    const ends = COMPLETE.test(passage.text) || left.length > MOST_PENDING;
    if (ends) for (const place of left) places.push(place);
    pending = ends ? [] : left;
  }
  return [...places, ...pending];
}

function partners(open: string, close: string): boolean {
  return findLoneSigns(open + close).length === 0;
}

/** A document number that lost its bracket is told as such, in an extract among the lost characters; offsets stay true. */
function withoutToldNumbers(text: string, { extract, lostCharacters }: Report): string {
  return lostCharacters
    .filter(({ raw }) => /^[〔[(（]/.test(raw))
    .reduce((left, { raw }) => left.replace(raw, raw.replace(/^./, '·')), extract ? text : withoutTornNumbers(text));
}
