import { issuedExceedsInForce } from '../../../app/rules/disclosure/issued-exceeds-in-force.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(issuedExceedsInForce, {
  pass: [
    { name: '制发的少于现行有效的' },
    { name: '全是本年制发的', cells: { 'normativeDocuments|inForce': '4' } },
    { name: '没有制发,现行有效空白', cells: { 'regulations|issued': '0', 'regulations|inForce': '' } },
    { name: '负数由别的规则说', cells: { 'normativeDocuments|inForce': '-9' } },
  ],
  fail: [
    {
      name: '制发的多于现行有效的',
      cells: { 'normativeDocuments|issued': '11', 'normativeDocuments|inForce': '3' },
      findings: [
        {
          message: '表二行政规范性文件：本年制发11件，现行有效只有3件，多8；本年制发的年底一般仍然有效',
          subject: 'normativeDocuments',
          figures: ['normativeDocuments|issued', 'normativeDocuments|inForce'],
          actual: 3,
          quotes: ['11', '3'],
          at: { row: 'normativeDocuments', column: 'inForce' },
        },
      ],
    },
  ],
  undecided: [{ name: '现行有效填了文字', cells: { 'normativeDocuments|inForce': '无' }, findings: [] }],
  notApplicable: [{ name: '2019年格式没有这一栏', edition: '2019' }],
});
