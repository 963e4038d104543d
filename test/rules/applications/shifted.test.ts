import { shifted } from '../../../app/rules/applications/shifted.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(shifted, {
  pass: [
    { name: '相等' },
    { name: '和不对,但不是翻倍', cells: { 'received|otherOrganization': '2' } },
    { name: '其他列本来就等于总计', cells: { 'granted|naturalPerson': '0' } },
  ],
  fail: [
    {
      name: '总计又填进了其他列',
      cells: {
        'granted|naturalPerson': '5',
        'granted|business': '0',
        'granted|research': '0',
        'granted|legalService': '0',
        'granted|otherOrganization': '5',
        'granted|total': '5',
      },
      findings: [
        {
          message: '表三(一)予以公开：“其他”列与总计都填5，而其余各列之和已是5（自然人5），可能把总计错填了一列',
          subject: 'granted',
          figures: ['granted|otherOrganization', 'granted|total'],
          expected: 0,
          actual: 5,
          quotes: ['5'],
          at: { row: 'granted', column: 'otherOrganization' },
        },
      ],
    },
  ],
  notApplicable: [{ name: '2018年度及以前', edition: '2014' }],
});
