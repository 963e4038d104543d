import { knownTerm } from '../../catalog/weigh.ts';
import { splitSentences } from '../../text/sentences.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

const FIGURE = 'otherDisposal.feeUnpaid|total';
/** No notice went out, no fee arose. That nothing was collected agrees with a fee that was not paid. */
const NO_NOTICE =
  /(?:未|没有|无)(?:发出|开具|下达|制发|产生|发生|涉及|出现)?(?:过|任何)?(?:政府信息公开|信息处理费|信息公开)?(?:的)?收费通知|(?:未|没有)(?:产生|发生|涉及)[^，,。；;]{0,10}信息处理费|(?:发出|开具)收费通知0(?:件|份|次)/;
const OTHER_YEAR = /上年|去年|上一年/;

/** 表三有逾期未缴费的申请,正文却说没有发出收费通知。 */
export const feeUnpaid = defineRule({
  id: 'narrative/fee-unpaid',
  code: 'R707',
  severity: 'suspected',
  editions: ['2021'],
  title: '逾期未缴费与正文不符',
  basis:
    '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：发出收费通知、逾期未缴费的，不再处理其申请，计入表三(六)其他处理第2项',
  suggestion: '核对收费通知：发出过的，在第六部分写明件数和金额；没有发出的，改正表三(六)其他处理第2项。',
  needs: ['applications'],
  messages: {
    denied: '表三“2.申请人逾期未按收费通知要求缴纳费用”总计为{value}，正文却说“{excerpt}”',
  },
  check({ report, applications }, to) {
    const cell = applications.cell(FIGURE);
    const value = cell === undefined ? null : knownTerm(cell);
    if (cell?.state === 'unread') to.undecidedInSilence();
    if (value === null || value <= 0) return;
    for (const paragraph of report.paragraphs) {
      if (!/收费|处理费/.test(paragraph.text)) continue;
      const sentence = splitSentences(paragraph.text).find((one) => NO_NOTICE.test(one) && !OTHER_YEAR.test(one));
      if (sentence === undefined) continue;
      to.fail('denied', {
        subject: FIGURE,
        figures: [FIGURE],
        expected: 0,
        actual: value,
        quotes: [
          { text: sentence, source: paragraph.source },
          { text: cell?.raw ?? '', source: cell?.source ?? null },
        ],
        location: { row: 'otherDisposal.feeUnpaid', column: 'total' },
        data: { value, excerpt: excerpt(sentence) },
      });
      return;
    }
  },
});
