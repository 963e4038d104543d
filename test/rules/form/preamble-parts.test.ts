import { preambleParts } from '../../../app/rules/form/preamble-parts.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { prose } from '../../support/prose.ts';
import { testRule } from '../../support/rule-tester.ts';

const FIVE =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况';
const preamble = (text: string) => ({ report: prose('2021', { preamble: [text] }) });
const old = cleanReport('2014').sections.filter(({ section }) => section !== 'disclosure' && section !== 'disputes');
/** What is said of six parts of which five are named. */
const fiveOfSix = (excerpt: string) => ({
  message: `前言称有6个部分，列出的只有5个，没有列出“其他需要报告的事项”：${excerpt}`,
  subject: 'preamble',
  expected: 6,
  actual: 5,
});

testRule(preambleParts, {
  pass: [
    { name: '没有列出' },
    { name: '六个部分都列出', ...preamble(`全文包括${FIVE}、其他需要报告的事项等6个部分。`) },
    { name: '只举一例', ...preamble('本报告由总体情况等六个部分组成。') },
    { name: '列出几个加等字', ...preamble('本报告由总体情况、主动公开、依申请公开等六个部分组成。') },
    { name: '列全又加等字', ...preamble(`全文包括${FIVE}、其他需要报告的事项等六个部分。`) },
    { name: '先说个数，列全', ...preamble(`报告共分六个部分：${FIVE}、其他需要报告的事项。`) },
    { name: '另有附表', ...preamble(`全文包括${FIVE}、其他需要报告的事项和附表七个部分。`) },
    {
      name: '2014年格式,列出的都有标题',
      edition: '2014',
      report: prose('2014', { preamble: ['全文包括概述、主动公开政府信息情况、存在的主要问题和改进措施。'] }),
    },
  ],
  fail: [
    {
      name: '只差一个就加等字',
      ...preamble(`本报告包括${FIVE}等六部分。`),
      findings: [
        fiveOfSix('包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉…'),
      ],
    },
    {
      name: '先说个数，再列',
      ...preamble(`本报告共分六个部分：${FIVE}。`),
      findings: [
        fiveOfSix('共分六个部分：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复…'),
      ],
    },
    {
      name: '称六个部分,只列五个',
      ...preamble(`本报告包括${FIVE}六部分内容。`),
      findings: [
        fiveOfSix('包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉…'),
      ],
    },
    {
      name: '称四个部分,列出五个',
      ...preamble(`本报告由${FIVE}四个部分组成。`),
      findings: [
        {
          message:
            '前言称有4个部分，列出的却有5个：由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼…',
          subject: 'preamble',
          expected: 4,
          actual: 5,
        },
      ],
    },
    {
      name: '2014年格式,列出的没有标题',
      edition: '2014',
      report: {
        ...prose('2014', {
          preamble: ['全文包括概述、主动公开政府信息情况、行政复议情况、存在的主要问题和改进措施。'],
        }),
        sections: old,
      },
      findings: [
        {
          message:
            '前言列有“主动公开政府信息情况”“政府信息公开行政复议、行政诉讼情况”，正文没有相应的标题：全文包括概述、主动公开政府信息情况、行政复议情况、存在的主要问题和改进措施',
          subject: 'preamble',
        },
      ],
    },
  ],
});
