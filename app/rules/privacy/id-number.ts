import { quoteOf } from '../passages.ts';
import { defineRule } from '../rule.ts';
import { privatePlaces } from './private-places.ts';

/** 公民身份号码没有遮挡。 */
export const idNumber = defineRule({
  id: 'privacy/id-number',
  code: 'R851',
  severity: 'must-fix',
  editions: 'any',
  title: '公开了身份证号码',
  basis: '《个人信息保护法》第二十五条、第二十八条；条例第十五条；GB 11643—1999《公民身份号码》的校验码',
  suggestion: '立即遮挡或者删除，并通知网站更新页面、清理缓存。',
  needs: [],
  messages: {
    valid: '正文出现身份证号码{masked}，校验码相符',
    likely: '正文出现形似身份证号码的{masked}，校验码不符',
  },
  check({ report }, to) {
    for (const place of privatePlaces(report, 'identity')) {
      to.fail(place.number.checked ? 'valid' : 'likely', {
        subject: place.masked,
        severity: place.number.checked ? 'must-fix' : 'suspected',
        quotes: [quoteOf(place)],
        location: { section: place.passage.section },
        data: { masked: place.masked },
      });
    }
  },
});
