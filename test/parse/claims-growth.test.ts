import { describe, expect, it } from 'vitest';
import { readClaims } from '../../app/parse/claims.ts';

/** `figure=value` of each claim with its growth: signed change, measure, `~` where blurred, `(last year's number)`. */
function grown(text: string): string[] {
  const source = { kind: 'text', start: 0, end: 0, line: 1 } as const;
  return readClaims([{ text, source, section: 'overview', heading: false }], '2021', 2024).flatMap(
    ({ readings, value, growth }) => {
      if (growth === undefined) return [];
      const { change, measure, blurred, before } = growth;
      const sign = { count: '', percent: '%', times: '倍' }[measure];
      const last = before === null ? '' : `(${before})`;
      return [`${readings[0]?.[0]?.split('|')[0] ?? ''}=${value} ${change}${sign}${blurred ? '~' : ''}${last}`];
    },
  );
}

describe('growth behind a number', () => {
  it.each([
    ['全年收到政府信息公开申请62件，同比增长12.7%。', ['received=62 12.7%']],
    ['全年收到政府信息公开申请62件，比上年增加7件，办结60件。', ['received=62 7']],
    ['全年收到政府信息公开申请62件（同比下降27%）。', ['received=62 -27%']],
    ['全年收到政府信息公开申请62件，与上年持平。', ['received=62 0']],
    ['全年收到政府信息公开申请62件，与去年同期相比基本持平。', ['received=62 0~']],
    ['全年收到政府信息公开申请62件，较2023年减少三件。', ['received=62 -3']],
    ['全年收到政府信息公开申请1，240件，较上年增长约1.2倍。', ['received=1240 1.2倍~']],
    ['全年收到政府信息公开申请62件，较上年的55件增长12.7%。', []],
    ['2023年收到49件，2024年收到政府信息公开申请62件，同比增长26.5%。', ['received=62 26.5%(49)']],
    ['全年收到政府信息公开申请62件，同比增加10余件。', ['received=62 10~']],
    ['全年收到政府信息公开申请62件，办结60件，较去年增加8件。', ['processed=60 8']],
  ])('%s', (text, expected) => {
    expect(grown(text)).toEqual(expected);
  });
});

describe('no growth of a figure', () => {
  it.each([
    '全年收到政府信息公开申请62件，全部按期答复，群众满意度同比增长5%。',
    '全年收到政府信息公开申请62件，比2021年增加30件。',
    '全年收到政府信息公开申请62件，办结率同比提高3个百分点。',
    '全年收到政府信息公开申请62件，增长较快。',
    '全年收到政府信息公开申请62件，办结62件，同比增长5%。',
    '发布信息62条，同比增长5%；全年收到政府信息公开申请40件。',
  ])('%s', (text) => {
    expect(grown(text)).toEqual([]);
  });
});
