/** Which list a paragraph belongs to, and how deep in it (from 0). */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** How a list writes the numbers of one of its levels. */
export interface ListLevel {
  readonly start: number;
  /** Word's name of the way of counting (`chineseCounting`). */
  readonly format: string;
  /** What stands around them; `%1` to `%9` is the number of that level. */
  readonly text: string;
}

/** One list: its levels, and where a level starts anew instead of counting on. */
export interface ListDefinition {
  /** Lists with the same series count on from each other. */
  readonly series: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Writes the numbers that Word shows in front of paragraphs without keeping them in the text. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, ListDefinition>;
  readonly #counters = new Map<string, number[]>();

  constructor(lists: ReadonlyMap<string, ListDefinition>) {
    this.#lists = lists;
  }

  /** The number in front of the next paragraph at this place, with what stands around it (`（一）`); counts on. */
  next(place: ListPlace): string {
    const list = this.#lists.get(place.list);
    const level = list?.levels.get(place.level);
    if (list === undefined || level === undefined) return '';
    const { levels, restarts } = list;
    const key = restarts.size > 0 ? `list ${place.list}` : `series ${list.series}`;
    const counters = this.#counters.get(key) ?? [];
    this.#counters.set(key, counters);
    const startOf = (at: number) => restarts.get(at) ?? levels.get(at)?.start ?? 1;
    for (let at = 0; at < place.level; at += 1) counters[at] ??= startOf(at);
    const before = counters[place.level];
    counters[place.level] = before === undefined ? startOf(place.level) : before + 1;
    counters.length = place.level + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatNumber(counters[at] ?? startOf(at), levels.get(at)?.format ?? 'decimal');
    });
  }
}

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'taiwaneseCounting':
      return chineseNumber(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return Array.from(String(value))
        .map((digit) => DIGITS[Number(digit)] ?? digit)
        .join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case 'decimalFullWidth':
      return Array.from(String(value))
        .map((digit) => String.fromCodePoint(0xff10 + Number(digit)))
        .join('');
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** 1 to 99 as 一 to 九十九, else digits: no report counts further. */
function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (DIGITS[ones] ?? '') : ''}`;
}

function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > 399) return String(value);
  const steps: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let written = '';
  for (const [step, sign] of steps) {
    while (rest >= step) {
      written += sign;
      rest -= step;
    }
  }
  return written;
}
