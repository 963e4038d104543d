import { findHits, passagesOf, quoteOf, spellOut, type Hit } from '../passages.ts';
import { defineRule } from '../rule.ts';

const LABEL = '网站|网址|链接|门户|邮箱|邮编|邮政编码|电话|传真|地址|微信公众号|二维码';
/** 网站(), 网址：。 */
const EMPTY_ADDRESS = new RegExp(
  String.raw`(?:${LABEL})\s?(?:[(（]\s*(?:https?:?/{0,2})?\s*[)）]|[:：]\s*(?:https?:/{2})?\s*(?=[，,。；;、)）]))`,
  'g',
);
/** Brackets, quotation marks with nothing in them. */
const EMPTY_BRACKETS = /[(（]\s*[)）]|〔\s*〕|【\s*】|《\s*》|“\s*”/g;

/** 网址、电话为空，括号里没有内容。 */
export const emptyAddress = defineRule({
  id: 'wording/empty-address',
  code: 'R811',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '网址、联系方式为空',
  basis: '条例第五十条规定的年度报告应当便于公众查阅；国办公开办函〔2021〕30号：发布内容应当准确',
  suggestion: '补填网址、联系方式，或者删去空括号。',
  needs: [],
  messages: {
    address: '网址、联系方式为空：{places}',
    brackets: '括号、引号里没有内容：{places}',
  },
  check({ report }, to) {
    const passages = passagesOf(report);
    const addresses = findHits(passages, EMPTY_ADDRESS);
    const brackets = findHits(passages, EMPTY_BRACKETS).filter((hit) => !addresses.some((one) => holds(one, hit)));
    for (const [message, hits] of [
      ['address', addresses],
      ['brackets', brackets],
    ] as const) {
      const [first] = hits;
      if (first === undefined) continue;
      const quotes = hits.map((hit) => quoteOf(hit));
      to.fail(message, {
        subject: message,
        severity: message === 'address' ? 'must-fix' : 'suspected',
        quotes,
        location: { section: first.passage.section },
        data: { places: spellOut(quotes.map(({ text }) => text)) },
      });
    }
  },
});

function holds(whole: Hit, part: Hit): boolean {
  return whole.passage === part.passage && whole.start <= part.start && part.end <= whole.end;
}
