import { FORM_WORDS } from '../catalog/form-words.ts';
import { halfWidth } from '../text/normalise.ts';

/**
 * A text as it is compared: figures, dates and names each one sign, numerals in front of items, spaces and punctuation
 * gone. Every code unit knows its place in the text it was made from.
 */
export interface MaskedText {
  readonly units: Uint16Array;
  /** For each unit the number of its paragraph. */
  readonly paragraph: Uint16Array;
  /** For each unit its offset in that paragraph. */
  readonly offset: Uint32Array;
  /** 1 where the unit belongs to words that the form or custom prescribes, else 0. */
  readonly prescribed: Uint8Array;
}

const FIGURE = '0';
const NAME = '@';

const DROPPED =
  /^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．])|(?<=[。；;:：，,]|^)第?[一二三四五六七八九十]{1,2}(?:是|要|来|方面是)|(?<=[。；;:：]|^)(?:首先|其次|再次|最后|同时)|[^\p{L}\p{N}]+/gu;
const FIGURES =
  /(?:\d[\d,.]*|[一二三四五六七八九十百千万两〇零]+(?=[件条次份期个人项篇场家年月日]))(?:\s*[%‰万亿余多]+)?(?:年度?|月|日)?(?:至)?/g;
/** Words by which a body calls itself and what is its own. */
const SELF =
  /(?:我|本|全|我们)(?:省|市|县|区|州|旗|镇|乡|街道办?|局|办公室|办|厅|委|中心|单位|机关|系统|部门|街)|各(?:镇|乡|街道|科室|股室|单位|部门)(?:[(（][^()（）]{1,8}[)）])?/g;

/**
 * Masks the paragraphs of one section as one text.
 * @param names names of the agency and its place, which say nothing of who wrote the text; longest first
 */
export function maskText(paragraphs: readonly string[], names: readonly string[]): MaskedText {
  const units: number[] = [];
  const paragraph: number[] = [];
  const offset: number[] = [];
  const prescribed: number[] = [];
  for (const [number, text] of paragraphs.entries()) {
    const plain = halfWidth(text);
    const signs = signsOf(plain, names);
    const form = formWordsIn(plain);
    for (let at = 0; at < plain.length; at += 1) {
      const sign = signs[at] ?? 0;
      if (sign === 0) continue;
      // One sign for 2023年1月1日至12月31日, and for 青禾县财政局: what is masked has no length of its own.
      if (sign < 0x80 && sign === units.at(-1) && !isWordUnit(sign)) continue;
      units.push(sign);
      paragraph.push(number);
      offset.push(at);
      prescribed.push(form[at] ?? 0);
    }
  }
  return {
    units: Uint16Array.from(units),
    paragraph: Uint16Array.from(paragraph),
    offset: Uint32Array.from(offset),
    prescribed: Uint8Array.from(prescribed),
  };
}

/** False for the two signs that stand in place of something. */
function isWordUnit(unit: number): boolean {
  return unit !== FIGURE.charCodeAt(0) && unit !== NAME.charCodeAt(0);
}

/** For each code unit what stands for it; 0: nothing. */
function signsOf(plain: string, names: readonly string[]): Uint16Array {
  const signs = Uint16Array.from({ length: plain.length }, (_, at) => plain.charCodeAt(at));
  const put = (start: number, end: number, sign: string): void => {
    signs.fill(0, start, end);
    if (sign !== '') signs[start] = sign.charCodeAt(0);
  };
  for (const match of plain.matchAll(FIGURES)) put(match.index, match.index + match[0].length, FIGURE);
  for (const match of plain.matchAll(DROPPED)) put(match.index, match.index + match[0].length, '');
  for (const name of names) {
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
      put(at, at + name.length, NAME);
    }
  }
  for (const match of plain.matchAll(SELF)) put(match.index, match.index + match[0].length, NAME);
  return signs;
}

function formWordsIn(plain: string): Uint8Array {
  const marks = new Uint8Array(plain.length);
  for (const pattern of FORM_WORDS) {
    for (const match of plain.matchAll(pattern)) marks.fill(1, match.index, match.index + match[0].length);
  }
  return marks;
}
