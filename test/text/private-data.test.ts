import { describe, expect, test } from 'vitest';
import { findPrivateNumbers, maskPrivateNumbers } from '../../app/text/private-data.ts';

const kinds = (text: string): string[] =>
  findPrivateNumbers(text).map(({ kind, raw, checked }) => `${kind} ${raw} ${String(checked)}`);

describe('findPrivateNumbers', () => {
  test.each([
    ['身份证110101199003070011、', ['identity 110101199003070011 true']],
    ['52010219850101001x。', ['identity 52010219850101001x true']],
    ['５２０１０２１９８５０１０１００１Ｘ', ['identity ５２０１０２１９８５０１０１００１Ｘ true']],
    ['110101199003070012', ['identity 110101199003070012 false']],
    ['卡号6228 4800 0000 0007', ['card 6228 4800 0000 0007 true']],
    ['6228480000000008', ['card 6228480000000008 false']],
    ['电话13900000000或139-0000-0000', ['mobile 13900000000 true', 'mobile 139-0000-0000 true']],
  ])('%s', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  test.each([
    '共1234567890123456789012条',
    '110101199013070012',
    '990101199003070012',
    '电话0000-83600000',
    '访问量12900000000次',
    '金额13900000000.50元',
    'A13900000000B',
    '2021 2022 2023 2027年',
    '91110000MA00000000',
  ])('none in %s', (text) => {
    expect(kinds(text).filter((each) => !each.startsWith('card') || each.endsWith('true'))).toEqual([]);
  });
});

test('the middle is hidden, length and all else stay', () => {
  const text = '张某（110101199003070011，13900000000），卡6228480000000007，编号6228480000000008。';
  expect(maskPrivateNumbers(text)).toBe(
    '张某（1101************11，139****0000），卡6228********0007，编号6228480000000008。',
  );
  expect(maskPrivateNumbers(text)).toHaveLength(text.length);
});
