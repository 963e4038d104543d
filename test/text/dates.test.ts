import { describe, expect, it } from 'vitest';
import { findDates, isoDate } from '../../app/text/dates.ts';

const values = (text: string): (string | null)[] => findDates(text).map((date) => date.value);

describe('findDates', () => {
  it.each([
    ['2024年1月1日', '2024-01-01'],
    ['２０２４年１２月３１日', '2024-12-31'],
    ['2024 年 1 月 31 日', '2024-01-31'],
    ['2024年\u00a01月\u30001日', '2024-01-01'],
    ['二〇二四年一月一日', '2024-01-01'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二零一九年十月廿一日', '2019-10-21'],
    ['二0二四年二月二十日', '2024-02-20'],
    ['2024-1-1', '2024-01-01'],
    ['2024－01－31', '2024-01-31'],
    ['2024.1.31', '2024-01-31'],
    ['2024/01/31 10:20', '2024-01-31'],
    ['2024年1月3号', '2024-01-03'],
    ['2024年3月', '2024-03'],
    ['2024年12月份', '2024-12'],
    ['2024年12月 20条', '2024-12'],
  ])('%j is %s, nothing lost', (text, value) => {
    expect(findDates(`于${text},发布`)).toMatchObject([{ value, lost: false, candidates: [value] }]);
  });

  it.each([
    ['自201711日', '2017-01-01'],
    ['至20171231日止', '2017-12-31'],
    ['自20191月1日起', '2019-01-01'],
    ['至201912月31日', '2019-12-31'],
    ['2019822日召开', '2019-08-22'],
    ['20183月被确立', '2018-03'],
    ['202010月', '2020-10'],
    ['20241月1日', '2024-01-01'],
    ['2018年1231日', '2018-12-31'],
    ['自20170101至', '2017-01-01'],
    ['2018年12月31,本机关', '2018-12-31'],
    ['自2017年11日起', '2017-01-01'],
    ['自2017年1月1至', '2017-01-01'],
  ])('%j is %s with lost characters', (text, value) => {
    expect(findDates(text)).toMatchObject([{ value, lost: true, candidates: [value] }]);
  });

  it('has no value where two readings make sense, and names both', () => {
    expect(findDates('2020112日,专栏上线')).toMatchObject([
      { value: null, lost: true, candidates: ['2020-01-12', '2020-11-02'] },
    ]);
    expect(findDates('2019年111日')).toMatchObject([{ value: null, candidates: ['2019-01-11', '2019-11-01'] }]);
    expect(findDates('自201711至')[0]?.value).toBeNull();
  });

  it.each(['2024年11月31日', '2023年2月29日', '2024年13月1日'])('%j is no day of the calendar', (text) => {
    expect(findDates(text)).toMatchObject([{ value: null, candidates: [] }]);
  });

  it.each([
    ['自2024年1月1日起至12月31日止', ['2024-01-01', '2024-12-31']],
    ['为2024年1月1日-12月31日', ['2024-01-01', '2024-12-31']],
    ['2024年1月1日起—2024年12月31日', ['2024-01-01', '2024-12-31']],
    ['从二〇二三年一月一日到十二月三十一日', ['2023-01-01', '2023-12-31']],
    ['自201711日至1231日止', ['2017-01-01', '2017-12-31']],
    ['2024年1月至12月', ['2024-01', '2024-12']],
    ['2024年1月1日起,截止至12月31日', ['2024-01-01', '2024-12-31']],
    ['自2024.1.1至2024.12.31', ['2024-01-01', '2024-12-31']],
    ['自2019年1月1日至201912月31日', ['2019-01-01', '2019-12-31']],
  ])('reads the span %j', (text, expected) => expect(values(text)).toEqual(expected));

  it('says that the year was taken over', () => {
    expect(findDates('2024年1月1日至12月31日').map((date) => date.yearTakenOver)).toEqual([false, true]);
  });

  it.each([
    '国办发〔201954号',
    '(201744号)',
    '2024年',
    '2024年度',
    '2023—2024年度',
    '发布2024条',
    '2017105件',
    '版本2.0.1',
    '电话0873-6220935',
    '截至12月份,共受理7件',
    '邮编201100',
    '20171日',
    '发布信息20191条',
  ])('%j holds no date', (text) => expect(findDates(text)).toEqual([]));

  it('gives offsets into the text as it stands', () => {
    const text = '统计期限自２０２４年1月1日至 12月31日止';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['２０２４年1月1日', '12月31日']);
  });
});

describe('isoDate', () => {
  it('knows the calendar', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2100, 2, 29)).toBeNull();
    expect(isoDate(2024, 0, 1)).toBeNull();
    expect(isoDate(2024, 4, 31)).toBeNull();
  });
});
