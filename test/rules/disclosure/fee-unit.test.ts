import { feeUnit } from '../../../app/rules/disclosure/fee-unit.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(feeUnit, {
  pass: [
    { name: '县级部门12.5万元' },
    { name: '写了万元', cells: { 'adminFees|amount': '12.5万元' } },
    { name: '0', cells: { 'adminFees|amount': '0' } },
    {
      name: '县政府汇总可以很大',
      cells: { 'adminFees|amount': '159237.2449' },
      report: { agency: '栖云县人民政府', agencyKind: 'government' },
    },
    {
      name: '市级部门不查大小',
      cells: { 'adminFees|amount': '120000' },
      report: { agency: '青岭市自然资源局' },
    },
    {
      name: '自治区的部门不查大小',
      cells: { 'adminFees|amount': '1200000' },
      report: { agency: '云岭自治区交通运输厅' },
    },
  ],
  fail: [
    {
      name: '县级部门超过10亿元',
      cells: { 'adminFees|amount': '1254300' },
      findings: [
        {
          message: '表二行政事业性收费填1254300（万元，即125.43亿元），对栖云县数据管理局来说过大，可能是按元填写的',
          subject: 'adminFees|amount',
          figures: ['adminFees|amount'],
          actual: 1254300,
          quotes: ['1254300'],
          at: { row: 'adminFees', column: 'amount' },
        },
      ],
    },
    {
      name: '乡镇超过10亿元',
      cells: { 'adminFees|amount': '358000' },
      report: { agency: '栖云县石门镇人民政府', agencyKind: 'township' },
      findings: [
        {
          message: '表二行政事业性收费填358000（万元，即35.8亿元），对栖云县石门镇人民政府来说过大，可能是按元填写的',
          subject: 'adminFees|amount',
          figures: ['adminFees|amount'],
          actual: 358000,
        },
      ],
    },
    {
      name: '格中写了元',
      cells: { 'adminFees|amount': '3400元' },
      findings: [
        {
          message: '表二行政事业性收费填“3400元”，表头的单位是万元，格中却写了“元”',
          subject: 'adminFees|amount',
          figures: ['adminFees|amount'],
          actual: 3400,
        },
      ],
    },
  ],
  notApplicable: [{ name: '2019年格式没有收费金额', edition: '2019' }],
});
