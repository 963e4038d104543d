/** Where the window stood when it was last closed, in the screen's logical pixels. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** A screen's free area. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 1024, height: 640 } as const;
const USUAL = { width: 1440, height: 900 } as const;

/** Reads what `window.json` holds; undefined where it is not a window's place. */
export function readPlace(text: string): WindowPlace | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { x, y, width, height, maximized } = value as Record<string, unknown>;
  if (![x, y, width, height].every((part) => Number.isSafeInteger(part)) || typeof maximized !== 'boolean') {
    return undefined;
  }
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height), maximized };
}

/**
 * Where to open the window: as it was left, if a screen still shows enough of it to be taken hold of; else in the
 * middle of the first screen, as large as it allows.
 */
export function choosePlace(last: WindowPlace | undefined, screens: readonly [Area, ...Area[]]): WindowPlace {
  if (last !== undefined && screens.some((screen) => shows(screen, last))) {
    return { ...last, width: Math.max(last.width, SMALLEST.width), height: Math.max(last.height, SMALLEST.height) };
  }
  const [screen] = screens;
  const width = Math.min(USUAL.width, screen.width);
  const height = Math.min(USUAL.height, screen.height);
  return {
    x: screen.x + Math.floor((screen.width - width) / 2),
    y: screen.y + Math.floor((screen.height - height) / 2),
    width,
    height,
    maximized: false,
  };
}

/** Whether the window's title bar can be reached on a screen: 100 pixels of it, in both directions. */
function shows(screen: Area, place: WindowPlace): boolean {
  const across = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
  return across >= 100 && place.y >= screen.y && place.y <= screen.y + screen.height - 100;
}
