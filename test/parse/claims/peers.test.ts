import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

// Sentences of which a pattern that takes the first number before 件 makes another figure than they state.
describe('sentences on which simple patterns fail', () => {
  it.each([
    ['收到政府信息公开申请5,123件。', ['received=5123']],
    ['收到政府信息公开申请４３件。', ['received=43']],
    ['收到政府信息公开申请四十三件。', ['received=43']],
    ['收到政府信息公开申请43宗。', ['received=43']],
    ['收到政府信息\n公开申请43\n件。', ['received=43']],
    ['收到政府信息公开申请,其中当面申请3件、网络申请20件,共计23件。', ['received=23']],
    ['因政府信息公开引发的行政诉讼案件共5件;一审5件。', ['directSuit=5']],
    ['行政复议案件134件，其中涉及政府信息公开2件。', ['reconsideration=2']],
    ['上年结转无，本年新收政府信息公开申请12件。', ['received=12', 'carriedIn!=0']],
    ['2023年为30件，2024年收到政府信息公开申请43件。', ['received=43']],
    ['2023年收到政府信息公开申请30件，2024年收到43件，同比增长43%。', ['received=43']],
    [
      '全市备案政府信息公开行政复议案件134件、行政诉讼案件57件。',
      ['reconsideration=134 ~备案 ~全市', 'directSuit=57 ~备案 ~全市'],
    ],
  ])('%j', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});
