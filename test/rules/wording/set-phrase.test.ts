import { setPhrase } from '../../../app/rules/wording/set-phrase.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const overview = (...texts: string[]) => prose('2021', { overview: texts });
const THOUGHT = '习近平新时代中国特色社会主义思想';
const wrong = (words: string, right: string, place: string, severity: 'must-fix' | 'suspected' = 'must-fix') => ({
  message: `“${words}”应为“${right}”，共1处：“${place}”`,
  subject: words,
  severity,
  expected: right,
  actual: words,
});

testRule(setPhrase, {
  pass: [
    { name: '没有' },
    { name: '写得准确', report: overview(`坚持以${THOUGHT}为指导,学习贯彻党的二十大精神。`) },
    { name: '专门领域的思想', report: overview('学习贯彻习近平法治思想、习近平文化思想、习近平经济思想。') },
    { name: '别的词', report: overview('组织学习进平台建设专题,练习平面设计,学习近期文件。') },
    { name: '核心', report: overview('在以习近平同志为核心的党中央坚强领导下,牢记“两个确立”。') },
  ],
  fail: [
    {
      name: '少字',
      report: overview('坚持以习近平新时代中国特色主义思想为指导。'),
      findings: [wrong('习近平新时代中国特色主义思想', THOUGHT, '坚持以习近平新时代中国特色主义思想为指导')],
    },
    {
      name: '少了姓名',
      report: overview('坚持以新时代中国特色社会主义思想为指导。'),
      findings: [wrong('新时代中国特色社会主义思想', THOUGHT, '坚持以新时代中国特色社会主义思想为指导', 'suspected')],
    },
    {
      name: '姓名写错、会议写错、称呼写错',
      report: overview('学习刁近平讲话。在以习近平为核心的党中央领导下,贯彻党的二十精神。'),
      findings: [
        wrong('刁近平', '习近平', '学习刁近平讲话'),
        wrong('习近平为核心的党中央', '以习近平同志为核心的党中央', '在以习近平为核心的党中央领导下'),
        wrong('党的二十', '党的二十大', '贯彻党的二十精神'),
      ],
    },
  ],
});
