import type { Block, Paragraph } from '../model/document.ts';
import { announcesAttachment } from '../text/attachment-line.ts';
import { squeeze } from '../text/normalise.ts';
import { findSignature } from './dates.ts';

/** A paragraph of the page with the index of its block. */
export interface PlacedParagraph {
  readonly at: number;
  readonly paragraph: Paragraph;
  /** White space squeezed. */
  readonly text: string;
}

/** Lines of a web page around its article: breadcrumb, date line, share bar, list of other pages. */
const FURNITURE =
  /^(当前位置|当前页面|您(现)?在的?位置|您(当前|现在)的?位置|首页\s*[>》|/-]|>|›|»|A\+|字体|字号|发布(时间|日期)|发文(时间|日期)|日期\s*[:：]|时间\s*[:：]|来源\s*[:：]|信息来源|索引号|【?打印|【?关闭|分享|收藏|浏览|点击|阅读次数|扫一扫|上一篇|下一篇|返回|网站地图|主办|承办|版权|备案|ICP|.{0,3}公网安备|技术支持|网站标识码|联系我们|无障碍|登录|注册|搜索|附件下载|相关(文档|链接|附件|信息|阅读|文章|新闻|解读|稿件))/;

/** Lines behind which nothing of the report stands any more. */
const END_OF_REPORT =
  /^(扫一扫|附件下载|相关(文档|链接|附件|信息|阅读|文章|新闻|解读|稿件)|上一篇|下一篇|【?打印|【?关闭|分享到|主办(单位)?\s*[:：]|承办|版权所有|网站地图|联系我们|友情链接|.{0,3}ICP备|.{0,3}公网安备|网站标识码|技术支持|信息来源\s*[:：])/;

/** All paragraphs with some text in them. */
export function placedParagraphs(blocks: readonly Block[]): PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  blocks.forEach((block, at) => {
    if (block.type !== 'paragraph') return;
    const text = squeeze(block.text);
    if (text !== '') placed.push({ at, paragraph: block, text });
  });
  return placed;
}

/** Rows of small tables above the report (索引号, 发布日期), each as one line. */
export function pageTableLines(blocks: readonly Block[], taken: ReadonlySet<number>, limit: number): PlacedParagraph[] {
  return blocks.slice(0, limit).flatMap((block, at): PlacedParagraph[] => {
    if (block.type !== 'table' || taken.has(at)) return [];
    return Array.from({ length: block.rowCount }, (_, row) => {
      const cells = block.cells.filter((cell) => cell.row === row);
      const text = squeeze(cells.map((cell) => cell.text).join(' '));
      const source = cells[0]?.source ?? block.source;
      return { at, text, paragraph: { type: 'paragraph', text, source } };
    });
  });
}

/** True for a line that belongs to the page and not to the report. */
export function isFurniture(text: string): boolean {
  // 【 字体: 分享到: and [打印]: the bracket is furniture, too.
  return (
    FURNITURE.test(text.replace(/^[【[\s]+/, '')) ||
    (/[>›»]/.test(text) && text.length < 80 && /首页|政务公开|信息公开/.test(text))
  );
}

/**
 * Index of the block at which the report ends: the first line of page furniture behind its last part. 附件下载: with
 * nothing to download is none where the signature follows it.
 */
export function endOfReport(paragraphs: readonly PlacedParagraph[], lastHeading: number, blockCount: number): number {
  const end = paragraphs.find(
    ({ at, text }, place) => at > lastHeading && END_OF_REPORT.test(text) && !isSignedAttachment(paragraphs, place),
  );
  return end?.at ?? blockCount;
}

/** Whether a line announces an attachment, and the signature, a body's name and a date, follows in its place. */
function isSignedAttachment(paragraphs: readonly PlacedParagraph[], place: number): boolean {
  if (!announcesAttachment(paragraphs[place]?.text ?? '')) return false;
  const { agency, signedOn } = findSignature(paragraphs.slice(place + 1, place + 3));
  return agency !== null && signedOn !== null;
}

/**
 * The line 附件下载: at the report's end with nothing to download behind it, null where a name follows or there is no
 * such line.
 * @param end what `endOfReport` told
 */
export function emptyAttachment(paragraphs: readonly PlacedParagraph[], end: number): PlacedParagraph | null {
  const signed = paragraphs.find(
    ({ at, text }, index) => at < end && FURNITURE.test(text) && isSignedAttachment(paragraphs, index),
  );
  if (signed !== undefined) return signed;
  const place = paragraphs.findIndex(({ at }) => at === end);
  const line = paragraphs[place];
  if (line === undefined || !announcesAttachment(line.text)) return null;
  const next = paragraphs[place + 1];
  return next === undefined || END_OF_REPORT.test(next.text) ? line : null;
}
