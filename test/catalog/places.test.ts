import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlaces, isWithin, linesOfBody } from '../../app/catalog/places.ts';
import { PLACES } from '../../build/report-maker/agencies.ts';

const names = (text: string) => findPlaces(text).map(({ name }) => name);

describe('places named in a text', () => {
  it.each([
    ['宜宾市翠屏区人民政府', ['宜宾市', '翠屏区']],
    ['在威海市举办培训', ['威海市']],
    ['甘孜藏族自治州', ['甘孜藏族自治州']],
    ['凉山彝族自治州西昌市', ['凉山彝族自治州', '西昌市']],
    ['内蒙古自治区', ['内蒙古自治区']],
    ['全市市场主体和区域内各县级机关', []],
    ['优化人力资源县域配置', []],
    ['会同县教育局开展检查', []],
    ['长沙市场监管', []],
    ['全市和县直单位', []],
    ['常宁市数据局', ['常宁市']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('give their offsets', () => {
    expect(findPlaces('由宜宾市公布')[0]).toMatchObject({ start: 1, end: 4, lines: [['四川省', '宜宾市']] });
  });

  it('know of several places of one name', () => {
    expect(findPlaces('朝阳区')[0]?.lines).toContainEqual(['北京市', '朝阳区']);
    expect(findPlaces('朝阳区')[0]?.lines).toContainEqual(['吉林省', '长春市', '朝阳区']);
  });

  it('are none of the invented ones that tests and samples use', () => {
    expect(PLACES.flatMap(({ name, city }) => names(`${city}${name}`))).toEqual([]);
  });
});

describe('where a body stands', () => {
  it.each([
    ['常宁市数据局', [['湖南省', '衡阳市', '常宁市']]],
    ['长春市朝阳区财政局', [['吉林省', '长春市', '朝阳区']]],
    ['北京市东城区教育委员会', [['北京市', '东城区']]],
    ['栖云县财政局', []],
  ])('%s', (body, expected) => {
    expect(linesOfBody(body)).toEqual(expected);
  });
});

it.each([
  [['湖南省'], ['湖南省', '衡阳市', '常宁市'], true],
  [['湖南省', '衡阳市', '常宁市'], ['湖南省', '衡阳市'], true],
  [['湖南省', '衡阳市', '常宁市'], ['湖南省', '衡阳市', '耒阳市'], false],
  [['四川省', '宜宾市'], ['湖南省'], false],
])('%j and %j: within %s', (one, other, within) => {
  expect(isWithin(one, other)).toBe(within);
});

it('the generated file is what the package gives', () => {
  const script = path.resolve(import.meta.dirname, '../../build/make-places.mjs');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
