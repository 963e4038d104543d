import { describe, expect, it } from 'vitest';
import { maskText } from '../../app/compare/masked-text.ts';
import { ownNames } from '../../app/compare/own-names.ts';

const masked = (text: string, agency: string | null = null): string =>
  String.fromCharCode(...maskText([text], ownNames(agency)).units);

describe('masking', () => {
  it.each([
    ['全年发布信息326条', '全年发布信息1,207条'],
    ['2023年1月1日至2023年12月31日', '2019年1月1日至2019年12月31日'],
    ['(一)做好答复。一是登记,二是审核', '1.做好答复。登记、审核'],
    ['我局印发办法', '本单位印发办法'],
    ['收到12件,办结率95.5%', '收到八件,办结率100%'],
    ['答复　及时,“零”差错', '答复及时，“零”差错'],
  ])('makes one of %j and %j', (one, other) => {
    expect(masked(one)).toBe(masked(other));
  });

  it('makes one of two agencies, their places and short names', () => {
    expect(masked('栖云县财政局走进柳湾镇,财政局在栖云县讲解', '栖云县财政局')).toBe(
      masked('望岫县水利局走进柳湾镇,水利局在望岫县讲解', '望岫县水利局'),
    );
  });

  it('keeps words apart', () => {
    expect(masked('每季度清理失效文件')).not.toBe(masked('每半年清理失效文件'));
  });

  it('knows where each unit stands', () => {
    const text = '(一)我局2023年修订了答复文书样本。';
    const { units, offset } = maskText(['开头的一段', text], []);
    const at = String.fromCharCode(...units).indexOf('修订');
    expect(text.slice(offset[at], (offset[at] ?? 0) + 2)).toBe('修订');
  });

  it('tells prescribed words', () => {
    const text = '没有其他需要报告的事项。档案室腾出半间屋子';
    const { units, prescribed } = maskText([text], []);
    const own = [...units].filter((_, at) => prescribed[at] === 0);
    expect(String.fromCharCode(...own)).toBe('档案室腾出半间屋子');
  });
});

it('own names: whole, body, places with and without their last word, longest first', () => {
  expect(ownNames('云溪市青禾县石桥镇人民政府')).toEqual([
    '云溪市青禾县石桥镇人民政府',
    '云溪市',
    '青禾县',
    '石桥镇',
    '云溪',
    '青禾',
    '石桥',
  ]);
  expect(ownNames('青禾县住房和城乡建设局')).toEqual(['青禾县住房和城乡建设局', '住房和城乡建设局', '青禾县', '青禾']);
  expect(ownNames(null)).toEqual([]);
});
