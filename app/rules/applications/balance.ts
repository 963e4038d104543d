import { figureKey } from '../../catalog/forms.ts';
import { tidy } from '../../catalog/weigh.ts';
import { blanksAsZero, columnName, term, weighAll } from '../equation.ts';
import { defineRule } from '../rule.ts';

/** 逐列核对表三：本年新收 + 上年结转 = 办理结果(七)总计 + 结转下年度继续办理。 */
export const balance = defineRule({
  id: 'applications/balance',
  code: 'R303',
  severity: 'must-fix',
  editions: ['2019', '2021'],
  title: '表三勾稽关系不成立',
  basis: '年度报告格式第三部分表头：第一项加第二项之和，等于第三项加第四项之和（国办公开办函〔2021〕30号）',
  suggestion: '核对本年新收、上年结转、办理结果和结转下年度件数，更正有误的单元格。',
  needs: ['applications'],
  messages: {
    unequal:
      '{column}列：本年新收{received}+上年结转{carriedIn}={left}，办理结果总计{processed}+结转下年度{carriedOut}={right}，相差{difference}{blanks}',
    open: '{column}列：本年新收{received}+上年结转{carriedIn}，办理结果总计{processed}+结转下年度{carriedOut}，有{unknown}格未填数，无法判断两边是否相等',
  },
  check({ applications }, to) {
    for (const { equation, figures, state, left, right, unknown } of weighAll(applications, 'applications/balance')) {
      if (state === 'holds') continue;
      if (state === 'unclear') {
        to.undecidedInSilence();
        continue;
      }
      const column = equation.subject;
      const termIn = (row: string): string => term(applications.cell(figureKey(row, column)));
      const details = {
        subject: column,
        figures,
        expected: left,
        actual: right,
        location: { column },
        data: {
          column: columnName(applications, figureKey('received', column)),
          received: termIn('received'),
          carriedIn: termIn('carriedIn'),
          processed: termIn('processed'),
          carriedOut: termIn('carriedOut'),
          left,
          right,
          difference: tidy(Math.abs(right - left)),
          blanks: blanksAsZero(unknown),
          unknown,
        },
      };
      if (state === 'broken') to.fail('unequal', details);
      else to.undecided('open', 'judgement', details);
    }
  },
});
