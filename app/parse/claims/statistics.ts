import { figureKey } from '../../catalog/forms.ts';
import { readNumber } from '../../text/numerals.ts';
import type { Clause, Sentence } from '../../text/sentences.ts';
import { hedgesOf } from './hedge.ts';
import type { Setting, Statement } from './numbers.ts';
import { isOfAnotherYear } from './other-year.ts';

const NUMBER = String.raw`(?<number>\d{1,3}(?:,\d{3})+|\d+|[一二两三四五六七八九十百]+)`;
const TOGETHER = '(?:总数|总)?(?:共计|合计|总计|共|为|有|达到?)?';
const SITE = '(?:政府|门户|政府门户)?网站';

const counted = (words: string, unit: string): RegExp =>
  new RegExp(`(?:${words})${TOGETHER}${NUMBER}(?<unit>${unit})(?![\\d次])`, 'g');

/** Counts of the statistics table that only prose of 2014 to 2018 states, by their rows. */
const WORDS: readonly (readonly [row: string, RegExp])[] = [
  ['published', counted('主动公开(?:各类)?政府信息(?:数|数量)?', '条')],
  ['publishedNormative', counted('主动公开规范性文件(?:数|数量)?', '条|件|份')],
  ['published.website', counted(`(?:通过|在|利用)${SITE}(?:主动)?公开(?:各类)?(?:政府)?信息`, '条')],
  ['published.weibo', counted('(?:通过)?政务微博(?:主动)?公开(?:各类)?(?:政府)?信息', '条')],
  ['published.wechat', counted('(?:通过)?政务微信(?:公众号)?(?:主动)?公开(?:各类)?(?:政府)?信息', '条')],
  ['published.gazette', counted('(?:通过)?政府公报(?:主动)?公开(?:各类)?(?:政府)?信息', '条')],
  ['responded.pressConferences', counted('(?:参加或(?:者)?|组织|参加)?(?:举办|召开)(?:政府)?新闻发布会', '次|场')],
  ['responded.interviews', counted('(?:政府网站)?在线访谈', '次|期|场')],
  ['staff.fullTime', counted('专职(?:工作)?人员', '人|名')],
  ['staff.partTime', counted('兼职(?:工作)?人员', '人|名')],
  ['readingPoints', counted('(?:设置|设立|建成)?政府信息(?:公开)?查阅(?:点|场所)', '个|处')],
];

/** What a paragraph of those years must name to be read for them. */
export const STATISTICS = /主动公开|公开(?:政府)?信息|新闻发布会|在线访谈|专职|兼职|查阅/;
/** Another body's work, another time, or a part. */
const OTHERS =
  /各|其中|以来|累计|上年|去年|上一年|往年|较|比|约|近|超过|拟|计划|季度|半年|\d月|平均|建议|提案|栏目|专栏|目录/;

/** The figures of the statistics table of 2014 that a sentence states as the year's totals. When in doubt, none. */
export function statisticsStatements(sentence: Sentence, setting: Setting): readonly Statement[] {
  if (setting.edition !== '2014' || isOfAnotherYear(sentence.text, setting.year)) return [];
  return sentence.clauses.flatMap((clause) => statementsIn(sentence, clause));
}

function statementsIn(sentence: Sentence, clause: Clause): Statement[] {
  if (clause.depth > 0 || OTHERS.test(clause.text)) return [];
  return WORDS.flatMap(([row, pattern]) =>
    [...clause.text.matchAll(pattern)].flatMap(({ groups, index, 0: found }) => {
      const value = readNumber(groups?.['number'] ?? '');
      if (value === null || /^[余多]/.test(clause.text.slice(index + found.length))) return [];
      // 网站, 政务微博 are the row's own name, no limit to it.
      const hedges = hedgesOf(sentence, clause, clause.text.length).filter(
        (hedge) => clause.text.includes(hedge) && !found.includes(hedge),
      );
      const readings = [[figureKey(row, 'count')]];
      return [{ readings, value, unit: groups?.['unit'] ?? null, denial: false, hedges }];
    }),
  );
}
