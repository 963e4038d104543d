import { describe, expect, it } from 'vitest';
import { findPartLists } from '../../app/text/part-lists.ts';

describe('findPartLists', () => {
  it('reads whole, parts and the words between them', () => {
    expect(findPartLists('我局全年发布信息12条,其中通知公告5条、政策文件3条、工作动态4条。另有其他。')).toEqual([
      {
        whole: '我局全年发布信息12条',
        value: 12,
        unit: '条',
        parts: [
          { name: '通知公告', value: 5, atLeast: false },
          { name: '政策文件', value: 3, atLeast: false },
          { name: '工作动态', value: 4, atLeast: false },
        ],
        raw: '我局全年发布信息12条,其中通知公告5条、政策文件3条、工作动态4条',
        partial: false,
        overlapping: false,
        apart: false,
        closed: true,
        ended: true,
      },
    ]);
  });

  const sums = (text: string): string[] =>
    findPartLists(text).map(({ value, parts }) => `${value}: ${parts.map((part) => part.value).join('+')}`);

  it.each([
    ['共梳理应用程序95个(其中公众号46个,小程序40个,网站9个),已全部登记。', ['95: 46+40+9']],
    ['主动公开信息共计22条,其中:1.政策文件1条;2.工作动态12条;3.公告公示9条。', ['22: 1+12+9']],
    ['事项954项,其中即办472项,占49%;零上门159项,占17%;一次办理323项。', ['954: 472+159+323']],
    ['收到申请４３件，其中自然人４０件、法人３件。', ['43: 40+3']],
    ['收到申请四十三件,其中自然人四十件、法人三件。', ['43: 40+3']],
    ['收到申请1,043件,其中网络1,040件,信函3件。', ['1043: 1040+3']],
    ['收到申请43件,其中网络40件,信函3件,办结42件,结转1件。', ['43: 40+3']],
    ['制发规范性文件50件,其中政府11件,部门39件,废止27件。', ['50: 11+39']],
    ['清理规范性文件50件,其中有效11件,修订12件,废止27件。', ['50: 11+12+27']],
    ['公开“一件事一次办”事项30项,其中市级10项,县级20项。', ['30: 10+20']],
    ['2023年收到申请22起。其中公开1起,不存在9起,属于案卷12起,均已答复。', ['22: 1+9+12']],
    ['发布信息12条,其中动态5条、公告7条。其中图片2条,文字3条。', ['12: 5+7']],
    ['办结申请57件(含2022年结转的3件),其中,予以公开40件,部分公开17件。', ['57: 40+17']],
    [
      '发布信息90条,其中概况类10条;动态类30条;公告、规划、人事任免、财政收支等群众关心的其他信息共计40条。',
      ['90: 10+30+40'],
    ],
  ])('%j', (text, expected) => expect(sums(text)).toEqual(expected));

  it.each([
    ['papers repealed beside those made', '制发规范性文件50件,其中政府11件,废止227件。'],
    ['one part', '共报送信息3010条,其中2068条被采用。'],
    ['another unit', '处理诉求37件,其中电话交办20项,来信17次。'],
    ['a part without unit', '发布信息67条,其中新闻动态10条、通知公告2条、资料下载1、采购公示42。'],
    ['a blurred whole', '发布信息约100条,其中动态60条,公告30条。'],
    ['a blurred part', '发布信息100条,其中动态约60条,公告30条。'],
    ['a blurred and scaled part', '发布信息100条,其中动态60余万条,公告30条。'],
    ['a scaled whole', '发布信息1.2万条,其中动态8000条,公告3000条。'],
    ['a list within a list', '发布信息100条,其中动态60条(其中图片20条),公告40条。'],
    ['a list whose parts have parts', '主动公开信息50条。其中机构类20条,内有领导10条、职能10条;工作类30条。'],
    ['其中 opening a sentence after two numbers', '共完成答复45件,包括结转3件。其中,予以公开20件,部分公开5件。'],
    ['a whole far away', '发布信息100条,内容涉及政策、人事、财政等各个方面,其中政策60条,人事30条。'],
    ['no whole', '其中政策60条,人事30条。'],
  ])('leaves alone: %s', (_, text) => expect(findPartLists(text)).toEqual([]));

  it('knows a list that ends before words without a number, and a rest that closes the list', () => {
    expect(findPartLists('发布信息18条,其中机构5条、领导11条,较好地完成了任务。')[0]).toMatchObject({
      closed: false,
      ended: true,
    });
    expect(findPartLists('发布信息18条,其中机构5条、领导11条,其余为动态信息。')[0]).toMatchObject({ ended: false });
    expect(findPartLists('发布信息18条,其中机构5条、公告等其他信息共11条。')[0]).toMatchObject({
      partial: false,
      closed: true,
    });
  });

  it('knows a part that is more than its number', () => {
    const [list] = findPartLists('办理建议35件,其中城建类20余件、教育类１８件。');
    expect(list?.parts.map(({ value, atLeast }) => [value, atLeast])).toEqual([
      [20, true],
      [18, false],
    ]);
    expect(list).toMatchObject({ closed: true, raw: '办理建议35件,其中城建类20余件、教育类１８件' });
  });

  it('knows partial, overlapping and open lists', () => {
    expect(findPartLists('发布信息100条,其中动态60条、公告30条等。')[0]).toMatchObject({ partial: true, closed: true });
    expect(findPartLists('发布信息100条,其中主要有动态60条、公告30条。')[0]).toMatchObject({ partial: true });
    expect(findPartLists('发布信息100条,其中微博60条、微信70条。')[0]).toMatchObject({ overlapping: true });
    expect(findPartLists('收到申请43件,其中网络40件,信函4件,办结42件。')[0]).toMatchObject({ closed: false });
  });
});
