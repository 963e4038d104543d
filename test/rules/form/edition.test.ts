import { formEdition } from '../../../app/rules/form/edition.ts';
import { cleanReport, line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(formEdition, {
  pass: [
    { name: '2023年度用修订格式' },
    { name: '2020年度用试行格式', edition: '2019' },
    { name: '2017年度用统计表', edition: '2014' },
    {
      name: '表四两版相同,不作依据',
      report: {
        tables: cleanReport('2021').tables.map((reading) =>
          reading.table === 'disputes' ? { ...reading, edition: '2019' } : reading,
        ),
      },
    },
  ],
  fail: [
    {
      name: '2023年度仍用试行格式',
      edition: '2019',
      report: { year: 2023, yearStatements: [] },
      findings: [
        {
          message: '2023年度报告应使用2021年修订格式（国办公开办函〔2021〕30号），表二、表三用的是2019年试行格式',
          subject: '2019',
          expected: '2021',
          actual: '2019',
          quotes: ['表二', '表三'],
        },
      ],
    },
    {
      name: '只有表三是旧格式',
      report: {
        tables: cleanReport('2021').tables.map((reading) =>
          reading.table === 'applications' ? { ...reading, edition: '2019' } : reading,
        ),
      },
      findings: [
        {
          message: '2023年度报告应使用2021年修订格式（国办公开办函〔2021〕30号），表三用的是2019年试行格式',
          subject: '2019',
          expected: '2021',
          actual: '2019',
        },
      ],
    },
    {
      name: '年度本身存疑',
      edition: '2019',
      report: {
        year: 2021,
        yearStatements: [{ place: 'period', year: 2020, raw: '2020年1月1日至12月31日', source: line(3) }],
      },
      findings: [
        {
          message: '2021年度报告应使用2021年修订格式（国办公开办函〔2021〕30号），表二、表三用的是2019年试行格式',
          subject: '2019',
          severity: 'suspected',
          expected: '2021',
          actual: '2019',
        },
      ],
    },
    {
      name: '表格都读不出,报告仍认得出格式',
      edition: '2019',
      report: {
        year: 2022,
        yearStatements: [],
        tables: cleanReport('2019').tables.map((reading) => ({ ...reading, status: 'unreadable' })),
      },
      findings: [
        {
          message: '2022年度报告应使用2021年修订格式（国办公开办函〔2021〕30号），报告用的是2019年试行格式',
          subject: '2019',
          expected: '2021',
          actual: '2019',
        },
      ],
    },
  ],
  notApplicable: [
    { name: '年度不明', report: { year: null } },
    { name: '2013年度没有统一格式', report: { year: 2013 } },
    { name: '报告没有任何表格', report: { edition: null } },
  ],
});
