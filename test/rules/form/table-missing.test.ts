import type { Edition, TableKey } from '../../../app/model/edition.ts';
import type { Report, TableStatus } from '../../../app/model/report.ts';
import { tableMissing } from '../../../app/rules/form/table-missing.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const withStatus = (edition: Edition, table: TableKey, status: TableStatus): Partial<Report> => ({
  tables: cleanReport(edition).tables.map((reading) => (reading.table === table ? { ...reading, status } : reading)),
});

testRule(tableMissing, {
  pass: [
    { name: '表格齐全' },
    { name: '部分不在,由缺少部分一条说明', report: withStatus('2021', 'disputes', 'absent') },
    { name: '有表读不出', report: withStatus('2021', 'disputes', 'unreadable') },
  ],
  fail: [
    {
      name: '缺表三',
      report: withStatus('2021', 'applications', 'missing'),
      findings: [
        {
          message: '缺少表三（收到和处理政府信息公开申请情况），这一部分没有表格，也没有数据',
          subject: 'applications',
        },
      ],
    },
    {
      name: '没有附统计表,只算疑似',
      edition: '2014',
      report: withStatus('2014', 'statistics', 'missing'),
      findings: [{ message: '没有附《政府信息公开情况统计表》', subject: 'statistics', severity: 'suspected' }],
    },
  ],
});
