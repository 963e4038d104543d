import { daysBetween, findDates, inChinese } from '../../text/dates.ts';
import { publicationDue } from '../due.ts';
import { defineRule } from '../rule.ts';

/** From signing to publication a few days go by, hardly a month. */
const LONG = 30;
/** More than this late: the site may have been moved and the date been set anew. */
const MOVED_SITE_DAYS = 365;

/** 落款日期与发布时间前后矛盾,或者落款在时限以内而很久以后才发布。 */
export const backdated = defineRule({
  id: 'deadline/backdated',
  code: 'R222',
  severity: 'suspected',
  editions: 'any',
  publishedOnly: true,
  title: '落款日期与发布时间矛盾',
  basis: '《政府信息公开条例》第四十九条：按时公布；落款日期应当是报告完成的日期，不得倒签',
  suggestion: '核实报告完成和发布的日期；超期补发的，说明原因。',
  needs: [],
  messages: {
    after: '落款日期{signed}晚于发布时间{published}，报告不可能先发布后完成；发布后修改过的，应当说明',
    long: '落款日期{signed}在时限（{due}）以内，发布时间却是{published}，相隔{days}天，可能是超期后补发',
  },
  check({ report, settings }, to) {
    const { publishedOn, signedOn, year } = report;
    if (publishedOn === null || signedOn === null || year === null) {
      to.notApplicable();
      return;
    }
    // A date that lost a character may have been read wrongly.
    if ([publishedOn, signedOn].some(({ raw }) => findDates(raw).some(({ lost }) => lost))) {
      to.undecidedInSilence();
      return;
    }
    const days = daysBetween(signedOn.value, publishedOn.value);
    const onRoster = settings.deadlines?.[report.agency ?? ''] ?? null;
    const due = publicationDue(onRoster, settings, year, report.agencyKind);
    const late = daysBetween(due.date, publishedOn.value);
    const message = days < 0 ? 'after' : signedOn.value <= due.date && late > 0 && days > LONG ? 'long' : null;
    if (message === null || late > MOVED_SITE_DAYS) return;
    to.fail(message, {
      subject: 'signature',
      expected: publishedOn.value,
      actual: signedOn.value,
      quotes: [signedOn, publishedOn].map(({ raw, source }) => ({ text: raw, source })),
      data: {
        signed: inChinese(signedOn.value),
        published: inChinese(publishedOn.value),
        due: inChinese(due.date),
        days,
      },
    });
  },
});
