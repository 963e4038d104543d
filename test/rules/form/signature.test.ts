import { signature } from '../../../app/rules/form/signature.ts';
import { cleanReport, line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

/** A clean report with lines at its foot. */
const foot = (...texts: string[]) => ({
  paragraphs: [
    ...cleanReport('2021').paragraphs.slice(0, -2),
    ...texts.map((text, index) => ({
      text,
      source: line(90 + index),
      section: 'otherMatters' as const,
      heading: false,
    })),
  ],
});

testRule(signature, {
  pass: [
    { name: '机关名称和日期', report: foot('栖云县数据管理局', '2024年1月18日') },
    { name: '同在一行', report: foot('栖云县数据管理局 2024年1月18日') },
    { name: '带“盖章”', report: foot('栖云县数据管理局(盖章)', '2024年1月18日') },
  ],
  fail: [
    {
      name: '名称和日期都没有',
      report: { ...foot(), signedOn: null },
      findings: [{ message: '报告末尾没有署机关名称，也没有日期', subject: 'signature' }],
    },
    {
      name: '只有日期',
      report: foot('2024年1月18日'),
      findings: [
        {
          message: '报告末尾只有日期“2024年1月18日”，没有署机关名称',
          subject: 'signature',
          quotes: ['2024年1月18日'],
        },
      ],
    },
    {
      name: '只有名称',
      report: { ...foot('栖云县数据管理局'), signedOn: null },
      findings: [{ message: '报告末尾有机关名称，没有日期', subject: 'signature' }],
    },
  ],
  notApplicable: [
    { name: '送审稿', settings: { stage: 'draft' }, report: { ...foot(), signedOn: null } },
    { name: '没有正文', report: { paragraphs: [], signedOn: null } },
  ],
});
