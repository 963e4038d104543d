import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../app/readers/decode.ts';

const SENTENCE = '青岚市人民政府2023年政府信息公开工作年度报告，本年新收政府信息公开申请数量12件。';

describe('decodeText', () => {
  const files: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['UTF-8', Buffer.from(SENTENCE), SENTENCE, 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${SENTENCE}`), SENTENCE, 'utf-8'],
    ['UTF-16 little end first', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'), SENTENCE, 'utf-16le'],
    ['UTF-16 big end first', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le').swap16(), SENTENCE, 'utf-16be'],
    [
      'UTF-16 markup without a mark',
      Buffer.from('<html><p>年报</p></html>', 'utf16le'),
      '<html><p>年报</p></html>',
      'utf-16le',
    ],
    ['GBK', iconv.encode(SENTENCE, 'gbk'), SENTENCE, 'gb18030'],
    ['GBK of a few characters', iconv.encode('年度报告', 'gbk'), '年度报告', 'gb18030'],
    [
      'rare characters of names in four bytes',
      iconv.encode('负责人：㐀𠮷，€10', 'gb18030'),
      '负责人：㐀𠮷，€10',
      'gb18030',
    ],
    ['GB18030 with a byte order mark', iconv.encode(`\ufeff${SENTENCE}`, 'gb18030'), SENTENCE, 'gb18030'],
    ['ASCII', Buffer.from('<p>2023</p>'), '<p>2023</p>', 'utf-8'],
    ['nothing', new Uint8Array(0), '', 'utf-8'],
  ];
  it.each(files)('reads %s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, undecodable: 0 });
  });

  it('asks the bytes, not the page', () => {
    const wrong = `<meta charset="gb2312"><p>${SENTENCE}</p>`;
    expect(decodeText(Buffer.from(wrong)).text).toBe(wrong);
    const wrongToo = `<meta charset="utf-8"><p>${SENTENCE}</p>`;
    expect(decodeText(iconv.encode(wrongToo, 'gbk')).text).toBe(wrongToo);
  });

  it.each([1, 5, 30])('keeps UTF-8 with %i bad bytes for UTF-8', (bad) => {
    const bytes = Buffer.concat([
      ...Array.from({ length: bad }, () => Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xff])])),
      Buffer.from(SENTENCE),
    ]);
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.undecodable).toBe(bad);
    expect(decoded.text.split('\ufffd')).toHaveLength(bad + 1);
  });

  it('keeps UTF-8 that was cut inside a character for UTF-8', () => {
    const bytes = Buffer.from(SENTENCE);
    expect(decodeText(bytes.subarray(0, bytes.length - 1)).text).toBe(`${SENTENCE.slice(0, -1)}\ufffd`);
  });

  it('keeps GBK with a bad byte for GBK', () => {
    const decoded = decodeText(Buffer.concat([iconv.encode(SENTENCE, 'gbk'), Buffer.from([0xff, 0x0a])]));
    expect(decoded.encoding).toBe('gb18030');
    expect(decoded.text.startsWith(SENTENCE)).toBe(true);
    expect(decoded.undecodable).toBe(1);
  });
});
