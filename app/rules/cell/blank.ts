import { tableLabel } from '../../catalog/labels.ts';
import { defineRule } from '../rule.ts';
import { readTables } from './form-cells.ts';

/** 表格中应填数的单元格留空：每张表报一条，写明格数。 */
export const blankCell = defineRule({
  id: 'cell/blank',
  code: 'R601',
  severity: 'suspected',
  raisableTo: 'must-fix',
  editions: ['2014', '2019', '2021'],
  title: '表格留空未填',
  basis: '年度报告格式表格填写惯例：没有发生的填0，不留空白（国办公开办函〔2021〕30号所附格式）',
  suggestion: '没有发生的填0，有数据的补填。',
  needs: [],
  messages: {
    blank: '{table}共{total}格，{blank}格空白，没有填0',
    mixed: '{table}共{total}格，{blank}格空白，另有{zero}格填0，空白与0混用',
  },
  check({ report }, to) {
    for (const { reading, cells, location } of readTables(report, to)) {
      const blanks = cells.filter(({ cell }) => cell.state === 'blank');
      if (blanks.length === 0) continue;
      const zero = cells.filter(({ cell }) => cell.value === 0).length;
      to.fail(zero === 0 ? 'blank' : 'mixed', {
        subject: reading.table,
        figures: blanks.map(({ figure }) => figure.key),
        location,
        data: { table: tableLabel(reading.table), total: cells.length, blank: blanks.length, zero },
      });
    }
  },
});
