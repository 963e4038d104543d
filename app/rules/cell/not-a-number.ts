import { defineRule } from '../rule.ts';
import { oddCells, readTables } from './form-cells.ts';

/** 表格中应填数的单元格填了“/”“—”“无”等：每张表报一条，列出原文。 */
export const notANumber = defineRule({
  id: 'cell/not-a-number',
  code: 'R602',
  severity: 'suspected',
  raisableTo: 'must-fix',
  editions: ['2014', '2019', '2021'],
  title: '表格中填的不是数字',
  basis: '年度报告格式表格填写惯例：各格填写数字，没有发生的填0（国办公开办函〔2021〕30号所附格式）',
  suggestion: '改填数字；没有发生的填0，需要说明的写在正文里。',
  needs: [],
  messages: { notANumber: '{table}有{count}格填的不是数字：{cells}{more}' },
  check({ report }, to) {
    for (const table of readTables(report, to)) {
      const details = oddCells(table, ({ cell }) => cell.state === 'dash' || cell.state === 'text');
      if (details !== null) to.fail('notANumber', details);
    }
  },
});
