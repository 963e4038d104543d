import { LOOSE_TERMS, REVISION_CALLED_NEW, REVISION_OLD_FROM } from '../../catalog/terms.ts';
import { findHits, passagesOf, quoteOf, spellOut, wholeTextOf, wordsAt } from '../passages.ts';
import { addedHits, withoutExcluded } from '../office-words.ts';
import { defineRule } from '../rule.ts';

/** Few reports hold any: one look over all of the prose before the places are searched. */
const PROBED = LOOSE_TERMS.map(({ loose, right }) => ({ loose, right, probe: new RegExp(loose.source) }));

/** 术语不准，或者表述已经过时。 */
export const term = defineRule({
  id: 'wording/term',
  code: 'R807',
  severity: 'advice',
  editions: 'any',
  title: '术语不准、表述过时',
  basis: '《中华人民共和国政府信息公开条例》《政府信息公开工作年度报告格式》《政府信息公开信息处理费管理办法》的用语',
  suggestion: '改用条例和格式的用语。',
  options: {
    added: { kind: 'replacements', title: '本单位补充的用语', until: false, default: [] },
    excluded: { kind: 'words', title: '不算用语问题的词', default: [] },
  },
  needs: [],
  messages: {
    term: '“{loose}”宜写作“{right}”，共{count}处',
    outdated: '《条例》2019年修订，{year}年的报告不宜再称“{words}”：{places}',
  },
  check({ report, options }, to) {
    const passages = passagesOf(report);
    const prose = wholeTextOf(report);
    const known = PROBED.filter(({ probe }) => probe.test(prose)).map(({ loose, right }) => ({
      found: findHits(passages, loose),
      right,
    }));
    const own = options.added.map((entry) => ({ found: addedHits(passages, entry), right: entry.right }));
    for (const { found, right } of [...known, ...own]) {
      const hits = withoutExcluded(found, options.excluded);
      const [first] = hits;
      if (first === undefined) continue;
      const word = wordsAt(first);
      to.fail('term', {
        subject: word,
        expected: right,
        actual: word,
        quotes: hits.map((hit) => quoteOf(hit)),
        location: { section: first.passage.section },
        data: { loose: word, right, count: hits.length },
      });
    }
    const outdated = findHits(passages, REVISION_CALLED_NEW);
    const [first] = outdated;
    if (first === undefined || report.year === null || report.year < REVISION_OLD_FROM) return;
    const quotes = outdated.map((hit) => quoteOf(hit));
    to.fail('outdated', {
      subject: 'revision',
      quotes,
      location: { section: first.passage.section },
      data: { year: report.year, words: wordsAt(first), places: spellOut(quotes.map(({ text }) => text)) },
    });
  },
});
