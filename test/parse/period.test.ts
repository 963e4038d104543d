import { describe, expect, it } from 'vitest';
import { placedParagraphs } from '../../app/parse/page.ts';
import { findPeriod } from '../../app/parse/period.ts';
import { readText } from '../../app/readers/text.ts';

function period(text: string): readonly unknown[] | null {
  const found = findPeriod(placedParagraphs(readText(text).blocks));
  return found === null ? null : [found.from, found.to, found.cutOffOnly, found.lostCharacters];
}

const WHOLE = ['2024-01-01', '2024-12-31', false, false];

describe('findPeriod', () => {
  it.each([
    '本报告中所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    '本年度报告所列数据的统计期限为2024年1月1日至12月31日。',
    '数据统计期限从2024年1月1日起至2024年12月31日止。',
    '统计时限:2024年1月1日-2024年12月31日',
    '统计时间为2024.1.1-2024.12.31。',
    '所列数据涵盖2024年1月1日至2024年12月31日期间。',
    '本报告中使用数据统计期限为2024年1月1日起到2024年12月31日止。',
    '本报告的统计期自2024年1月1日起,截止12月31日。',
    '统计期限为二〇二四年一月一日至二〇二四年十二月三十一日。',
    '本报告数据统计期限为2024年1月至12月。',
    '报告由六部分组成,内容涵盖青禾县水利局2024年1月1日至12月31日期间的政府信息公开工作情况。',
    '本报告反映青禾县水利局2024年1月1日至12月31日推进政府信息公开的情况。',
  ])('reads %s', (sentence) => {
    expect(period(sentence)).toEqual(WHOLE);
  });

  it('reads dates that have lost characters in the only way that makes sense', () => {
    expect(period('所列数据的统计期限自201711日至20171231日止。')).toEqual(['2017-01-01', '2017-12-31', false, true]);
  });

  it('tells a cut-off date alone from a period', () => {
    expect(period('本报告中的统计数据截至2024年12月31日。')).toEqual([null, '2024-12-31', true, false]);
  });

  it('takes what another work covers for no period, nor a cover of one date', () => {
    expect(period('普查涵盖2024年1月1日至2024年12月31日的养殖情况。')).toBeNull();
    expect(period('台账反映2024年1月1日至12月31日的信息公开申请。')).toBeNull();
    expect(period('信息公开涵盖2024年以来的全部文件。')).toBeNull();
    expect(period('专项检查报告集中反映2024年3月1日至6月30日政务公开栏目的问题。')).toBeNull();
    expect(period('根据监测报告,群众反映2024年3月1日至6月30日信息公开栏目打不开。')).toBeNull();
    expect(period('检查内容涵盖2024年3月1日至6月30日的政务公开栏目。')).toBeNull();
  });

  it('takes what happened within the year for no period, though the word stands in front', () => {
    expect(period('报告期内,我局于2024年3月1日至6月30日开展政务公开自查。')).toBeNull();
    expect(period('统计期间,2024年3月1日至6月30日为自查阶段。')).toBeNull();
    expect(period('统计期限为2024年度,即2024年1月1日至2024年12月31日。')).toEqual(WHOLE);
  });

  it('hands over a wrong period as it stands', () => {
    expect(period('内容涵盖2024年1月1日至12月21日的政府信息公开工作情况。')).toEqual([
      '2024-01-01',
      '2024-12-21',
      false,
      false,
    ]);
    expect(period('统计期限为2023年1月1日至2023年12月31日。')).toEqual(['2023-01-01', '2023-12-31', false, false]);
    expect(period('统计期限为2024年1月1日至2024年11月30日。')).toEqual(['2024-01-01', '2024-11-30', false, false]);
  });

  it('is not led astray by other dates', () => {
    const decoys = '《条例》自2019年5月15日起施行。专项行动自2024年3月1日起至2024年6月30日止。';
    expect(period(decoys)).toBeNull();
    expect(period(`${decoys}统计期限自2024年1月1日起至2024年12月31日止。`)).toEqual(WHOLE);
  });
});
