/** An XML name without its prefix: the prefixes are the writing program's choice. */
export function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** Whether an on/off property is on: Word leaves out the value for on. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
