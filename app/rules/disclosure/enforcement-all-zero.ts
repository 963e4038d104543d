import { ENFORCEMENT_AGENCY } from '../../catalog/bodies.ts';
import { figuresOf, tableOf } from '../../catalog/forms.ts';
import { rowLabel } from '../../catalog/labels.ts';
import { defineRule } from '../rule.ts';

const ROWS = ['licences', 'penalties', 'compulsion'] as const;

/** 执法机关的许可、处罚、强制全部填0。 */
export const enforcementAllZero = defineRule({
  id: 'disclosure/enforcement-all-zero',
  code: 'R008',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '执法机关许可、处罚、强制全为0',
  basis:
    '年度报告格式第二部分第二十条第(五)项、第(六)项：处理决定数量包括本年作出的全部决定（国办公开办函〔2019〕60号、〔2021〕30号）',
  suggestion: '与执法台账核对后据实填报；确实没有作出决定的，请说明。',
  needs: ['disclosure'],
  messages: {
    zeros: '{agency}是行政执法机关，表二{rows}处理决定数量却全填0，请与执法台账核对',
    everything: '{agency}是行政执法机关，表二、表三的全部数字却都是0，请与执法台账、申请台账核对',
  },
  check({ report, edition, disclosure }, to) {
    const { agency } = report;
    if (agency === null || report.agencyKind !== 'department' || !ENFORCEMENT_AGENCY.test(agency)) {
      to.notApplicable();
      return;
    }
    const cells = ROWS.map((row) => ({ row, cell: disclosure.cell(`${row}|decided`) }));
    if (cells.some(({ cell }) => cell === undefined || cell.state === 'unread')) {
      to.undecidedInSilence();
      return;
    }
    if (!cells.every(({ cell }) => cell?.value === 0)) return;
    const others = (['disclosure', 'applications'] as const).flatMap((key) => {
      const table = tableOf(edition, key);
      return table === null ? [] : figuresOf(table).map((figure) => report.figures[figure.key]);
    });
    const everything = others.every((cell) => cell?.value === 0);
    to.fail(everything ? 'everything' : 'zeros', {
      subject: 'decided',
      figures: ROWS.map((row) => `${row}|decided` as const),
      actual: 0,
      quotes: cells.map(({ cell }) => ({ text: cell?.raw ?? '', source: cell?.source ?? null })),
      location: { row: 'licences', column: 'decided' },
      data: { agency, rows: ROWS.map((row) => rowLabel(edition, row)).join('、') },
    });
  },
});
