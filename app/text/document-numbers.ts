/** The end of the agency's sign that a document number begins with: 湘政办函, 云财规字. */
export const SIGN = String.raw`\p{Script=Han}(?:发|办|函|字|规|通|令|告|批|复|教|文)\s?`;
/** A document number's year, as a group. */
export const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;

/** 〔201954号, 政办发2019〕54号: one bracket is gone. The year is `year` or `later`, the number `number` or `behind`. */
export const TORN_NUMBER = new RegExp(
  String.raw`[〔［\[【]${YEAR}(?<number>\d{1,4})号|(?<=${SIGN})(?<later>(?:19|20)\d{2})[〕］】]\s?(?<behind>\d{1,4})号`,
  'gu',
);

/** The text with the bracket that is left of such a number blotted out, as long as before. */
export function withoutTornNumbers(text: string): string {
  return text.replace(TORN_NUMBER, (torn) => torn.replace(/[〔［[【〕］】]/, '·'));
}
