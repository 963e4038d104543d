import { carryJump } from '../../../app/rules/carry/jump.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(carryJump, {
  pass: [
    { name: 'a year like the one before', lastYear: {} },
    { name: 'small numbers, whatever their ratio', lastYear: { cells: { 'penalties|decided': '90' } } },
    { name: 'a little below five times', lastYear: { cells: { 'licences|decided': '163' } } },
    { name: 'the change of a number, which is no number to compare', edition: '2019', lastYear: {} },
  ],
  fail: [
    {
      name: 'five times, up and down, the widest first',
      cells: { 'adminFees|amount': '125000', 'penalties|decided': '10' },
      lastYear: { cells: { 'penalties|decided': '50', 'adminFees|amount': '12.5' } },
      findings: [
        {
          message:
            '表二与上年（2022年度）相差5倍以上：行政事业性收费·本年收费金额(单位:万元)由12.5变为125000，行政处罚·本年处理决定数量由50变为10',
          subject: 'disclosure',
          figures: ['penalties|decided', 'adminFees|amount'],
          expected: 12.5,
          actual: 125_000,
        },
      ],
    },
    {
      name: 'many at once',
      edition: '2014',
      lastYear: {
        cells: {
          'published|count': '21',
          'published.website|count': '20',
          'published.weibo|count': '11',
          'published.wechat|count': '12',
          'staff|count': '100',
        },
      },
      findings: [
        {
          message:
            '统计表与上年（2016年度）相差5倍以上：(一)主动公开政府信息数由21变为2410，2.政府网站公开政府信息数由20变为2105，3.政务微博公开政府信息数由11变为260，4.政务微信公开政府信息数由12变为188等5格',
          subject: 'statistics',
          figures: [
            'published|count',
            'published.website|count',
            'published.weibo|count',
            'published.wechat|count',
            'staff|count',
          ],
          expected: 21,
          actual: 2410,
        },
      ],
    },
    {
      name: 'the office’s own measure',
      settings: { choices: { 'carry/jump': { on: true, severity: null, options: { times: 2 } } } },
      lastYear: { cells: { 'licences|decided': '400' } },
      findings: [
        {
          message: '表二与上年（2022年度）相差2倍以上：行政许可·本年处理决定数量由400变为812',
          subject: 'disclosure',
          figures: ['licences|decided'],
          expected: 400,
          actual: 812,
        },
      ],
    },
  ],
  notApplicable: [
    { name: 'nothing of last year' },
    { name: 'no row in common', edition: '2019', lastYear: { edition: '2014' } },
  ],
});
