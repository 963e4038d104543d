import { describe, expect, test } from 'vitest';
import type { PdfSpan } from '../../app/model/source-span.ts';
import { readPdf } from '../../app/readers/pdf.ts';
import { Refusal } from '../../app/readers/refusal.ts';
import { carriedReport, EDITIONS_CARRIED, kindFixture, paragraphsOf, tablesOf } from './kind-fixtures.ts';

const PRINTERS = ['office', 'browser'] as const;

/**
 * A file of one page with this drawing, in Latin letters.
 * @param further number of the object that a second page draws (7 draws nothing), null for one page
 */
function pdf(drawing: string, resources = '', further: number | null = null): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    further === null ? '<</Type/Pages/Kids[3 0 R]/Count 1>>' : '<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${resources}>>>>`,
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents ${further ?? 7} 0 R>>`,
    '<</Length 3>>stream\nq Q\nendstream',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (c) => c.charCodeAt(0));
}

const line = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S\n`;
const text = (x: number, y: number, words: string) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET\n`;
/** Two rows, two columns. */
const GRID =
  [300, 280, 260].map((y) => line(50, y, 250, y)).join('') + [50, 150, 250].map((x) => line(x, 260, x, 300)).join('');

const EMPTY = { kind: 'pdf', extract: false, pageTitle: null, pageFacts: [] } as const;

describe('a report in PDF', () => {
  test.each(EDITIONS_CARRIED.flatMap((edition) => PRINTERS.map((printer) => [edition, printer] as const)))(
    '%s, printed by %s: every cell, over page breaks too, and every paragraph',
    async (edition, printer) => {
      const expected = carriedReport(edition);
      const document = await readPdf(kindFixture(`${edition}-from-${printer}.pdf`));
      expect(tablesOf(document)).toEqual(expected.tables);
      expect(paragraphsOf(document)).toEqual(expected.paragraphs);
    },
  );

  test('each cell knows its page and its box, also overleaf', async () => {
    const { blocks } = await readPdf(kindFixture('2021-edition-from-browser.pdf'));
    const cells = blocks.flatMap((block) => (block.type === 'table' ? block.cells : []));
    const spans = cells.map((cell) => cell.source).filter((span): span is PdfSpan => span.kind === 'pdf');
    expect(spans).toHaveLength(cells.length);
    expect(new Set(spans.map((span) => span.page)).size).toBeGreaterThan(1);
    expect(
      spans.every(({ box: [x0, y0, x1, y1] }) => x0 >= 0 && x0 < x1 && x1 < 596 && y0 >= 0 && y0 < y1 && y1 < 843),
    ).toBe(true);
    const title = blocks[0]?.source;
    expect(title?.kind === 'pdf' && title.page === 1 && title.box[1] > 700).toBe(true);
  });
});

describe('what is drawn', () => {
  test('lines make cells, text outside stays text, page numbers go', async () => {
    const document = await readPdf(
      pdf(
        `${GRID}${text(60, 285, 'A')}${text(160, 285, '1')}${text(60, 265, 'B')}${text(50, 320, 'Before')}${text(195, 10, '- 3 -')}`,
      ),
    );
    expect(tablesOf(document)).toEqual([
      [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: 'A' },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '1' },
        { row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: 'B' },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '' },
      ],
    ]);
    expect(paragraphsOf(document)).toEqual(['Before']);
  });

  test('labels turned upwards and downwards read like any other', async () => {
    const upwards = 'BT /F 8 Tf 0 1 -1 0 70 282 Tm (abc) Tj ET\n';
    const downwards = 'BT /F 8 Tf 0 -1 1 0 70 278 Tm (def) Tj ET\n';
    const [cells] = tablesOf(await readPdf(pdf(`${GRID}${upwards}${downwards}${text(160, 285, '1')}`)));
    expect(cells?.map((cell) => cell.text)).toEqual(['abc', '1', 'def', '']);
  });

  test('text printed twice to look bold is read once', async () => {
    const bold = text(160, 285, '12') + text(160.4, 285, '12');
    const [cells] = tablesOf(await readPdf(pdf(`${GRID}${text(60, 285, 'A')}${bold}`)));
    expect(cells?.[1]?.text).toBe('12');
  });

  test('a table whose words are printed over one another, or whose walls are missing, comes as a picture', async () => {
    const over = await readPdf(pdf(`${GRID}${text(60, 285, 'abc')}${text(62, 285, 'xyz')}`));
    expect(over.blocks.map((block) => block.type)).toEqual(['picture']);
    const open =
      [300, 260].map((y) => line(50, y, 250, y)).join('') +
      [50, 250].map((x) => line(x, 260, x, 300)).join('') +
      line(150, 280, 150, 300) +
      line(50, 280, 150, 280);
    const lacking = await readPdf(pdf(`${open}${text(60, 285, 'abc')}`));
    expect(lacking.blocks.map((block) => block.type)).toEqual(['picture']);
  });
});

describe('tables drawn otherwise', () => {
  test('dashed lines are lines', async () => {
    const dashes = (x0: number, y0: number, x1: number, y1: number) => {
      const [across, length] = [y0 === y1, Math.max(x1 - x0, y1 - y0)];
      return Array.from({ length: Math.floor(length / 4) }, (_, i) =>
        across ? `${x0 + i * 4} ${y0} 2 0.7 re f\n` : `${x0} ${y0 + i * 4} 0.7 2 re f\n`,
      ).join('');
    };
    const grid =
      [300, 280, 260].map((y) => dashes(50, y, 250, y)).join('') +
      [50, 150, 250].map((x) => dashes(x, 260, x, 302)).join('');
    const [cells] = tablesOf(await readPdf(pdf(`${grid}${text(60, 285, 'A')}${text(160, 265, '1')}`)));
    expect(cells?.map((cell) => cell.text)).toEqual(['A', '', '', '1']);
  });

  test('columns without lines are told as a picture before their text: the cells cannot be told', async () => {
    const rows = [300, 285, 270].map((y) => text(50, y, 'label') + text(150, y, '12') + text(250, y, '7')).join('');
    const { blocks } = await readPdf(pdf(`${text(50, 330, 'Heading')}${rows}`));
    expect(blocks.map((block) => block.type).slice(0, 3)).toEqual(['paragraph', 'picture', 'paragraph']);
    const plain = await readPdf(pdf([300, 285, 270].map((y) => text(50, y, 'one line of text')).join('')));
    expect(plain.blocks.map((block) => block.type)).not.toContain('picture');
  });
});

test('a row of figures that reaches the edge is not joined with the heading below it', async () => {
  const row = [60, 120, 180, 240, 296].map((x) => text(x, 300, '0')).join('');
  const drawing = text(60, 320, 'a line of the report as long as the others') + row + text(60, 280, 'heading');
  expect(paragraphsOf(await readPdf(pdf(drawing))).slice(-2)).toEqual(['0 0 0 0 0', 'heading']);
});

describe('paragraphs', () => {
  // Three full lines tell how far lines stand apart; the paper is 400 points wide.
  const full = (y: number, last = 'd') => text(50, y, `${'word '.repeat(9)}${last}`);

  test('lines end unevenly: in the midst of a sentence the next one goes on', async () => {
    const drawing =
      full(300) + full(286) + full(272) + text(50, 258, `${'word '.repeat(8)}and`) + text(50, 244, 'a b.');
    expect(paragraphsOf(await readPdf(pdf(drawing)))).toHaveLength(1);
  });

  test('at a greater distance another one begins', async () => {
    const drawing = full(300) + full(286) + full(272) + full(258) + text(50, 230, 'another one begins here.');
    expect(paragraphsOf(await readPdf(pdf(drawing)))).toHaveLength(2);
  });
});

describe('frames', () => {
  const box = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} ${x1 - x0} ${y1 - y0} re S\n`;
  const words = text(60, 285, 'name') + text(160, 285, '17') + text(60, 265, 'other') + text(160, 265, '4');

  test.each([
    ['the page', box(20, 20, 380, 380)],
    ['a table', box(40, 240, 260, 320)],
  ])('a box round %s is no table, and takes none of its own', async (_, frame) => {
    const { blocks } = await readPdf(pdf(frame + GRID + words + text(60, 100, 'below')));
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'paragraph']);
    expect(tablesOf({ ...EMPTY, blocks })[0]?.map((cell) => cell.text)).toEqual(['name', '17', 'other', '4']);
    expect(paragraphsOf({ ...EMPTY, blocks })).toEqual(['below']);
  });

  test('a box round a line of text stays a table of one cell', async () => {
    const { blocks } = await readPdf(pdf(box(50, 90, 200, 120) + text(60, 100, 'note')));
    expect(blocks).toMatchObject([{ type: 'table', cells: [{ text: 'note' }] }]);
  });
});

describe('what is not seen of a drawing', () => {
  const WORDS = text(60, 285, 'name') + text(160, 285, '17') + text(60, 265, 'other') + text(160, 265, '4');

  test('beyond the window that it is drawn through: neither words nor lines count', async () => {
    const window = '0 250 400 150 re W n\n';
    const further = [240, 220, 200].map((y) => line(50, y, 250, y)).join('') + line(50, 200, 50, 300);
    const { blocks } = await readPdf(pdf(`q ${window}${GRID}${further}${WORDS}${text(160, 225, '99')}Q`));
    expect(blocks).toMatchObject([{ type: 'table', rowCount: 2, columnCount: 2 }]);
    expect(tablesOf({ ...EMPTY, blocks })[0]?.map((cell) => cell.text)).toEqual(['name', '17', 'other', '4']);
  });

  test('the window ends with the state that it was set in', async () => {
    const { blocks } = await readPdf(pdf(`q 0 0 10 10 re W n ${text(60, 285, 'hidden')}Q ${text(60, 100, 'shown')}`));
    expect(paragraphsOf({ ...EMPTY, blocks })).toEqual(['shown']);
  });

  test('a window of any form hides nothing within its box', async () => {
    const { blocks } = await readPdf(pdf(`q 0 0 m 400 0 l 400 400 l h W* n ${GRID}${WORDS}Q`));
    expect(tablesOf({ ...EMPTY, blocks })[0]?.map((cell) => cell.text)).toEqual(['name', '17', 'other', '4']);
  });

  test('beyond the paper: words go, and a table that is cut off there comes as a picture', async () => {
    const cut = `q 1 0 0 1 -100 0 cm ${GRID}${WORDS}Q ${text(60, 100, 'below')}`;
    const { blocks } = await readPdf(pdf(cut));
    expect(blocks.map(({ type }) => type)).toEqual(['picture', 'paragraph']);
    const { blocks: gone } = await readPdf(pdf(`${text(-90, 100, 'off')}${text(60, 100, 'on')}`));
    expect(paragraphsOf({ ...EMPTY, blocks: gone })).toEqual(['on']);
  });
});

describe('a page wider than its paper', () => {
  // A character of the font is 6 points wide, the paper 400.
  const begunBeside = (y: number) => text(-20, y, 'annual report of the county');
  const endingBeside = (y: number) => text(330, y, 'annual report of the county');

  test.each([
    ['left', begunBeside],
    ['right', endingBeside],
  ])('lines cut off on the %s: no word of it is read', async (_, cut) => {
    const drawing = cut(300) + cut(280) + cut(260) + text(100, 200, 'whole');
    await expect(readPdf(pdf(drawing))).rejects.toThrow(/比纸张宽/);
  });

  test('one cut line is an ornament, text beside the paper alone is none of the page', async () => {
    const drawing = begunBeside(300) + text(100, 200, 'whole') + text(-200, 180, 'far') + text(-200, 160, 'away');
    expect(paragraphsOf(await readPdf(pdf(drawing))).join()).toContain('whole');
  });

  test('lines that end right at the edge are whole', async () => {
    const drawing = [300, 280, 260].map((y) => text(2, y, 'from the edge')).join('');
    expect(paragraphsOf(await readPdf(pdf(drawing)))).toHaveLength(1);
  });
});

describe('files that cannot be read', () => {
  test('nothing drawn, or only pictures', async () => {
    await expect(readPdf(pdf(''))).rejects.toThrow('没有文字');
    const image = 'q 300 0 0 300 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q';
    await expect(readPdf(pdf(image))).rejects.toThrow('图片型PDF');
    // What a scanner recognised lies invisible under the picture: nobody has proofread it.
    await expect(readPdf(pdf(`${image}\nBT 3 Tr /F 10 Tf 60 285 Td (guess) Tj ET`))).rejects.toThrow('图片型PDF');
  });

  test('cut short, no PDF at all: refused in a sentence', async () => {
    const sound = kindFixture('2021-edition-from-office.pdf');
    await expect(readPdf(sound.slice(0, 20_000))).rejects.toThrow(Refusal);
    await expect(readPdf(new TextEncoder().encode('%PDF-1.4\nnothing'))).rejects.toThrow(Refusal);
  });

  test('a page whose drawing is damaged spoils the file: half a table would be worse than none', async () => {
    const drawing = `${GRID}${text(60, 285, 'A')}1 0 0 1 BADLY\n${text(160, 285, '1')}`;
    await expect(readPdf(pdf(drawing))).rejects.toThrow('已损坏');
    // What others say meanwhile is theirs, and reading goes on afterwards.
    expect(tablesOf(await readPdf(pdf(`${GRID}${text(60, 285, 'A')}`)))).toHaveLength(1);
  });

  test('a page whose drawing is lost spoils the file, one left blank does not', async () => {
    const { blocks } = await readPdf(pdf(text(60, 100, 'words'), '', 7));
    expect(paragraphsOf({ ...EMPTY, blocks })).toEqual(['words']);
    await expect(readPdf(pdf(text(60, 100, 'words'), '', 9))).rejects.toThrow(Refusal);
  });

  test('pages that contain each other end in a refusal', async () => {
    const file = new TextDecoder('latin1').decode(pdf(text(50, 320, 'x'))).replace('/Kids[3 0 R]', '/Kids[2 0 R]');
    await expect(readPdf(Uint8Array.from(file, (c) => c.charCodeAt(0)))).rejects.toThrow(Refusal);
  });
});
