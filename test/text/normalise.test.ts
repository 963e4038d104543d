import { describe, expect, it } from 'vitest';
import { bare, compact, halfWidth, squeeze } from '../../app/text/normalise.ts';

describe('compact', () => {
  it.each([
    ['一、本年新收政府信息\u3000公开申请数量', '一,本年新收政府信息公开申请数量'],
    ['（一）予以\u00a0公开\u200b', '(一)予以公开'],
    ['〔2019〕54号', '(2019)54号'],
    ['3．危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['3.危及「三安全一稳定」', '3.危及"三安全一稳定"'],
    ['本年收费金额（单位：万元）', '本年收费金额(单位:万元)'],
    ['起—止', '起-止'],
    ['起－止', '起-止'],
    ['不是《条例》所指', '不是<条例>所指'],
    ['１２ ３', '123'],
    ['㈠予以公开', '(一)予以公开'],
    ['⒈属于国家秘密', '1.属于国家秘密'],
    ['\u2f00、\u2f8f政复议', '一,行政复议'],
    ['结果\n维持', '结果维持'],
    ['\ufeff总 计', '总计'],
  ])('%j becomes %j', (text, expected) => expect(compact(text)).toBe(expected));

  it('leaves ideographs and plain ASCII alone', () => {
    expect(compact('abc123总计〇')).toBe('abc123总计〇');
  });
});

describe('bare', () => {
  it.each([
    ['四、政府信息公开行政复议、行政诉讼情况。', '四政府信息公开行政复议行政诉讼情况'],
    ['3.危及“三安全一稳定”', '3危及三安全一稳定'],
    ['本年增/减', '本年增减'],
    ['（一）', '一'],
    ['——', ''],
  ])('%j becomes %j', (text, expected) => expect(bare(text)).toBe(expected));
});

describe('squeeze', () => {
  it('keeps punctuation and one space for each run of white space', () => {
    expect(squeeze('\u3000\u3000（一）抓\n\n平台\u200b建设\u00a0 。')).toBe('（一）抓 平台建设 。');
  });
});

describe('halfWidth', () => {
  it('keeps every offset', () => {
    const text = '共４３件，另−５．２万\u3000元';
    expect(halfWidth(text)).toBe('共43件,另-5.2万\u3000元');
    expect(halfWidth(text)).toHaveLength(text.length);
  });
});
