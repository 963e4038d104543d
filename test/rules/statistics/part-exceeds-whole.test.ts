import { partExceedsWhole } from '../../../app/rules/statistics/part-exceeds-whole.ts';
import { LEFT_OUT, UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(partExceedsWhole, {
  pass: [
    { name: '其中项都不大于总项' },
    { name: '相等', cells: { 'responded.interviewsByHead|count': '3' } },
    { name: '其中项空白', cells: { 'responded.interviewsByHead|count': '' } },
    { name: '两项都空白', cells: { 'responded.interviews|count': '', 'responded.interviewsByHead|count': '' } },
  ],
  fail: [
    {
      name: '主要负责同志参加的次数大于总次数',
      cells: { 'responded.pressConferencesByHead|count': '3' },
      findings: [
        {
          message: '主要负责同志参加新闻发布会次数填3，大于参加或举办新闻发布会总次数填2，多1',
          subject: 'responded.pressConferences',
          figures: ['responded.pressConferencesByHead|count', 'responded.pressConferences|count'],
          expected: 2,
          actual: 3,
          at: { row: 'responded.pressConferencesByHead', column: 'count' },
        },
      ],
    },
    {
      name: '公开的规范性文件多于制发的:疑似',
      cells: { 'publishedNormative|count': '15' },
      findings: [
        {
          message: '主动公开规范性文件数填15，大于制发规范性文件总数填14，多1',
          subject: 'normativeIssued',
          severity: 'suspected',
          figures: ['publishedNormative|count', 'normativeIssued|count'],
          expected: 14,
          actual: 15,
        },
      ],
    },
  ],
  undecided: [
    {
      name: '总项空白',
      cells: { 'responded.interviews|count': '' },
      findings: [
        {
          message: '主要负责同志参加政府网站在线访谈次数填1，而政府网站在线访谈次数空白，无法判断是否超过',
          subject: 'responded.interviews',
          figures: ['responded.interviewsByHead|count', 'responded.interviews|count'],
          actual: 1,
        },
      ],
    },
    { name: '读不出:不另报', cells: { 'responded.interviews|count': UNREAD }, findings: [] },
    { name: '少一行:标签规则已报', cells: { 'responded.interviews|count': LEFT_OUT }, findings: [] },
  ],
});
