import { SLIPS, type Slip } from '../../catalog/slips.ts';
import type { Severity } from '../../model/finding.ts';
import { findHits, passagesOf, quoteOf, spellOut, wholeTextOf, wordsAt, type Hit, type Passage } from '../passages.ts';
import { addedHits, withoutExcluded } from '../office-words.ts';
import { defineRule } from '../rule.ts';

const SEVERITY: Readonly<Record<Slip['sure'], Severity>> = {
  certain: 'must-fix',
  likely: 'suspected',
  style: 'advice',
};

/** Few reports hold any: one look over all of the prose before the places are searched. */
const PROBED = SLIPS.map((entry) => ({ ...entry, probe: new RegExp(entry.wrong.source) }));

/** 常见错别字。 */
export const slip = defineRule({
  id: 'wording/slip',
  code: 'R806',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '错别字',
  basis: '《党政机关公文格式》《现代汉语词典》的规范用字；年度报告应当准确规范（国办公开办函〔2021〕30号）',
  suggestion: '对照上下文改正；确系原文如此的，请排除。',
  options: {
    added: { kind: 'replacements', title: '本单位补充的错别字', until: false, default: [] },
    excluded: { kind: 'words', title: '不算错别字的词', default: [] },
  },
  needs: [],
  messages: {
    slip: '“{wrong}”应为“{right}”，共{count}处：{places}',
    style: '“{wrong}”宜写作“{right}”，共{count}处：{places}',
  },
  check({ report, options }, to) {
    const passages = passagesOf(report);
    const taken = new Map<Passage, Set<number>>();
    const prose = wholeTextOf(report);
    // An office's own words are known to nobody else: they may be right in another place, and only point at something.
    const own = options.added.map((entry) => ({
      hits: addedHits(passages, entry),
      right: entry.right,
      sure: 'likely' as const,
    }));
    const known = PROBED.filter(({ probe }) => probe.test(prose)).map(({ wrong, right, sure }) => ({
      hits: findHits(passages, wrong),
      right,
      sure,
    }));
    for (const { hits: found, right, sure } of [...known, ...own]) {
      const hits = withoutExcluded(found, options.excluded).filter((hit) => claim(hit, taken));
      for (const word of new Set(hits.map(wordsAt))) {
        const places = hits.filter((hit) => wordsAt(hit) === word);
        const quotes = places.map((place) => quoteOf(place));
        to.fail(sure === 'style' ? 'style' : 'slip', {
          subject: word,
          severity: SEVERITY[sure],
          expected: right,
          actual: word,
          quotes,
          location: { section: places[0]?.passage.section ?? null },
          data: { wrong: word, right, count: places.length, places: spellOut(quotes.map(({ text }) => text)) },
        });
      }
    }
  },
});

/** One place is told once: by the surer of two entries, which stands in front. */
function claim({ passage, start, end }: Hit, taken: Map<Passage, Set<number>>): boolean {
  const own = taken.get(passage) ?? new Set<number>();
  taken.set(passage, own);
  for (let at = start; at < end; at += 1) if (own.has(at)) return false;
  for (let at = start; at < end; at += 1) own.add(at);
  return true;
}
