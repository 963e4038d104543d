import type { Period } from '../../model/report.ts';
import { findDates, inChinese } from '../../text/dates.ts';
import { squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** 统计期限不是报告年度的1月1日至12月31日。 */
export const periodMismatch = defineRule({
  id: 'period/mismatch',
  code: 'R202',
  severity: 'must-fix',
  editions: 'any',
  title: '统计期限有误',
  basis: '年度报告统计期限为报告年度1月1日至12月31日（《政府信息公开条例》第四十九条：上一年度的年度报告）',
  suggestion: '把统计期限改为报告年度的1月1日至12月31日，并核对各项数据确为这一期间的数据。',
  needs: [],
  messages: {
    otherYear: '统计期限写作“{raw}”，报告年度是{year}年，应为{from}至{to}',
    otherDates: '统计期限写作“{raw}”，应为{from}至{to}',
    notOneYear: '统计期限写作“{raw}”，不是一个年度的1月1日至12月31日',
    noSuchDay: '统计期限写作“{raw}”，其中的日期在日历上不存在',
    cutOffOnly: '统计期限只写了截止日期“{raw}”，没有写起始日期{from}',
    cutOffWrong: '统计期限只写了截止日期“{raw}”，且不是{to}',
    unreadable: '统计期限写作“{raw}”，其中的日期缺字或写法特殊，无法确定',
  },
  check({ report }, to) {
    const { period, year } = report;
    if (period === null) {
      to.notApplicable();
      return;
    }
    const raw = squeeze(period.raw);
    const expected = year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
    const damaged = period.lostCharacters || (report.extract && findDates(period.raw).some((date) => date.lost));
    const details = {
      subject: 'period',
      severity: damaged ? ('suspected' as const) : ('must-fix' as const),
      expected: expected === null ? null : `${expected.from}/${expected.to}`,
      actual: `${period.from ?? ''}/${period.to ?? ''}`,
      quotes: [{ text: period.raw, source: period.source }],
      data: {
        raw,
        year: year ?? '',
        from: expected === null ? '1月1日' : inChinese(expected.from),
        to: expected === null ? '12月31日' : inChinese(expected.to),
      },
    };
    if (period.cutOffOnly) {
      const wrong = period.to !== null && expected !== null && period.to !== expected.to;
      to.fail(wrong ? 'cutOffWrong' : 'cutOffOnly', { ...details, severity: 'suspected' });
      return;
    }
    if (period.from === null || period.to === null) {
      if (hasImpossibleDay(period) && !damaged) to.fail('noSuchDay', details);
      else to.undecided('unreadable', 'unreadable', { ...details, severity: 'suspected' });
      return;
    }
    if (expected === null) {
      const ownYear = period.from.slice(0, 4);
      if (period.from === `${ownYear}-01-01` && period.to === `${ownYear}-12-31`) return;
      to.fail('notOneYear', { ...details, severity: 'suspected' });
      return;
    }
    if (period.from === expected.from && period.to === expected.to) return;
    const sameYear = [period.from, period.to].every((date) => date.startsWith(String(year)));
    to.fail(sameYear ? 'otherDates' : 'otherYear', details);
  },
});

/** 11月31日: written plainly, and no day of the calendar. */
function hasImpossibleDay(period: Period): boolean {
  return findDates(period.raw).some((date) => date.candidates.length === 0);
}
