/** V8 copies shorter pieces of a string at once; longer ones hold on to the whole that they were cut from. */
const SHORTEST_SLICE = 13;

/**
 * A copy of a JSON value whose strings let go of the text that they were cut from: a report of a few kilobytes would
 * else keep its whole file in memory. Properties that are undefined are left out, as JSON does.
 */
export function detached<T>(value: T): T {
  // Each value is copied as what it is.
  return copyOf(value) as T;
}

function copyOf(value: unknown): unknown {
  if (typeof value === 'string') return ownText(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  // Not by Object.entries: that makes a list for each pair, of which a report has thousands.
  for (const key of Object.keys(value)) {
    const own: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (own !== undefined) copy[key] = copyOf(own);
  }
  return copy;
}

/** Put together with another character the text is written anew; what is cut from that holds on to nothing else. */
function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
