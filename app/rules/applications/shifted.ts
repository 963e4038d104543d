import { figureKey, tableOf } from '../../catalog/forms.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { rowName, spell, columnName, weighAll } from '../equation.ts';
import { defineRule } from '../rule.ts';

/** 总计又填进了“其他”一列,一行的和因此翻倍。 */
export const shifted = defineRule({
  id: 'applications/shifted',
  code: 'R305',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '总计疑似误填入其他列',
  basis: '格式第三部分各行：六列之和等于总计（国办公开办函〔2021〕30号）',
  suggestion: '核对这一行各列，把误填入“其他”列的总计改为实际件数。',
  needs: ['applications'],
  messages: {
    doubled: '表三{row}：“其他”列与总计都填{total}，而其余各列之和已是{total}（{terms}），可能把总计错填了一列',
  },
  check({ applications, edition }, to) {
    const last = tableOf(edition, 'applications')?.groups[0]?.columns.at(-2)?.key;
    if (last === undefined) return;
    for (const { equation, state, left, right } of weighAll(applications, 'applications/row-total')) {
      const key = figureKey(equation.subject, last);
      const cell = applications.cell(key);
      const value = cell === undefined ? null : knownTerm(cell);
      if (state !== 'broken' || value === null || value === 0 || value !== right || left !== 2 * right) continue;
      const others = equation.left.filter((figure) => figure !== key);
      to.fail('doubled', {
        subject: equation.subject,
        figures: [key, ...equation.right],
        expected: 0,
        actual: value,
        quotes: [{ text: cell?.raw ?? '', source: cell?.source ?? null }],
        location: { row: equation.subject, column: last },
        data: {
          row: rowName(applications, key),
          total: right,
          terms: spell(applications, others, (figure) => columnName(applications, figure)),
        },
      });
    }
  },
});
