import { findHits, passagesOf, quoteOf, spellOut, wordsAt } from '../passages.ts';
import { defineRule } from '../rule.ts';

const PRIVATE_MAIL =
  /[A-Za-z0-9_.-]{2,40}[@＠](?:vip\.)?(?:163|126|yeah|qq|foxmail|sina|sohu|139|189|aliyun|gmail|hotmail|outlook|wo|21cn|tom)\.(?:com|cn|net)(?:\.cn)?/gi;

/** 联系邮箱用了163.com一类的商业邮箱。 */
export const contactMail = defineRule({
  id: 'content/contact-mail',
  code: 'R757',
  severity: 'advice',
  editions: 'any',
  title: '联系邮箱不是政务邮箱',
  basis: '《政府网站发展指引》（国办发〔2017〕47号）及各地政务邮箱管理规定：办公使用以gov.cn结尾的政务邮箱',
  suggestion: '改用政务邮箱。',
  needs: [],
  messages: { mail: '联系方式用了商业邮箱{addresses}，宜改用以gov.cn结尾的政务邮箱' },
  check({ report }, to) {
    const hits = findHits(passagesOf(report), PRIVATE_MAIL);
    const [first] = hits;
    if (first === undefined) return;
    to.fail('mail', {
      subject: 'mail',
      quotes: hits.map((hit) => quoteOf(hit)),
      location: { section: first.passage.section },
      data: { addresses: spellOut(hits.map(wordsAt)) },
    });
  },
});
