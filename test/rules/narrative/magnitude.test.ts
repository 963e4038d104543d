import { magnitude } from '../../../app/rules/narrative/magnitude.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (text: string) => prose('2021', { overview: [text] });

testRule(magnitude, {
  pass: [
    { name: '没有万' },
    { name: '万和分项相符', report: overview('发布信息1.2万条,其中网站7000条、公众号5000条。') },
    { name: '浏览量可以很大', report: overview('公开信息浏览量达1.3亿次,阅读1200万条。') },
    { name: '一个分项证明不了', report: overview('发布信息12万条,其中公告12条。') },
    { name: '小数目碰巧相等', report: overview('发布信息3万条,公告1条、通知2条。') },
    { name: '约数', report: overview('发布信息约3万条,公告1条、通知2条。') },
  ],
  fail: [
    {
      name: '分项之和等于去掉“万”的数',
      report: overview('全年公开信息73769万条,其中网站发布35656条、新媒体发布38113条。'),
      findings: [
        {
          message: '正文“73769万条”与同一句的各项（35656+38113）相差10000倍，应为“73769条”',
          subject: '73769万条',
          expected: 73769,
          actual: 737690000,
          quotes: ['全年公开信息73769万条,其中网站发布35656条、新媒体发布38113条。'],
        },
      ],
    },
    {
      name: '大得不合常理',
      report: overview('全年主动公开政府信息5200万条。'),
      findings: [
        {
          message: '正文“5200万条”，数量大得不合常理，可能多写了“万”',
          subject: '5200万条',
          severity: 'suspected',
          actual: 52000000,
        },
      ],
    },
  ],
});
