/** Whether the last year that a text names is not the report's: what it states is last year's, or the next one's. */
export function isOfAnotherYear(text: string, year: number): boolean {
  const last = [...text.matchAll(/((?:19|20)\d{2})年/g)].at(-1)?.[1];
  return last !== undefined && Number(last) !== year;
}
