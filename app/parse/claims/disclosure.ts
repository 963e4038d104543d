import { figureKey, figureOf } from '../../catalog/forms.ts';
import type { Edition, FigureKey } from '../../model/edition.ts';
import { readNumber } from '../../text/numerals.ts';
import type { Clause, Sentence } from '../../text/sentences.ts';
import { hedgesOf } from './hedge.ts';
import type { Setting, Statement } from './numbers.ts';

/** What a paragraph or sentence must name to state a figure of table two. */
export const DISCLOSED = /规范性文件|规章|行政(?:许可|处罚|强制)|行政事业性收费/;

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+|[一二两三四五六七八九十百]+)`;
const TOGETHER = '(?:共计|合计|总计|共|为|有)?';
const PAPERS = `${TOGETHER}${NUMBER}(件|份|个|部)`;
const DOCUMENT = '(?:行政)?规范性文件';

type Counted =
  | 'issued'
  | 'repealed'
  | 'inForce'
  | 'regulationsIssued'
  | 'regulationsRepealed'
  | 'regulationsInForce'
  | 'licences'
  | 'penalties'
  | 'compulsion';

/** The words directly in front of a number; anything between (公开, 备案审查, 解读) makes it another count. */
const WORDS: readonly (readonly [Counted, RegExp])[] = [
  ['issued', new RegExp(`(?:制发|制定出台|制定印发|制定|出台|印发)了?${DOCUMENT}${PAPERS}`, 'g')],
  ['repealed', new RegExp(`(?:废止|宣布失效)了?${DOCUMENT}${PAPERS}`, 'g')],
  ['inForce', new RegExp(`现行有效的?${DOCUMENT}${PAPERS}|${DOCUMENT}现行有效${PAPERS}`, 'g')],
  ['regulationsIssued', new RegExp(`(?:制发|制定出台|制定|出台)了?(?:政府)?规章${PAPERS}`, 'g')],
  ['regulationsRepealed', new RegExp(`废止了?(?:政府)?规章${PAPERS}`, 'g')],
  ['regulationsInForce', new RegExp(`现行有效的?(?:政府)?规章${PAPERS}|规章现行有效${PAPERS}`, 'g')],
  ['licences', decisions('许可')],
  ['penalties', decisions('处罚')],
  ['compulsion', decisions('强制')],
];

/** 作出行政许可812件,行政处罚9件: the verb stands once for all. */
const DECIDED = /(?:作出|做出|办理|办结|实施)了?(?:各类)?行政(?:许可|处罚|强制)/;
const FURTHER: readonly (readonly [Counted, RegExp])[] = [
  ['licences', furtherDecisions('许可')],
  ['penalties', furtherDecisions('处罚')],
  ['compulsion', furtherDecisions('强制')],
];

/** 全年制发21件、废止13件,现行有效196件: in a sentence that has named the documents. */
const SHORT: readonly (readonly [Counted, RegExp])[] = [
  ['issued', new RegExp(`^(?:全年|本年度?|年内)?制发${PAPERS}`, 'g')],
  ['repealed', new RegExp(`(?<=^|、)废止${PAPERS}`, 'g')],
  ['inForce', new RegExp(`(?<=^|、)现行有效${PAPERS}`, 'g')],
];

/** Another body's work, another step of the work, another time, or a part. */
const OTHERS =
  /备案|审查|审核|清理|解读|公开|公示|发布|修订|代[县市区]?政府|其中|以来|累计|上年|去年|上一年|往年|较|比|约|近|超过|拟|计划|季度|上半年|下半年/;

/** The figures of table two that a sentence states as the year's totals. When in doubt, none. */
export function disclosureStatements(sentence: Sentence, setting: Setting): readonly Statement[] {
  const { text } = sentence;
  if (!DISCLOSED.test(text)) return [];
  const named = text.search(/规范性文件/);
  const short = named >= 0 && !/规章|其他文件|公文/.test(text);
  return sentence.clauses.flatMap((clause) => {
    const decided = text.search(DECIDED);
    const further = decided >= 0 && decided < clause.start + clause.text.length ? FURTHER : [];
    const full = statementsBy([...WORDS, ...further], sentence, clause, setting);
    return full.length > 0 || !short || clause.start < named ? full : statementsBy(SHORT, sentence, clause, setting);
  });
}

function statementsBy(
  words: readonly (readonly [Counted, RegExp])[],
  sentence: Sentence,
  clause: Clause,
  setting: Setting,
): Statement[] {
  if (clause.depth > 0 || OTHERS.test(clause.text)) return [];
  return words.flatMap(([counted, pattern]) =>
    [...clause.text.matchAll(pattern)].flatMap(({ index, 0: found, ...groups }) => {
      const [digits, unit] = Object.values(groups).filter((group) => typeof group === 'string');
      const value = readNumber(digits ?? '');
      const readings = readingsOf(counted, setting.edition);
      if (value === null || readings.length === 0) return [];
      const before = sentence.text.slice(0, clause.start + index);
      const year = [...before.matchAll(/((?:19|20)\d{2})年/g)].at(-1)?.[1];
      if (year !== undefined && Number(year) !== setting.year) return [];
      if (/^[余多]/.test(clause.text.slice(index + found.length))) return [];
      // 现行有效 is the figure's own name, no limit to it.
      const hedges = hedgesOf(sentence, clause, clause.text.length).filter((hedge) => hedge !== '有效');
      return [{ readings, value, unit: unit ?? null, denial: false, hedges }];
    }),
  );
}

/** The column of each count of regulations. */
const REGULATIONS: ReadonlyMap<Counted, string> = new Map([
  ['regulationsIssued', 'issued'],
  ['regulationsRepealed', 'repealed'],
  ['regulationsInForce', 'inForce'],
]);

/** 作出行政处罚决定9件. */
function decisions(kind: string): RegExp {
  return new RegExp(
    `(?:作出|做出|办理|办结|实施)了?(?:各类)?行政${kind}(?:决定|事项|案件|措施)?${TOGETHER}${NUMBER}(件|宗|起|例|项)(?=$|、)`,
    'g',
  );
}

/** 、行政强制3件 behind another kind of decision. */
function furtherDecisions(kind: string): RegExp {
  return new RegExp(`(?<=^|、)行政${kind}(?:决定|事项|案件|措施)?${TOGETHER}${NUMBER}(件|宗|起|例|项)(?=$|、)`, 'g');
}

function readingsOf(counted: Counted, edition: Edition): readonly (readonly FigureKey[])[] {
  const key = (row: string, column: string): readonly FigureKey[] => [figureKey(row, column)];
  const readings: readonly (readonly FigureKey[])[] =
    counted === 'issued'
      ? [
          key('normativeDocuments', 'issued'),
          key('normativeDocuments', 'made'),
          key('normativeDocuments', 'published'),
          key('normativeIssued', 'count'),
        ]
      : counted === 'repealed' || counted === 'inForce'
        ? [key('normativeDocuments', counted)]
        : REGULATIONS.has(counted)
          ? [key('regulations', REGULATIONS.get(counted) ?? '')]
          : [key(counted, 'decided')];
  return readings.filter((reading) => reading.every((figure) => figureOf(edition, figure) !== undefined));
}
