import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { InputKind } from '../../app/model/document.ts';
import { kindOf } from '../../app/readers/kind.ts';

const REPORT = '青岚市2023年政府信息公开工作年度报告\n\n一、总体情况\n本年新收12件。\n\n二、主动公开政府信息情况\n';

function zipOf(...names: string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));
}

/** The first bytes of an OLE2 file, and a directory that names its streams. */
function oleOf(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(1024 + 128 * streams.length);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  streams.forEach((stream, index) => bytes.write(stream, 1024 + 128 * index, 'utf16le'));
  return bytes;
}

describe('kindOf', () => {
  const files: readonly (readonly [InputKind, string, Uint8Array | string, string])[] = [
    ['html', 'a page', '<!DOCTYPE html><html><body><p>年报</p></body></html>', 'a.html'],
    ['html', 'a page called .doc', '<html><body><p>年报</p></body></html>', 'a.doc'],
    [
      'html',
      'a page behind a byte order mark, blanks and comments',
      '\ufeff\n\n  <!-- x --><!-- y -->\n<HTML>年报',
      'a',
    ],
    ['html', 'a page behind lines of junk', `错误：第3行\n${'x'.repeat(200)}\n<html lang="zh"><head>`, 'a.htm'],
    ['html', 'XHTML', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'a.html'],
    ['html', 'a page in GBK', iconv.encode('<html><body><p>年报</p></body></html>', 'gbk'), 'a.html'],
    ['html', 'a page in UTF-16', Buffer.from('\ufeff<html><body><p>年报</p></body></html>', 'utf16le'), 'a.html'],
    ['html', 'a piece of a page', '<p>一、总体情况</p>\n<p>本年新收12件。</p>', 'a.txt'],
    ['html', 'a piece with the text on lines of its own', '<div>\n一、总体情况\n</div>\n<div>\n本年新收\n</div>', 'a'],
    ['html', 'a table alone', '<table>\n<tr><td>规章</td><td>0</td></tr>\n</table>', 'a'],
    ['text', 'a report', REPORT, 'a.txt'],
    ['text', 'a report in GBK called .html', iconv.encode(REPORT, 'gbk'), 'a.html'],
    [
      'text',
      'a report behind tags that were left over',
      `1. <em id="q"><button id="q"></button></em>\n<output id="q"></output>\n<tfoot id="q"></tfoot>\n${REPORT}`,
      'a.txt',
    ],
    ['text', 'a report with two stray structural tags', `<div id="q"></div><p>\n${REPORT}`, 'a.html'],
    ['text', 'a report that mentions a tag', `${'正文。'.repeat(2000)}<html>${REPORT}`, 'a.txt'],
    ['text', 'commas in prose', '一、总体情况,二、主动公开', 'a.txt'],
    ['csv', 'commas in a file called .csv', '规章,0,1\n规范性文件,2,3\n', 'a.csv'],
    [
      'mhtml',
      'a page saved as mail',
      'From: <Saved by x>\r\nSubject: =?utf-8?Q?=E5?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><body></body></html>',
      'a.mht',
    ],
    [
      'mhtml',
      'a page saved by Word',
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n此文档为单个文件网页\n\n--b\n',
      'a.doc',
    ],
    ['rtf', 'rich text', '{\\rtf1\\ansi 年报}', 'a.doc'],
    ['pdf', 'PDF', '%PDF-1.7\n', 'a.pdf'],
    ['pdf', 'PDF behind junk', '\n\n%PDF-1.4\n', 'a.html'],
    ['docx', 'Word', zipOf('[Content_Types].xml', 'word/document.xml'), 'a.zip'],
    ['xlsx', 'Excel', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'a.xlsx'],
    ['docx', 'Word that was cut', zipOf('[Content_Types].xml', 'word/document.xml').subarray(0, 110), 'a.docx'],
    ['zip', 'files', zipOf('甲/a.html', 'b.docx'), 'a.zip'],
    ['zip', 'an empty archive', zipSync({}), 'a.zip'],
    ['unknown', 'an OFD', zipOf('OFD.xml', 'Doc_0/Document.xml'), 'a.ofd'],
    ['unknown', 'a presentation', zipOf('ppt/presentation.xml'), 'a.pptx'],
    ['doc', 'Word before 2007', oleOf('Root Entry', 'WordDocument'), 'a.xls'],
    [
      'doc',
      'Word before 2007 with a sheet inside',
      oleOf('Root Entry', 'WordDocument', 'ObjectPool', 'Workbook'),
      'a.doc',
    ],
    ['xls', 'Excel before 2007', oleOf('Root Entry', 'Workbook'), 'a.doc'],
    ['xls', 'Excel 95', oleOf('Root Entry', 'Book'), 'a.xls'],
    ['unknown', 'an encrypted document', oleOf('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'a.docx'],
    ['rar', 'RAR', 'Rar!\x1a\x07\x01\x00', 'a.zip'],
    ['7z', '7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'a.zip'],
    ['image', 'PNG called .html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a.html'],
    ['image', 'JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg'],
    ['image', 'GIF', 'GIF89a\x01\x00', 'a.gif'],
    [
      'image',
      'SVG',
      '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"><text>年报</text></svg>',
      'a.svg',
    ],
    ['text', 'a text that begins like a bitmap', 'BM部门年报说明', 'a.txt'],
    ['unknown', 'nothing', new Uint8Array(0), 'a.html'],
    ['unknown', 'zeros', new Uint8Array(100_000), 'a.html'],
    ['unknown', 'a program', new Uint8Array(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256)), 'a.txt'],
    ['unknown', 'XML that is no page', '<?xml version="1.0"?><w:wordDocument/>', 'a.xml'],
  ];
  it.each(files)('%s: %s', (kind, _, content, name) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    expect(kindOf(bytes, name)).toBe(kind);
  });
});
