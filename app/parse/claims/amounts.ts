import { figureKey, figureOf } from '../../catalog/forms.ts';
import type { FigureKey } from '../../model/edition.ts';
import { findNumbers } from '../../text/numerals.ts';
import type { Clause, Sentence } from '../../text/sentences.ts';
import { hedgesOf } from './hedge.ts';
import type { Setting, Statement } from './numbers.ts';
import { isOfAnotherYear } from './other-year.ts';
import { isAboutDisclosure } from './topic.ts';

/** What an amount of money in the prose can stand for. */
interface Purse {
  readonly figure: FigureKey;
  /** Right in front of the amount. */
  readonly stated: RegExp;
  /** A clause that denies it altogether. */
  readonly denied: RegExp;
  /** It must be tied to the disclosure of information by its sentence or the topic before. */
  readonly tied: boolean;
}

const WHO = String.raw`(?:20\d{2}年度?|全年|本年度?|年内|今年|[本我](?:局|委|办|县|市|区|镇|乡|街道|单位|机关|部门)|均|也|并)*`;
const NONE = '(?:未|没有|无)(?:收取|产生|发生)?(?:过|任何)?';
const COST = '(?:依申请公开|政府信息公开|信息公开|政府信息|检索|复制|邮寄|相关|有关|任何|各类|等|的|、)*(?:费用|费)';

const PURSES: readonly Purse[] = [
  {
    figure: figureKey('adminFees', 'amount'),
    stated: /行政事业性收费(?:总?金额|总额|收入)?(?:共计|合计|共|为|达)?$/,
    denied: new RegExp(`^${WHO}${NONE}行政事业性收费(?:项目|情况|事项)?$`),
    tied: false,
  },
  {
    figure: figureKey('fees', 'count'),
    stated: new RegExp(`(?:收取|收)(?:了)?${COST}(?:共计|合计|共|为)?$`),
    denied: new RegExp(`^${WHO}(?:未|没有)(?:向[^,]{1,12})?收取(?:过)?${COST}$`),
    tied: true,
  },
];

/** What a paragraph must name to be read for amounts. */
export const MONEY = /行政事业性收费|收取?.{0,16}费/;
const YUAN = /^\s?元/;
const OTHERS = /上年|去年|上一年|往年|累计|以来|较|比|取消|减免|降低|减少|退|欠/;
const TEN_THOUSAND = 10_000;

/** The amounts of money of a sentence that the tables give in 万元; a claim's value is in 万元 too. */
export function amountStatements(sentence: Sentence, setting: Setting): readonly Statement[] {
  if (isOfAnotherYear(sentence.text, setting.year)) return [];
  return PURSES.filter(
    ({ figure, tied }) =>
      figureOf(setting.edition, figure) !== undefined &&
      figureOf(setting.edition, figure)?.measure === 'amount' &&
      (!tied || isAboutDisclosure(sentence.text) || setting.topic === 'applications'),
  ).flatMap((purse) => sentence.clauses.flatMap((clause) => statementsIn(purse, sentence, clause)));
}

function statementsIn({ figure, stated, denied }: Purse, sentence: Sentence, clause: Clause): Statement[] {
  if (OTHERS.test(clause.text)) return [];
  const readings = [[figure]];
  if (denied.test(clause.text)) {
    const hedges = hedgesOf(sentence, clause, clause.text.length);
    return [{ readings, value: 0, unit: null, denial: true, hedges }];
  }
  return findNumbers(clause.text).flatMap((number) => {
    const inYuan = YUAN.test(clause.text.slice(number.end)) || number.scale === TEN_THOUSAND;
    if (!inYuan || number.approximate || !stated.test(clause.text.slice(0, number.start))) return [];
    const value = Number((number.value / TEN_THOUSAND).toFixed(6));
    // 邮寄 names what the fee is for.
    const hedges = hedgesOf(sentence, clause, clause.text.length).filter((hedge) => hedge !== '邮寄');
    return [{ readings, value, unit: '万元', denial: false, hedges }];
  });
}
