import { editionDue, formOf } from '../../catalog/forms.ts';
import { tableLabel } from '../../catalog/labels.ts';
import type { Edition, TableKey } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { defineRule } from '../rule.ts';

const EDITION_NAMES: Readonly<Record<Edition, string>> = {
  '2014': '2014年统计表格式',
  '2019': '2019年试行格式',
  '2021': '2021年修订格式',
};

/** 表格用的不是报告年度应当使用的格式。 */
export const formEdition = defineRule({
  id: 'form/edition',
  code: 'R107',
  severity: 'must-fix',
  editions: ['2014', '2019', '2021'],
  title: '未使用本年度的格式',
  basis:
    '2014年至2018年度：国办发〔2014〕32号；2019、2020年度：国办公开办函〔2019〕60号；2021年度起：国办公开办函〔2021〕30号',
  suggestion: '改用报告年度规定的格式重新填报。',
  needs: [],
  messages: {
    wrong: '{year}年度报告应使用{due}（{document}），{tables}用的是{found}',
  },
  check({ report }, to) {
    const due = report.year === null ? null : editionDue(report.year);
    if (due === null) {
      to.notApplicable();
      return;
    }
    for (const [found, tables] of tablesByEdition(report)) {
      if (found === due) continue;
      to.fail('wrong', {
        subject: found,
        severity: isYearInDoubt(report, found) ? 'suspected' : 'must-fix',
        expected: due,
        actual: found,
        quotes: report.tables
          .filter(({ table, source }) => tables.includes(table) && source !== null)
          .map(({ table, source }) => ({ text: tableLabel(table), source })),
        data: {
          year: report.year ?? '',
          due: EDITION_NAMES[due],
          document: formOf(due).document,
          tables: tables.length === 0 ? '报告' : tables.map(tableLabel).join('、'),
          found: EDITION_NAMES[found],
        },
      });
    }
  },
});

/** The editions met, each with the tables that show it. 表四 is the same in 2019 and 2021 and shows nothing. */
function tablesByEdition(report: Report): ReadonlyMap<Edition, TableKey[]> {
  const met = new Map<Edition, TableKey[]>();
  if (report.edition !== null) met.set(report.edition, []);
  for (const { table, edition, status } of report.tables) {
    if (status !== 'read' || table === 'disputes') continue;
    met.set(edition, [...(met.get(edition) ?? []), table]);
  }
  return met;
}

/** Another year is stated in the report, and the form found is the one due for it: the year may be the slip. */
function isYearInDoubt(report: Report, found: Edition): boolean {
  return report.yearStatements.some(
    ({ place, year }) =>
      place !== 'signature' && place !== 'file' && year !== report.year && editionDue(year) === found,
  );
}
