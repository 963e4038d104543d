import { isUnderOldRegulation } from '../../catalog/deadlines.ts';
import { defineRule } from '../rule.ts';

/** Said of the work on disclosure. */
const FEES =
  /减免|(?:检索|复制|邮寄|依申请|信息公开|公开申请|申请人|政府信息)[^。；;]{0,24}(?<![经消浪旅])费|(?<![经消浪旅])费[^。；;]{0,16}(?:检索|复制|邮寄|依申请|信息公开|申请人)/;
/** Said where applications or other matters are told. */
const FEES_NEARBY = /收[取费缴]|费用/;

/** 2018年度及以前的报告应当包括收费及减免情况。 */
export const feesPartMissing = defineRule({
  id: 'form/fees-part-missing',
  code: 'R119',
  severity: 'suspected',
  editions: 'any',
  title: '没有报告收费及减免情况',
  basis:
    '《政府信息公开条例》（2007年国务院令第492号）第三十二条第(三)项：年度报告应当包括政府信息公开的收费及减免情况',
  suggestion: '补写依申请公开政府信息的收费及减免情况，没有收费的也要写明。',
  needs: [],
  messages: {
    missing: '正文没有写政府信息公开的收费及减免情况，没有收费的也应写明',
    tableOnly: '正文没有写政府信息公开的收费及减免情况，只有统计表“依申请公开政府信息收取的费用”填了{fees}',
  },
  check({ report }, to) {
    const prose = report.paragraphs.filter(({ heading, section }) => !heading || section === null);
    if (!isUnderOldRegulation(report.year, report.edition) || prose.length === 0) {
      to.notApplicable();
      return;
    }
    const told = report.paragraphs.some(
      ({ text, section }) =>
        FEES.test(text) || ((section === 'applications' || section === 'otherMatters') && FEES_NEARBY.test(text)),
    );
    if (told) return;
    const cell = report.figures['fees|count'];
    const stated = cell?.state === 'number' ? cell : null;
    to.fail(stated === null ? 'missing' : 'tableOnly', {
      subject: 'fees',
      quotes: stated === null ? [] : [{ text: stated.raw, source: stated.source }],
      data: { fees: stated?.raw ?? '' },
    });
  },
});
