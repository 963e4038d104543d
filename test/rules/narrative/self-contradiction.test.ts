import { selfContradiction } from '../../../app/rules/narrative/self-contradiction.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => ({ report: prose('2021', { overview: texts }) });

testRule(selfContradiction, {
  pass: [
    { name: '只有一个数' },
    { name: '两处一样', ...overview('全年网站共发布各类信息326条。', '县政府门户网站发布各类信息326条。') },
    { name: '渠道不同', ...overview('网站发布各类信息326条。', '微信公众号发布各类信息80条。') },
    { name: '没有说渠道', ...overview('通过网站,发布各类信息326条;通过微信,发布各类信息80条。') },
    { name: '另一年', ...overview('2023年网站发布各类信息326条。', '2022年网站发布各类信息300条。') },
    { name: '一部分时间', ...overview('网站发布各类信息326条。', '上半年网站发布各类信息120条。') },
    { name: '另一类信息', ...overview('网站发布各类信息326条。', '网站发布政策解读信息12条。') },
    { name: '单位不同', ...overview('网站发布各类信息326条。', '网站发布各类信息80篇。') },
    { name: '采用的级别不同', ...overview('其中206条被云州市采用。', '被省政府网站采用12条。') },
    { name: '采用的时间不同', ...overview('其中206条被云州市采用。', '上半年被市政府网站采用90条。') },
    { name: '约数', ...overview('网站发布各类信息326条。', '网站发布各类信息300余条。') },
  ],
  fail: [
    {
      name: '网站发布的两个数',
      ...overview('栖云县政府门户网站发布各类信息326条,其中图解12条。', '2023年,全年网站共发布各类信息236条。'),
      findings: [
        {
          message:
            '正文一处写“栖云县政府门户网站发布各类信息326条”，另一处写“全年网站共发布各类信息236条”，同一事项的数据不一致',
          subject: '网站发布各类信息…条',
          expected: 326,
          actual: 236,
          quotes: ['栖云县政府门户网站发布各类信息326条', '全年网站共发布各类信息236条'],
        },
      ],
    },
    {
      name: '被采用的两个数',
      ...overview('报送信息301条,其中206条被云州市采用。', '发布信息326条,被市门户网站采用 406条。'),
      findings: [
        {
          message: '正文一处写“206条被云州市采用”，另一处写“被市门户网站采用 406条”，同一事项的数据不一致',
          subject: '被市采用…条',
          expected: 206,
          actual: 406,
        },
      ],
    },
  ],
});
