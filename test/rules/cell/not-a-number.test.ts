import { notANumber } from '../../../app/rules/cell/not-a-number.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(notANumber, {
  pass: [
    { name: '每格都是数字' },
    { name: '空白由空白规则报', cells: { 'regulations|issued': '' } },
    {
      name: '千分位、全角数字、带单位的数都是数字',
      cells: { 'licences|decided': '1,234', 'penalties|decided': '９件' },
    },
  ],
  fail: [
    {
      name: '增减写成“减4”',
      cells: { 'regulations|issued': '减4' },
      findings: [
        {
          message: '表二有1格填的不是数字：规章·本年制发件数“减4”',
          subject: 'disclosure',
          figures: ['regulations|issued'],
          quotes: ['减4'],
        },
      ],
    },
    {
      name: '填“/”和“无”',
      cells: { 'regulations|issued': '/', 'regulations|repealed': '无', 'received|total': '52(含3)' },
      findings: [
        {
          message: '表二有2格填的不是数字：规章·本年制发件数“/”、规章·本年废止件数“无”',
          subject: 'disclosure',
          figures: ['regulations|issued', 'regulations|repealed'],
          quotes: ['/', '无'],
        },
        {
          message: '表三有1格填的不是数字：一、本年新收政府信息公开申请数量·总计“52(含3)”',
          subject: 'applications',
          figures: ['received|total'],
          quotes: ['52(含3)'],
        },
      ],
    },
    {
      name: '超过五格只列五格',
      cells: {
        'reconsideration|upheld': '—',
        'reconsideration|corrected': '—',
        'reconsideration|otherResult': '—',
        'reconsideration|pending': '—',
        'reconsideration|total': '—',
        'directSuit|upheld': '—',
      },
      findings: [
        {
          message:
            '表四有6格填的不是数字：行政复议·结果维持“—”、行政复议·结果纠正“—”、行政复议·其他结果“—”、行政复议·尚未审结“—”、行政复议·总计“—”等',
          subject: 'disputes',
          figures: [
            'reconsideration|upheld',
            'reconsideration|corrected',
            'reconsideration|otherResult',
            'reconsideration|pending',
            'reconsideration|total',
            'directSuit|upheld',
          ],
        },
      ],
    },
  ],
});
