import type { Report } from '../../model/report.ts';
import { SIGN, TORN_NUMBER, YEAR } from '../../text/document-numbers.ts';
import { findHits, passagesOf, quoteOf, spellOut, wordsAt, type Hit } from '../passages.ts';
import { defineRule } from '../rule.ts';

const CLOSED = String.raw`[〕\]】)）〉］]`;

/** (2019)54号, [2019]54号, 〔2019〕第54号, 〔2019〕054号, 〔2019年〕54号. */
const WRITTEN = new RegExp(
  String.raw`(?<open>[〔［\[【(（〈])(?<=${SIGN}.)${YEAR}(?<mark>年?)${CLOSED}\s?(?<ordinal>第?)(?<number>\d{1,4})号`,
  'gu',
);
/** 〔2019〕54 without 号. */
const OPEN_END = new RegExp(String.raw`〔(?<=${SIGN}〔)${YEAR}〕\s?(?<number>\d{1,4})(?![\d号、－—-])`, 'gu');

/** 政办函〔2019〕号: the number is gone. */
const EMPTY = new RegExp(String.raw`[〔［\[(（](?<=${SIGN}.)${YEAR}${CLOSED}\s?(?:第\s?)?号`, 'gu');

/** 发文字号缺括号、缺“号”，或者括号和序号的写法不合规范。 */
export const documentNumber = defineRule({
  id: 'wording/document-number',
  code: 'R803',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '文号格式错误',
  basis:
    'GB/T 9704—2012《党政机关公文格式》7.2.5：年份标全称，用六角括号“〔〕”括入；序号不加“第”字，不编虚位，加“号”字',
  suggestion: '对照原文件核对文号，写作“××〔年份〕序号号”。',
  needs: [],
  messages: {
    torn: '文号缺括号：{places}',
    openEnd: '文号缺“号”字：{places}',
    empty: '文号缺序号：{places}',
    written: '文号写法不规范：{places}',
  },
  check({ report }, to) {
    const passages = passagesOf(report);
    const told = (
      message: 'torn' | 'openEnd' | 'empty' | 'written',
      severity: 'must-fix' | 'suspected' | 'advice',
      hits: Hit[],
    ) => {
      const [first] = hits;
      if (first === undefined) return;
      const right = new Map(hits.map((hit) => [wordsAt(hit), correction(hit)]));
      to.fail(message, {
        subject: message,
        severity,
        quotes: hits.map((hit) => quoteOf(hit)),
        location: { section: first.passage.section },
        data: { places: spellOut(hits.map(wordsAt), (words) => right.get(words) ?? '') },
      });
    };
    // In an extract that is told among the lost characters.
    if (!report.extract) told('torn', 'must-fix', findHits(passages, TORN_NUMBER));
    told('openEnd', 'suspected', findHits(passages, OPEN_END));
    told('empty', 'suspected', findHits(passages, EMPTY));
    told(
      'written',
      'advice',
      findHits(passages, WRITTEN).filter((hit) => isOdd(hit, report)),
    );
  },
});

function isOdd({ match }: Hit, { extract }: Report): boolean {
  const { open, mark, ordinal, number } = match.groups ?? {};
  // An extract may have lost the six-sided brackets to plain ones.
  return (open !== '〔' && !extract) || mark !== '' || ordinal !== '' || number?.startsWith('0') === true;
}

/** Empty where the number itself is gone. */
function correction(hit: Hit): string {
  const { number, behind } = hit.match.groups ?? {};
  return (number ?? behind) === undefined ? '' : `应为“${rightForm(hit)}”`;
}

function rightForm({ match }: Hit): string {
  const { year, later, number, behind } = match.groups ?? {};
  return `〔${year ?? later ?? ''}〕${Number(number ?? behind ?? 0)}号`;
}
