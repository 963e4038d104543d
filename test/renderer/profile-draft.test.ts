import { describe, expect, test } from 'vitest';
import { tooShort } from '../../app/rules/content/too-short.ts';
import { slip } from '../../app/rules/wording/slip.ts';
import {
  linesOfReplacements,
  linesOfWords,
  replacementsOf,
  wordsOf,
} from '../../renderer/screens/rules/option-text.ts';
import {
  BARE,
  checkSwitched,
  checkWritten,
  deadlineSet,
  freeCode,
  isBare,
  isSame,
  noted,
  optionSet,
  switched,
  tidy,
  weighed,
} from '../../renderer/state/profile-draft.ts';

const least = tooShort.options?.['least'];
const added = slip.options?.['added'];
if (least === undefined || added === undefined) throw new Error('options are gone');
const CHECK = { code: 'M901', title: '甲', basis: '乙', how: '丙', severity: 'advice', stage: 'any' } as const;

describe('a draft', () => {
  test('of nothing is the program’s own, whatever its name', () => {
    expect([isBare(BARE), isBare({ ...BARE, name: '青禾县' }), isBare(switched(BARE, 'R601', false))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('that is set and set back is the same as before', () => {
    expect(isSame(switched(switched(BARE, 'R601', false), 'R601', true), BARE)).toBe(true);
    expect(weighed(weighed(BARE, 'R601', 'must-fix', 'suspected'), 'R601', 'suspected', 'suspected')).toEqual(BARE);
    expect(optionSet(optionSet(BARE, 'R751', 'least', least, 80), 'R751', 'least', least, 200)).toEqual(BARE);
    expect(optionSet(optionSet(BARE, 'R751', 'least', least, 80), 'R751', 'least', least, null)).toEqual(BARE);
    expect(deadlineSet(deadlineSet(BARE, 'publication', 'township', '01-20'), 'publication', 'township', '')).toEqual(
      BARE,
    );
    expect(checkSwitched(checkSwitched(BARE, 'M001', false), 'M001', true)).toEqual(BARE);
    expect(checkWritten(checkWritten(BARE, 'M901', CHECK), 'M901', null)).toEqual(BARE);
    expect(noted(noted(BARE, 'R601', '县里要求'), 'R601', '')).toEqual(BARE);
  });

  test('settles the same in whatever order it was made', () => {
    const one = noted(switched(BARE, 'R753', false), 'R601', '甲');
    const other = switched(noted(BARE, 'R601', '甲'), 'R753', false);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  test('lets go of severity and options of a rule that is switched off: they would contradict it', () => {
    const set = optionSet(weighed(BARE, 'R751', 'advice', 'suspected'), 'R751', 'least', least, 80);
    expect(switched(noted(set, 'R751', '不用'), 'R751', false).rules).toEqual({ R751: { on: false, note: '不用' } });
  });

  test('keeps both sorts of deadlines apart', () => {
    const profile = deadlineSet(
      deadlineSet(BARE, 'publication', 'township', '01-25'),
      'submission',
      'township',
      '01-10',
    );
    expect(profile.deadlines).toEqual({ publication: { township: '01-25' }, submission: { township: '01-10' } });
  });

  test('tells free codes of own checks', () => {
    expect(freeCode(BARE)).toBe('M901');
    expect(freeCode(checkWritten(BARE, 'M901', CHECK))).toBe('M902');
    const own = Array.from({ length: 99 }, (_, index) => ({ ...CHECK, code: `M${901 + index}` }));
    expect(freeCode(tidy({ ...BARE, manualChecks: { own } }))).toBeNull();
  });

  test('changes a check of its own in its place', () => {
    const two = checkWritten(checkWritten(BARE, 'M901', CHECK), 'M902', { ...CHECK, code: 'M902' });
    const changed = checkWritten(two, 'M901', { ...CHECK, title: '丁' });
    expect(changed.manualChecks?.own?.map(({ code, title }) => [code, title])).toEqual([
      ['M901', '丁'],
      ['M902', '甲'],
    ]);
  });
});

describe('word lists as they are typed', () => {
  test('a word a line', () => {
    expect(wordsOf(' 甲 \n\n乙\n')).toEqual(['甲', '乙']);
    expect(linesOfWords(['甲', '乙'])).toBe('甲\n乙');
  });

  test.each(['工开 → 公开', '工开->公开', '工开 => 公开', '工开\t公开'])('an arrow of any kind: %j', (line) => {
    expect(replacementsOf(line, false)).toEqual([{ wrong: '工开', right: '公开' }]);
  });

  test('what is not typed yet is left empty, to be told of', () => {
    expect(replacementsOf('工开', false)).toEqual([{ wrong: '工开', right: '' }]);
    expect(replacementsOf('公路局 → 交通局', true)).toEqual([{ wrong: '公路局', right: '交通局', until: 0 }]);
  });

  test('former names with their last year, there and back', () => {
    const names = [{ wrong: '公路局', right: '交通局', until: 2021 }];
    expect(replacementsOf(linesOfReplacements(names), true)).toEqual(names);
    expect(linesOfReplacements(names)).toBe('公路局 → 交通局 → 2021');
  });
});
