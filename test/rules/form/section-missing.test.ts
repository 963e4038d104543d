import type { Report, SectionHeading } from '../../../app/model/report.ts';
import { sectionMissing } from '../../../app/rules/form/section-missing.ts';
import { cleanReport, line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const headings = cleanReport('2021').sections;
const without = (...gone: string[]): Partial<Report> => ({
  sections: headings.filter(({ section }) => section !== null && !gone.includes(section)),
});
const other: SectionHeading = {
  section: null,
  title: '四、其他工作开展情况',
  match: 'other',
  ordinal: 4,
  source: line(40),
};

testRule(sectionMissing, {
  pass: [
    { name: '六个部分齐全' },
    { name: '多出一个部分', report: { sections: [...headings, { ...other, ordinal: 7 }] } },
    { name: '改了名也算有', report: { sections: headings.map((heading) => ({ ...heading, match: 'renamed' })) } },
  ],
  fail: [
    {
      name: '缺第四部分',
      report: without('disputes'),
      findings: [
        {
          message: '没有“四、政府信息公开行政复议、行政诉讼情况”这一部分',
          subject: 'disputes',
          expected: '四、政府信息公开行政复议、行政诉讼情况',
        },
      ],
    },
    {
      name: '第四部分换成了别的内容',
      report: { sections: headings.map((heading) => (heading.section === 'disputes' ? other : heading)) },
      findings: [
        {
          message: '没有“四、政府信息公开行政复议、行政诉讼情况”这一部分，这一位置的标题是“四、其他工作开展情况”',
          subject: 'disputes',
          expected: '四、政府信息公开行政复议、行政诉讼情况',
          actual: '四、其他工作开展情况',
          quotes: ['四、其他工作开展情况'],
        },
      ],
    },
    {
      name: '标题夹在一行数字后面，没有单独成行',
      report: {
        ...without('problems'),
        paragraphs: [
          ...cleanReport('2021').paragraphs,
          { text: '0 0 0 0五、存在的主要问题及改进情况', source: line(60), section: 'disputes', heading: false },
        ],
      },
      findings: [
        {
          message: '“五、存在的主要问题及改进情况”没有单独成行，夹在正文里，请核对这一部分是否完整',
          subject: 'problems',
          severity: 'suspected',
          expected: '五、存在的主要问题及改进情况',
          quotes: ['0 0 0 0五、存在的主要问题及改进情况'],
        },
      ],
    },
    {
      name: '前言列了六个部分，正文没有：列举不是这一部分',
      report: {
        ...without('problems'),
        paragraphs: [
          {
            text: '本报告包括四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况。',
            source: line(2),
            section: null,
            heading: false,
          },
        ],
      },
      findings: [
        {
          message: '没有“五、存在的主要问题及改进情况”这一部分',
          subject: 'problems',
          severity: 'must-fix',
          expected: '五、存在的主要问题及改进情况',
        },
      ],
    },
    {
      name: '缺两个部分',
      report: without('problems', 'otherMatters'),
      findings: [
        {
          message: '没有“五、存在的主要问题及改进情况”这一部分',
          subject: 'problems',
          expected: '五、存在的主要问题及改进情况',
        },
        {
          message: '没有“六、其他需要报告的事项”这一部分',
          subject: 'otherMatters',
          expected: '六、其他需要报告的事项',
        },
      ],
    },
    {
      name: '2018年度及以前只算疑似',
      edition: '2014',
      report: without('otherMatters'),
      findings: [
        {
          message: '没有与“六、其他需要报告的事项”相当的内容标题',
          subject: 'otherMatters',
          severity: 'suspected',
          expected: '六、其他需要报告的事项',
        },
      ],
    },
    {
      name: '一个标题也认不出,可能是程序没认出',
      report: { sections: [] },
      findings: headings.map(({ section, title }) => ({
        message: `没有“${title}”这一部分`,
        subject: section,
        severity: 'suspected' as const,
        expected: title,
      })),
    },
  ],
});
