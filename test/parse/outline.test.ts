import { describe, expect, it } from 'vitest';
import { findHeadings } from '../../app/parse/outline.ts';
import { readText } from '../../app/readers/text.ts';

const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** Sections as `section/match`, in the order found, of a text in which a sentence stands under each heading. */
function outline(headings: readonly string[], taken: ReadonlySet<number> = new Set()): string[] {
  const text = headings.flatMap((heading) => [heading, '本机关依法履行职责,各项工作有序开展。']).join('\n');
  const { blocks } = readText(text);
  return findHeadings(blocks, taken, []).map(({ section, match }) => `${section ?? '-'}/${match}`);
}

const CLEAN = [
  'overview/same',
  'disclosure/same',
  'applications/same',
  'disputes/same',
  'problems/same',
  'otherMatters/same',
];

describe('findHeadings', () => {
  it('takes the six headings of the form, and their long and short wordings, for what they are', () => {
    expect(outline(SIX)).toEqual(CLEAN);
    const long = [...SIX];
    long[3] = '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况';
    long[4] = '五、政府信息公开工作存在的主要问题及改进情况';
    expect(outline(long)).toEqual(CLEAN);
    const other = [...SIX];
    other[3] = '四、政府信息公开行政复议和行政诉讼情况';
    other[4] = '五、存在的主要问题和改进情况';
    expect(outline(other)).toEqual(CLEAN);
  });

  it('reads a heading whose numeral is lost, and one under another name', () => {
    const report = [...SIX];
    report[0] = '一、概述';
    report[4] = '、下一步工作目标';
    expect(outline(report)).toEqual([
      'overview/renamed',
      'disclosure/same',
      'applications/same',
      'disputes/same',
      'problems/renamed',
      'otherMatters/same',
    ]);
  });

  it('takes a heading within part one for none of the six, whatever it is called', () => {
    const inner = ['(一)主动公开政府信息情况', '通过网站公开信息。', '(二)依申请公开情况', '没有收到申请。'];
    expect(outline([SIX[0] ?? '', ...inner, ...SIX.slice(1)])).toEqual(CLEAN);
    const arabic = ['1.主动公开政府信息情况', '通过网站公开信息。', '2.政府信息管理情况', '依法管理。'];
    expect(outline([SIX[0] ?? '', ...arabic, ...SIX.slice(1)])).toEqual(CLEAN);
    const renamed = [...SIX];
    renamed[1] = '二、主动公开情况';
    expect(outline([renamed[0] ?? '', ...inner, ...renamed.slice(1)])).toEqual(CLEAN.with(1, 'disclosure/renamed'));
  });

  it('tells a section that is not there by its absence, not by a guess', () => {
    const report = SIX.filter((heading) => !heading.startsWith('四'));
    expect(outline(report)).not.toContain('disputes/renamed');
    expect(outline(report)).toHaveLength(5);
  });

  it('keeps the order in which misplaced sections stand', () => {
    const report = [...SIX.slice(0, 1), ...SIX.slice(2, 4), SIX[1] ?? '', ...SIX.slice(4)];
    expect(outline(report).indexOf('disclosure/same')).toBe(3);
  });

  it('is not led astray by one, two, three within the first section', () => {
    const report = [SIX[0] ?? '', '一、加强组织领导', '二、依申请公开工作', '三、平台建设', ...SIX.slice(1)];
    expect(outline(report).filter((heading) => heading.endsWith('/same'))).toEqual(CLEAN);
  });

  it('prefers the heading to the list of contents', () => {
    const text = [...SIX, '', ...SIX.flatMap((heading) => [heading, '正文内容。', '正文内容。'])].join('\n');
    const { blocks } = readText(text);
    const found = findHeadings(blocks, new Set(), []).filter(({ section }) => section !== null);
    expect(found.map(({ at }) => at)).toEqual([6, 9, 12, 15, 18, 21]);
  });

  it('splits a heading from the text that runs on behind it', () => {
    const { blocks } = readText('一、总体情况 2024年,本机关主动公开信息120条。\n二、主动公开政府信息情况:见下表');
    const found = findHeadings(blocks, new Set(), []);
    expect(found.map(({ section, runIn }) => [section, runIn])).toEqual([
      ['overview', '2024年,本机关主动公开信息120条。'],
      ['disclosure', '见下表'],
    ]);
  });

  it('leaves lines of tables alone', () => {
    const text = ['四、结转下年度继续办理', ...SIX].join('\n');
    const { blocks } = readText(text);
    expect(findHeadings(blocks, new Set([0]), []).map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('takes the last of a hundred thousand headings of one section, which has most behind it', () => {
    const { blocks } = readText([...new Array<string>(100_000).fill('一、总体情况'), ...SIX.slice(1)].join('\n\n'));
    const found = findHeadings(blocks, new Set(), []).filter(({ section }) => section !== null);
    expect(found.map(({ section }) => section)).toHaveLength(6);
  });
});
