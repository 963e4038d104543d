import { columnName, rowName } from '../equation.ts';
import { defineRule } from '../rule.ts';
import { checkSums } from '../sum.ts';

/** 逐组核对表四：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计。 */
export const disputesTotal = defineRule({
  id: 'disputes/total',
  code: 'R401',
  severity: 'must-fix',
  editions: ['2019', '2021'],
  title: '表四合计不符',
  basis: '年度报告格式第四部分表格：总计为结果维持、结果纠正、其他结果、尚未审结之和（国办公开办函〔2021〕30号）',
  suggestion: '核对行政复议、行政诉讼案件台账，更正该组有误的单元格，使四种结果之和等于总计。',
  needs: ['disputes'],
  messages: {
    unequal: '{whole}：四种结果之和为{sum}（{terms}），总计{written}，{difference}{blanks}',
    open: '{whole}：已填各项之和为{sum}（{terms}），总计{written}，有{unknown}格未填数，无法判断是否相等',
  },
  check({ disputes }, to) {
    checkSums(
      disputes,
      'disputes/total',
      {
        part: (key) => columnName(disputes, key),
        whole: (key) => rowName(disputes, key),
        location: (equation) => ({ row: equation.subject }),
      },
      to,
    );
  },
});
