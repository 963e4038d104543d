import { APPLICANT_COLUMNS } from '../../catalog/applications-table.ts';
import { figureKey } from '../../catalog/forms.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import type { Cell } from '../../model/report.ts';
import { difference, written } from '../equation.ts';
import { proofOf } from '../proof.ts';
import { defineRule } from '../rule.ts';
import { doubtsAbout, doubtsBetween, doubtWords, type Doubt } from './earlier.ts';

/** 逐列核对表三：本年上年结转 = 上年报告的结转下年度继续办理。 */
export const carryOpening = defineRule({
  id: 'carry/opening',
  code: 'R921',
  severity: 'must-fix',
  editions: ['2019', '2021'],
  title: '上年结转与上年度报告不一致',
  basis:
    '年度报告格式第三部分：“二、上年结转政府信息公开申请数量”就是上一年度报告“四、结转下年度继续办理”的数量，各列应当相等（国办公开办函〔2021〕30号）',
  suggestion: '对照上年度报告和申请登记台账，更正上年结转件数；确属上年度报告有误的，按程序更正上年度报告并说明。',
  needs: ['applications'],
  messages: {
    differs: '{column}列：上年结转{now}，上年（{year}年度）报告结转下年度{before}，{difference}{columns}{doubts}',
    open: '{column}列：上年结转{now}，上年（{year}年度）报告结转下年度{before}，有一处未填数，无法判断是否一致',
    unread: '上年（{year}年度）报告表三的“结转下年度继续办理”未能读出，无法核对上年结转',
    rivals: '上年（{year}年度）报告有{count}份而数据不一致，无法判断以哪一份核对上年结转：{files}',
  },
  check({ report, applications, lastYear, lastYearRivals }, to) {
    if (lastYearRivals.length > 0) {
      to.undecided('rivals', 'judgement', {
        subject: null,
        location: { row: 'carriedIn' },
        data: {
          year: lastYearRivals[0]?.year ?? '',
          count: lastYearRivals.length,
          files: lastYearRivals.map(({ input }) => `“${input}”`).join('、'),
        },
      });
      return;
    }
    if (lastYear === null) {
      to.notApplicable();
      return;
    }
    const year = lastYear.year;
    const columns = APPLICANT_COLUMNS.map(({ key, label }) => ({
      key,
      label,
      now: applications.cell(figureKey('carriedIn', key)),
      before: lastYear.figures[figureKey('carriedOut', key)],
    }));
    const there = columns.filter(({ before }) => before !== undefined);
    // The forms to 2018 carry nothing on; a table that is not there is that report's own fault.
    if (there.length === 0) {
      to.notApplicable();
      return;
    }
    if (there.every(({ before }) => before?.state === 'unread')) {
      to.undecided('unread', 'unreadable', { subject: null, location: { row: 'carriedIn' }, data: { year } });
      return;
    }
    const gaps = columns.map(({ key, label, now, before }) => ({ key, label, gap: gapOf(now, before) }));
    let between: readonly Doubt[] | null = null;
    for (const { key, label, now, before } of columns) {
      const figure = figureKey('carriedIn', key);
      if (now === undefined || before === undefined || now.state === 'unread' || before.state === 'unread') {
        to.undecidedInSilence();
        continue;
      }
      const [own, last] = [knownTerm(now), knownTerm(before)];
      // With blanks as 0 it holds.
      if ((own ?? 0) === (last ?? 0)) continue;
      const details = { subject: key, figures: [figure], location: { row: 'carriedIn', column: key } };
      const data = { column: label, year, now: written(now), before: written(before) };
      if (own === null || last === null) {
        to.undecided('open', 'judgement', { ...details, expected: last, actual: own, data });
        continue;
      }
      between ??= doubtsBetween(report, lastYear);
      const doubts = [...between, ...doubtsAbout(lastYear, figureKey('carriedOut', key))];
      to.fail('differs', {
        ...details,
        severity: doubts.length > 0 ? 'suspected' : proofOf(applications),
        expected: last,
        actual: own,
        quotes: doubts.flatMap(({ quote }) => (quote === null ? [] : [quote])),
        data: {
          ...data,
          difference: difference(own, last),
          columns: otherColumn(key, gaps),
          doubts: doubtWords(doubts),
        },
      });
    }
  },
});

function gapOf(now: Cell | undefined, before: Cell | undefined): number {
  const [own, last] = [now, before].map((cell) => (cell === undefined ? null : knownTerm(cell)));
  return own === null || own === undefined || last === null || last === undefined ? 0 : own - last;
}

/** What one column has too much and only one other lacks was probably counted in the wrong one. */
function otherColumn(key: string, gaps: readonly { key: string; label: string; gap: number }[]): string {
  const [one, other, ...more] = gaps.filter(({ key: column, gap }) => column !== 'total' && gap !== 0);
  if (one === undefined || other === undefined || more.length > 0 || one.gap !== -other.gap) return '';
  if (one.key !== key && other.key !== key) return '';
  const beside = one.key === key ? other : one;
  return `；${beside.label}列恰好相反，可能计错了列`;
}
