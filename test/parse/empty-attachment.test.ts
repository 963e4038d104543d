import { describe, expect, it } from 'vitest';
import { emptyAttachment, endOfReport, placedParagraphs } from '../../app/parse/page.ts';
import { readText } from '../../app/readers/text.ts';

function ending(...lines: string[]): readonly [end: number, attachment: string | null, count: number] {
  const { blocks } = readText(['六、其他需要报告的事项', '无。', ...lines].join('\n'));
  const paragraphs = placedParagraphs(blocks);
  const end = endOfReport(paragraphs, 0, blocks.length);
  return [end, emptyAttachment(paragraphs, end)?.text ?? null, blocks.length];
}

describe('emptyAttachment', () => {
  it('is the line before the signature, which belongs to the report', () => {
    const [end, attachment, count] = ending('附件下载：', '青禾县水利局', '2024年1月18日');
    expect([end, attachment]).toEqual([count, '附件下载：']);
  });

  it('is the last line', () => {
    expect(ending('青禾县水利局', '2024年1月18日', '附件下载：')).toEqual([4, '附件下载：', 5]);
  });

  it('is none where a file follows, whatever its date', () => {
    expect(ending('附件下载：', '年度报告.pdf', '2024年1月18日').slice(0, 2)).toEqual([2, null]);
  });
});
