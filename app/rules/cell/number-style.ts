import { figureLabel, tableLabel } from '../../catalog/labels.ts';
import type { FormFigure } from '../../catalog/forms.ts';
import type { Cell } from '../../model/report.ts';
import { defineRule } from '../rule.ts';
import { readTables } from './form-cells.ts';

/** So many cells are told by name, the rest by their number. */
const NAMED = 5;

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
    for (const { reading, cells, location } of readTables(report, to)) {
      const odd = cells.filter(({ figure, cell }) => isOdd(figure, cell));
      if (odd.length === 0) continue;
      to.fail('style', {
        subject: reading.table,
        figures: odd.map(({ figure }) => figure.key),
        quotes: odd.map(({ cell }) => ({ text: cell.raw, source: cell.source })),
        location,
        data: {
          table: tableLabel(reading.table),
          count: odd.length,
          cells: odd
            .slice(0, NAMED)
            .map(({ figure, cell }) => `${figureLabel(reading.edition, figure.key)}“${cell.raw}”`)
            .join('、'),
          more: odd.length > NAMED ? '等' : '',
        },
      });
    }
  },
});

/** The unit of an amount is another rule's (disclosure/amount-unit, disclosure/fee-unit). */
function isOdd(figure: FormFigure, cell: Cell): boolean {
  if (cell.state !== 'number') return false;
  if (figure.measure !== 'amount' && cell.unit !== null) return true;
  return /[，,０-９]|^[+-]?0\d/.test(cell.raw) || (figure.measure !== 'change' && cell.raw.startsWith('+'));
}
