import type { ReportParagraph } from '../../model/report.ts';
import { readSentence, splitSentences } from '../../text/sentences.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** Words, one number, its unit, and nothing else. */
const STATEMENT = /^(\D+)(\d{1,3}(?:,\d{3})+|\d+)(件次|条次|人次|[件条项个份篇次期场人家户])$/;
/** A statement names its channel: 发布信息 alone may be of any. */
const CHANNEL = /网站|公众号|微信|微博|热线|信箱|专栏|公报/;
/** Or it counts all that was disclosed; what stands before it in the sentence (在教育领域，) may narrow that, but for a time. */
const ALL_DISCLOSED = /主动公开(?:各类)?政府信息/;
const TIME_ALONE = /^(?:全年|年内|今年|本年度?|一年来|截至年底)?$/;
/** A cheap look: a channel and, not far behind, a number. */
const WORTH_READING = /(?:主动公开|网站|公众号|微信|微博|热线|信箱|专栏|公报)[^，。；;]{2,30}[\d０-９]/;
/** Of a part, of another time, or of a difference. */
const OTHERS =
  /其中|分别|上年|去年|往年|上一年|以来|季度|上半年|下半年|\d月|较|比|增|减|各(?![类种项])|每|平均|提升|余|约|近/;
/** What has been disclosed since ever, beside what was this year. */
const OF_ALL_YEARS = /累计.*主动公开|主动公开.*累计/;
/** What changes nothing of what a statement speaks of. */
const FILLERS =
  /^(?:即|共|全年|年内|今年|本年度?|本)+|全年|累计|总共|共计|合计|(?<![公])共(?!享|同|和|建)|[\u4e00-\u9fff]{2,6}?[县市区](?:人民)?政府(?:门户)?(?=网站)|(?:[本我][县市区局镇乡办委]|(?<![\u4e00-\u9fff])[县市区])?(?:人民)?政府(?:门户)?(?=网站)|门户(?=网站)/g;
/** Numbers of part of the year or of another. */
const OTHER_TIME = /上年|去年|上一年|季度|上半年|下半年|\d月|累计|以来/;
const SHORTEST = 7;
/** 其中2068条被云溪市采用, 被市门户网站采用4068条: so many pieces that one tier took over. */
const ADOPTED =
  /(?:(?<before>\d+)条被[^，,。；;、]{0,8}?(?<tierBefore>省|市|州(?!市)|国家|中央)[^，,。；;、]{0,10}采用|被[^，,。；;、]{0,8}?(?<tier>省|市|州(?!市)|国家|中央)[^，,。；;、]{0,10}采用\s?(?<behind>\d+)条)/g;

interface Told {
  readonly value: number;
  readonly text: string;
  readonly paragraph: ReportParagraph;
}

/** 同一件事在正文中有两个数。 */
export const selfContradiction = defineRule({
  id: 'narrative/self-contradiction',
  code: 'R704',
  severity: 'suspected',
  editions: 'any',
  title: '正文同一数据前后不一',
  basis: '正文对同一事项的数据应当前后一致（国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '核对两处数据，改正错的一处；范围不同的，分别写明。',
  needs: [],
  messages: { differs: '正文一处写“{first}”，另一处写“{second}”，同一事项的数据不一致' },
  check({ report }, to) {
    const told = new Map<string, Told>();
    const spoken = new Set<string>();
    for (const paragraph of report.paragraphs) {
      if (paragraph.heading) continue;
      const statements = WORTH_READING.test(paragraph.text) ? statementsOf(paragraph, report.year) : [];
      for (const [subject, one] of [...statements, ...adoptedIn(paragraph)]) {
        const earlier = told.get(subject);
        if (earlier === undefined) told.set(subject, one);
        else if (earlier.value !== one.value && !spoken.has(subject)) {
          spoken.add(subject);
          to.fail('differs', {
            subject,
            expected: earlier.value,
            actual: one.value,
            quotes: [earlier, one].map(({ text, paragraph: { source } }) => ({ text, source })),
            location: { section: paragraph.section },
            data: { first: excerpt(earlier.text), second: excerpt(one.text) },
          });
        }
      }
    }
  },
});

/** Subject (words in front of the number, and its unit) and number of every clause that is one plain statement. */
function statementsOf(paragraph: ReportParagraph, year: number | null): (readonly [string, Told])[] {
  return splitSentences(paragraph.text).flatMap((raw) =>
    WORTH_READING.test(raw)
      ? readSentence(raw).clauses.flatMap(({ text, depth }, place, clauses) => {
          const plain = withoutYear(text, year);
          const isTotal = () =>
            ALL_DISCLOSED.test(plain) &&
            clauses.slice(0, place).every((before) => TIME_ALONE.test(withoutYear(before.text, year)));
          if (depth > 0 || (!CHANNEL.test(plain) && !isTotal())) return [];
          const [, words = '', digits = '', unit = ''] = STATEMENT.exec(plain) ?? [];
          if (digits === '' || OTHERS.test(words) || OF_ALL_YEARS.test(words)) return [];
          const value = Number(digits.replaceAll(',', ''));
          const subject = words.replace(FILLERS, '');
          return subject.length < SHORTEST ? [] : [[`${subject}…${unit}`, { value, text, paragraph }] as const];
        })
      : [],
  );
}

function withoutYear(text: string, year: number | null): string {
  return year === null ? text : text.replaceAll(`${year}年`, '');
}

function adoptedIn(paragraph: ReportParagraph): (readonly [string, Told])[] {
  if (!paragraph.text.includes('采用')) return [];
  return splitSentences(paragraph.text).flatMap((sentence) =>
    OTHER_TIME.test(sentence)
      ? []
      : [...sentence.matchAll(ADOPTED)].map(({ 0: text, groups }) => {
          const tier = groups?.['tierBefore'] ?? groups?.['tier'] ?? '';
          const value = Number(groups?.['before'] ?? groups?.['behind']);
          return [`被${tier}采用…条`, { value, text, paragraph }] as const;
        }),
  );
}
