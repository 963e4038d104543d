import { percentage } from '../../../app/rules/narrative/percentage.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => ({ report: prose('2021', { overview: texts }) });

testRule(percentage, {
  pass: [
    { name: '没有百分比' },
    { name: '相符', ...overview('清理事项974项。其中即办事项472项,占48.5%;零跑腿事项159项,占16%。') },
    { name: '四舍五入', ...overview('发布信息326条,其中图解49条,占15%。') },
    { name: '占其余的', ...overview('清理事项974项。其中即办事项472项,占48%;其他323项,占其余事项的94%。') },
    {
      name: '另一个总数',
      ...overview('全年发布1200条,网站发布300条,其中图解150条,占50%。又全年办件,其中加急60件,占6%。'),
    },
    { name: '总数是年份,不算', ...overview('全年共办理,2023年其中加急60件,占6%。') },
    { name: '单位不同', ...overview('涉及企业40家,其中办理事项120项,占90%。') },
    { name: '在分项之中的大数', ...overview('发布信息12条,其中图解49条,占15%。') },
  ],
  fail: [
    {
      name: '占公开总量',
      ...overview('全年公开信息500条,其中新媒体发布125条,占公开总量的35%。'),
      findings: [
        {
          message: '正文“125条,占公开总量的35%”，125÷500=25%，与所写的35%相差10个百分点',
          subject: '125条 35%',
          expected: 25,
          actual: 35,
        },
      ],
    },
    {
      name: '472除以974',
      ...overview('清理974政务服务事项。其中即办事项472项,占50%;零跑腿事项159项,占16%。'),
      findings: [
        {
          message: '正文“472项,占50%”，472÷974=48.5%，与所写的50%相差1.5个百分点',
          subject: '472项 50%',
          expected: 48.5,
          actual: 50,
          quotes: ['974政务服务事项。其中即办事项472项,占50%'],
        },
      ],
    },
  ],
});
