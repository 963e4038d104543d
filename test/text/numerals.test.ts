import { describe, expect, it } from 'vitest';
import { findNumbers, readNumber } from '../../app/text/numerals.ts';

describe('readNumber', () => {
  it.each([
    ['0', 0],
    ['43', 43],
    [' 1,234 ', 1234],
    ['１２', 12],
    ['１，２３４', 1234],
    ['1,234,567', 1234567],
    ['96171.6', 96171.6],
    ['+249', 249],
    ['-37', -37],
    ['−37', -37],
    ['12万', 120000],
    ['1.2万', 12000],
    ['1.2亿', 120000000],
    ['3万5千', 35000],
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['四十三', 43],
    ['一百二十', 120],
    ['一百零五', 105],
    ['二百五', 250],
    ['一千零五十', 1050],
    ['两千三', 2300],
    ['一万二', 12000],
    ['一万零二', 10002],
    ['两万', 20000],
    ['十二万三千', 123000],
    ['三亿五千万', 350000000],
    ['二〇二四', 2024],
    ['二○二四', 2024],
    ['二零一九', 2019],
    ['壹佰', 100],
    ['廿', 20],
    ['廿三', 23],
    ['卅一', 31],
    ['一一〇', 110],
    ['一万亿', 1000000000000],
    ['十万零五百', 100500],
    ['一千二百三十四', 1234],
    ['三百二', 320],
    ['一百一十', 110],
  ])('%j is %d', (text, value) => expect(readNumber(text)).toBe(value));

  it.each([
    '',
    '无',
    '5(含3)',
    '1 2',
    '3-5',
    '约12万',
    '12万余',
    '20件',
    '50%',
    '百分之五',
    '万',
    '一十百',
    '百',
    '十一二',
    '1,23',
    '1,2345',
    '-',
    '/',
  ])('%j is not one number', (text) => expect(readNumber(text)).toBeNull());
});

describe('findNumbers', () => {
  const values = (text: string): number[] => findNumbers(text).map((number) => number.value);

  it.each([
    ['收到申请5,123件', [5123]],
    ['收到申请４３件', [43]],
    ['收到申请四十三件', [43]],
    ['收到申请5，123件', [5123]],
    ['当面3,网络4件', [3, 4]],
    ['共计12万条次,其中3.5万条', [120000, 35000]],
    ['其中3、4、5件', [3, 4, 5]],
    ['100,20件', [100, 20]],
  ])('%j holds %j', (text, expected) => expect(values(text)).toEqual(expected));

  it('gives offsets into the text as it stands', () => {
    const text = '共收到４３ 件,答复十二件,网站发布1.5 万条';
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['４３', '十二', '1.5 万']);
  });

  it.each([
    ['约12万条', 120000],
    ['12万余条', 120000],
    ['12余万条', 120000],
    ['20余条次', 20],
    ['70多件', 70],
    ['近百件', 100],
    ['百余件', 100],
    ['十几件', 10],
    ['几十件', 10],
    ['超过30件', 30],
    ['逾三十件', 30],
    ['30件以上', 30],
    ['三十件左右', 30],
    ['30条次余', 30],
    ['700余项', 700],
  ])('%j is blurred', (text, value) => {
    expect(findNumbers(text)).toMatchObject([{ value, approximate: true }]);
  });

  it.each(['共30件', '上年结转30件,多为咨询', '30件,其余为零', '不超时,共30件', '办结30件以电子邮件答复'])(
    '%j is exact',
    (text) => {
      expect(findNumbers(text)[0]).toMatchObject({ value: 30, approximate: false });
    },
  );

  it('knows percentages', () => {
    expect(findNumbers('答复率100%,满意率百分之九十')).toMatchObject([
      { value: 100, percent: true },
      { value: 90, percent: true },
    ]);
    expect(findNumbers('收到100件')[0]?.percent).toBe(false);
  });

  it('says what the digits were multiplied by', () => {
    expect(findNumbers('12万条')[0]?.scale).toBe(10000);
    expect(findNumbers('120000条')[0]?.scale).toBe(1);
  });

  it('leaves a following word alone', () => {
    expect(values('占地5千米')).toEqual([5]);
  });
});
