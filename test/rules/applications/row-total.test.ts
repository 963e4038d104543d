import { rowTotal } from '../../../app/rules/applications/row-total.ts';
import type { FigureKey } from '../../../app/model/edition.ts';
import { LEFT_OUT, UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const COLUMNS = [
  'naturalPerson',
  'business',
  'research',
  'publicWelfare',
  'legalService',
  'otherOrganization',
  'total',
];
const row = (key: string) => COLUMNS.map((column): FigureKey => `${key}|${column}`);

testRule(rowTotal, {
  pass: [
    { name: '各行都相等' },
    { name: '2019年格式', edition: '2019' },
    { name: '空白按0计仍相等', cells: { 'refused.stateSecret|business': '', 'refused.stateSecret|total': '' } },
    { name: '填“/”的按0计仍相等', cells: { 'refused.query|research': '/' } },
    { name: '带单位的数照数计算', cells: { 'carriedIn|naturalPerson': '3件' } },
  ],
  fail: [
    {
      name: '总计少一',
      cells: { 'granted|total': '20' },
      findings: [
        {
          message: '(一)予以公开：各列之和为21（自然人17+商业企业2+科研机构1+法律服务机构1），总计填20，少1',
          subject: 'granted',
          figures: row('granted'),
          expected: 21,
          actual: 20,
          at: { row: 'granted', column: null },
        },
      ],
    },
    {
      name: '同一数字填在两列',
      cells: { 'carriedIn|otherOrganization': '4' },
      findings: [
        {
          message: '二、上年结转政府信息公开申请数量：各列之和为8（自然人3+商业企业1+其他4），总计填4，少4',
          subject: 'carriedIn',
          figures: row('carriedIn'),
          expected: 8,
          actual: 4,
        },
      ],
    },
    {
      name: '各列都是0而总计有数',
      cells: { 'refused.query|total': '5' },
      findings: [
        {
          message: '(三)不予公开 8.属于行政查询事项：各列之和为0（均为0），总计填5，多5',
          subject: 'refused.query',
          figures: row('refused.query'),
          expected: 0,
          actual: 5,
        },
      ],
    },
    {
      name: '已知部分已经超过总计,空白怎样填都不成立',
      cells: { 'granted|business': '', 'granted|total': '16' },
      findings: [
        {
          message: '(一)予以公开：各列之和为19（自然人17+科研机构1+法律服务机构1），总计填16，少3（另有1格未填数）',
          subject: 'granted',
          figures: row('granted'),
          expected: 19,
          actual: 16,
        },
      ],
    },
    {
      name: '缺一列,已知部分仍超过总计',
      cells: { 'granted|research': LEFT_OUT, 'granted|total': '16' },
      findings: [
        {
          message: '(一)予以公开：各列之和为20（自然人17+商业企业2+法律服务机构1），总计填16，少4',
          subject: 'granted',
          figures: row('granted'),
          expected: 20,
          actual: 16,
        },
      ],
    },
    {
      name: '总计空白而各列之和为小数',
      cells: { 'granted|business': '2.5', 'granted|total': '' },
      findings: [
        {
          message:
            '(一)予以公开：各列之和为21.5（自然人17+商业企业2.5+科研机构1+法律服务机构1），总计空白，填任何件数都不能相等（另有1格未填数）',
          subject: 'granted',
          figures: row('granted'),
          expected: 21.5,
        },
      ],
    },
    {
      name: '一行不合规,一行有空白',
      cells: { 'granted|total': '22', 'partlyGranted|total': '' },
      findings: [
        {
          message: '(一)予以公开：各列之和为21（自然人17+商业企业2+科研机构1+法律服务机构1），总计填22，多1',
          subject: 'granted',
          figures: row('granted'),
          expected: 21,
          actual: 22,
        },
        {
          message:
            '(二)部分公开：已填各列之和为6（自然人4+商业企业1+社会公益组织1），总计空白，有1格未填数，无法判断是否相等',
          subject: 'partlyGranted',
          outcome: 'undecided',
          figures: row('partlyGranted'),
          expected: 6,
        },
      ],
    },
  ],
  undecided: [
    {
      name: '空白处补填后可以相等',
      cells: { 'granted|business': '', 'granted|research': '—' },
      findings: [
        {
          message: '(一)予以公开：已填各列之和为18（自然人17+法律服务机构1），总计填21，有2格未填数，无法判断是否相等',
          subject: 'granted',
          figures: row('granted'),
          expected: 18,
          actual: 21,
        },
      ],
    },
    {
      name: '总计填“若干”',
      cells: { 'carriedIn|total': '若干' },
      findings: [
        {
          message:
            '二、上年结转政府信息公开申请数量：已填各列之和为4（自然人3+商业企业1），总计填“若干”，有1格未填数，无法判断是否相等',
          subject: 'carriedIn',
          figures: row('carriedIn'),
          expected: 4,
        },
      ],
    },
    { name: '读不出的单元格:不另报', cells: { 'granted|total': UNREAD }, findings: [] },
    { name: '少一列:标签规则已报', cells: { 'granted|research': LEFT_OUT }, findings: [] },
  ],
});
