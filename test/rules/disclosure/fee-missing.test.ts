import { feeMissing } from '../../../app/rules/disclosure/fee-missing.ts';
import { cleanReport, line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const saying = (text: string) => ({
  paragraphs: cleanReport('2021').paragraphs.map((paragraph) =>
    paragraph.section === 'otherMatters' && !paragraph.heading ? { ...paragraph, text, source: line(61) } : paragraph,
  ),
});
const zero = { 'adminFees|amount': '0' };

testRule(feeMissing, {
  pass: [
    { name: '没有收取', cells: zero },
    { name: '收取了,表二也有收费', report: saying('本年度收取信息处理费340元。') },
    { name: '收取0元', cells: zero, report: saying('本年度没有发出收费通知,收取信息处理费0元。') },
    { name: '发出通知未缴', cells: zero, report: saying('发出信息处理费收费通知1件、金额340元,申请人未缴纳。') },
    { name: '上年的', cells: zero, report: saying('上年收取信息处理费340元。') },
    { name: '表二空白由别的规则说', cells: { 'adminFees|amount': '' }, report: saying('收取信息处理费340元。') },
    { name: '别的费用', cells: zero, report: saying('收取培训费340元,与政府信息公开无关。') },
  ],
  fail: [
    {
      name: '收取了,表二为0',
      cells: zero,
      report: saying('本年度发出收费通知2件、总金额880元,实际收取信息处理费680元。'),
      findings: [
        {
          message:
            '正文“本年度发出收费通知2件、总金额880元,实际收取信息处理费680元”，表二行政事业性收费却填0；信息处理费属于行政事业性收费，应当计入（0.068万元）',
          subject: 'adminFees|amount',
          figures: ['adminFees|amount'],
          expected: 0.068,
          actual: 0,
          at: { row: 'adminFees', column: 'amount' },
        },
      ],
    },
  ],
  notApplicable: [{ name: '2019年格式', edition: '2019' }],
});
