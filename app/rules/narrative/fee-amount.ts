import { splitSentences } from '../../text/sentences.ts';
import { excerpt } from '../prose.ts';
import { collectedFee } from '../processing-fee.ts';
import { defineRule } from '../rule.ts';

/** Every tier of the tariff is a multiple of it. */
const STEP = 10;

/** 收取的信息处理费总是10元的整数倍。 */
export const feeAmount = defineRule({
  id: 'narrative/fee-amount',
  code: 'R708',
  severity: 'suspected',
  editions: ['2021'],
  title: '信息处理费金额不合收费标准',
  basis:
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：按件每档100元，按量每页10元、20元、40元，总额都是10元的整数倍',
  suggestion: '核对收费通知和缴款凭证，更正金额；收的不是信息处理费的，分开写明。',
  needs: [],
  messages: { odd: '正文“{excerpt}”，信息处理费按件每档100元、按页10元起，总额应是10元的整数倍，{amount}元不是' },
  check({ report }, to) {
    for (const paragraph of report.paragraphs) {
      if (!paragraph.text.includes('处理费')) continue;
      for (const sentence of splitSentences(paragraph.text)) {
        const amount = collectedFee(sentence);
        if (amount === null || amount % STEP === 0) continue;
        to.fail('odd', {
          subject: 'processingFee',
          actual: amount,
          quotes: [{ text: sentence, source: paragraph.source }],
          location: { section: paragraph.section },
          data: { excerpt: excerpt(sentence), amount },
        });
        return;
      }
    }
  },
});
