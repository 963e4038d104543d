import { headingLevel } from './docx-styles.ts';
import { ROW_WORDS, RtfRow } from './rtf-row.ts';
import { RtfText } from './rtf-text.ts';
import type { WordContent } from './word-content.ts';
import { TableStack } from './word-rows.ts';

/** Groups whose text is not on the page. */
const UNSEEN = new Set([
  'annotation',
  'atnauthor',
  'atnid',
  'colortbl',
  'datafield',
  'fldinst',
  'footer',
  'footerf',
  'footerl',
  'footerr',
  'footnote',
  'header',
  'headerf',
  'headerl',
  'headerr',
  'info',
  'nonesttables',
  'nonshppict',
  'objdata',
  'pict',
  'stylesheet',
]);
/** Groups marked as dispensable (`\*`) that hold text or tables all the same. */
const SEEN_ALL_THE_SAME = new Set(['nesttableprops', 'shppict', 'shpinst', 'shptxt', 'shprslt']);

const SIGNS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
};

/** Every word that means something to the reader: most of a file's are about its looks. */
const MEANT: ReadonlySet<string> = new Set([
  ...['*', 'u', 'title', 'fonttbl', 'listtext', 'pntext', 'shptxt'],
  ...['par', 'page', 'sect', 'cell', 'nestcell', 'row', 'nestrow', 'pard', 'intbl', 'itap', 'outlinelevel'],
  ...['plain', 'v', 'deleted', 'f', 'fcharset', 'uc', 'ansicpg', 'picwgoal', 'pichgoal', 'picscalex', 'picscaley'],
  ...Object.keys(SIGNS),
  ...UNSEEN,
  ...SEEN_ALL_THE_SAME,
  ...ROW_WORDS,
]);

const PICTURE_WIDTH = 150;
const PICTURE_HEIGHT = 60;

interface Group {
  /** `number` is an automatic number, written out for old programs with a tabulator behind it. */
  readonly role: 'text' | 'number' | 'unseen' | 'fonts' | 'title' | 'picture' | 'shape';
  readonly hidden: boolean;
  readonly font: number;
  /** Characters after a Unicode one that repeat it for old programs. */
  readonly fallback: number;
}

/** Follows an RTF file's words and puts its content together. */
export class RtfBody {
  readonly #content: WordContent[] = [];
  readonly #flow = new TableStack(this.#content);
  readonly #text = new RtfText();
  readonly #row = new RtfRow();
  readonly #groups: Group[] = [];
  #group: Group = { role: 'text', hidden: false, font: 0, fallback: 1 };
  #starred = false;
  #title = '';
  #numberFrom = 0;
  #inTable = false;
  #depth = 1;
  #outline: number | null = null;
  #skip = 0;
  #pictures: WordContent[] = [];
  #picture = { width: 0, height: 0, scaleX: 100, scaleY: 100 };

  openGroup(): void {
    this.#groups.push(this.#group);
    this.#skip = 0;
  }

  closeGroup(): void {
    this.#text.flush();
    const closed = this.#group;
    this.#group = this.#groups.pop() ?? this.#group;
    this.#skip = 0;
    if (closed.role === 'number' && this.#group.role !== 'number') this.#text.trimSince(this.#numberFrom);
    if (closed.role === 'title' && this.#group.role !== 'title') this.#title = this.#text.take().trim();
    if (closed.role === 'picture' && this.#group.role !== 'picture') this.#endPicture();
    if (this.#group.role !== 'fonts') this.#text.useFont(this.#group.font);
  }

  byte(byte: number): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    this.#starred = false;
    if (this.#isSeen()) this.#text.byte(byte);
  }

  control(word: string, number: number | null): void {
    if (word === '*') {
      this.#starred = true;
      return;
    }
    const starred = this.#starred;
    if (!starred && !MEANT.has(word)) return;
    this.#starred = false;
    if (this.#changesRole(word, starred)) return;
    const sign = SIGNS[word];
    if (sign !== undefined) {
      if (this.#isSeen()) this.#text.add(sign);
    } else if (word === 'u' && number !== null) {
      if (this.#isSeen()) this.#text.add(String.fromCharCode(number & 0xffff));
      this.#skip = this.#group.fallback;
    } else if (this.#group.role === 'picture') this.#measure(word, number ?? 0);
    else if (this.#group.role === 'fonts') this.#text.describeFont(word, number ?? 0);
    else if (this.#group.role !== 'unseen') this.#format(word, number);
  }

  finish(): { readonly content: readonly WordContent[]; readonly title: string } {
    if (this.#text.pending()) this.#endParagraph();
    this.#flow.enter(0);
    return { content: this.#content, title: this.#title };
  }

  #isSeen(): boolean {
    const { role, hidden } = this.#group;
    return !hidden && (role === 'text' || role === 'number' || role === 'title');
  }

  #changesRole(word: string, starred: boolean): boolean {
    const role = this.#roleOf(word, starred);
    if (role === null) return word === 'shppict';
    if (role === 'number') this.#numberFrom = this.#text.length();
    this.#text.flush();
    this.#set({ role });
    return true;
  }

  /** The role that a word gives to its group, null where it gives none. */
  #roleOf(word: string, starred: boolean): Group['role'] | null {
    const { role } = this.#group;
    if (word === 'title' && role === 'unseen') return 'title';
    if (word === 'fonttbl') return 'fonts';
    if ((word === 'listtext' || word === 'pntext') && role === 'text') return 'number';
    if (word === 'shppict') return null;
    if (word === 'shpinst') return 'shape';
    if (word === 'shptxt') return 'text';
    if (word === 'pict' && role === 'text') return 'picture';
    if (role === 'fonts') return null;
    return UNSEEN.has(word) || (starred && !SEEN_ALL_THE_SAME.has(word)) ? 'unseen' : null;
  }

  #format(word: string, number: number | null): void {
    if (this.#row.define(word, number ?? 0)) return;
    switch (word) {
      case 'par':
      case 'page':
      case 'sect':
        if (word === 'par' || this.#text.pending()) this.#endParagraph();
        break;
      case 'cell':
      case 'nestcell':
        this.#inTable = true;
        if (word === 'cell') this.#depth = 1;
        this.#endParagraph();
        this.#flow.endCell();
        break;
      case 'row':
      case 'nestrow':
        this.#flow.enter(word === 'row' ? 1 : Math.max(2, this.#depth));
        this.#flow.endRow(this.#row.cells());
        break;
      case 'pard':
        this.#inTable = false;
        this.#depth = 1;
        this.#outline = null;
        break;
      case 'intbl':
        this.#inTable = true;
        break;
      case 'itap':
        this.#inTable = (number ?? 0) > 0;
        this.#depth = Math.max(1, number ?? 1);
        break;
      case 'outlinelevel':
        this.#outline = number;
        break;
      case 'plain':
        this.#set({ hidden: false });
        break;
      case 'v':
      case 'deleted':
        this.#set({ hidden: number !== 0 });
        break;
      case 'f':
        this.#set({ font: number ?? 0 });
        this.#text.useFont(number ?? 0);
        break;
      case 'uc':
        this.#set({ fallback: number ?? 1 });
        break;
      case 'ansicpg':
        this.#text.codePage(number ?? 0);
        break;
    }
  }

  #set(change: Partial<Group>): void {
    this.#group = { ...this.#group, ...change };
  }

  #endParagraph(): void {
    this.#flow.enter(this.#inTable ? this.#depth : 0);
    const text = this.#text.take();
    this.#flow.add([{ type: 'paragraph', text, level: headingLevel(this.#outline) }, ...this.#pictures]);
    this.#pictures = [];
  }

  #measure(word: string, number: number): void {
    if (word === 'picwgoal') this.#picture.width = number / 20;
    if (word === 'pichgoal') this.#picture.height = number / 20;
    if (word === 'picscalex') this.#picture.scaleX = number;
    if (word === 'picscaley') this.#picture.scaleY = number;
  }

  #endPicture(): void {
    const { width, height, scaleX, scaleY } = this.#picture;
    this.#picture = { width: 0, height: 0, scaleX: 100, scaleY: 100 };
    const big = (width * scaleX) / 100 >= PICTURE_WIDTH && (height * scaleY) / 100 >= PICTURE_HEIGHT;
    if (big) this.#pictures.push({ type: 'picture', text: '' });
  }
}
