import { describe, expect, test } from 'vitest';
import type { Report } from '../../app/model/report.ts';
import type { OptionValue } from '../../app/model/rule-option.ts';
import { cliches } from '../../app/rules/content/cliches.ts';
import { tooShort } from '../../app/rules/content/too-short.ts';
import { overviewLength } from '../../app/rules/form/overview-length.ts';
import { percentage } from '../../app/rules/narrative/percentage.ts';
import type { Rule } from '../../app/rules/rule.ts';
import { formerAgency } from '../../app/rules/wording/former-agency.ts';
import { lawName } from '../../app/rules/wording/law-name.ts';
import { slip } from '../../app/rules/wording/slip.ts';
import { term } from '../../app/rules/wording/term.ts';
import { prose } from '../support/prose.ts';
import { runCase } from '../support/rule-tester.ts';
import { saying } from '../support/saying.ts';

type Options = Readonly<Record<string, OptionValue>>;

/** What a rule says of a report with an office's options, and how grave it is. */
function told(rule: Rule, report: Partial<Report>, options: Options): readonly (readonly [string, string])[] {
  const choices = { [rule.id]: { on: true, severity: null, options } };
  return runCase(rule, { report, settings: { choices } }).drafts.map(({ message, severity }) => [severity, message]);
}

describe('thresholds', () => {
  const overview = (length: number) => prose('2021', { overview: ['公'.repeat(length)] });

  test('how short an overview may be', () => {
    expect(told(tooShort, overview(80), { least: 80 })).toEqual([]);
    expect(told(tooShort, overview(79), { least: 80 })[0]?.[1]).toMatch(/只有79字，不足80字/);
  });

  test('how long an overview may be', () => {
    expect(told(overviewLength, overview(1500), { most: 1500 })).toEqual([]);
    expect(told(overviewLength, overview(1510), { most: 1500 })[0]?.[1]).toMatch(/约1510字，一般不超过1500字/);
  });

  test('how far a share may be off', () => {
    const report = saying('全年公开信息100条，其中政策文件47条，占50%。');
    expect(told(percentage, report, {})).toHaveLength(1);
    expect(told(percentage, report, { tolerance: 3 })).toEqual([]);
  });

  test('how many clichés are too many, and which words are such', () => {
    const report = prose('2021', {
      problems: [
        '工作标准有待加强，认识不到位，抓手不够有力，谋划不够长远。下一步，切实提高认识，把各项工作做得更好，让群众更加满意，再创佳绩。',
      ],
    });
    expect(told(cliches, report, {})).toHaveLength(0);
    expect(told(cliches, report, { fewest: 3 })).toHaveLength(1);
    expect(told(cliches, report, { added: ['再创佳绩'] })[0]?.[1]).toMatch(/套话有4处/);
  });
});

describe('word lists', () => {
  test('an office’s own slip points at something, and no further', () => {
    expect(told(slip, saying('开展政务工开日活动。'), { added: [{ wrong: '工开', right: '公开' }] })).toEqual([
      ['suspected', '“工开”应为“公开”，共1处：“开展政务工开日活动”'],
    ]);
  });

  test('a place that already reads right is no slip', () => {
    const added = [{ wrong: '信息', right: '信息公开' }];
    expect(told(slip, saying('信息公开'), { added })).toEqual([]);
    expect(told(slip, saying('信息公开和信息管理'), { added })[0]?.[1]).toMatch(/共1处/);
  });

  test('a word is meant letter by letter', () => {
    expect(told(slip, saying('共12.5条和12x5条'), { added: [{ wrong: '12.5', right: '12' }] })[0]?.[1]).toMatch(
      /共1处/,
    );
  });

  test('words that an office holds to be right are left alone, the same letters elsewhere are not', () => {
    const report = saying('布署大街的布署工作。');
    expect(told(slip, report, {})[0]?.[1]).toMatch(/共2处/);
    expect(told(slip, report, { excluded: ['布署大街'] })[0]?.[1]).toMatch(/共1处：“布署大街的布署工作”/);
    expect(told(slip, report, { excluded: ['布署'] })).toEqual([]);
  });

  test('terms', () => {
    expect(told(term, saying('建立公开台帐。'), { added: [{ wrong: '台帐', right: '台账' }] })[0]).toEqual([
      'advice',
      '“台帐”宜写作“台账”，共1处',
    ]);
    expect(told(term, saying('收取政府信息处理费。'), { excluded: ['政府信息处理费'] })).toEqual([]);
  });

  test('names of documents', () => {
    const report = saying('按照《青禾县政务办法》办理，落实《政务公开条例》');
    const added = [{ wrong: '青禾县政务办法', right: '青禾县政务公开办法' }];
    expect(told(lawName, report, { added, excluded: ['政务公开条例'] })).toEqual([
      ['suspected', '《青禾县政务办法》应为《青禾县政务公开办法》，共1处'],
    ]);
  });

  test('agencies that a place has abolished, after the year that is named', () => {
    const added = (until: number) => [{ wrong: '青禾县公路局', right: '青禾县交通运输局', until }];
    const report = saying('青禾县公路局公开信息。');
    expect(told(formerAgency, report, { added: added(2022) })[0]?.[1]).toMatch(
      /在2023年已无此名称，现为青禾县交通运输局/,
    );
    expect(told(formerAgency, report, { added: added(2023) })).toEqual([]);
    expect(told(formerAgency, saying('县工商局公开信息。'), { excluded: ['工商局'] })).toEqual([]);
  });
});
