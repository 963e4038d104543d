import type { Growth } from '../../model/claim.ts';
import { readNumber } from '../../text/numerals.ts';
import type { Sentence } from '../../text/sentences.ts';

/** What a sentence must hold before it is looked at. */
const WORTH_READING = /同比|持平|[较比与同和](?:上|去)|[较比与](?:19|20)\d\d年/;

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)`;
const UNIT = '(?:件次|条次|件|宗|起|条|份|例|次|篇|项|个|部|万元)';
/** Last year as a measure: 同比, 较上年, 与去年同期相比, 比2023年. */
const AGAINST = String.raw`(?:(?:与|和|同)?(?:上一?年度?|去年)(?:同期)?相比(?:,)?|同比(?:去年|上年)?|(?:较|比|与|同|和)(?:上一?年度?|去年|(?<year>20\d\d)年度?)(?:的)?(?:同期|全年)?(?:,)?(?:相比)?(?:,)?)`;
const UP = '增长|增加|上升|提高|增多|净增|多';
const DOWN = '减少|下降|降低|回落|减|少';
const ABOUT = '约|近|超过?|逾|达到?';

/** Behind a number and its unit, so that what grew is that number's matter: 62件,同比增长12.7%. */
const GROWTH = new RegExp(
  `(?<value>${NUMBER})${UNIT}[,(]?(?:总量|数量|申请量|总数)?(?:${AGAINST})(?:(?<same>(?<about>基本|大致|大体)?持平)|(?:总体|总量|数量)?(?<way>${UP}|${DOWN})了?(?<hedge>${ABOUT})?(?<amount>${NUMBER})(?<more>[余多])?(?<unit>%|个百分点|倍|${UNIT}))`,
  'g',
);
/** Last year's number, where the sentence itself gives it: 2023年收到49件, 上年为49件. */
const BEFORE = new RegExp(
  `(?:上一?年度?|去年|(?<year>20\\d\\d)年度?)(?:同期|全年)?(?:共|为|是|收到|受理|新收|办结|办理)*(?<value>${NUMBER})${UNIT}`,
  'g',
);

/** A growth statement with the number that it follows. */
export interface FoundGrowth {
  readonly value: number;
  readonly growth: Growth;
}

/**
 * What a sentence says of growth against the year before, each with the number of this year that it stands behind:
 * 收到申请62件，同比增长12.7%; 办结58件，比上年减少3件; 与上年持平. A comparison with another year than the one before, and
 * percentage points, are left alone.
 * @param year the report's
 */
export function growthIn(sentence: Sentence, year: number): readonly FoundGrowth[] {
  const { text } = sentence;
  if (!WORTH_READING.test(text)) return [];
  const before = lastYearsNumber(text, year);
  return [...text.matchAll(GROWTH)].flatMap(({ groups = {}, 0: words }): FoundGrowth[] => {
    const value = number(groups['value']);
    const named = groups['year'];
    if (value === null || groups['unit'] === '个百分点' || (named !== undefined && Number(named) !== year - 1))
      return [];
    const raw = words.replace(new RegExp(`^${NUMBER}${UNIT}[,(]?`), '');
    if (groups['same'] !== undefined) {
      const growth = { change: 0, measure: 'count', blurred: groups['about'] !== undefined, before, raw } as const;
      return [{ value, growth }];
    }
    const amount = number(groups['amount']);
    if (amount === null) return [];
    const change = new RegExp(`^(?:${UP})$`).test(groups['way'] ?? '') ? amount : -amount;
    const measure = groups['unit'] === '%' ? 'percent' : groups['unit'] === '倍' ? 'times' : 'count';
    const blurred = groups['hedge'] !== undefined || groups['more'] !== undefined;
    return [{ value, growth: { change, measure, blurred, before, raw } }];
  });
}

/** The one number of the year before that a sentence gives; null where it gives none or several. */
function lastYearsNumber(text: string, year: number): number | null {
  const found = [...text.matchAll(BEFORE)].filter(
    ({ groups }) => groups?.['year'] === undefined || Number(groups['year']) === year - 1,
  );
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : number(only.groups?.['value']);
}

function number(text: string | undefined): number | null {
  if (text === undefined) return null;
  const plain = text.replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : readNumber(plain);
}
