/**
 * An option of a command that must be a whole number from 0 up; throws a sentence where it is not.
 * @param {string} text @param {string} option
 */
export function whole(text, option) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${option} takes a whole number, not ${text}.`);
  return value;
}
