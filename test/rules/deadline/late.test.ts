import { late } from '../../../app/rules/deadline/late.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const published = (value: string): { value: string; raw: string; source: ReturnType<typeof line> } => ({
  value,
  raw: `发布时间:${value}`,
  source: line(2),
});

testRule(late, {
  pass: [
    { name: '部门,1月20日公布' },
    { name: '当天公布不算晚', report: { publishedOn: published('2024-01-31') } },
    { name: '政府汇总报告3月31日', report: { agencyKind: 'government', publishedOn: published('2024-03-31') } },
    { name: '类别不明按较晚的时限', report: { agencyKind: 'unknown', publishedOn: published('2024-03-20') } },
    { name: '2017年度3月31日', edition: '2014', report: { publishedOn: published('2018-03-31') } },
    {
      name: '名册给的期限更晚',
      report: { publishedOn: published('2024-02-20') },
      settings: { deadlines: { 栖云县数据管理局: '2024-02-20' } },
    },
    {
      name: '名册里是别的单位的期限',
      report: { publishedOn: published('2024-01-31') },
      settings: { deadlines: { 栖云县财政局: '2024-01-10' } },
    },
    { name: '没有发布时间,落款按时', report: { publishedOn: null } },
    {
      name: '没有日期,时限未到',
      report: { publishedOn: null, signedOn: null },
      settings: { today: '2024-01-31' },
    },
  ],
  fail: [
    {
      name: '晚一天',
      report: { publishedOn: published('2024-02-01') },
      findings: [
        {
          message: '2023年度报告应于2024年1月31日前公布，发布时间为2024年2月1日，晚1天',
          subject: 'published',
          expected: '2024-01-31',
          actual: '2024-02-01',
          quotes: ['发布时间:2024-02-01'],
        },
      ],
    },
    {
      name: '名册给的期限更早',
      report: { publishedOn: published('2024-01-21') },
      settings: { deadlines: { 栖云县数据管理局: '--01-20' } },
      findings: [
        {
          message: '名册规定2023年度报告于2024年1月20日前公布，发布时间为2024年1月21日，晚1天',
          subject: 'published',
          expected: '2024-01-20',
          actual: '2024-01-21',
        },
      ],
    },
    {
      name: '乡镇,名册给了期限就是必改',
      report: { agencyKind: 'township', publishedOn: published('2024-02-03') },
      settings: { deadlines: { 栖云县数据管理局: '2024-02-02' } },
      findings: [
        {
          message: '名册规定2023年度报告于2024年2月2日前公布，发布时间为2024年2月3日，晚1天',
          subject: 'published',
          expected: '2024-02-02',
          actual: '2024-02-03',
        },
      ],
    },
    {
      name: '名册的期限属于另一年度',
      report: { publishedOn: published('2024-02-01') },
      settings: { deadlines: { 栖云县数据管理局: '2025-02-20' } },
      findings: [
        {
          message: '2023年度报告应于2024年1月31日前公布，发布时间为2024年2月1日，晚1天',
          subject: 'published',
          expected: '2024-01-31',
          actual: '2024-02-01',
        },
      ],
    },
    {
      name: '落款日期晚',
      report: {
        publishedOn: null,
        signedOn: { value: '2024-03-05', raw: '2024年3月5日', source: line(90) },
      },
      findings: [
        {
          message: '2023年度报告应于2024年1月31日前公布，落款日期为2024年3月5日，晚34天',
          subject: 'published',
          expected: '2024-01-31',
          actual: '2024-03-05',
        },
      ],
    },
    {
      name: '日期缺字,只算疑似',
      report: { publishedOn: { value: '2024-02-18', raw: '2024218日', source: line(2) } },
      findings: [
        {
          message: '2023年度报告应于2024年1月31日前公布，发布时间为2024年2月18日，晚18天',
          subject: 'published',
          severity: 'suspected',
          expected: '2024-01-31',
          actual: '2024-02-18',
        },
      ],
    },
    {
      name: '乡镇',
      report: { agencyKind: 'township', publishedOn: published('2024-02-03') },
      findings: [
        {
          message:
            '2023年度报告应于2024年1月31日前公布（乡镇街道和事业单位的时限按当地规定），发布时间为2024年2月3日，晚3天',
          subject: 'published',
          severity: 'suspected',
          expected: '2024-01-31',
          actual: '2024-02-03',
        },
      ],
    },
    {
      name: '类别不明,过了3月31日',
      report: { agencyKind: 'unknown', publishedOn: published('2024-04-02') },
      findings: [
        {
          message: '未能判断单位类别，即使按一级政府的时限2024年3月31日计算，发布时间2024年4月2日也晚2天',
          subject: 'published',
          severity: 'suspected',
          expected: '2024-03-31',
          actual: '2024-04-02',
        },
      ],
    },
    {
      name: '本单位规定乡镇的截止日期,就是确定的',
      report: { agencyKind: 'township', publishedOn: published('2024-01-26') },
      settings: { officeDeadlines: { publication: { township: '--01-25' }, submission: {} } },
      findings: [
        {
          message: '本级规定2023年度报告应于2024年1月25日前公布，发布时间为2024年1月26日，晚1天',
          subject: 'published',
          expected: '2024-01-25',
          actual: '2024-01-26',
        },
      ],
    },
    {
      name: '晚两年多,可能是网站迁移',
      edition: '2014',
      report: { publishedOn: published('2020-09-27') },
      findings: [
        {
          message:
            '2017年度报告应于2018年3月31日前公布，发布时间为2020年9月27日，晚911天；超过一年，可能是网站迁移改动了日期，请核实',
          subject: 'published',
          severity: 'suspected',
          expected: '2018-03-31',
          actual: '2020-09-27',
        },
      ],
    },
  ],
  undecided: [
    {
      name: '没有任何日期',
      report: { publishedOn: null, signedOn: null },
      findings: [
        {
          message: '报告没有发布时间，也没有落款日期，无法判断是否在2024年1月31日前公布',
          subject: 'published',
          expected: '2024-01-31',
        },
      ],
    },
    {
      name: '年度不明',
      report: { year: null },
      findings: [{ message: '报告年度无法确定，不能判断是否按时公布', subject: 'published' }],
    },
  ],
  notApplicable: [{ name: '送审稿', report: { publishedOn: published('2024-05-01') }, settings: { stage: 'draft' } }],
});
