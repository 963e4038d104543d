import { isUnderOldRegulation } from '../../catalog/deadlines.ts';
import { formOf } from '../../catalog/forms.ts';
import { tableLabel } from '../../catalog/labels.ts';
import type { TableReading } from '../../model/report.ts';
import { defineRule } from '../rule.ts';

/** 部分在,表格不在。 */
export const tableMissing = defineRule({
  id: 'form/table-missing',
  code: 'R104',
  severity: 'must-fix',
  editions: 'any',
  title: '缺少规定的表格',
  basis:
    '年度报告统一格式第二、三、四部分的表格（国办公开办函〔2019〕60号、〔2021〕30号）；2018年度及以前为《政府信息公开情况统计表》（国办发〔2014〕32号）',
  suggestion: '按格式补上表格，没有发生的填0。',
  needs: [],
  messages: {
    missing: '缺少{table}（{title}），这一部分没有表格，也没有数据',
    statistics: '没有附《政府信息公开情况统计表》',
  },
  check({ report }, to) {
    const old = isUnderOldRegulation(report.year, report.edition);
    for (const reading of report.tables) {
      if (reading.status !== 'missing') continue;
      to.fail(reading.table === 'statistics' ? 'statistics' : 'missing', {
        subject: reading.table,
        severity: old ? 'suspected' : 'must-fix',
        location: { table: reading.table, section: formTable(reading)?.section ?? null },
        data: { table: tableLabel(reading.table), title: titleOf(reading) },
      });
    }
  },
});

function formTable(reading: TableReading): { readonly section: string | null; readonly title: string } | undefined {
  return formOf(reading.edition).tables.find((table) => table.key === reading.table);
}

/** 表三 收到和处理… without the 表三 in front. */
function titleOf(reading: TableReading): string {
  return (formTable(reading)?.title ?? '').replace(/^表[二三四]\s*/, '');
}
