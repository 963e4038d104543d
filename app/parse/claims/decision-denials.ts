import { figureKey, figureOf } from '../../catalog/forms.ts';
import type { FigureKey } from '../../model/edition.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hedgesOf } from './hedge.ts';
import type { Setting, Statement } from './numbers.ts';
import { isOfAnotherYear } from './other-year.ts';

const WHO = String.raw`(?:20\d{2}年度?|全年|本年度?|年内|今年|[本我](?:局|委|办|县|市|区|镇|乡|街道|单位|机关|部门)|均|也|并)*`;
const NONE = '(?:未|没有|无)';

/** A clause that says nothing but that none was made: no exception, no kind of it. */
const DENIED: readonly (readonly [readonly FigureKey[], RegExp])[] = [
  [
    [figureKey('normativeDocuments', 'issued'), figureKey('normativeDocuments', 'made')],
    new RegExp(`^${WHO}${NONE}(?:制发|制定|出台|印发|制定出台)(?:过|任何)?(?:行政)?规范性文件$`),
  ],
  [
    [figureKey('regulations', 'issued'), figureKey('regulations', 'made')],
    new RegExp(`^${WHO}${NONE}(?:制发|制定|出台|制定出台)(?:过|任何)?(?:政府)?规章$`),
  ],
  ...(
    [
      ['licences', '许可'],
      ['penalties', '处罚'],
      ['compulsion', '强制'],
    ] as const
  ).map(([row, kind]): readonly [readonly FigureKey[], RegExp] => [
    [figureKey(row, 'decided')],
    new RegExp(`^${WHO}${NONE}(?:作出|做出|办理|实施|产生|发生)(?:过|任何)?行政${kind}(?:决定|措施|事项|案件|行为)?$`),
  ]),
];

/** 未制发行政规范性文件, 没有作出行政处罚决定: flat denials of what table two counts. */
export function decisionDenials(sentence: Sentence, setting: Setting): readonly Statement[] {
  if (!/未|没有|无/.test(sentence.text) || isOfAnotherYear(sentence.text, setting.year)) return [];
  return sentence.clauses.flatMap((clause) =>
    DENIED.flatMap(([figures, pattern]): Statement[] => {
      const readings = figures.filter((key) => figureOf(setting.edition, key) !== undefined).map((key) => [key]);
      if (readings.length === 0 || !pattern.test(clause.text)) return [];
      const hedges = hedgesOf(sentence, clause, clause.text.length);
      return [{ readings, value: 0, unit: null, denial: true, hedges }];
    }),
  );
}
