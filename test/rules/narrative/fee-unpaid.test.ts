import { feeUnpaid } from '../../../app/rules/narrative/fee-unpaid.ts';
import { UNREAD } from '../../support/clean-report.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const figure = 'otherDisposal.feeUnpaid|total';
const otherMatters = (text: string) => prose('2021', { otherMatters: [text] });

testRule(feeUnpaid, {
  pass: [
    { name: '没有逾期未缴费的' },
    {
      name: '没有收到,与逾期未缴费相符',
      cells: { [figure]: '2' },
      report: otherMatters('本年度发出收费通知2件,未收取信息处理费。'),
    },
    {
      name: '上年没有发出',
      cells: { [figure]: '2' },
      report: otherMatters('上年未发出收费通知,本年发出2件。'),
    },
  ],
  fail: [
    {
      name: '正文说没有发出',
      cells: { [figure]: '2' },
      findings: [
        {
          message: '表三“2.申请人逾期未按收费通知要求缴纳费用”总计为2，正文却说“本年度未发出收费通知,未收取信息处理费”',
          subject: figure,
          figures: [figure],
          expected: 0,
          actual: 2,
          at: { row: 'otherDisposal.feeUnpaid', column: 'total' },
        },
      ],
    },
    {
      name: '正文说没有产生',
      cells: { [figure]: '1' },
      report: otherMatters('本年度未产生信息处理费。'),
      findings: [
        {
          message: '表三“2.申请人逾期未按收费通知要求缴纳费用”总计为1，正文却说“本年度未产生信息处理费”',
          subject: figure,
          figures: [figure],
          expected: 0,
          actual: 1,
        },
      ],
    },
  ],
  undecided: [{ name: '这一格没读出来', cells: { [figure]: UNREAD }, findings: [] }],
});
