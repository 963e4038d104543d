import type { Report, Stated } from '../../model/report.ts';
import { daysBetween, findDates, inChinese } from '../../text/dates.ts';
import { publicationDue, type Due } from '../due.ts';
import { defineRule } from '../rule.ts';

/** More than this late: the site may have been moved and the date been set anew. */
const MOVED_SITE_DAYS = 365;

/** 公布日期晚于条例规定的时限。 */
export const late = defineRule({
  id: 'deadline/late',
  code: 'R221',
  severity: 'must-fix',
  editions: 'any',
  publishedOnly: true,
  title: '未按时公布',
  basis:
    '《政府信息公开条例》（2019年国务院令第711号）第四十九条；2018年度及以前为《政府信息公开条例》（2007年国务院令第492号）第三十一条',
  suggestion: '核实实际公布日期；确属逾期的，说明原因，今后按时公布。',
  needs: [],
  messages: {
    late: '{year}年度报告应于{due}前公布，{evidence}为{date}，晚{days}天',
    roster: '名册规定{year}年度报告于{due}前公布，{evidence}为{date}，晚{days}天',
    office: '本级规定{year}年度报告应于{due}前公布，{evidence}为{date}，晚{days}天',
    township: '{year}年度报告应于{due}前公布（乡镇街道和事业单位的时限按当地规定），{evidence}为{date}，晚{days}天',
    kindUnknown: '未能判断单位类别，即使按一级政府的时限{due}计算，{evidence}{date}也晚{days}天',
    movedSite:
      '{year}年度报告应于{due}前公布，{evidence}为{date}，晚{days}天；超过一年，可能是网站迁移改动了日期，请核实',
    noDate: '报告没有发布时间，也没有落款日期，无法判断是否在{due}前公布',
    noYear: '报告年度无法确定，不能判断是否按时公布',
  },
  check({ report, settings }, to) {
    const subject = 'published';
    if (report.year === null) {
      to.undecided('noYear', 'judgement', { subject });
      return;
    }
    const onRoster = settings.deadlines?.[report.agency ?? ''] ?? null;
    const due = publicationDue(onRoster, settings, report.year, report.agencyKind);
    const stated = report.publishedOn ?? report.signedOn;
    if (stated === null) {
      // A deadline still to come makes nobody late.
      if (settings.today <= due.date) return;
      to.undecided('noDate', 'judgement', { subject, expected: due.date, data: { due: inChinese(due.date) } });
      return;
    }
    const days = daysBetween(due.date, stated.value);
    if (!(days > 0)) return;
    const message = wordingFor(report, due, days);
    to.fail(message, {
      subject,
      severity: CERTAIN.includes(message) && !isDamaged(stated) ? 'must-fix' : 'suspected',
      expected: due.date,
      actual: stated.value,
      quotes: [{ text: stated.raw, source: stated.source }],
      data: {
        year: report.year,
        due: inChinese(due.date),
        evidence: report.publishedOn === null ? '落款日期' : '发布时间',
        date: inChinese(stated.value),
        days,
      },
    });
  },
});

type Wording = 'late' | 'roster' | 'office' | 'township' | 'kindUnknown' | 'movedSite';

const CERTAIN: readonly Wording[] = ['late', 'roster', 'office'];

function wordingFor(report: Report, due: Due, days: number): Wording {
  if (days > MOVED_SITE_DAYS) return 'movedSite';
  if (due.by !== 'law') return due.by;
  if (due.certain) return 'late';
  return report.agencyKind === 'unknown' ? 'kindUnknown' : 'township';
}

function isDamaged(stated: Stated<string>): boolean {
  return findDates(stated.raw).some((date) => date.lost);
}
