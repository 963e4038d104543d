import { brackets } from '../../../app/rules/wording/brackets.ts';
import { line } from '../../support/clean-report.ts';
import { saying } from '../../support/saying.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(brackets, {
  pass: [
    {
      name: '成对、套用',
      report: saying('《栖云县实施〈条例〉办法》(以下简称“《办法》（试行）”)、“一网通办”“一窗受理”。'),
    },
    { name: '全角半角混用不算不配对', report: saying('政务公开（含依申请公开)工作') },
    { name: '列项的半边括号', report: saying('1)公开目录;2)公开指南；一）公开年报') },
    { name: '分段处断在括号中间', report: saying('开设专栏（含政策解读、', '回应关切）两个。') },
    { name: '英文撇号和直引号', report: saying(`People's Government "公开`) },
    { name: '文号缺的是前一半，也另有规则', report: saying('按照栖政办发2023〕5号和栖财规字[202312号部署。') },
    {
      name: '缺括号的文号另有规则',
      report: {
        ...saying('(栖政办发〔20235号)'),
        lostCharacters: [{ raw: '〔20235号', reading: '〔2023〕5号', source: line(12) }],
      },
    },
  ],
  fail: [
    {
      name: '先止后起',
      report: saying('进一步减时间”“减次数”“减跑动,方便群众'),
      findings: [
        {
          message: '正文有2处括号、引号或书名号不配对：“进一步减时间”“减次数”“减跑”、“时间”“减次数”“减跑动”',
          subject: 'text',
          quotes: ['进一步减时间”“减次数”“减跑', '时间”“减次数”“减跑动'],
        },
      ],
    },
    {
      name: '里层先没有止',
      report: saying('印发《栖云县公开目录(试行》。'),
      findings: [
        {
          message: '正文有1处括号、引号或书名号不配对：“《栖云县公开目录(试行》”',
          subject: 'text',
          quotes: ['《栖云县公开目录(试行》'],
        },
      ],
    },
    {
      name: '后一段也没有补上',
      report: saying('开设“政策解读专栏。', '回应关切。', '公开目录”更新。'),
      findings: [
        {
          message: '正文有2处括号、引号或书名号不配对：“开设“政策解读专栏”、“公开目录”更新”',
          subject: 'text',
        },
      ],
    },
  ],
});
