/** What the library says of a glyph that text shows. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** Vertical writing: advance, and the origin's place in the glyph. */
  readonly vertical: readonly [number, number, number] | null;
}

export interface ShownFont {
  readonly vertical: boolean;
  readonly widthScale: number;
  readonly defaultVertical: readonly [number, number, number] | null;
}

/** One step of a page's drawing with its arguments, unchecked: the library's inner form. */
export interface Operation {
  readonly code: number;
  readonly args: readonly unknown[];
}

/** The n-th argument as a number; 0 where it is none. */
export function numberAt(args: readonly unknown[], index: number): number {
  const value = args[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Six numbers, from a list or a typed array; null where they are none. */
export function matrixOf(value: unknown): readonly [number, number, number, number, number, number] | null {
  const list = listOf(value);
  if (list === null || list.length < 6) return null;
  return [
    numberAt(list, 0),
    numberAt(list, 1),
    numberAt(list, 2),
    numberAt(list, 3),
    numberAt(list, 4),
    numberAt(list, 5),
  ];
}

export function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (value instanceof Float32Array || value instanceof Float64Array) return Array.from(value);
  return null;
}

/** A glyph, or the distance (thousandths of the size, to be taken back) that stands between two. */
export function shownOf(value: unknown): ShownGlyph | number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return null;
  const { unicode, width, isSpace, vmetric } = value as Readonly<Record<string, unknown>>;
  return {
    unicode: typeof unicode === 'string' ? unicode : '',
    width: typeof width === 'number' ? width : 0,
    isSpace: isSpace === true,
    vertical: threeOf(vmetric),
  };
}

/** A font as the library hands it over. */
export function fontOf(value: unknown): ShownFont {
  const { vertical, fontMatrix, defaultVMetrics } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Readonly<Record<string, unknown>>;
  return {
    vertical: vertical === true,
    widthScale: matrixOf(fontMatrix)?.[0] ?? 0.001,
    defaultVertical: threeOf(defaultVMetrics),
  };
}

function threeOf(value: unknown): readonly [number, number, number] | null {
  const list = listOf(value);
  if (list === null || list.length < 3) return null;
  return [numberAt(list, 0), numberAt(list, 1), numberAt(list, 2)];
}
