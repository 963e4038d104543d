import { columnName, rowName } from '../equation.ts';
import { defineRule } from '../rule.ts';
import { checkSums } from '../sum.ts';

/** 逐列核对表三：办理结果(一)至(六)各项之和等于(七)总计。 */
export const processedTotal = defineRule({
  id: 'applications/processed-total',
  code: 'R302',
  severity: 'must-fix',
  editions: ['2019', '2021'],
  title: '表三办理结果合计不符',
  basis: '年度报告格式第三部分表格：(七)总计为本年度办理结果(一)至(六)各项之和（国办公开办函〔2021〕30号）',
  suggestion: '核对各类办理结果，更正该列有误的单元格，使(一)至(六)各项之和等于(七)总计。',
  needs: ['applications'],
  messages: {
    unequal: '(七)总计·{whole}{written}，(一)至(六)各项之和为{sum}（{terms}），{difference}{blanks}',
    open: '(七)总计·{whole}{written}，(一)至(六)已填各项之和为{sum}（{terms}），有{unknown}格未填数，无法判断是否相等',
  },
  check({ applications }, to) {
    checkSums(
      applications,
      'applications/processed-total',
      {
        part: (key) => rowName(applications, key),
        whole: (key) => columnName(applications, key),
        location: (equation) => ({ row: 'processed', column: equation.subject }),
      },
      to,
    );
  },
});
