import { hasSection, proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

const FEE =
  /处理费|收费通知|(?:收取|收费|收缴)[^。；;]{0,24}费|(?:未|没有|无|零|不)(?:发生|产生)?[^。；;]{0,12}(?:收费|费用)|(?:信息公开|依申请)[^。；;]{0,20}(?:收费|费用)/;
const FIRST_YEAR = 2021;

/** 第六部分应当报告信息处理费。 */
export const processingFeeMissing = defineRule({
  id: 'form/processing-fee-missing',
  code: 'R118',
  severity: 'suspected',
  editions: ['2021'],
  title: '没有报告信息处理费',
  basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：收取信息处理费的情况在年度报告中向社会公布',
  suggestion: '在“六、其他需要报告的事项”中写明收取信息处理费的情况，没有收取的也要写明。',
  needs: [],
  messages: { missing: '“其他需要报告的事项”没有写信息处理费的收取情况，没有收取的也应写明' },
  check({ report }, to) {
    if (!hasSection(report, 'otherMatters') || report.year === null || report.year < FIRST_YEAR) {
      to.notApplicable();
      return;
    }
    if (report.paragraphs.some(({ text }) => FEE.test(text))) return;
    const [first] = proseOf(report, 'otherMatters');
    to.fail('missing', {
      subject: 'otherMatters',
      quotes: first === undefined ? [] : [{ text: first.text, source: first.source }],
      location: { section: 'otherMatters' },
    });
  },
});
