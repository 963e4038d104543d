import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

const in2017 = (text: string): string[] => claimsOf(text, { edition: '2014', year: 2017 });

describe('what the statistics table of 2014 to 2018 counts', () => {
  it.each([
    ['2017年,我局主动公开政府信息2410条,其中规范性文件12条。', ['published=2410']],
    ['全年主动公开政府信息2,410条。', ['published=2410']],
    [
      '通过政府网站公开政府信息2105条,政务微博公开信息260条,政务微信公开信息188条。',
      ['published.website=2105', 'published.weibo=260', 'published.wechat=188'],
    ],
    ['全年举办新闻发布会2次,政府网站在线访谈3次。', ['responded.pressConferences=2', 'responded.interviews=3']],
    ['从事政府信息公开的专职人员3名,兼职人员十六名。', ['staff.fullTime=3', 'staff.partTime=16']],
    ['设置政府信息公开查阅点6个。', ['readingPoints=6']],
    ['收取依申请公开政府信息费用1200元。', ['fees=0.12']],
    ['未向申请人收取依申请公开费用。', ['fees!=0']],
    ['全年收取检索、复制、邮寄等费用共计0.5万元,均为依申请公开。', ['fees=0.5']],
    ['2016年主动公开政府信息1800条。', []],
    ['各部门主动公开政府信息800条。', []],
    ['门户网站专栏公开信息4198条。', []],
    ['主动公开政府信息约2400条。', []],
    ['累计主动公开政府信息12000条。', []],
    ['通过网站公开财政信息36条。', []],
    ['参加政府信息公开培训20人次。', []],
    ['收取停车费1200元。', []],
  ])('%j', (text, expected) => expect(in2017(text)).toEqual(expected));

  it('is nothing that later editions count', () => {
    expect(claimsOf('全年主动公开政府信息2410条。')).toEqual([]);
    expect(claimsOf('未向申请人收取依申请公开费用。')).toEqual([]);
  });
});
