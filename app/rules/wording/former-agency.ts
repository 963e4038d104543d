import { FORMER_NAMES } from '../../catalog/agency-names-former.ts';
import { findHits, isInName, passagesOf, quoteOf, spellOut, wholeTextOf, wordsAt, type Hit } from '../passages.ts';
import { addedHits, withoutExcluded } from '../office-words.ts';
import { defineRule } from '../rule.ts';

/** A word in front by which the name is told as one of the past. */
const PAST = /(?:原|前身|旧称|曾|撤销|更名|划转|并入|整合|合并|组建|隶属)[^，,。；;]{0,12}$/;
const PAST_BEHIND = /^[^，,。；;]{0,12}(?:更名|划转|并入|整合|合并|撤销|改组|时期)/;

/** Few reports hold any: one look over all of the prose before the places are searched. */
const PROBED = FORMER_NAMES.map((entry) => ({ ...entry, probe: new RegExp(entry.former.source) }));

/** 使用已撤并机构的名称。 */
export const formerAgency = defineRule({
  id: 'wording/former-agency',
  code: 'R814',
  severity: 'suspected',
  editions: 'any',
  title: '使用已撤并机构的名称',
  basis: '2018年、2023年机构改革方案和各地机构改革方案；报告应当使用机关现名',
  suggestion: '改用现名；叙述改革以前的事，在名称前加“原”字。',
  options: {
    added: { kind: 'replacements', title: '本地已撤并的机构', until: true, default: [] },
    excluded: { kind: 'words', title: '仍在使用的名称', default: [] },
  },
  needs: [],
  messages: {
    former: '{words}在{year}年已无此名称，现为{now}，共{count}处：{places}',
  },
  check({ report, options }, to) {
    const { year } = report;
    if (year === null) {
      to.notApplicable();
      return;
    }
    const passages = passagesOf(report);
    const prose = wholeTextOf(report);
    const known = PROBED.filter(({ probe }) => probe.test(prose)).map(({ former, name, until, now }) => ({
      name,
      until,
      now,
      find: () => findHits(passages, former),
    }));
    const own = options.added.map((entry) => ({
      name: entry.wrong,
      until: entry.until ?? 0,
      now: entry.right,
      find: () => addedHits(passages, entry),
    }));
    for (const { name, until, now, find } of [...known, ...own]) {
      if (year <= until) continue;
      const found = withoutExcluded(find(), options.excluded);
      const hits = found.filter((hit) => !isInName(hit) && !isPast(hit));
      const [first] = hits;
      if (first === undefined) continue;
      const quotes = hits.map((hit) => quoteOf(hit));
      to.fail('former', {
        subject: name,
        expected: now,
        actual: wordsAt(first),
        quotes,
        location: { section: first.passage.section },
        data: {
          words: spellOut(hits.map(wordsAt)),
          year,
          now,
          count: hits.length,
          places: spellOut(quotes.map(({ text }) => text)),
        },
      });
    }
  },
});

function isPast({ passage, start, end }: Hit): boolean {
  return PAST.test(passage.text.slice(Math.max(0, start - 20), start)) || PAST_BEHIND.test(passage.text.slice(end));
}
