import { columnName, rowName } from '../equation.ts';
import { defineRule } from '../rule.ts';
import { checkSums } from '../sum.ts';

/** 逐行核对表三：自然人与法人或其他组织五列之和等于总计。 */
export const rowTotal = defineRule({
  id: 'applications/row-total',
  code: 'R301',
  severity: 'must-fix',
  editions: ['2019', '2021'],
  title: '表三横向合计不符',
  basis: '年度报告格式第三部分表格：总计为自然人、法人或其他组织各列之和（国办公开办函〔2021〕30号）',
  suggestion: '核对申请台账，更正该行有误的单元格，使各列之和等于总计。',
  needs: ['applications'],
  messages: {
    unequal: '{whole}：各列之和为{sum}（{terms}），总计{written}，{difference}{blanks}',
    open: '{whole}：已填各列之和为{sum}（{terms}），总计{written}，有{unknown}格未填数，无法判断是否相等',
  },
  check({ applications }, to) {
    checkSums(
      applications,
      'applications/row-total',
      {
        part: (key) => columnName(applications, key),
        whole: (key) => rowName(applications, key),
        location: (equation) => ({ row: equation.subject }),
      },
      to,
    );
  },
});
