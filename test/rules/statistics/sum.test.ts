import { statisticsSum } from '../../../app/rules/statistics/sum.ts';
import { UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(statisticsSum, {
  pass: [
    { name: '各项都相等' },
    { name: '空白按0计仍相等', cells: { 'completed.extended|count': '2', 'answered.toBeAmended|count': '' } },
  ],
  fail: [
    {
      name: '工作人员数不等于专职加兼职',
      cells: { 'staff|count': '121', 'staff.fullTime|count': '9', 'staff.partTime|count': '125' },
      findings: [
        {
          message: '从事政府信息公开工作人员数填121，各分项之和为134（专职人员数9+兼职人员数125），少13',
          subject: 'staff',
          figures: ['staff.fullTime|count', 'staff.partTime|count', 'staff|count'],
          expected: 134,
          actual: 121,
          at: { row: 'staff', column: 'count' },
        },
      ],
    },
    {
      name: '不同意公开数同时是答复数的分项',
      cells: { 'answered.refused|count': '5' },
      findings: [
        {
          message:
            '申请答复数填27，各分项之和为28（属于已主动公开范围数6+同意公开答复数10+同意部分公开答复数2+不同意公开答复数5+不属于本行政机关公开数3+申请信息不存在数1+告知通过其他途径办理数1），少1',
          subject: 'answered',
          figures: [
            'answered.alreadyPublic|count',
            'answered.granted|count',
            'answered.partlyGranted|count',
            'answered.refused|count',
            'answered.notThisAgency|count',
            'answered.notExisting|count',
            'answered.toBeAmended|count',
            'answered.otherChannel|count',
            'answered|count',
          ],
          expected: 28,
          actual: 27,
        },
        {
          message: '不同意公开答复数填5，各分项之和为4（涉及个人隐私2+不是《条例》所指政府信息2），多1',
          subject: 'answered.refused',
          figures: [
            'refused.stateSecret|count',
            'refused.tradeSecret|count',
            'refused.privacy|count',
            'refused.safetyAndStability|count',
            'refused.notGovernmentInformation|count',
            'refused.otherLaw|count',
            'answered.refused|count',
          ],
          expected: 4,
          actual: 5,
        },
      ],
    },
  ],
  undecided: [
    {
      name: '分项空白,合计有余',
      cells: { 'litigation.upheld|count': '' },
      findings: [
        {
          message: '行政诉讼数量填1，已填各分项之和为0（均为0），有1格未填数，无法判断是否相等',
          subject: 'litigation',
          figures: [
            'litigation.upheld|count',
            'litigation.corrected|count',
            'litigation.other|count',
            'litigation|count',
          ],
          expected: 0,
          actual: 1,
        },
      ],
    },
    { name: '读不出的单元格:不另报', cells: { 'staff|count': UNREAD }, findings: [] },
  ],
  notApplicable: [{ name: '2021年格式没有统计表', edition: '2021' }],
});
