import { bareLabel, rowName } from '../equation.ts';
import { defineRule } from '../rule.ts';
import { checkSums } from '../sum.ts';

/** 核对统计表的合计项：收到申请、办结、答复、不同意公开、复议、诉讼、工作人员各等于其分项之和。 */
export const statisticsSum = defineRule({
  id: 'statistics/sum',
  code: 'R501',
  severity: 'must-fix',
  editions: ['2014'],
  title: '统计表分项之和不符',
  basis: '《政府信息公开情况统计表》指标及其分项（国办发〔2014〕32号）',
  suggestion: '核对该项及其分项，更正有误的数字，使分项之和等于合计。',
  needs: ['statistics'],
  messages: {
    unequal: '{whole}{written}，各分项之和为{sum}（{terms}），{difference}{blanks}',
    open: '{whole}{written}，已填各分项之和为{sum}（{terms}），有{unknown}格未填数，无法判断是否相等',
  },
  check({ statistics }, to) {
    checkSums(
      statistics,
      'statistics/sum',
      {
        part: (key) => bareLabel(rowName(statistics, key)),
        whole: (key) => bareLabel(rowName(statistics, key)),
        location: (equation) => ({ row: equation.subject, column: 'count' }),
      },
      to,
    );
  },
});
