import { measureWord } from '../../../app/rules/narrative/measure-word.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (text: string) => prose('2021', { overview: [text] });

testRule(measureWord, {
  pass: [
    { name: '单位齐全' },
    { name: '年份', report: overview('公开2023信息化建设情况,发布文件3件。') },
    { name: '热线号码', report: overview('办理12345政务服务便民热线工单300件。') },
    { name: '全句没有计量', report: overview('通知1、公告2。') },
    { name: '总数和分项单位一致', report: overview('处理诉求12件,其中市级5件,县级7件。') },
    { name: '分项之和不等于总数', report: overview('处理诉求12件,其中涉及事项5项,答复4次。') },
    { name: '文件的序号', report: overview('发布第3类、第4类信息共12条。') },
  ],
  fail: [
    {
      name: '“对”和名词之间缺单位',
      report: overview('新增栏目3个，对974公共服务事项进行公布。'),
      findings: [{ message: '正文有1处数字后面缺计量单位：“对974公共服务事项进行”', subject: 'text' }],
    },
    {
      name: '一连三类都没有单位',
      report: overview('其中规划类12、公告类46、动态类88，均已上网。'),
      findings: [
        {
          message:
            '正文有3处数字后面缺计量单位：“其中规划类12、公告类46、动”、“划类12、公告类46、动态类88”、“告类46、动态类88”',
          subject: 'text',
        },
      ],
    },
    {
      name: '总数和分项单位不一',
      report: overview('共处理诉求5837件,其中市级交办2068项,县级受理3769次,办结率100%。'),
      findings: [
        {
          message: '正文“5837件”正好是各分项之和（2068项+3769次），单位却不一致',
          subject: '5837件',
          quotes: ['共处理诉求5837件,其中市级交办2068项,县级受理3769次,办结率100%。'],
        },
      ],
    },
    {
      name: '清单里缺单位',
      report: overview('发布通知公告53条、资料下载类1、采购公示42。'),
      findings: [
        {
          message: '正文有2处数字后面缺计量单位：“3条、资料下载类1、采购公示42”、“载类1、采购公示42”',
          subject: 'text',
        },
      ],
    },
    {
      name: '动词和名词之间缺单位',
      report: overview('对全县56个单位的974政务服务事项进行清理。'),
      findings: [
        {
          message: '正文有1处数字后面缺计量单位：“全县56个单位的974政务服务事项进行”',
          subject: 'text',
          quotes: ['全县56个单位的974政务服务事项进行'],
        },
      ],
    },
  ],
});
