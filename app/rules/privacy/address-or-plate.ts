import type { Quote } from '../../model/finding.ts';
import { findHits, passagesOf, quoteOf, type Hit } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** 家住青石村三组18号: a word for somebody's home, then a place down to the house. */
const HOME =
  /(?:家庭(?:住址|地址)|户籍(?:地址|所在地)|(?:现)?住址|居住(?:地址|于|在)|家住|现住(?=[\p{Script=Han}])|住(?=[\p{Script=Han}]{2,12}(?:村|小区|花园|社区)))[:：]?\s?(?<place>[\p{Script=Han}\d]{3,30}?\d{1,5}(?:号楼|号院|号|栋|幢|单元|室|户))(?:[\p{Script=Han}\d-]{0,12}(?:单元|室|户))?/gu;
/** 湘A12345, 粤B·D12345: province, letter, five or six signs of which digits. */
const PLATE =
  /(?<![A-Za-z〔[])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·.\s]?(?=[A-HJ-NP-Z\d]*\d{3})[A-HJ-NP-Z\d]{5,6}(?![A-Za-z\d])/gu;
/** An office tells where it is. */
const OFFICE = /办公|单位地址|联系地址|邮编|邮政编码|受理(?:点|地址)|查阅(?:点|室)|公务用车|执法车辆/;
const SHOWN = 6;

/** 公开了家庭住址或者车牌号。 */
export const addressOrPlate = defineRule({
  id: 'privacy/address-or-plate',
  code: 'R855',
  severity: 'suspected',
  editions: 'any',
  title: '公开了家庭住址、车牌号',
  basis: '《个人信息保护法》第四条、第二十五条；条例第十五条',
  suggestion: '删去或者遮挡；不是个人的，请排除。',
  needs: [],
  messages: {
    home: '正文出现家庭住址“{masked}”',
    plate: '正文出现车牌号“{masked}”',
  },
  check({ report }, to) {
    const passages = passagesOf(report).filter(({ text }) => /\d/.test(text));
    for (const [message, pattern] of [
      ['home', HOME],
      ['plate', PLATE],
    ] as const) {
      for (const hit of findHits(passages, pattern)) {
        if (OFFICE.test(sentenceAround(hit))) continue;
        const [found] = hit.match;
        const masked = hidden(found, message === 'plate' ? 3 : SHOWN);
        to.fail(message, {
          subject: masked,
          quotes: [maskedQuote(hit, found, masked)],
          location: { section: hit.passage.section },
          data: { masked },
        });
      }
    }
  },
});

function sentenceAround({ passage, start, end }: Hit): string {
  const before =
    passage.text
      .slice(0, start)
      .split(/[。；;\n]/)
      .at(-1) ?? '';
  return before + (passage.text.slice(end).split(/[。；;\n]/)[0] ?? '');
}

/** As long as before, all but the first characters hidden. */
function hidden(text: string, shown: number): string {
  return text.slice(0, shown) + '*'.repeat(Math.max(0, text.length - shown));
}

function maskedQuote(hit: Hit, found: string, masked: string): Quote {
  const quote = quoteOf(hit);
  return { ...quote, text: quote.text.replace(found, masked) };
}
