import { figuresOf, tableOf, type FormFigure } from '../../catalog/forms.ts';
import { tableLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { TABLES } from '../../model/edition.ts';
import type { Cell } from '../../model/report.ts';
import { defineRule } from '../rule.ts';

/** Stocks: what is there at the end of a year may honestly be what was there a year before. */
const STOCKS = new Set(['inForce', 'publishedTotal', 'previousItems']);
const STANDING_ROWS = /^(?:offices|readingPoints|staff)(?:\.|$)/;

/** 表格与上年完全相同。 */
export const carrySameTables = defineRule({
  id: 'carry/same-tables',
  code: 'R925',
  severity: 'suspected',
  editions: ['2014', '2019', '2021'],
  title: '表格数据与上年完全相同',
  basis:
    '年度报告应当反映本年度的实际情况，不得照抄往年数据（《政府信息公开条例》第五十条，国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '对照本年的登记台账逐格核对，确认不是沿用了上年的表格。',
  needs: [],
  messages: {
    same: '{table}的{count}格与上年（{year}年度）完全相同，其中{nonzero}格不为0',
    empty: '全部表格连同上年（{year}年度）都是0或空白，请确认不是漏填',
  },
  check({ report, edition, lastYear }, to) {
    if (lastYear === null || lastYear.edition !== edition) {
      to.notApplicable();
      return;
    }
    let allEmpty = true;
    let compared = 0;
    for (const table of TABLES) {
      const form = tableOf(edition, table);
      const reading = report.tables.find((candidate) => candidate.table === table);
      if (form === null || reading?.status !== 'read') continue;
      const pairs = figuresOf(form).map((figure) => ({
        figure,
        now: report.figures[figure.key],
        before: lastYear.figures[figure.key],
      }));
      if (pairs.some(({ now, before }) => !isThere(now) || !isThere(before))) {
        allEmpty = false;
        to.undecidedInSilence();
        continue;
      }
      compared += 1;
      const nonzero = pairs.filter(({ now, before }) => termOf(now) !== 0 || termOf(before) !== 0);
      if (nonzero.length > 0) allEmpty = false;
      const flows = nonzero.filter(({ figure }) => isFlow(figure));
      if (flows.length === 0 || pairs.some(({ now, before }) => !isSame(now, before))) continue;
      to.fail('same', {
        subject: table,
        severity: flows.every(({ now }) => isTiny(now)) ? 'advice' : 'suspected',
        figures: nonzero.map(({ figure }) => figure.key),
        location: { section: form.section, table },
        data: { table: tableLabel(table), count: pairs.length, year: lastYear.year, nonzero: nonzero.length },
      });
    }
    if (compared > 0 && allEmpty) {
      to.fail('empty', { subject: null, severity: 'advice', data: { year: lastYear.year } });
    }
  },
});

function isThere(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.state !== 'unread';
}

/** A blank counts as nothing; a text that is no number as itself. */
function termOf(cell: Cell | undefined): number | string {
  if (cell === undefined || cell.state === 'blank' || cell.state === 'dash') return 0;
  return knownTerm(cell) ?? cell.raw;
}

function isSame(now: Cell | undefined, before: Cell | undefined): boolean {
  return termOf(now) === termOf(before);
}

/** A small body has one application or two every year. */
function isTiny(cell: Cell | undefined): boolean {
  const term = termOf(cell);
  return typeof term === 'number' && term <= 2;
}

function isFlow({ row, column }: FormFigure): boolean {
  return !STOCKS.has(column.key) && !STANDING_ROWS.test(row.key);
}
