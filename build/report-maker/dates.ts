/** `2024-01-18` from its parts. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function parts(iso: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return [year, month, day];
}

/** 2024年1月18日. */
export function chineseDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${year}年${month}月${day}日`;
}

/** 1月18日. */
export function chineseDay(iso: string): string {
  const [, month, day] = parts(iso);
  return `${month}月${day}日`;
}

const DIGITS = '〇一二三四五六七八九';

function numeral(value: number): string {
  if (value <= 10) return '〇一二三四五六七八九十'.charAt(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

/** 二〇二四年一月十八日, as signatures are sometimes dated. */
export function writtenDate(iso: string): string {
  const [year, month, day] = parts(iso);
  const spelt = Array.from(String(year))
    .map((digit) => DIGITS.charAt(Number(digit)))
    .join('');
  return `${spelt}年${numeral(month)}月${numeral(day)}日`;
}

const UNITS = ['', '十', '百', '千'];

/** A count in Chinese numerals: 12 is 十二, 105 is 一百零五. For 0 to 9999. */
export function chineseCount(value: number): string {
  if (value === 0) return '零';
  const digits = Array.from(String(value)).map(Number);
  let spelt = '';
  let gap = false;
  digits.forEach((digit, index) => {
    const unit = UNITS[digits.length - 1 - index] ?? '';
    if (digit === 0) {
      gap = true;
      return;
    }
    if (gap && spelt !== '') spelt += '零';
    gap = false;
    spelt += `${'零一二三四五六七八九'.charAt(digit)}${unit}`;
  });
  return spelt.replace(/^一十/, '十');
}

/** １２ for 12. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
