import { figureKey } from '../../catalog/forms.ts';
import { columnLabel } from '../../catalog/labels.ts';
import { knownTerm, tidy } from '../../catalog/weigh.ts';
import { weighAll } from '../equation.ts';
import { defineRule } from '../rule.ts';

const TELLING = 2;

/** (一)至(六)比(七)总计多出的,正好是部分公开的件数。 */
export const partlyGrantedCountedTwice = defineRule({
  id: 'applications/partly-granted-counted-twice',
  code: 'R304',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '部分公开疑似重复计数',
  basis: '格式第三部分“(二)部分公开(区分处理的，只计这一情形，不计其他情形)”（国办公开办函〔2021〕30号）',
  suggestion: '核对部分公开的申请是否又计入了不予公开等其他情形；区分处理的只计入部分公开一行。',
  needs: ['applications'],
  messages: {
    twice: '表三{columns}：(一)至(六)之和比(七)总计多{gap}，正好等于部分公开的件数，部分公开的申请可能又计入了其他情形',
  },
  check({ applications }, to) {
    const broken = weighAll(applications, 'applications/processed-total').filter(({ state }) => state === 'broken');
    const twice = broken.map(({ equation, left, right }) => {
      const cell = applications.cell(figureKey('partlyGranted', equation.subject));
      const partly = cell === undefined ? null : knownTerm(cell);
      return {
        column: equation.subject,
        cell,
        gap: tidy(left - right),
        holds: partly !== null && partly > 0 && tidy(left - right) === partly,
      };
    });
    const [first] = twice;
    if (first === undefined || !twice.every(({ holds }) => holds)) return;
    // A difference of one alone is as likely chance.
    if (twice.every(({ gap }) => gap < TELLING)) return;
    to.fail('twice', {
      subject: 'partlyGranted',
      figures: twice.flatMap(({ column }) => [figureKey('partlyGranted', column), figureKey('processed', column)]),
      quotes: twice.map(({ cell }) => ({ text: cell?.raw ?? '', source: cell?.source ?? null })),
      location: { row: 'partlyGranted', column: first.column },
      data: {
        columns: twice.map(({ column }) => `${columnLabel(column)}列`).join('、'),
        gap: twice.map(({ gap }) => gap).join('、'),
      },
    });
  },
});
