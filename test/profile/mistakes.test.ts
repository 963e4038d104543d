import { describe, expect, test } from 'vitest';
import { ruleBook } from '../../app/engine/rule-book.ts';
import { checkProfile } from '../../app/profile/check-profile.ts';
import { textOf, WHOLE } from './profile-text.ts';

const RULES = ruleBook();

const problemsOf = (settings: object): readonly (readonly [string, string])[] =>
  checkProfile(textOf(settings), RULES).problems.map(({ path, sentence }) => [path, sentence]);

describe('mistakes', () => {
  test.each<[string, object, string, RegExp]>([
    ['another schema', { schema: 'x/1' }, 'schema', /不是本程序的规则设置/],
    ['an empty name', { name: '  ' }, 'name', /不能空着/],
    ['a long name', { name: '长'.repeat(61) }, 'name', /最多60字/],
    ['a name in two lines', { name: '青禾\n县' }, 'name', /换行/],
    ['an unknown key', { rule: {} }, 'rule', /不认识“rule”/],
    ['a wrong type', { rules: [] }, 'rules', /应当是一组设置（\{…\}），这里是列表/],
    ['an unknown stage', { stage: '送审稿' }, 'stage', /只能是：draft、published/],
    ['an unknown tier', { tier: 'town' }, 'tier', /只能是：province、city、county/],
    ['an unknown rule', { rules: { R9999: {} } }, 'rules.R9999', /没有编号或者名称为“R9999”的规则/],
    ['an unknown key of a rule', { rules: { R601: { off: true } } }, 'rules.R601.off', /只能写：on、severity/],
    ['a rule off and grave', { rules: { R601: { on: false, severity: 'advice' } } }, 'rules.R601', /互相矛盾/],
    ['a rule off with options', { rules: { R116: { on: false, options: {} } } }, 'rules.R116', /设置了options/],
    ['a rule that others rest on', { rules: { R105: { on: false } } }, 'rules.R105.on', /不能停用/],
    [
      'a hint made proof',
      { rules: { R751: { severity: 'must-fix' } } },
      'rules.R751.severity',
      /只能调轻，不能调为“必改”/,
    ],
    [
      'a rule raised too far',
      { rules: { R116: { severity: 'must-fix' } } },
      'rules.R116.severity',
      /最重只能调为“疑似”/,
    ],
    ['an unknown severity', { rules: { R601: { severity: '必改' } } }, 'rules.R601.severity', /只能是：must-fix/],
    [
      'options of a rule that has none',
      { rules: { R301: { options: { a: 1 } } } },
      'rules.R301.options',
      /没有可以设置的选项/,
    ],
    ['an unknown option', { rules: { R116: { options: { max: 1 } } } }, 'rules.R116.options.max', /可以设置的是：most/],
    [
      'a number out of range',
      { rules: { R116: { options: { most: 99999 } } } },
      'rules.R116.options.most',
      /300到10000字之间，这里是99999/,
    ],
    ['half a character', { rules: { R116: { options: { most: 900.5 } } } }, 'rules.R116.options.most', /整数/],
    [
      'two decimals',
      { rules: { R703: { options: { tolerance: 1.25 } } } },
      'rules.R703.options.tolerance',
      /小数点后一位/,
    ],
    [
      'text for a number',
      { rules: { R116: { options: { most: '900' } } } },
      'rules.R116.options.most',
      /应当是数字，这里是文字/,
    ],
    [
      'a short text that is too long',
      { rules: { R751: { options: { least: 1200 } } } },
      'rules.R751',
      /1200与“总体情况最多”1000矛盾/,
    ],
    [
      'a long text that is too short',
      { rules: { R116: { options: { most: 300 } }, R751: { options: { least: 300 } } } },
      'rules.R751',
      /应当小于后者/,
    ],
    [
      'a word twice',
      { rules: { R806: { options: { excluded: ['甲', '甲'] } } } },
      'rules.R806.options.excluded[2]',
      /写了两次/,
    ],
    [
      'an empty word',
      { rules: { R806: { options: { excluded: [' '] } } } },
      'rules.R806.options.excluded[1]',
      /不能空着/,
    ],
    [
      'a right word that is the wrong one',
      { rules: { R806: { options: { added: [{ wrong: '甲', right: '甲' }] } } } },
      'rules.R806.options.added[1]',
      /错写与正写相同/,
    ],
    [
      'a word without its right one',
      { rules: { R806: { options: { added: [{ wrong: '甲' }] } } } },
      'rules.R806.options.added[1]',
      /缺少“right”/,
    ],
    [
      'a year where none belongs',
      { rules: { R806: { options: { added: [{ wrong: '甲', right: '乙', until: 2020 }] } } } },
      'rules.R806.options.added[1].until',
      /不认识“until”/,
    ],
    [
      'a name without its last year',
      { rules: { R814: { options: { added: [{ wrong: '甲', right: '乙' }] } } } },
      'rules.R814.options.added[1]',
      /缺少“until”/,
    ],
    [
      'a last year that is none',
      { rules: { R814: { options: { added: [{ wrong: '甲', right: '乙', until: 21 }] } } } },
      'rules.R814.options.added[1].until',
      /2000到2100/,
    ],
    [
      'a word both wrong and right',
      { rules: { R806: { options: { added: [{ wrong: '甲', right: '乙' }], excluded: ['甲'] } } } },
      'rules.R806.options.excluded',
      /互相矛盾/,
    ],
    [
      'a kind of body that is none',
      { deadlines: { publication: { school: '01-01' } } },
      'deadlines.publication.school',
      /只能写：government/,
    ],
    [
      'a day that no calendar has',
      { deadlines: { publication: { township: '02-30' } } },
      'deadlines.publication.township',
      /不是日期/,
    ],
    [
      'a day of leap years only',
      { deadlines: { publication: { township: '02-29' } } },
      'deadlines.publication.township',
      /不是日期/,
    ],
    [
      'a date written otherwise',
      { deadlines: { publication: { township: '1月31日' } } },
      'deadlines.publication.township',
      /应写作“01-31”/,
    ],
    [
      'later than the law allows',
      { deadlines: { publication: { department: '02-10' } } },
      'deadlines.publication.department',
      /不能晚于法定的1月31日/,
    ],
    [
      'the same of one year',
      { deadlines: { publication: { government: '2025-04-10' } } },
      'deadlines.publication.government',
      /法定的3月31日/,
    ],
    [
      'handed in after it must be public',
      { deadlines: { submission: { department: '02-01' } } },
      'deadlines.submission.department',
      /报送截止日期晚于公布截止日期/,
    ],
    [
      'handed in after the office’s own day',
      { deadlines: { publication: { township: '02-15' }, submission: { township: '02-20' } } },
      'deadlines.submission.township',
      /互相矛盾/,
    ],
    ['an unknown manual check', { manualChecks: { off: ['M899'] } }, 'manualChecks.off[1]', /没有编号为“M899”/],
    ['a manual check off twice', { manualChecks: { off: ['M001', 'M001'] } }, 'manualChecks.off[2]', /用了两次/],
    [
      'a code of the program’s',
      { manualChecks: { own: [{ ...WHOLE.manualChecks.own[0], code: 'M001' }] } },
      'manualChecks.own[1].code',
      /M901到M999/,
    ],
    [
      'one code for two checks',
      { manualChecks: { own: [WHOLE.manualChecks.own[0], WHOLE.manualChecks.own[0]] } },
      'manualChecks.own[2].code',
      /用了两次/,
    ],
    [
      'a check without a way',
      { manualChecks: { own: [{ ...WHOLE.manualChecks.own[0], how: undefined }] } },
      'manualChecks.own[1]',
      /缺少“how”/,
    ],
    [
      'an own check off',
      { manualChecks: { ...WHOLE.manualChecks, off: ['M901'] } },
      'manualChecks.off[1]',
      /不用就删去/,
    ],
  ])('%s', (_, settings, path, sentence) => {
    expect(problemsOf(settings)).toEqual([[path, expect.stringMatching(sentence)]]);
  });

  test('a rule by its slug and its code is one rule', () => {
    expect(problemsOf({ rules: { 'cell/blank': {}, R601: {} } })).toEqual([
      ['rules.R601', '与“cell/blank”是同一条规则，只能写一处'],
    ]);
  });

  test('all are told at once, in the order of the file, with their lines', () => {
    const text =
      '{\n  "schema": "disclosure-profile/1",\n  "rules": {\n    "R000": {},\n    "R601": { "on": 1 },\n    "R601": {}\n  },\n  "stage": "later"\n}';
    expect(checkProfile(text, RULES)).toEqual({
      profile: null,
      problems: [
        { path: '', line: 1, sentence: '缺少“name”' },
        { path: 'rules.R000', line: 4, sentence: '没有编号或者名称为“R000”的规则' },
        { path: 'rules.R601.on', line: 5, sentence: '应当是true或false，这里是数字' },
        { path: 'rules.R601', line: 6, sentence: '“R601”写了两次，只能写一次' },
        { path: 'stage', line: 8, sentence: '不能是“later”，只能是：draft、published' },
      ],
    });
  });

  test('damaged JSON is told with its line, and nothing else', () => {
    expect(checkProfile('{\n  "schema": "disclosure-profile/1",\n  "name": "青禾县,\n}', RULES).problems).toEqual([
      { path: '', line: 3, sentence: '这里的文字没有用双引号括完整' },
    ]);
    expect(checkProfile('[]', RULES).problems).toEqual([
      { path: '', line: 1, sentence: '应当是一组设置（{…}），这里是列表（[…]）' },
    ]);
  });
});
