import { knownTerm, tidy } from '../../catalog/weigh.ts';
import { figureKey } from '../../catalog/forms.ts';
import type { Severity } from '../../model/finding.ts';
import { bareLabel, rowName, written } from '../equation.ts';
import { defineRule } from '../rule.ts';

/** Each whole with the part that it contains. A document may be published later than issued: suspected only. */
const PAIRS: readonly { readonly whole: string; readonly part: string; readonly severity?: Severity }[] = [
  { whole: 'published', part: 'publishedNormative' },
  { whole: 'normativeIssued', part: 'publishedNormative', severity: 'suspected' },
  { whole: 'responded.pressConferences', part: 'responded.pressConferencesByHead' },
  { whole: 'responded.interviews', part: 'responded.interviewsByHead' },
];

/** 核对统计表的“其中”项：不大于所属的总项。 */
export const partExceedsWhole = defineRule({
  id: 'statistics/part-exceeds-whole',
  code: 'R503',
  severity: 'must-fix',
  editions: ['2014'],
  title: '统计表其中项大于总项',
  basis: '《政府信息公开情况统计表》“其中”项（国办发〔2014〕32号）',
  suggestion: '核对总项和其中项，更正有误的数字。',
  needs: ['statistics'],
  messages: {
    exceeds: '{part}填{partValue}，大于{whole}{wholeValue}，多{difference}',
    open: '{part}填{partValue}，而{whole}{wholeValue}，无法判断是否超过',
  },
  check({ statistics }, to) {
    for (const { whole, part, severity } of PAIRS) {
      const wholeKey = figureKey(whole, 'count');
      const partKey = figureKey(part, 'count');
      const wholeCell = statistics.cell(wholeKey);
      const partCell = statistics.cell(partKey);
      if (
        wholeCell === undefined ||
        partCell === undefined ||
        [wholeCell, partCell].some((one) => one.state === 'unread')
      ) {
        to.undecidedInSilence();
        continue;
      }
      const most = knownTerm(wholeCell);
      const value = knownTerm(partCell) ?? 0;
      if (value <= (most ?? 0)) continue;
      const details = {
        subject: whole,
        figures: [partKey, wholeKey],
        expected: most,
        actual: value,
        location: { row: part, column: 'count' },
      };
      const data = {
        part: bareLabel(rowName(statistics, partKey)),
        partValue: value,
        whole: bareLabel(rowName(statistics, wholeKey)),
        wholeValue: written(wholeCell),
      };
      if (most === null) to.undecided('open', 'judgement', { ...details, data });
      else {
        const difference = tidy(value - most);
        to.fail('exceeds', {
          ...details,
          ...(severity === undefined ? {} : { severity }),
          data: { ...data, difference },
        });
      }
    }
  },
});
