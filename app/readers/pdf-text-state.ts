import type { Clip } from './pdf-clip.ts';
import { apply, applyToBox, compose, IDENTITY, type Box, type Matrix } from './pdf-geometry.ts';
import { listOf, shownOf, type ShownFont, type ShownGlyph } from './pdf-operators.ts';
import type { Glyph } from './pdf-page.ts';

/** How far a glyph reaches above and below its base line, in parts of its size: Chinese type fills its square. */
const ABOVE = 0.88;
const BELOW = 0.12;
/** Text leaning more than this (in parts of its length) is a watermark or a stamp, no part of the page's text. */
const LEAN = 0.09;
/** Ways of showing text that show nothing: what a scanner's recognition laid under the picture. */
const INVISIBLE = new Set([3, 7]);

interface Settings {
  font: ShownFont;
  size: number;
  /** -1 where the file turns the glyphs round by a negative size. */
  direction: 1 | -1;
  characterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

/** Follows the text part of a page's drawing and says where each glyph comes to stand. */
export class TextState {
  readonly glyphs: Glyph[] = [];
  /** Places of glyphs that nobody sees, since they stand beside the paper. */
  readonly beside: Box[] = [];
  nameless = 0;
  readonly #clip: Clip;
  #settings: Settings = {
    font: { vertical: false, widthScale: 0.001, defaultVertical: null },
    size: 0,
    direction: 1,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  #saved: Settings[] = [];
  #matrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  /** @param clip what is seen of the drawing; asked at every glyph */
  constructor(clip: Clip) {
    this.#clip = clip;
  }

  save(): void {
    this.#saved.push({ ...this.#settings });
  }

  restore(): void {
    this.#settings = this.#saved.pop() ?? this.#settings;
  }

  setFont(font: ShownFont, size: number): void {
    this.#settings.font = font;
    this.#settings.size = Math.abs(size);
    this.#settings.direction = size < 0 ? -1 : 1;
  }

  set(name: 'characterSpacing' | 'wordSpacing' | 'rise' | 'mode', value: number): void {
    this.#settings[name] = value;
  }

  /** @param percent 100 leaves the glyphs as they are */
  setStretch(percent: number): void {
    this.#settings.stretch = percent / 100;
  }

  setLeading(leading: number): void {
    this.#settings.leading = -leading;
  }

  setMatrix(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  nextLine(): void {
    this.move(0, this.#settings.leading);
  }

  show(shown: unknown, drawing: Matrix): void {
    const { font, size, direction, stretch, characterSpacing, wordSpacing } = this.#settings;
    const back = font.vertical ? 1 : -1;
    let advance = 0;
    for (const item of listOf(shown) ?? []) {
      const glyph = shownOf(item);
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        advance += (back * glyph * size) / 1000;
        continue;
      }
      const spacing = ((glyph.isSpace ? wordSpacing : 0) + characterSpacing) * direction;
      const scale = size * font.widthScale;
      this.#place(glyph, advance, drawing);
      const metric = font.vertical ? (glyph.vertical ?? font.defaultVertical) : null;
      const width = metric === null ? glyph.width : -metric[0];
      advance += font.vertical ? width * scale - spacing : width * scale + spacing;
    }
    if (font.vertical) this.#y -= advance;
    else this.#x += advance * stretch * direction;
  }

  #place(glyph: ShownGlyph, advance: number, drawing: Matrix): void {
    const { font, size, direction, stretch, rise, mode } = this.#settings;
    if (INVISIBLE.has(mode)) return;
    const scale = size * font.widthScale;
    const width = glyph.width * scale;
    let x = advance;
    let y = 0;
    if (font.vertical) {
      const metric = glyph.vertical ?? font.defaultVertical;
      x = -(glyph.vertical === null || metric === null ? width / 2 : metric[1] * scale);
      // The pen goes down the line: the base line of the glyph lies below the place where the pen stands.
      y = -advance - (metric === null ? size * ABOVE : metric[2] * scale);
    }
    const place = compose(compose(drawing, this.#matrix), [
      stretch * direction,
      0,
      0,
      direction,
      this.#x,
      this.#y + rise,
    ]);
    const length = Math.hypot(place[0], place[1]);
    if (length === 0 || !(size * length > 0.5)) return;
    const cosine = place[0] / length;
    const sine = place[1] / length;
    if (Math.min(Math.abs(cosine), Math.abs(sine)) > LEAN) return;
    const text = characterOf(glyph.unicode);
    if (text === null) {
      this.nameless += 1;
      return;
    }
    if (text.trim() === '') return;
    const box = applyToBox(place, [x, y - BELOW * size, x + Math.max(width, 0), y + ABOVE * size]);
    if (!this.#clip.showsMiddle(box)) {
      if (this.#clip.isBeside(box)) this.beside.push(box);
      return;
    }
    const height = Math.hypot(...difference(apply(place, 0, size), apply(place, 0, 0)));
    const turn = Math.abs(cosine) > Math.abs(sine) ? (cosine > 0 ? 0 : 180) : sine > 0 ? 90 : 270;
    this.glyphs.push({ text, box, size: height, turn });
  }
}

function difference(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  return [a[0] - b[0], a[1] - b[1]];
}

/** Marks that fonts name in place of the simplified characters that look the same. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙',
  ).flatMap((c, i, all) => (i % 2 === 0 ? [[c, all[i + 1] ?? c] as const] : [])),
);

/**
 * The character that a person sees: radicals and compatibility forms, with which fonts name ordinary characters, as
 * those. Null where the file does not say which it is.
 */
function characterOf(unicode: string): string | null {
  if (unicode === '' || unicode.charCodeAt(0) < 9 || /[\ue000-\uf8ff\ufffd]/.test(unicode)) return null;
  return unicode
    .replace(/\u2e3a/g, '——')
    .replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (c) => RADICALS.get(c) ?? c.normalize('NFKC'));
}
