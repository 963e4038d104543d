import type { MadeReport } from './sample-reports.ts';
import { makeSampleReport } from './sample-reports.ts';

/** Clean: nothing to find. */
const office = makeSampleReport({
  input: '年报/临澜县人民政府办公室.html',
  agency: '临澜县人民政府办公室',
  agencyKind: 'office',
  year: 2024,
  edition: '2021',
  publishedOn: '2025-01-22',
  numbers: {
    'normativeDocuments|issued': 4,
    'normativeDocuments|repealed': 1,
    'normativeDocuments|inForce': 37,
    'received|naturalPerson': 12,
    'received|business': 2,
    'carriedIn|naturalPerson': 1,
    'granted|naturalPerson': 8,
    'granted|business': 2,
    'unavailable.notHeld|naturalPerson': 4,
    'carriedOut|naturalPerson': 1,
  },
});

/** Sum of the results one too low in two columns, with everything that follows; labels changed; prose against table. */
const data = makeSampleReport({
  input: '年报/临澜县数据局.html',
  agency: '临澜县数据局',
  agencyKind: 'department',
  year: 2024,
  edition: '2021',
  publishedOn: null,
  numbers: { 'received|naturalPerson': 7, 'granted|naturalPerson': 7 },
  written: { 'processed|naturalPerson': '6', 'processed|total': '6' },
  prose: { overview: ['(二)依申请公开。全年共收到政府信息公开申请42件,均按期答复。', '截止目前,平台运行平稳。'] },
  renamed: { overview: '一、概述' },
});

/** Dispute total, period of the year before, late. */
const education = makeSampleReport({
  input: '年报/临澜县教育局.html',
  agency: '临澜县教育局',
  agencyKind: 'department',
  year: 2024,
  edition: '2021',
  publishedOn: '2025-03-12',
  period: ['2023-01-01', '2023-12-31'],
  numbers: {
    'received|naturalPerson': 5,
    'granted|naturalPerson': 3,
    'refused.thirdParty|naturalPerson': 2,
    'reconsideration|upheld': 2,
    'reconsideration|corrected': 1,
    'adminFees|amount': 318,
  },
  written: { 'reconsideration|total': '2', 'adminFees|amount': '318.50' },
  prose: { disputes: ['本年度未发生政府信息公开行政复议、行政诉讼。'] },
});

/** A section left out, a table not readable, blanks. */
const market = makeSampleReport({
  input: '年报/临澜县市场监督管理局.html',
  agency: '临澜县市场监督管理局',
  agencyKind: 'department',
  year: 2024,
  edition: '2021',
  publishedOn: '2025-01-30',
  numbers: { 'licences|decided': 3120, 'penalties|decided': 206, 'compulsion|decided': 9 },
  written: { 'regulations|issued': '', 'regulations|repealed': '', 'regulations|inForce': '/' },
  unreadable: ['applications'],
  leftOut: ['otherMatters'],
});

/** Row totals and balances broken by a number in the wrong column. */
const bluestone = makeSampleReport({
  input: '年报/压缩包/乡镇.zip!/青石镇.html',
  agency: '临澜县青石镇人民政府',
  agencyKind: 'township',
  year: 2024,
  edition: '2021',
  publishedOn: '2025-02-20',
  numbers: { 'received|naturalPerson': 5, 'granted|naturalPerson': 5 },
  written: { 'received|naturalPerson': '0', 'received|otherOrganization': '5', 'directSuit|pending': '若干' },
  renamed: { problems: '五、下一步工作打算' },
});

/** The form of 2019 in 2024. */
const willow = makeSampleReport({
  input: '年报/压缩包/乡镇.zip!/柳湾街道.html',
  agency: '临澜县柳湾街道办事处',
  agencyKind: 'township',
  year: 2024,
  edition: '2019',
  publishedOn: '2025-01-15',
  numbers: { 'procurement|projects': 3, 'received|naturalPerson': 1, 'granted|naturalPerson': 1 },
  written: { 'procurement|amount': '128.6万', 'licences|change': '-12' },
});

/** A report of an earlier year with the statistics table. */
const whitewater = makeSampleReport({
  input: '年报/往年/白水镇2017.html',
  agency: '临澜县白水镇人民政府',
  agencyKind: 'township',
  year: 2017,
  edition: '2014',
  publishedOn: '2018-04-16',
  numbers: {
    'published|count': 865,
    'published.website|count': 420,
    'published.weibo|count': 36,
    'published.wechat|count': 8,
    'published.other|count': 396,
    'received.online|count': 2,
    'received.letter|count': 1,
    'completed.onTime|count': 3,
    'answered.granted|count': 3,
    'staff.fullTime|count': 2,
    'staff.partTime|count': 11,
  },
  written: { 'staff|count': '12', 'published.gazette|count': '' },
});

/** Advice only. */
const finance = makeSampleReport({
  input: '年报/临澜县财政局.html',
  agency: '临澜县财政局',
  agencyKind: 'department',
  year: 2024,
  edition: '2021',
  publishedOn: '2025-01-24',
  numbers: { 'normativeDocuments|issued': 2, 'normativeDocuments|inForce': 11, 'adminFees|amount': 0 },
  prose: { overview: ['认真贯彻落实新修订的《条例》,主动公开财政预决算。'] },
});

/** The invented county's reports, by agency. */
export const SAMPLE_REPORTS: readonly MadeReport[] = [
  office,
  data,
  education,
  market,
  bluestone,
  willow,
  whitewater,
  finance,
].sort((a, b) => ((a.report.agency ?? '') < (b.report.agency ?? '') ? -1 : 1));
