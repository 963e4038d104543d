import type { Report, SectionHeading } from '../../../app/model/report.ts';
import { sectionOrder } from '../../../app/rules/form/section-order.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const headings = cleanReport('2021').sections;
/** Sections by their place in the form, 1 to 6, as they stand in the report. */
const inOrder = (...places: number[]): Partial<Report> => ({
  sections: places.map((place) => headings[place - 1]).filter((heading): heading is SectionHeading => !!heading),
});

testRule(sectionOrder, {
  pass: [
    { name: '顺序正确' },
    { name: '缺一个部分不算次序错', report: inOrder(1, 2, 4, 5, 6) },
    { name: '同一部分出现两次,以第一次为准', report: inOrder(1, 2, 3, 4, 5, 6, 3) },
  ],
  fail: [
    {
      name: '四、五互换',
      report: inOrder(1, 2, 3, 5, 4, 6),
      findings: [
        {
          message: '“四、政府信息公开行政复议、行政诉讼情况”应在“五、存在的主要问题及改进情况”之前，却排在其后',
          subject: 'disputes',
          expected: '在“五、存在的主要问题及改进情况”之前',
          actual: '在“五、存在的主要问题及改进情况”之后',
          quotes: ['四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况'],
        },
      ],
    },
    {
      name: '第四部分移到最后',
      report: inOrder(1, 2, 3, 5, 6, 4),
      findings: [
        {
          message: '“四、政府信息公开行政复议、行政诉讼情况”应在“五、存在的主要问题及改进情况”之前，却排在其后',
          subject: 'disputes',
          expected: '在“五、存在的主要问题及改进情况”之前',
          actual: '在“五、存在的主要问题及改进情况”之后',
        },
      ],
    },
    {
      name: '第五部分提到最前',
      report: inOrder(5, 1, 2, 3, 4, 6),
      findings: [
        {
          message: '“五、存在的主要问题及改进情况”应在“四、政府信息公开行政复议、行政诉讼情况”之后，却排在其前',
          subject: 'problems',
          expected: '在“四、政府信息公开行政复议、行政诉讼情况”之后',
          actual: '在“四、政府信息公开行政复议、行政诉讼情况”之前',
        },
      ],
    },
  ],
  notApplicable: [{ name: '2018年度及以前没有规定次序', edition: '2014', report: inOrder(2, 1, 3, 4, 5, 6) }],
});
