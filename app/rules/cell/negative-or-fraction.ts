import { knownTerm } from '../../catalog/weigh.ts';
import { figureLabel, tableLabel } from '../../catalog/labels.ts';
import { defineRule } from '../rule.ts';
import { readTables } from './form-cells.ts';

/** 件数填了负数或小数。本年增/减可以是负数，金额可以有小数。 */
export const negativeOrFraction = defineRule({
  id: 'cell/negative-or-fraction',
  code: 'R603',
  severity: 'must-fix',
  editions: ['2014', '2019', '2021'],
  title: '件数填了负数或小数',
  basis: '年度报告格式表格：件数、项数、次数、人数为不小于0的整数（国办公开办函〔2021〕30号所附格式）',
  suggestion: '核对原始台账，改填不小于0的整数。',
  needs: [],
  messages: {
    negative: '{table}{cell}填{written}，{what}不应为负数',
    fraction: '{table}{cell}填{written}，数量不应有小数',
  },
  check({ report }, to) {
    for (const { reading, cells, location } of readTables(report, to)) {
      for (const { figure, cell } of cells) {
        // A number in 万 may well have decimals.
        const value = knownTerm(cell);
        if (value === null) continue;
        const negative = value < 0 && figure.measure !== 'change';
        const fraction = !Number.isInteger(value) && figure.measure !== 'amount';
        if (!negative && !fraction) continue;
        const amount = figure.measure === 'amount';
        to.fail(negative ? 'negative' : 'fraction', {
          subject: figure.key,
          // Money may be paid back: a negative amount is odd, not proven wrong.
          ...(amount ? { severity: 'suspected' as const } : {}),
          figures: [figure.key],
          actual: value,
          quotes: [{ text: cell.raw, source: cell.source }],
          location: { ...location, row: figure.row.key, column: figure.column.key },
          data: {
            table: tableLabel(reading.table),
            cell: figureLabel(reading.edition, figure.key),
            written: cell.raw,
            what: amount ? '金额' : '数量',
          },
        });
      }
    }
  },
});
