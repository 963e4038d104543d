import { quoteOf } from '../passages.ts';
import { defineRule } from '../rule.ts';
import { privatePlaces, type PrivatePlace } from './private-places.ts';

const LABEL = /银行|卡号|账号|帐号|账户|帐户|开户/;
/** A fee is paid to an office's account, which everyone may know. */
const PUBLIC_ACCOUNT =
  /财政|国库|非税|对公|收款单位|缴费|收费|户名[:：]?[^，,。；;]{0,20}(?:局|委|办|政府|中心|院|公司)/;
/** Other long numbers: codes of bodies, projects, parcels of land, devices. */
const OTHER_NUMBER = /(?:编号|代码|备案号?|许可证号?|证书号?|单号|流水号|项目|文号|标识码|条码|公网安备)[:：]?\s?$/;

/** 银行卡号没有遮挡。 */
export const bankCard = defineRule({
  id: 'privacy/bank-card',
  code: 'R853',
  severity: 'must-fix',
  editions: 'any',
  title: '公开了银行卡号',
  basis: '《个人信息保护法》第二十八条（金融账户属敏感个人信息）；条例第十五条',
  suggestion: '立即遮挡或者删除；确系单位账户的，请排除。',
  needs: [],
  messages: {
    card: '正文出现银行卡号{masked}，校验位相符',
    account: '正文出现形似银行卡号的{masked}，请核对是不是个人账户',
  },
  check({ report }, to) {
    for (const place of privatePlaces(report, 'card')) {
      const message = kindOf(place);
      if (message === null) continue;
      to.fail(message, {
        subject: place.masked,
        severity: message === 'card' ? 'must-fix' : 'suspected',
        quotes: [quoteOf(place)],
        location: { section: place.passage.section },
        data: { masked: place.masked },
      });
    }
  },
});

/** One number in ten passes Luhn by chance: without a word for what it is, only a number of China's card makers counts. */
function kindOf({ number, before, behind }: PrivatePlace): 'card' | 'account' | null {
  if (!number.checked || OTHER_NUMBER.test(before)) return null;
  const labelled = LABEL.test(before.slice(-24));
  if (!labelled) return number.raw.startsWith('62') ? 'account' : null;
  return PUBLIC_ACCOUNT.test(before + behind) ? 'account' : 'card';
}
