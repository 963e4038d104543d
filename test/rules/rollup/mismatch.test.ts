import { rollupMismatch } from '../../../app/rules/rollup/mismatch.ts';
import { rosterEntry, rosterOfEntries, testCampaignRule } from '../../support/campaign-tester.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { below, BOTH, COUNTY, county, FINANCE, FORESTS, ROSTER, SCHOOLS } from './county.ts';

const choice = (options: Readonly<Record<string, boolean | readonly string[]>>) => ({
  stage: 'published' as const,
  today: '2024-06-01',
  choices: { 'rollup/mismatch': { on: true, severity: null, options } },
});

testCampaignRule(rollupMismatch, {
  silent: [
    { name: '等于下级之和', reports: [county(), ...BOTH], roster: ROSTER },
    { name: '没有名册', reports: [county({ 'licences|decided': '1' }), ...BOTH] },
    {
      name: '名册写明不汇总下级',
      reports: [county({ 'licences|decided': '1' }), ...BOTH],
      roster: rosterOfEntries(
        rosterEntry(COUNTY, { kind: 'government', aggregates: false }),
        rosterEntry(FINANCE, { parent: COUNTY }),
      ),
    },
    {
      name: '部门的下属单位,名册没有写明汇总',
      reports: [below(FINANCE, { 'licences|decided': '1' }), below(SCHOOLS)],
      roster: rosterOfEntries(FINANCE, rosterEntry(SCHOOLS, { parent: FINANCE })),
    },
    {
      name: '另含本级自身的数',
      reports: [county({ 'licences|decided': '1700' }), ...BOTH],
      roster: ROSTER,
      settings: choice({ withOwn: [COUNTY] }),
    },
    {
      name: '金额四舍五入的尾差',
      reports: [
        county({ 'adminFees|amount': '24.9' }),
        below(FINANCE, { 'adminFees|amount': '12.46' }),
        below(SCHOOLS, { 'adminFees|amount': '12.47' }),
      ],
      roster: ROSTER,
    },
    {
      name: '金额的单位不同,不能相加',
      reports: [county(), below(FINANCE, { 'adminFees|amount': '125000元' }), below(SCHOOLS)],
      roster: ROSTER,
    },
    {
      name: '比下级之和多,而下级有空白格',
      reports: [county(), below(FINANCE, { 'licences|decided': '' }), below(SCHOOLS)],
      roster: ROSTER,
    },
    {
      name: '两份同年的报告,不知道哪一份算数',
      reports: [county({ 'licences|decided': '1' }), county(), ...BOTH],
      roster: ROSTER,
    },
    { name: '别的年度', reports: [county(), ...BOTH.map((report) => ({ ...report, year: 2022 }))], roster: ROSTER },
    {
      name: '下级用的是别的格式',
      reports: [county(), cleanReport('2019', {}, { id: FINANCE, agency: FINANCE, year: 2023 })],
      roster: ROSTER,
    },
  ],
  says: [
    {
      name: '少计,下级都在',
      reports: [county({ 'licences|decided': '1600' }), ...BOTH],
      roster: ROSTER,
      findings: [
        {
          message: `“行政许可·本年处理决定数量”填1600，小于下级2家合计的1624（${FINANCE}812、${SCHOOLS}812），少24`,
          agency: COUNTY,
          report: COUNTY,
          severity: 'must-fix',
        },
      ],
    },
    {
      name: '少的正好是一家的数',
      reports: [county({ 'penalties|decided': '7' }), below(FINANCE), below(SCHOOLS, { 'penalties|decided': '7' })],
      roster: ROSTER,
      findings: [
        {
          message: `“行政处罚·本年处理决定数量”填7，小于下级2家合计的16（${FINANCE}9、${SCHOOLS}7），少9，正好等于“${FINANCE}”的数，可能漏加了这一家`,
          agency: COUNTY,
          report: COUNTY,
        },
      ],
    },
    {
      name: '少计,而还缺一家的报告',
      reports: [county({ 'licences|decided': '800', 'penalties|decided': '9' }, 1), below(FINANCE)],
      roster: ROSTER,
      findings: [
        {
          message: `“行政许可·本年处理决定数量”填800，已经小于下级1家合计的812（${FINANCE}812），少12；“${SCHOOLS}”还没有计入，计入后差得更多`,
          agency: COUNTY,
          report: COUNTY,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '下级自己的合计不平:不知道是谁的错',
      reports: [county({ 'received|total': '104' }), below(FINANCE, { 'received|total': '53' }), below(SCHOOLS)],
      roster: ROSTER,
      findings: [
        {
          message: `“一、本年新收政府信息公开申请数量·总计”填104，小于下级2家合计的105（${FINANCE}53、${SCHOOLS}52），少1`,
          agency: COUNTY,
          report: COUNTY,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '比下级之和多',
      reports: [county({ 'compulsion|decided': '3' }), ...BOTH],
      roster: ROSTER,
      findings: [
        {
          message: '“行政强制·本年处理决定数量”填3，大于下级2家合计的0，多3，可能含有本级自身的数据或者重复计入',
          agency: COUNTY,
          report: COUNTY,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '设定不含本级自身的数,多也不对',
      reports: [county({ 'compulsion|decided': '3' }), ...BOTH],
      roster: ROSTER,
      settings: choice({ withoutOwn: [COUNTY] }),
      findings: [
        {
          message: '“行政强制·本年处理决定数量”填3，应等于下级2家合计的0，多3（已设定汇总数不含本级自身数据）',
          agency: COUNTY,
          report: COUNTY,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '大部分连一家的数都不到:可能只填了本级的数',
      reports: [county({}, 0), ...BOTH, below(FORESTS)],
      roster: rosterOfEntries(...ROSTER.entries, rosterEntry(FORESTS, { parent: COUNTY })),
      findings: [
        ['表二', '行政许可·本年处理决定数量', 2436, 812],
        ['表三', '一、本年新收政府信息公开申请数量·总计', 156, 52],
        ['表四', '行政复议·总计', 15, 5],
      ].map(([table, label, sum, each]) => ({
        message: `${table ?? ''}大部分数据小于下级之和，可能只填了本级的数据、没有汇总下级：“${label ?? ''}”填0，下级3家合计${sum ?? ''}（${FINANCE}${each ?? ''}、${SCHOOLS}${each ?? ''}、${FORESTS}${each ?? ''}）`,
        agency: COUNTY,
        report: COUNTY,
        severity: 'suspected' as const,
      })),
    },
    {
      name: '比已有的下级之和多,而还缺一家',
      reports: [county(), below(FINANCE)],
      roster: ROSTER,
      findings: [
        {
          message: `“${SCHOOLS}”没有可以使用的报告，汇总数暂时无法核对：“行政许可·本年处理决定数量”填1624，已有的下级1家合计812，差的812可能是这些单位的数或本级自身的数`,
          agency: COUNTY,
          report: COUNTY,
          outcome: 'undecided',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '缺的一家上年的数在手边',
      reports: [county(), below(FINANCE)],
      previous: [
        {
          agency: SCHOOLS,
          year: 2022,
          edition: '2021',
          extract: false,
          figures: below(SCHOOLS).figures,
          report: null,
          origin: 'workbook',
          input: '上年.xlsx',
        },
      ],
      roster: ROSTER,
      findings: [
        {
          message: `“${SCHOOLS}”没有可以使用的报告，汇总数暂时无法核对：“行政许可·本年处理决定数量”填1624，已有的下级1家合计812，差的812可能是这些单位的数（上年合计812）或本级自身的数`,
          agency: COUNTY,
          report: COUNTY,
          outcome: 'undecided',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '乡镇不计入',
      reports: [county({ 'licences|decided': '1600' }), ...BOTH, below('栖云县柳湾镇人民政府')],
      roster: rosterOfEntries(
        ...ROSTER.entries,
        rosterEntry('栖云县柳湾镇人民政府', { kind: 'township', parent: COUNTY }),
      ),
      settings: choice({ townships: false }),
      findings: [
        {
          message: `“行政许可·本年处理决定数量”填1600，小于下级2家合计的1624（${FINANCE}812、${SCHOOLS}812），少24`,
          agency: COUNTY,
          report: COUNTY,
        },
      ],
    },
  ],
});
