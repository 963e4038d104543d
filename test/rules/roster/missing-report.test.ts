import { missingReport } from '../../../app/rules/roster/missing-report.ts';
import { inputOf, reportOf, rosterEntry, rosterOfEntries, testCampaignRule } from '../../support/campaign-tester.ts';
import { SETTINGS } from '../../support/rule-tester.ts';

const FINANCE = '栖云县财政局';
const roster = rosterOfEntries(FINANCE);
const on = (today: string, stage: 'draft' | 'published' = 'published') => ({ ...SETTINGS, today, stage });
const unreadable = inputOf('收件/栖云县财政局.pdf');
const notice = inputOf('收件/栖云县财政局通知.docx', { status: 'not-a-report', reason: '没有找到报告' });
const missing = { message: `没有收到“${FINANCE}”的2023年度报告，截止日期2024年1月31日已过`, agency: FINANCE };

testCampaignRule(missingReport, {
  silent: [
    { name: '没有名册' },
    { name: '报告已收到', roster, reports: [reportOf(FINANCE)] },
    { name: '报告年度不明', roster, reports: [reportOf(FINANCE, { year: null })] },
    { name: '收到的文件读不出', roster, arrivals: [{ agency: FINANCE, input: unreadable }] },
    { name: '审核被取消', roster, complete: false },
    { name: '截止当天', roster, settings: on('2024-01-31') },
    {
      name: '政府汇总报告3月31日',
      roster: rosterOfEntries(rosterEntry('栖云县人民政府', { kind: 'government' })),
      settings: on('2024-03-31'),
    },
    {
      name: '名册定的公布期限未到',
      roster: rosterOfEntries(rosterEntry(FINANCE, { publicationDeadline: '2024-02-20' })),
      settings: on('2024-02-20'),
    },
    {
      name: '送审稿,报送期限未到',
      roster: rosterOfEntries(rosterEntry(FINANCE, { submissionDeadline: '--02-10', publicationDeadline: '--01-31' })),
      settings: on('2024-02-10', 'draft'),
    },
  ],
  says: [
    { name: '什么也没有收到', roster, findings: [missing] },
    {
      name: '别的单位报了,文件读不出的也是别的单位',
      roster: rosterOfEntries(FINANCE, '栖云县教育局', '栖云县林业局'),
      reports: [reportOf('栖云县教育局')],
      inputs: [inputOf('收件/栖云县林业局.pdf', { bytes: null })],
      arrivals: [],
      settings: on('2024-02-01'),
      findings: [
        {
          message: `没有收到“${FINANCE}”的2023年度报告；“收件/栖云县林业局.pdf”没有能打开，可能就在其中`,
          agency: FINANCE,
          severity: 'suspected',
        },
        {
          message: '没有收到“栖云县林业局”的2023年度报告；“收件/栖云县林业局.pdf”没有能打开，可能就在其中',
          agency: '栖云县林业局',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '读不出的文件已知是谁的',
      roster: rosterOfEntries(FINANCE, '栖云县林业局'),
      inputs: [unreadable],
      arrivals: [{ agency: FINANCE, input: unreadable }],
      findings: [
        { message: '没有收到“栖云县林业局”的2023年度报告，截止日期2024年1月31日已过', agency: '栖云县林业局' },
      ],
    },
    {
      name: '名册定的公布期限先到',
      roster: rosterOfEntries(rosterEntry(FINANCE, { publicationDeadline: '--01-15' })),
      settings: on('2024-01-16'),
      findings: [{ message: `没有收到“${FINANCE}”的2023年度报告，截止日期2024年1月15日已过`, agency: FINANCE }],
    },
    {
      name: '名册的期限是去年的',
      roster: rosterOfEntries(rosterEntry(FINANCE, { publicationDeadline: '2025-02-20' })),
      settings: on('2024-02-01'),
      findings: [missing],
    },
    {
      name: '只有上一年的',
      roster,
      reports: [reportOf(FINANCE, { year: 2022, yearStatements: [] })],
      findings: [
        {
          message: `没有收到“${FINANCE}”的2023年度报告，只收到2022年度的，截止日期2024年1月31日已过`,
          agency: FINANCE,
        },
      ],
    },
    {
      name: '上一年的报告里也写着本年度',
      roster,
      reports: [reportOf(FINANCE, { year: 2022 })],
      findings: [
        {
          message: `没有收到“${FINANCE}”的2023年度报告，只收到2022年度的，截止日期2024年1月31日已过`,
          agency: FINANCE,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '来的文件不是报告',
      roster,
      arrivals: [{ agency: FINANCE, input: notice }],
      findings: [
        {
          message: `没有收到“${FINANCE}”的2023年度报告；收到过“收件/栖云县财政局通知.docx”，但其中没有该单位的年度报告，请核对`,
          agency: FINANCE,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '可能就是名称对不上的那一份',
      roster,
      reports: [reportOf('财政局')],
      unlisted: [{ agency: '财政局', maybe: [FINANCE], near: [] }],
      findings: [
        {
          message: `没有对应上“${FINANCE}”的2023年度报告；收到的“财政局”可能就是它，请核对名册中的名称和别名`,
          agency: FINANCE,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '有一份没有写明单位',
      roster,
      reports: [reportOf(null)],
      findings: [
        {
          message: `没有收到“${FINANCE}”的2023年度报告；另有报告没有写明单位，请先核对“2021.txt”`,
          agency: FINANCE,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '压缩包打不开',
      roster,
      inputs: [inputOf('收件/各单位.rar', { kind: 'rar' })],
      findings: [
        {
          message: `没有收到“${FINANCE}”的2023年度报告；“收件/各单位.rar”没有能打开，可能就在其中`,
          agency: FINANCE,
          severity: 'suspected',
        },
      ],
    },
    {
      name: '乡镇,1月31日已过',
      roster: rosterOfEntries(rosterEntry('栖云县柳湾镇人民政府', { kind: 'township' })),
      settings: on('2024-02-01'),
      findings: [
        {
          message:
            '没有收到“栖云县柳湾镇人民政府”的2023年度报告，2024年1月31日已过（乡镇街道和事业单位的时限按当地规定）',
          agency: '栖云县柳湾镇人民政府',
          severity: 'suspected',
        },
      ],
    },
    {
      name: '乡镇,3月31日也已过',
      roster: rosterOfEntries(rosterEntry('栖云县柳湾镇人民政府', { kind: 'township' })),
      settings: on('2024-04-01'),
      findings: [
        {
          message: '没有收到“栖云县柳湾镇人民政府”的2023年度报告，截止日期2024年1月31日已过',
          agency: '栖云县柳湾镇人民政府',
        },
      ],
    },
    {
      name: '年度不明',
      roster,
      year: null,
      findings: [
        {
          message: '没有一份报告写明年度，无法判断哪些单位没有报送；请指定审核年度',
          agency: null,
          severity: 'suspected',
          outcome: 'undecided',
        },
      ],
    },
  ],
});
