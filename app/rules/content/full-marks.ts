import { findHits, passagesOf, placesOf } from '../passages.ts';
import { defineRule } from '../rule.ts';

const FULL = /(?<![\d.])100\s?[%％]|百分之百|百分百/g;
/** As many are more praise than account. */
const MANY = 5;

/** 自评100%过多。 */
export const fullMarks = defineRule({
  id: 'content/full-marks',
  code: 'R756',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '自评“100%”过多',
  basis: '年度报告应当实事求是（国办公开办函〔2021〕30号）；用件数等实绩说明，不以百分之百代替',
  suggestion: '写明总数和完成数；没有依据的百分之百删去。',
  needs: [],
  messages: { many: '正文有{count}处“100%”，少有实际数字：{places}' },
  check({ report }, to) {
    const hits = findHits(passagesOf(report), FULL);
    const details = hits.length < MANY ? null : placesOf(hits);
    if (details !== null) to.fail('many', { ...details, actual: hits.length });
  },
});
