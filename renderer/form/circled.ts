/** ① to ㊿ for 1 to 50, plain figures beyond. */
export function circled(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number >= 21 && number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return String(number);
}

/** Made once: making one takes longer than a hundred numbers do. */
const parted = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number as it is read: U+2212 for minus, thousands parted by commas. */
export function amount(value: number): string {
  const text = parted.format(Math.abs(value));
  return value < 0 ? `−${text}` : text;
}

/** A difference with its sign: +3, −1, 0. */
export function signed(value: number): string {
  return value > 0 ? `+${amount(value)}` : amount(value);
}
