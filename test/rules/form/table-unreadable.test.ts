import type { Report } from '../../../app/model/report.ts';
import { tableUnreadable } from '../../../app/rules/form/table-unreadable.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const unreadable = (reason: string | null): Partial<Report> => ({
  tables: cleanReport('2021').tables.map((reading) =>
    reading.table === 'applications' ? { ...reading, status: 'unreadable', reason } : reading,
  ),
});

testRule(tableUnreadable, {
  pass: [
    { name: '都读出来了' },
    {
      name: '缺表不是读不出',
      report: { tables: cleanReport('2021').tables.map((reading) => ({ ...reading, status: 'missing' })) },
    },
  ],
  fail: [],
  undecided: [
    {
      name: '图片',
      report: unreadable('表格是图片。'),
      findings: [
        {
          message: '表三在报告中，但程序未能识别其中的数据（表格是图片），这张表的各项核对均未进行',
          subject: 'applications',
          reason: 'unreadable',
        },
      ],
    },
    {
      name: '没有说明原因',
      report: unreadable(null),
      findings: [
        {
          message: '表三在报告中，但程序未能识别其中的数据，这张表的各项核对均未进行',
          subject: 'applications',
          reason: 'unreadable',
        },
      ],
    },
  ],
});
