import type { ReportParagraph } from '../../model/report.ts';
import { defineRule } from '../rule.ts';
import { excerpt } from '../prose.ts';

const NUMERALS = '一二三四五六七八九十';
const BRACKETED = /^\s*([(（]?)([一二三四五六七八九十])[)）](?!项|款|条|至|—|-)/;
/** 一是…,二是…: only behind a stop or a comma, or 统一是 would be one. */
const COUNTED = /(?<=^|[。；;，,：:、\s])([一二三四五六七八九])是(?!否|不是)/g;

interface Mark {
  readonly number: number;
  readonly paragraph: ReportParagraph;
  /** Offset in the paragraph. */
  readonly at: number;
}

/** 部分以下的序号跳号、重号、缺半边括号。六个部分自己的序号由 form/section-title 核对。 */
export const numbering = defineRule({
  id: 'form/numbering',
  code: 'R110',
  severity: 'suspected',
  editions: 'any',
  title: '正文序号有误',
  basis: '公文结构层次序数依次为“一、”“（一）”“1.”“（1）”，应当连续（《党政机关公文格式》GB/T 9704）',
  suggestion: '核对这一层的序号；缺少内容的补上，序号打错的改正。',
  needs: [],
  messages: {
    skipped: '正文序号从“{before}”跳到“{after}”，缺少“{missing}”：{excerpt}',
    repeated: '正文序号“{after}”出现两次：{excerpt}',
    bracket: '正文序号“{after}”缺少左括号：{excerpt}',
  },
  check({ report }, to) {
    const sections = new Map<string, ReportParagraph[]>();
    for (const paragraph of report.paragraphs) {
      const key = paragraph.section ?? '';
      const of = sections.get(key);
      if (of === undefined) sections.set(key, [paragraph]);
      else of.push(paragraph);
    }
    const tell = (message: 'skipped' | 'repeated' | 'bracket', mark: Mark, before: string, missing: string): void => {
      const shown = mark.paragraph.text.slice(mark.at);
      const after = /^[(（]?[^(（)）是]{1,2}[)）是]/.exec(shown.trim())?.[0] ?? '';
      to.fail(message, {
        subject: `${mark.paragraph.section ?? 'preamble'} ${after}`,
        quotes: [{ text: shown.slice(0, 60), source: mark.paragraph.source }],
        location: { section: mark.paragraph.section },
        data: { before, after, missing, excerpt: excerpt(shown, 24) },
      });
    };
    for (const [key, paragraphs] of sections) {
      if (key === '') continue;
      const marks = paragraphs.flatMap((paragraph) => bracketedMark(paragraph));
      const all = paragraphs.map(({ text }) => text).join('\n');
      if (marks.some(({ paragraph }) => hasLeft(paragraph))) {
        for (const mark of marks.filter(({ paragraph }) => !hasLeft(paragraph))) tell('bracket', mark, '', '');
      }
      for (const fault of faultsIn(marks, (number) => new RegExp(`[(（]?${numeral(number)}[)）]`).test(all))) {
        tell(fault.message, fault.mark, `（${numeral(fault.before)}）`, `（${numeral(fault.before + 1)}）`);
      }
      for (const paragraph of paragraphs) {
        const counted = [...paragraph.text.matchAll(COUNTED)].map(({ 1: word = '', index }): Mark => ({
          number: NUMERALS.indexOf(word) + 1,
          paragraph,
          at: index,
        }));
        for (const fault of faultsIn(counted, (number) => paragraph.text.includes(numeral(number)))) {
          tell(fault.message, fault.mark, `${numeral(fault.before)}是`, `${numeral(fault.before + 1)}是`);
        }
      }
    }
  },
});

function numeral(number: number): string {
  return NUMERALS.charAt(number - 1);
}

function hasLeft(paragraph: ReportParagraph): boolean {
  return /^\s*[(（]/.test(paragraph.text);
}

function bracketedMark(paragraph: ReportParagraph): Mark[] {
  const word = BRACKETED.exec(paragraph.text)?.[2];
  return word === undefined ? [] : [{ number: NUMERALS.indexOf(word) + 1, paragraph, at: 0 }];
}

interface Fault {
  readonly message: 'skipped' | 'repeated';
  readonly mark: Mark;
  /** The number in front. */
  readonly before: number;
}

/** Jumps by one or two, and numbers used twice running; a list may begin anew with 一. `isThere`: said elsewhere. */
function faultsIn(marks: readonly Mark[], isThere: (number: number) => boolean): Fault[] {
  const faults: Fault[] = [];
  // A list within the list uses its numbers again.
  const oneList = marks.filter(({ number }) => number === 1).length <= 1;
  let before: Mark | null = null;
  for (const mark of marks) {
    const step = before === null ? 1 : mark.number - before.number;
    if (before !== null && step === 0 && oneList) {
      faults.push({ message: 'repeated', mark, before: before.number });
    } else if (before !== null && (step === 2 || step === 3) && !isThere(before.number + 1)) {
      faults.push({ message: 'skipped', mark, before: before.number });
    }
    before = mark;
  }
  return faults;
}
