import { announcesAttachment } from '../../text/attachment-line.ts';
import { compact } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** “附件下载：”之后没有文件。 */
export const attachmentMissing = defineRule({
  id: 'form/attachment-missing',
  code: 'R120',
  severity: 'suspected',
  editions: 'any',
  title: '附件没有提供下载',
  basis: '《政府信息公开条例》第二十四条：政府信息公开平台应当具备信息检索、查阅、下载等功能',
  suggestion: '补上附件，或者删去“附件下载”一行。',
  publishedOnly: true,
  needs: [],
  messages: { empty: '“{line}”之后没有附件' },
  check({ report }, to) {
    // The parser keeps the line only where no file's name follows.
    const paragraphs = report.paragraphs;
    const at = paragraphs.findLastIndex(({ text }) => announcesAttachment(text));
    const line = paragraphs[at];
    // Behind it at most the signature: the agency and the date.
    const signature = [report.agency ?? '', report.signedOn?.raw ?? ''].map(compact);
    if (line === undefined || paragraphs.slice(at + 1).some(({ text }) => !signature.includes(compact(text)))) return;
    to.fail('empty', {
      subject: 'attachment',
      quotes: [{ text: line.text, source: line.source }],
      location: { section: line.section },
      data: { line: line.text.trim().replace(/[:：]$/, '') },
    });
  },
});
