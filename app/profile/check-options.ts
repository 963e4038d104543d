import type { OptionValue, Replacement, RuleOption } from '../model/rule-option.ts';
import { PROFILE_PROBLEMS as SAY } from '../strings/profile.ts';
import { whole, type ProfileReading, type Spot } from './reading.ts';

/** An office's list is a list, not a dictionary. */
const MOST_WORDS = 500;
const LONGEST_WORD = 40;

/** A value of an option, checked against what the rule declares; null where it is wrong. */
export function checkOption(reading: ProfileReading, spot: Spot, option: RuleOption): OptionValue | null {
  switch (option.kind) {
    case 'number':
      return checkNumber(reading, spot, option);
    case 'yesNo':
      return reading.yesNo(spot);
    case 'words':
      return checkWords(reading, spot);
    case 'replacements':
      return checkReplacements(reading, spot, option.until);
  }
}

function checkNumber(
  reading: ProfileReading,
  spot: Spot,
  { title, from, to, unit, step }: Extract<RuleOption, { readonly kind: 'number' }>,
): number | null {
  const value = reading.number(spot);
  if (value === null) return null;
  if (!(value >= from && value <= to)) return reading.refuse(spot, SAY.range(title, from, to, unit, value));
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) > 1e-6 ? reading.refuse(spot, SAY.step(title, step)) : value;
}

function checkWords(reading: ProfileReading, spot: Spot): readonly string[] | null {
  const items = reading.list(spot);
  if (items === null) return null;
  if (items.length > MOST_WORDS) return reading.refuse(spot, SAY.manyWords(MOST_WORDS));
  const words: string[] = [];
  for (const item of items) {
    const word = reading.text(item, LONGEST_WORD);
    if (word === null) continue;
    if (words.includes(word)) reading.say(item, SAY.sameWord(word));
    else words.push(word);
  }
  return words;
}

function checkReplacements(reading: ProfileReading, spot: Spot, until: boolean): readonly Replacement[] | null {
  const items = reading.list(spot);
  if (items === null) return null;
  if (items.length > MOST_WORDS) return reading.refuse(spot, SAY.manyWords(MOST_WORDS));
  const replacements: Replacement[] = [];
  for (const item of items) {
    const one = checkReplacement(reading, item, until);
    if (one === null) continue;
    if (replacements.some(({ wrong }) => wrong === one.wrong)) reading.say(item, SAY.sameWord(one.wrong));
    else replacements.push(one);
  }
  return replacements;
}

function checkReplacement(reading: ProfileReading, spot: Spot, until: boolean): Replacement | null {
  const entries = reading.object(spot, until ? ['wrong', 'right', 'until'] : ['wrong', 'right']);
  if (entries === null) return null;
  const part = (key: 'wrong' | 'right') => {
    const own = entries.get(key);
    return own === undefined ? reading.refuse(spot, SAY.missingKey(key)) : reading.text(own, LONGEST_WORD);
  };
  const wrong = part('wrong');
  const right = part('right');
  const year = until ? checkUntil(reading, spot, entries.get('until')) : null;
  if (wrong === null || right === null || (until && year === null)) return null;
  if (wrong === right) return reading.refuse(spot, SAY.sameBothWays(wrong));
  return { wrong, right, ...whole<{ until: number }>({ until: year }) };
}

function checkUntil(reading: ProfileReading, spot: Spot, own: Spot | undefined): number | null {
  if (own === undefined) return reading.refuse(spot, SAY.missingUntil);
  const year = reading.number(own);
  if (year === null) return null;
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : reading.refuse(own, SAY.badYear);
}
