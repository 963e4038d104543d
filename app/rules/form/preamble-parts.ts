import { sectionLabel } from '../../catalog/labels.ts';
import { SECTIONS, type SectionKey } from '../../model/edition.ts';
import { readNumber } from '../../text/numerals.ts';
import { excerpt } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** 全文包括…等六个部分; the list, its open end and its count. */
const STATED =
  /(?:包括|包含|由|分为|涵盖|内容有|内容为)(?<more>但不限于)?[:：]?(?<list>[^。；;]{4,260}?)(?<open>等)?(?:共)?(?<count>[二三四五六七八九十]|\d{1,2})(?:个|大)?(?:部分|方面|项内容|项|章)/;
/** 报告共分六个部分:总体情况,…: the count in front of its list. */
const COUNTED_FIRST =
  /(?:共?分为?|共|包括|包含|有)(?:为|有)?(?<count>[二三四五六七八九十]|\d{1,2})(?:个|大)?部分(?:[:：]|[,，](?:即|分别[是为]|依次[是为]|包括)[:：]?)(?<list>[^。；;]{12,260})/;
/** 2014: a list alone. */
const LISTED = /(?:全文|报告|内容)[^。；;]{0,8}(?:包括|包含|由|分为)(?<list>[^。；;]{12,260})/;

const NAMED: Readonly<Record<SectionKey, RegExp>> = {
  overview: /总体情况|概述|概况|综述|基本情况|总体/,
  disclosure: /主动公开/,
  applications: /申请情况|依申请公开|处理(?:政府)?信息公开申请|申请(?:办理|处理)/,
  disputes: /复议|诉讼/,
  problems: /问题|不足|改进/,
  otherMatters: /其[他它].{0,10}(?:事项|情况)|需要(?:说明|报告)的/,
};

/** 前言所列的部分与正文不符。 */
export const preambleParts = defineRule({
  id: 'form/preamble-parts',
  code: 'R112',
  severity: 'suspected',
  editions: ['2014', '2019', '2021'],
  title: '前言所列部分与正文不符',
  basis: '前言对报告结构的说明应当与正文的部分一致（国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '按正文的各个部分改写前言。',
  needs: [],
  messages: {
    fewer: '前言称有{count}个部分，列出的只有{named}个，没有列出“{missing}”：{excerpt}',
    other: '前言称有{count}个部分，列出的却有{named}个：{excerpt}',
    absent: '前言列有{announced}，正文没有相应的标题：{excerpt}',
  },
  check({ report, edition }, to) {
    const first = report.paragraphs.findIndex(({ section }) => section !== null);
    for (const paragraph of report.paragraphs.slice(0, Math.max(0, first))) {
      const stated =
        edition === '2014'
          ? LISTED.exec(paragraph.text)
          : (COUNTED_FIRST.exec(paragraph.text) ?? STATED.exec(paragraph.text));
      const list = stated?.groups?.['list'] ?? '';
      const named = SECTIONS.filter((section) => NAMED[section].test(list));
      if (stated === null || named.length < 3) continue;
      const details = {
        subject: 'preamble',
        quotes: [{ text: stated[0], source: paragraph.source }],
      };
      if (edition === '2014') {
        const absent = named.filter((section) => !report.sections.some((heading) => heading.section === section));
        if (absent.length === 0) return;
        to.fail('absent', {
          ...details,
          data: { announced: absent.map((section) => `“${spoken(section)}”`).join(''), excerpt: excerpt(stated[0]) },
        });
        return;
      }
      const count = readNumber(stated.groups?.['count'] ?? '');
      if (count === null || count === named.length || /附/.test(list)) return;
      const open = stated.groups?.['open'] !== undefined;
      // 等 behind a few may give examples; behind all but one it closes the list.
      if (open && (named.length !== count - 1 || partsIn(list) >= count)) return;
      const missing = SECTIONS.filter((section) => !named.includes(section)).map(spoken);
      if (count > SECTIONS.length) return;
      to.fail(count > named.length ? 'fewer' : 'other', {
        ...details,
        expected: count,
        actual: named.length,
        data: { count, named: named.length, missing: missing.join('”“'), excerpt: excerpt(stated[0]) },
      });
      return;
    }
  },
});

/** How many things a list names; 行政复议、行政诉讼 is one. */
function partsIn(list: string): number {
  return list.replaceAll(/复议[、,，](?=[^、,，]{0,8}诉讼)/g, '复议').split(/[、,，]|以及/).length;
}

/** 总体情况: a section's title without its numeral. */
function spoken(section: SectionKey): string {
  return sectionLabel(section).replace(/^.、/, '');
}
