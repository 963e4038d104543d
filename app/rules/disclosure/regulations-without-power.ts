import { figuresOf, tableOf } from '../../catalog/forms.ts';
import { rulePowerOf } from '../../catalog/rule-power.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { proofOf } from '../proof.ts';
import { defineRule } from '../rule.ts';

/** 没有规章制定权的单位,规章一行应当填0。 */
export const regulationsWithoutPower = defineRule({
  id: 'disclosure/regulations-without-power',
  code: 'R004',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '没有规章制定权却填了规章',
  basis: '《立法法》第九十一条、第九十三条：规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定',
  suggestion: '规章一行改填0；实际是行政规范性文件的，填入行政规范性文件一行。',
  needs: ['disclosure'],
  messages: {
    never: '表二规章：{cells}，{agency}没有规章制定权，应当填0',
    hardly: '表二规章：{cells}，{agency}一般没有规章制定权，应当填0，请核实',
  },
  check({ report, edition, settings, disclosure }, to) {
    const power = rulePowerOf(report.agency, report.agencyKind, settings.tier);
    if (power === 'perhaps') {
      to.notApplicable();
      return;
    }
    const table = tableOf(edition, 'disclosure');
    const filled = (table === null ? [] : figuresOf(table)).flatMap(({ key, row, column }) => {
      const cell = row.key === 'regulations' ? disclosure.cell(key) : undefined;
      const value = cell === undefined ? null : knownTerm(cell);
      return cell !== undefined && value !== null && value > 0 && Number.isInteger(value)
        ? [{ key, column, cell, value }]
        : [];
    });
    const [first] = filled;
    if (first === undefined) return;
    to.fail(power, {
      subject: 'regulations',
      severity: power === 'never' ? proofOf(disclosure) : 'suspected',
      figures: filled.map(({ key }) => key),
      expected: 0,
      actual: first.value,
      quotes: filled.map(({ cell }) => ({ text: cell.raw, source: cell.source })),
      location: { row: 'regulations', column: first.column.key },
      data: {
        cells: filled.map(({ column, value }) => `${column.label}填${value}`).join('、'),
        agency: report.agency ?? '',
      },
    });
  },
});
