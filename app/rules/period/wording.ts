import { squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** 统计期限的日期没错，写法不规范。 */
export const periodWording = defineRule({
  id: 'period/wording',
  code: 'R203',
  severity: 'advice',
  editions: 'any',
  title: '统计期限表述不规范',
  basis: '年度报告通行写法：自××××年1月1日起至××××年12月31日止',
  suggestion: '改为“自××××年1月1日起至××××年12月31日止”。',
  needs: [],
  messages: {
    dash: '统计期限写作“{raw}”，“起”与破折号连用，应写作“自…起至…止”',
    digits: '统计期限写作“{raw}”，日期应写作“××××年×月×日”',
  },
  check({ report }, to) {
    const { period } = report;
    if (period === null) {
      to.notApplicable();
      return;
    }
    const raw = squeeze(period.raw);
    const details = { subject: 'period', quotes: [{ text: period.raw, source: period.source }], data: { raw } };
    if (/起\s*[-—–－~～]/.test(raw)) to.fail('dash', details);
    else if (/\d{4}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,2}/.test(raw)) to.fail('digits', details);
  },
});
