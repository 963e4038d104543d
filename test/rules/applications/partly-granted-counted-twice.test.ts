import { partlyGrantedCountedTwice } from '../../../app/rules/applications/partly-granted-counted-twice.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(partlyGrantedCountedTwice, {
  pass: [
    { name: '相等' },
    { name: '相差的不是部分公开的件数', cells: { 'processed|naturalPerson': '37' } },
    {
      name: '另一列相差别的数',
      cells: { 'processed|naturalPerson': '34', 'processed|business': '4' },
    },
    {
      name: '只差1,可能是巧合',
      cells: { 'processed|business': '5' },
    },
  ],
  fail: [
    {
      name: '自然人列和总计列都多出部分公开的件数',
      cells: {
        'refused.stateSecret|naturalPerson': '4',
        'refused.stateSecret|total': '6',
        'refused.stateSecret|business': '1',
        'refused.stateSecret|publicWelfare': '1',
      },
      findings: [
        {
          message:
            '表三自然人列、商业企业列、社会公益组织列、总计列：(一)至(六)之和比(七)总计多4、1、1、6，正好等于部分公开的件数，部分公开的申请可能又计入了其他情形',
          subject: 'partlyGranted',
          figures: [
            'partlyGranted|naturalPerson',
            'processed|naturalPerson',
            'partlyGranted|business',
            'processed|business',
            'partlyGranted|publicWelfare',
            'processed|publicWelfare',
            'partlyGranted|total',
            'processed|total',
          ],
          at: { row: 'partlyGranted', column: 'naturalPerson' },
        },
      ],
    },
  ],
  notApplicable: [{ name: '2018年度及以前', edition: '2014' }],
});
