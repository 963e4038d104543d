/** Whether a value that came over the bridge has the shape that was agreed on. */
export type Guard<T> = (value: unknown) => value is T;

/** No input. */
export const isNull: Guard<null> = (value) => value === null;

export const isText: Guard<string> = (value) => typeof value === 'string';

export const isWholeNumber: Guard<number> = (value): value is number => Number.isSafeInteger(value);

export const isYesNo: Guard<boolean> = (value) => typeof value === 'boolean';

/** One of a few fixed words. */
export function isOneOf<T extends string>(...words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value);
}

export function isListOf<T>(item: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((entry) => item(entry));
}

export function isNullOr<T>(inner: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || inner(value);
}

/** An object with exactly these properties, each of its shape. */
export function isRecordOf<T extends object>(shape: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(shape);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === guards.length &&
    guards.every(([key, guard]) => Object.hasOwn(value, key) && guard((value as Record<string, unknown>)[key]));
}
