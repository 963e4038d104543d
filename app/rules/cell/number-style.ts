import { defineRule } from '../rule.ts';
import { oddCells, readTables, type FormCell } from './form-cells.ts';

/** 数字写成“6件”“1,234”“００”一类:能认出是多少,写法不规范。 */
export const numberStyle = defineRule({
  id: 'cell/number-style',
  code: 'R604',
  severity: 'advice',
  editions: ['2014', '2019', '2021'],
  title: '表格中数字的写法不规范',
  basis: '年度报告格式表格填写惯例：格内只填阿拉伯数字，不带单位、千分位（国办公开办函〔2021〕30号所附格式）',
  suggestion: '只填半角阿拉伯数字，去掉单位、千分位和多余的0。',
  needs: [],
  messages: { style: '{table}有{count}格数字的写法不规范：{cells}{more}' },
  check({ report }, to) {
    for (const table of readTables(report, to)) {
      const details = oddCells(table, isOdd);
      if (details !== null) to.fail('style', details);
    }
  },
});

/** The unit of an amount is another rule's (disclosure/amount-unit, disclosure/fee-unit). */
function isOdd({ figure, cell }: FormCell): boolean {
  if (cell.state !== 'number') return false;
  if (figure.measure !== 'amount' && cell.unit !== null) return true;
  return /[，,０-９]|^[+-]?0\d/.test(cell.raw) || (figure.measure !== 'change' && cell.raw.startsWith('+'));
}
