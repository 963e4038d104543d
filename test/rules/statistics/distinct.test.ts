import type { FigureKey } from '../../../app/model/edition.ts';
import { statisticsDistinct } from '../../../app/rules/statistics/distinct.ts';
import { UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const PUBLISHED: FigureKey[] = ['', '.gazette', '.website', '.weibo', '.wechat', '.other'].map(
  (channel): FigureKey => `published${channel}|count`,
);
const RESPONDED: FigureKey[] = ['', '.pressConferences', '.interviews', '.interpretations', '.social', '.other'].map(
  (channel): FigureKey => `responded${channel}|count`,
);

testRule(statisticsDistinct, {
  pass: [
    { name: '总数在最大的渠道与各渠道之和之间' },
    { name: '等于各渠道之和', cells: { 'published|count': '2605' } },
    { name: '等于最大的渠道', cells: { 'published|count': '2105' } },
    { name: '空白的渠道按0计', cells: { 'published.other|count': '' } },
  ],
  fail: [
    {
      name: '大于各渠道之和',
      cells: { 'published|count': '2606' },
      findings: [
        {
          message:
            '主动公开政府信息数填2606，各渠道之和为2605（政府公报公开政府信息数12+政府网站公开政府信息数2105+政务微博公开政府信息数260+政务微信公开政府信息数188+其他方式公开政府信息数40），去重后的总数不应大于各渠道之和，多1',
          subject: 'published',
          figures: PUBLISHED,
          expected: 2605,
          actual: 2606,
          at: { row: 'published', column: 'count' },
        },
      ],
    },
    {
      name: '大于各渠道之和,但有渠道空白',
      cells: { 'published|count': '2600', 'published.gazette|count': '' },
      findings: [
        {
          message:
            '主动公开政府信息数填2600，各渠道之和为2593（政府网站公开政府信息数2105+政务微博公开政府信息数260+政务微信公开政府信息数188+其他方式公开政府信息数40），去重后的总数不应大于各渠道之和，多7（另有1个渠道未填数）',
          subject: 'published',
          severity: 'suspected',
          figures: PUBLISHED,
          expected: 2593,
          actual: 2600,
        },
      ],
    },
    {
      name: '小于最大的渠道',
      cells: { 'published|count': '2104' },
      findings: [
        {
          message: '主动公开政府信息数填2104，而政府网站公开政府信息数填2105，去重后的总数不应小于任何一个渠道，少1',
          subject: 'published',
          figures: PUBLISHED,
          expected: 2105,
          actual: 2104,
        },
      ],
    },
    {
      name: '回应数只作建议',
      cells: { 'responded|count': '60' },
      findings: [
        {
          message:
            '回应公众关注热点或重大舆情数填60，各渠道之和为27（参加或举办新闻发布会总次数2+政府网站在线访谈次数3+政策解读稿件发布数15+微博微信回应事件数6+其他方式回应事件数1），去重后的总数不应大于各渠道之和，多33',
          subject: 'responded',
          severity: 'advice',
          figures: RESPONDED,
          expected: 27,
          actual: 60,
        },
      ],
    },
  ],
  undecided: [
    { name: '总数空白:空白规则已报', cells: { 'published|count': '' }, findings: [] },
    { name: '渠道读不出:不另报', cells: { 'published.website|count': UNREAD }, findings: [] },
  ],
});
