import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, readBytes } from '../../app/readers/read-file.ts';

describe('readBytes', () => {
  it('reads a page', async () => {
    const result = await readBytes(Buffer.from('<html><title>年报</title><body><p>正文</p></body></html>'), 'a.html');
    expect(result).toMatchObject({
      ok: true,
      kind: 'html',
      document: { kind: 'html', pageTitle: '年报', extract: false },
    });
  });

  it('reads a text as an extract', async () => {
    const result = await readBytes(Buffer.from('年报\n正文'), 'a.html');
    expect(result).toMatchObject({ ok: true, kind: 'text', document: { kind: 'text', extract: true } });
  });

  const zip = (name: string) => zipSync({ [name]: new Uint8Array([1]) });
  const refused: readonly (readonly [string, Uint8Array, string, string, RegExp])[] = [
    ['an empty file', new Uint8Array(0), 'a.html', 'unknown', /^空文件/],
    ['zeros', new Uint8Array(8192), 'a.html', 'unknown', /空字节/],
    [
      'a picture renamed .html',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
      'a.HTML',
      'image',
      /扩展名是 \.html.*图片/,
    ],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg', 'image', /^这是一张图片/],
    [
      'a program',
      new Uint8Array(Array.from({ length: 999 }, (_, index) => index % 9)),
      'a',
      'unknown',
      /不是可以识别的文档/,
    ],
    ['a file over the limit', new Uint8Array(MOST_BYTES + 1), 'a.html', 'unknown', /超过 64 MB/],
    ['an archive', zip('a.html'), 'a.zip', 'zip', /解压/],
    ['an OFD', zip('OFD.xml'), 'a.ofd', 'unknown', /OFD/],
    ['a damaged Word file', zip('word/document.xml').subarray(0, 60), 'a.docx', 'docx', /损坏|解压/],
  ];
  it.each(refused)('says in Chinese why %s is not read', async (_, bytes, name, kind, reason) => {
    const result = await readBytes(bytes, name);
    expect(result).toEqual({ ok: false, kind, reason: expect.stringMatching(reason) as string });
  });
});
