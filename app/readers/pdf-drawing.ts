import { Clip } from './pdf-clip.ts';
import { applyToBox, compose, IDENTITY, type Box, type Matrix } from './pdf-geometry.ts';
import { fontOf, listOf, matrixOf, numberAt, type Operation } from './pdf-operators.ts';
import type { Glyph, Rule } from './pdf-page.ts';
import { Ruling } from './pdf-paths.ts';
import { TextState } from './pdf-text-state.ts';

/** The library's codes for the steps of a drawing. */
export type Codes = Readonly<Record<string, number>>;

/** What a page draws: glyphs, straight lines, pictures. */
export interface Drawing {
  readonly glyphs: readonly Glyph[];
  readonly beside: readonly Box[];
  readonly across: readonly Rule[];
  readonly upright: readonly Rule[];
  readonly pictures: readonly Box[];
  readonly nameless: number;
}

const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLS = ['fill', 'eoFill', ...STROKES.slice(2)];
const PICTURES = [
  'paintImageXObject',
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageXObjectRepeat',
  'paintImageMaskXObjectRepeat',
];

/**
 * Goes through a page's drawing once.
 *
 * @param base from the page's own space to the upright page
 * @param paper the upright page
 * @param fontNamed the font that the drawing calls by a name
 */
export function followDrawing(
  operations: readonly Operation[],
  codes: Codes,
  base: Matrix,
  paper: Box,
  fontNamed: (name: string) => unknown,
): Drawing {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const strokes = new Set(STROKES.map((name) => codes[name]));
  const fills = new Set(FILLS.map((name) => codes[name]));
  const clip = new Clip(paper);
  const text = new TextState(clip);
  const ruling = new Ruling(clip);
  const pictures: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = base;
  /** The next outline bounds what is seen. */
  let narrows = false;

  const save = () => {
    saved.push(matrix);
    clip.save();
    text.save();
  };
  const restore = () => {
    matrix = saved.pop() ?? base;
    clip.restore();
    text.restore();
  };
  const setFont = (name: unknown, size: number) => {
    if (typeof name === 'string') text.setFont(fontOf(fontNamed(name)), size);
  };

  for (const { code, args } of operations) {
    const name = names.get(code) ?? '';
    switch (name) {
      case 'save':
      case 'beginGroup':
        save();
        break;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        restore();
        break;
      case 'transform':
        matrix = compose(matrix, matrixOf(args) ?? IDENTITY);
        break;
      case 'paintFormXObjectBegin':
        save();
        matrix = compose(matrix, matrixOf(args[0]) ?? IDENTITY);
        clip.narrow(args[1], matrix);
        break;
      case 'beginAnnotation':
        save();
        matrix = compose(compose(base, matrixOf(args[2]) ?? IDENTITY), matrixOf(args[3]) ?? IDENTITY);
        break;
      case 'beginText':
        text.setMatrix(IDENTITY);
        break;
      case 'setFont':
        setFont(args[0], numberAt(args, 1));
        break;
      case 'setGState':
        for (const [key, value] of (listOf(args[0]) ?? []).map((entry) => listOf(entry) ?? [])) {
          const font = key === 'Font' ? listOf(value) : null;
          if (font !== null) setFont(font[0], numberAt(font, 1));
        }
        break;
      case 'setTextMatrix':
        text.setMatrix(matrixOf(args[0]) ?? matrixOf(args) ?? IDENTITY);
        break;
      case 'moveText':
        text.move(numberAt(args, 0), numberAt(args, 1));
        break;
      case 'setLeadingMoveText':
        text.setLeading(-numberAt(args, 1));
        text.move(numberAt(args, 0), numberAt(args, 1));
        break;
      case 'setLeading':
        text.setLeading(numberAt(args, 0));
        break;
      case 'nextLine':
        text.nextLine();
        break;
      case 'setCharSpacing':
        text.set('characterSpacing', numberAt(args, 0));
        break;
      case 'setWordSpacing':
        text.set('wordSpacing', numberAt(args, 0));
        break;
      case 'setHScale':
        text.setStretch(numberAt(args, 0));
        break;
      case 'setTextRise':
        text.set('rise', numberAt(args, 0));
        break;
      case 'setTextRenderingMode':
        text.set('mode', numberAt(args, 0));
        break;
      case 'showText':
        text.show(args[0], matrix);
        break;
      case 'clip':
      case 'eoClip':
        narrows = true;
        break;
      case 'constructPath': {
        const paint = numberAt(args, 0);
        const how = { stroked: strokes.has(paint), filled: fills.has(paint) };
        const path = listOf((listOf(args[1]) ?? [])[0]);
        if (path !== null && (how.stroked || how.filled)) ruling.draw(path, matrix, how);
        if (narrows) clip.narrow(args[2], matrix);
        narrows = false;
        break;
      }
      default:
        if (PICTURES.includes(name)) {
          const box = clip.seen(applyToBox(matrix, [0, 0, 1, 1]));
          if (box !== null && !ruling.drawBox(box)) pictures.push(box);
        }
    }
  }
  return {
    glyphs: text.glyphs,
    beside: text.beside,
    across: ruling.across,
    upright: ruling.upright,
    pictures,
    nameless: text.nameless,
  };
}
