import { describe, expect, test } from 'vitest';
import { readDoc } from '../../app/readers/doc.ts';
import { readDocx } from '../../app/readers/docx.ts';
import { readRtf } from '../../app/readers/rtf.ts';
import { Refusal } from '../../app/readers/refusal.ts';
import { carriedReport, EDITIONS_CARRIED, kindFixture, paragraphsOf, tablesOf } from './kind-fixtures.ts';

/** The header of the main stream begins with this mark on a sector's first byte. */
function headerPlace(file: Uint8Array): number {
  for (let at = 512; at < file.length; at += 512) if (file[at] === 0xec && file[at + 1] === 0xa5) return at;
  throw new Error('no header');
}

describe('a report in DOC', () => {
  test.each(EDITIONS_CARRIED)('%s: every cell and every paragraph', (edition) => {
    const expected = carriedReport(edition);
    const document = readDoc(kindFixture(`${edition}.doc`));
    expect(tablesOf(document)).toEqual(expected.tables);
    expect(paragraphsOf(document)).toEqual(expected.paragraphs);
    expect(document.pageTitle).toBe(expected.title);
    expect(document.blocks.filter((block) => block.type === 'paragraph' && block.level === 1)).not.toEqual([]);
  });
});

describe('what reports seldom have', () => {
  test.each([
    ['docx', readDocx],
    ['doc', readDoc],
    ['rtf', readRtf],
  ] as const)('automatic numbers, tracked changes, hidden text, fields, nested tables: %s', (kind, read) => {
    const document = read(kindFixture(`word-features.${kind}`));
    expect(paragraphsOf(document)).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '二、主动公开政府信息情况',
      '（一）平台建设',
      '收到7件“申请”',
      '见链接',
      'Plain ASCII only 123',
    ]);
    expect(tablesOf(document).map((cells) => cells.map((cell) => cell.text))).toEqual([
      ['外甲', '旁', '外乙', '8'],
      ['内甲', '5'],
    ]);
    expect(document.blocks.at(-1)?.source).toEqual({ kind: 'word', paragraph: 7 });
  });
});

describe('files that cannot be read', () => {
  test('encrypted, too old, cut short: each refused in a sentence of its own', () => {
    const sound = kindFixture('2021-edition.doc');
    const header = headerPlace(sound);
    const encrypted = sound.slice();
    encrypted[header + 0x0b] = (encrypted[header + 0x0b] ?? 0) | 1;
    expect(() => readDoc(encrypted)).toThrow('已加密');
    const old = sound.slice();
    old[header] = 0xdc;
    expect(() => readDoc(old)).toThrow('Word 95');
    expect(() => readDoc(sound.slice(0, 2048))).toThrow(Refusal);
    expect(() => readDoc(new Uint8Array(10))).toThrow(Refusal);
  });

  test('sectors that follow each other in a circle end in a refusal or in text, not in a hang', () => {
    const sound = kindFixture('2021-edition.doc');
    const view = new DataView(sound.buffer);
    const fat = (view.getUint32(0x4c, true) + 1) * 512;
    const circled = sound.slice();
    const table = new DataView(circled.buffer);
    for (let i = 0; i < 100; i += 1) table.setUint32(fat + i * 4, i % 7, true);
    let outcome = 'read';
    try {
      readDoc(circled);
    } catch (error) {
      outcome = error instanceof Refusal ? 'refused' : String(error);
    }
    expect(['read', 'refused']).toContain(outcome);
  });

  test('bytes changed anywhere never do more than spoil the text', () => {
    const sound = kindFixture('2019-edition.doc');
    const faults: string[] = [];
    for (let round = 0; round < 150; round += 1) {
      const spoilt = sound.slice();
      for (let i = 0; i < 20; i += 1) {
        const at = (round * 7919 + i * 104_729 + round * round * 31) % spoilt.length;
        spoilt[at] = (round * 37 + i * 101) & 255;
      }
      try {
        readDoc(spoilt);
      } catch (error) {
        if (!(error instanceof Refusal)) faults.push(`${round}: ${String(error)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
