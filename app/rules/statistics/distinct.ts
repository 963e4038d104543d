import { knownTerm, tidy } from '../../catalog/weigh.ts';
import { figureKey } from '../../catalog/forms.ts';
import type { FigureKey } from '../../model/edition.ts';
import type { Severity } from '../../model/finding.ts';
import { bareLabel, rowName, spell } from '../equation.ts';
import { defineRule, type Reporter, type TableFigures } from '../rule.ts';

interface DistinctCount {
  readonly subject: string;
  readonly channels: readonly string[];
  /** The gravest that a finding may be: one event can answer several topics, so 回应 is never more than an advice. */
  readonly atMost: Severity;
}

const COUNTS: readonly DistinctCount[] = [
  {
    subject: 'published',
    channels: ['published.gazette', 'published.website', 'published.weibo', 'published.wechat', 'published.other'],
    atMost: 'must-fix',
  },
  {
    subject: 'responded',
    channels: [
      'responded.pressConferences',
      'responded.interviews',
      'responded.interpretations',
      'responded.social',
      'responded.other',
    ],
    atMost: 'advice',
  },
];

/** 核对统计表的去重数：不大于各渠道之和，不小于其中最大的一个。 */
export const statisticsDistinct = defineRule({
  id: 'statistics/distinct',
  code: 'R502',
  severity: 'must-fix',
  editions: ['2014'],
  title: '统计表去重数与各渠道数矛盾',
  basis: '《政府信息公开情况统计表》：不同渠道和方式公开相同信息计1条（国办发〔2014〕32号）',
  suggestion: '核对去重后的总数和各渠道的数字：总数不大于各渠道之和，也不小于其中最大的一个。',
  needs: ['statistics'],
  messages: {
    aboveSum:
      '{whole}填{distinct}，各渠道之和为{sum}（{terms}），去重后的总数不应大于各渠道之和，多{difference}{blanks}',
    belowLargest:
      '{whole}填{distinct}，而{channel}填{largest}，去重后的总数不应小于任何一个渠道，少{difference}{blanks}',
  },
  check({ statistics }, to) {
    for (const count of COUNTS) checkCount(statistics, count, to);
  },
});

function checkCount(table: TableFigures, count: DistinctCount, to: Reporter<'aboveSum' | 'belowLargest'>): void {
  const wholeKey = figureKey(count.subject, 'count');
  const distinct = known(table, wholeKey);
  const keys = count.channels.map((channel) => figureKey(channel, 'count'));
  const channels = keys.map((key) => ({ key, value: known(table, key) }));
  const readable = [wholeKey, ...keys].every((key) => (table.cell(key)?.state ?? 'unread') !== 'unread');
  // cell/blank, cell/not-a-number or the table's own finding speaks of what is not there.
  if (!readable || distinct === null) {
    to.undecidedInSilence();
    return;
  }
  const sum = tidy(channels.reduce((total, { value }) => total + (value ?? 0), 0));
  const largest = channels.reduce((most, channel) => ((channel.value ?? 0) > (most.value ?? 0) ? channel : most));
  const unknown = channels.filter(({ value }) => value === null).length;
  const name = (key: FigureKey): string => bareLabel(rowName(table, key));
  const details = {
    subject: count.subject,
    severity: count.atMost === 'must-fix' && unknown > 0 ? ('suspected' as const) : count.atMost,
    figures: [wholeKey, ...keys],
    actual: distinct,
    location: { row: count.subject, column: 'count' },
  };
  const data = {
    whole: name(wholeKey),
    distinct,
    blanks: unknown === 0 ? '' : `（另有${unknown}个渠道未填数）`,
  };
  if (distinct > sum) {
    const difference = tidy(distinct - sum);
    to.fail('aboveSum', {
      ...details,
      expected: sum,
      data: { ...data, sum, terms: spell(table, keys, name), difference },
    });
  } else if (largest.value !== null && distinct < largest.value) {
    to.fail('belowLargest', {
      ...details,
      expected: largest.value,
      data: {
        ...data,
        channel: name(largest.key),
        largest: largest.value,
        difference: tidy(largest.value - distinct),
      },
    });
  }
}

function known(table: TableFigures, key: FigureKey): number | null {
  const cell = table.cell(key);
  return cell === undefined ? null : knownTerm(cell);
}
