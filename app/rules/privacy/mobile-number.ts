import { quoteOf } from '../passages.ts';
import { defineRule } from '../rule.ts';
import { privatePlaces, type PrivatePlace } from './private-places.ts';

/** An office says how it can be reached. */
const CONTACT =
  /如有疑问|请与|请联系|联系(?:人|方式|地址|电话)|咨询|监督电话|办公(?:地址|电话)|邮编|邮政编码|邮箱|传真/;
/** Somebody who is not of the office. */
const PRIVATE_PERSON =
  /申请人|当事人|原告|第三人|投诉人|举报人|来信人|来访人|反映人|信访人|居民|村民|市民|先生|女士|本人/;
const LABEL = /手机|电话|联系方式|号码|微信/;
/** Eleven digits may count something or name a matter. */
const QUANTITY = /^\s?(?:元|次|人次|条|件|户|万|字|号(?!码))/;
const OTHER_NUMBER = /(?:编号|账号|帐号|代码|金额|单号|文号|第)[:：]?\s?$/;

/** 手机号码没有遮挡。 */
export const mobileNumber = defineRule({
  id: 'privacy/mobile-number',
  code: 'R852',
  severity: 'must-fix',
  editions: 'any',
  title: '公开了手机号码',
  basis: '《个人信息保护法》第二十五条；条例第十五条',
  suggestion: '遮挡或者删除；确需公布联系方式的，改用办公电话。',
  needs: [],
  messages: {
    person: '正文出现个人手机号码{masked}',
    contact: '联系方式用了手机号码{masked}，宜改用办公电话',
    number: '正文出现形似手机号码的{masked}',
  },
  check({ report }, to) {
    for (const place of privatePlaces(report, 'mobile')) {
      if (QUANTITY.test(place.behind) || OTHER_NUMBER.test(place.before)) continue;
      const message = whose(place);
      to.fail(message, {
        subject: place.masked,
        severity: message === 'person' ? 'must-fix' : 'suspected',
        quotes: [quoteOf(place)],
        location: { section: place.passage.section },
        data: { masked: place.masked },
      });
    }
  },
});

function whose({ before, behind }: PrivatePlace): 'person' | 'contact' | 'number' {
  const sentence = before + behind;
  if (CONTACT.test(sentence) && !PRIVATE_PERSON.test(sentence)) return 'contact';
  if (PRIVATE_PERSON.test(sentence) && LABEL.test(before)) return 'person';
  return LABEL.test(before) ? 'contact' : 'number';
}
