import type { Claim } from '../../../app/model/claim.ts';
import type { FigureKey } from '../../../app/model/edition.ts';
import type { Report } from '../../../app/model/report.ts';
import { narrativeTableMismatch } from '../../../app/rules/narrative/table-mismatch.ts';
import { cleanReport, LEFT_OUT, line, UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const RECEIVED: Claim['readings'] = [['received|total'], ['received|total', 'carriedIn|total']];
const FEES: Partial<Claim> = { unit: '万元', readings: [['adminFees|amount']] };
const ORGANIZATIONS = ['business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'].map(
  (column): FigureKey => `received|${column}`,
);
const REFUSED = [
  'refused.stateSecret|total',
  'refused.prohibitedByLaw|total',
  'refused.thirdParty|total',
  'refused.deliberative|total',
] as const;
const SUITS: Claim['readings'] = [['directSuit|total', 'suitAfterReconsideration|total']];

const says = (value: number, raw: string, more: Partial<Claim> = {}): Claim => ({
  readings: RECEIVED,
  value,
  unit: '件',
  denial: false,
  hedges: [],
  section: 'overview',
  raw,
  source: line(12),
  ...more,
});
const claims = (...list: Claim[]): Partial<Report> => ({ claims: list });
const R = '一、本年新收政府信息公开申请数量·总计';
const RC = '一、本年新收政府信息公开申请数量·总计+二、上年结转政府信息公开申请数量·总计';

testRule(narrativeTableMismatch, {
  pass: [
    { name: '与新收一致', report: claims(says(52, '收到政府信息公开申请52件。')) },
    { name: '与新收加结转一致', report: claims(says(56, '收到政府信息公开申请56件。')) },
    {
      name: '否认与表格的0一致',
      cells: { 'directSuit|total': '0', 'suitAfterReconsideration|total': '0' },
      report: claims(says(0, '未发生行政诉讼。', { denial: true, readings: SUITS, unit: null })),
    },
    { name: '线上的只是一部分', report: claims(says(31, '线上收到31件。', { hedges: ['线上'] })) },
    { name: '部门报告引用全市数', report: claims(says(900, '全市收到900件。', { hedges: ['全市'] })) },
    { name: '备案是另一口径', report: claims(says(9, '备案行政诉讼9件。', { hedges: ['备案'], readings: SUITS })) },
    { name: '约数相近', report: claims(says(50, '收到50余件。', { hedges: ['余'] })) },
    {
      name: '金额差在四舍五入之内',
      report: claims(says(12.5043, '收取行政事业性收费125043元。', FEES)),
    },
    {
      name: '空白与数相加时按0计',
      cells: { 'carriedIn|total': '' },
      report: claims(says(52, '收到52件。')),
    },
  ],
  fail: [
    {
      name: '正文多于表格,说两遍只报一次',
      report: claims(
        says(60, '依法办理依申请公开,全年收到政府信息公开申请60件,均按时答复。'),
        says(60, '共收到60件。'),
      ),
      findings: [
        {
          message: `正文“全年收到政府信息公开申请60件”，表三“${R}”为52（“${RC}”为56），两者不一致`,
          subject: 'received|total',
          figures: ['received|total'],
          expected: 52,
          actual: 60,
          quotes: ['依法办理依申请公开,全年收到政府信息公开申请60件,均按时答复。'],
          at: { row: 'received', column: 'total' },
        },
      ],
    },
    {
      name: '千分位和中文数字照样摘出',
      report: claims(says(5123, '收到申请5,123件。'), says(43, '收到申请四十三件。')),
      findings: [
        {
          message: `正文“收到申请5,123件”，表三“${R}”为52（“${RC}”为56），两者不一致`,
          subject: 'received|total',
          figures: ['received|total'],
          expected: 52,
          actual: 5123,
        },
        {
          message: `正文“收到申请四十三件”，表三“${R}”为52（“${RC}”为56），两者不一致`,
          subject: 'received|total',
          figures: ['received|total'],
          expected: 52,
          actual: 43,
        },
      ],
    },
    {
      name: '金额不一致',
      report: claims(says(14.2, '收取行政事业性收费14.2万元。', FEES)),
      findings: [
        {
          message: '正文“收取行政事业性收费14.2万元”，表二“行政事业性收费·本年收费金额(单位:万元)”为12.5，两者不一致',
          subject: 'adminFees|amount',
          figures: ['adminFees|amount'],
          expected: 12.5,
          actual: 14.2,
        },
      ],
    },
    {
      name: '一部分却多于全部',
      report: claims(says(80, '线上收到申请80件。', { hedges: ['线上'] })),
      findings: [
        {
          message: `正文“线上收到申请80件”，表三“${R}”为52（“${RC}”为56），两者不一致；正文有“线上”等限定，口径可能不同`,
          subject: 'received|total',
          figures: ['received|total'],
          expected: 52,
          actual: 80,
        },
      ],
    },
    {
      name: '政府的报告,全市不是限定',
      report: { agencyKind: 'government', ...claims(says(900, '全市收到申请900件。', { hedges: ['全市'] })) },
      findings: [
        {
          message: `正文“全市收到申请900件”，表三“${R}”为52（“${RC}”为56），两者不一致；正文有“全市”等限定，口径可能不同`,
          subject: 'received|total',
          figures: ['received|total'],
          expected: 52,
          actual: 900,
        },
      ],
    },
    {
      name: '断言没有,表格有数',
      report: claims(
        says(0, '全年未发生因政府信息公开被提起行政诉讼的情况。', {
          denial: true,
          readings: SUITS,
          section: 'disputes',
        }),
      ),
      findings: [
        {
          message:
            '正文“全年未发生因政府信息公开被提起行政诉讼的情况”，表四“未经复议直接起诉·总计+复议后起诉·总计”却为3',
          subject: 'directSuit|total',
          severity: 'must-fix',
          figures: ['directSuit|total', 'suitAfterReconsideration|total'],
          expected: 3,
          actual: 0,
        },
      ],
    },
    {
      name: '先说0件又断言没有,按断言报,摘出说诉讼的一处',
      report: claims(
        says(0, '被申请行政复议0件,被提起行政诉讼0件。', { readings: SUITS }),
        says(0, '未发生行政复议,未发生行政诉讼。', { denial: true, readings: SUITS }),
      ),
      findings: [
        {
          message: '正文“未发生行政诉讼”，表四“未经复议直接起诉·总计+复议后起诉·总计”却为3',
          subject: 'directSuit|total',
          severity: 'must-fix',
          figures: ['directSuit|total', 'suitAfterReconsideration|total'],
          expected: 3,
          actual: 0,
        },
      ],
    },
    {
      name: '断言没有,但有限定',
      report: claims(says(0, '全市未发生行政诉讼。', { denial: true, readings: SUITS, hedges: ['全市'] })),
      findings: [
        {
          message:
            '正文“全市未发生行政诉讼”，表四“未经复议直接起诉·总计+复议后起诉·总计”为3，两者不一致；正文有“全市”等限定，口径可能不同',
          subject: 'directSuit|total',
          figures: ['directSuit|total', 'suitAfterReconsideration|total'],
          expected: 3,
          actual: 0,
        },
      ],
    },
    {
      name: '断言没有,但表头缺失',
      report: {
        ...claims(says(0, '未发生行政诉讼。', { denial: true, readings: SUITS })),
        tables: cleanReport('2021').tables.map((reading) => ({
          ...reading,
          labels: [
            {
              role: 'column' as const,
              key: 'total',
              expected: '总计',
              found: null,
              source: null,
              verdict: 'lost' as const,
            },
          ],
        })),
      },
      findings: [
        {
          message: '正文“未发生行政诉讼”，表四“未经复议直接起诉·总计+复议后起诉·总计”却为3',
          subject: 'directSuit|total',
          severity: 'suspected',
          figures: ['directSuit|total', 'suitAfterReconsideration|total'],
          expected: 3,
          actual: 0,
        },
      ],
    },
    {
      name: '不予公开是八项之和',
      report: claims(
        says(9, '不予公开9件。', {
          readings: [REFUSED],
        }),
      ),
      findings: [
        {
          message: '正文“不予公开9件”，表三“(三)不予公开各项之和（总计列）”为5，两者不一致',
          subject: 'refused.stateSecret|total',
          figures: REFUSED,
          expected: 5,
          actual: 9,
        },
      ],
    },
    {
      name: '法人是五列之和',
      report: claims(
        says(9, '法人或其他组织9件。', {
          readings: [ORGANIZATIONS],
        }),
      ),
      findings: [
        {
          message:
            '正文“法人或其他组织9件”，表三“法人或其他组织各项之和（一、本年新收政府信息公开申请数量）”为14，两者不一致',
          subject: 'received|business',
          figures: ORGANIZATIONS,
          expected: 14,
          actual: 9,
        },
      ],
    },
    {
      name: '很长的一段只摘开头',
      report: claims(says(60, `${'依法'.repeat(30)}收到申请60件。`)),
      findings: [
        {
          message: `正文“${'依法'.repeat(24)}…”，表三“${R}”为52（“${RC}”为56），两者不一致`,
          subject: 'received|total',
          figures: ['received|total'],
          expected: 52,
          actual: 60,
        },
      ],
    },
  ],
  undecided: [
    {
      name: '表格那一格空白',
      cells: { 'received|total': '' },
      report: claims(says(60, '收到申请60件。', { readings: [['received|total']] })),
      findings: [],
    },
    {
      name: '表格那一格没有读出',
      cells: { 'received|total': UNREAD },
      report: claims(says(60, '收到申请60件。')),
      findings: [],
    },
    {
      name: '另一种理解没有读出',
      cells: { 'carriedIn|total': UNREAD },
      report: claims(says(60, '收到申请60件。')),
      findings: [],
    },
    {
      name: '表格没有这一行',
      cells: { 'received|total': LEFT_OUT },
      report: claims(says(60, '收到申请60件。')),
      findings: [],
    },
  ],
  notApplicable: [{ name: '正文没有可比的数' }],
});
