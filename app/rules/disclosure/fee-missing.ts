import { tidy } from '../../catalog/weigh.ts';
import { splitSentences } from '../../text/sentences.ts';
import { collectedFee } from '../processing-fee.ts';
import { defineRule } from '../rule.ts';

/** 收取的信息处理费属于行政事业性收费,表二第(八)项不应为0。 */
export const feeMissing = defineRule({
  id: 'disclosure/fee-missing',
  code: 'R005',
  severity: 'suspected',
  editions: ['2021'],
  title: '收取信息处理费而行政事业性收费为0',
  basis:
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：信息处理费属于行政事业性收费，应计入表二第二十条第(八)项',
  suggestion: '核对实际收取的信息处理费，计入行政事业性收费（单位：万元）；金额太小、四舍五入为0的请说明。',
  needs: ['disclosure'],
  messages: {
    missing: '正文“{excerpt}”，表二行政事业性收费却填0；信息处理费属于行政事业性收费，应当计入（{amount}万元）',
  },
  check({ report, disclosure }, to) {
    const cell = disclosure.cell('adminFees|amount');
    if (cell?.state !== 'number' || cell.value !== 0) return;
    for (const paragraph of report.paragraphs) {
      if (!paragraph.text.includes('处理费')) continue;
      for (const sentence of splitSentences(paragraph.text)) {
        const collected = collectedFee(sentence);
        if (collected === null) continue;
        to.fail('missing', {
          subject: 'adminFees|amount',
          figures: ['adminFees|amount'],
          expected: tidy(collected / 10_000),
          actual: 0,
          quotes: [
            { text: sentence, source: paragraph.source },
            { text: cell.raw, source: cell.source },
          ],
          location: { row: 'adminFees', column: 'amount' },
          data: { excerpt: sentence.replace(/[。；;]$/, '').slice(0, 60), amount: tidy(collected / 10_000) },
        });
        return;
      }
    }
  },
});
