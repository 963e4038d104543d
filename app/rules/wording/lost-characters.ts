import type { LostCharacters } from '../../model/report.ts';
import { inChinese } from '../../text/dates.ts';
import { squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** So many places are spelled out in one message; the quotes hold them all. */
const SPELLED_OUT = 6;
/** wording/document-number tells of it, but in an extract, where the bracket was lost on the way. */
const TORN_NUMBER = /^[〔[]/;

/** 数字旁的“年”“月”“日”“〔”等字缺失，或文字成了乱码。 */
export const lostCharacters = defineRule({
  id: 'wording/lost-characters',
  code: 'R801',
  severity: 'suspected',
  editions: 'any',
  title: '日期、文号缺字',
  basis: '年度报告内容应当准确（国办公开办函〔2021〕30号：发布内容不准确不全面的依条例第四十七条追责）',
  suggestion: '对照原件补全缺失的字；原件无误的，可能是网页转存时丢失，请排除。',
  needs: [],
  messages: {
    period: '统计期限缺字：{places}',
    text: '正文有{count}处缺字或乱码：{places}',
  },
  check({ report }, to) {
    const lost = report.lostCharacters.filter(({ raw }) => report.extract || !TORN_NUMBER.test(raw));
    const periodRaw = report.period === null ? '' : squeeze(report.period.raw);
    const inPeriod = (one: LostCharacters): boolean => periodRaw !== '' && periodRaw.includes(squeeze(one.raw));
    const groups = [
      ['period', lost.filter(inPeriod)],
      ['text', lost.filter((one) => !inPeriod(one))],
    ] as const;
    for (const [subject, places] of groups) {
      if (places.length === 0) continue;
      to.fail(subject, {
        subject,
        quotes: places.map(({ raw, source }) => ({ text: raw, source })),
        data: { count: places.length, places: spellOut(places) },
      });
    }
  },
});

function spellOut(places: readonly LostCharacters[]): string {
  const spelled = places.slice(0, SPELLED_OUT).map(({ raw, reading }) => {
    const written = `“${squeeze(raw)}”`;
    return reading === null ? `${written}（须对照原件）` : `${written}应为“${inChinese(reading)}”`;
  });
  return spelled.join('、') + (places.length > SPELLED_OUT ? '等' : '');
}
