import { rememberedRollUp, USUAL_ROLL_UP } from './roll-up-layout.ts';
import type { RollUpLayout } from './roll-up-layout.ts';

/** How the person likes the window: kept from one start to the next. */
export interface Layout {
  /** Widths of the left and the middle pane, in pixels. */
  readonly agencies: number;
  readonly findings: number;
  readonly theme: Theme;
  /** Size of originals, in percent. */
  readonly zoom: number;
  /** Originals are drawn as small as they must be to be seen in their whole width; `zoom` is for when they are not. */
  readonly fit: boolean;
  readonly textSize: TextSize;
  /** After the last open finding of an agency, the review goes on to the next agency. */
  readonly goOn: boolean;
  readonly rollUp: RollUpLayout;
}

export type Theme = 'system' | 'light' | 'dark';

export type TextSize = 'small' | 'standard' | 'large' | 'largest';

/** Sizes of the window's text, in percent. */
export const TEXT_SIZES: Readonly<Record<TextSize, number>> = { small: 90, standard: 100, large: 115, largest: 130 };

const TEXT_STEPS = Object.keys(TEXT_SIZES) as readonly TextSize[];

export type LayoutAction =
  | { readonly type: 'paneResized'; readonly pane: 'agencies' | 'findings'; readonly width: number }
  | { readonly type: 'themeChosen'; readonly theme: Theme }
  | { readonly type: 'zoomChosen'; readonly zoom: number }
  | { readonly type: 'fitChosen' }
  | { readonly type: 'goingOnChosen'; readonly goOn: boolean }
  | { readonly type: 'rollUpChanged'; readonly change: Partial<RollUpLayout> }
  | { readonly type: 'textSizeChosen'; readonly size: TextSize }
  | { readonly type: 'textSizeStepped'; readonly step: 1 | -1 };

/** Narrowest and widest that a pane may become. */
export const PANE_LIMITS = { agencies: [180, 420], findings: [280, 720] } as const;

export const ZOOMS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200] as const;

export const USUAL_LAYOUT: Layout = {
  agencies: 248,
  findings: 392,
  theme: 'system',
  zoom: 100,
  fit: false,
  textSize: 'standard',
  goOn: true,
  rollUp: USUAL_ROLL_UP,
};

export function layoutReducer(layout: Layout, action: LayoutAction): Layout {
  switch (action.type) {
    case 'paneResized': {
      const [least, most] = PANE_LIMITS[action.pane];
      return { ...layout, [action.pane]: Math.round(Math.min(most, Math.max(least, action.width))) };
    }
    case 'themeChosen':
      return { ...layout, theme: action.theme };
    case 'zoomChosen':
      return { ...layout, zoom: Math.min(ZOOMS[9], Math.max(ZOOMS[0], action.zoom)), fit: false };
    case 'fitChosen':
      return { ...layout, fit: true };
    case 'rollUpChanged':
      return { ...layout, rollUp: { ...layout.rollUp, ...action.change } };
    case 'goingOnChosen':
      return { ...layout, goOn: action.goOn };
    case 'textSizeChosen':
      return { ...layout, textSize: action.size };
    case 'textSizeStepped': {
      const at = TEXT_STEPS.indexOf(layout.textSize) + action.step;
      return { ...layout, textSize: TEXT_STEPS[at] ?? layout.textSize };
    }
  }
}

/** The next size up or down; the last one stays. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const steps: readonly number[] = direction === 1 ? ZOOMS : [...ZOOMS].reverse();
  return steps.find((step) => (step - zoom) * direction > 0) ?? zoom;
}

const KEY = 'layout';

/** The layout as it was left; what is missing or makes no sense is taken from the usual one. */
export function rememberedLayout(storage: Pick<Storage, 'getItem'>): Layout {
  const stored = parse(storage.getItem(KEY));
  let layout = USUAL_LAYOUT;
  for (const pane of ['agencies', 'findings'] as const) {
    const width = stored[pane];
    if (typeof width === 'number') layout = layoutReducer(layout, { type: 'paneResized', pane, width });
  }
  const { theme, zoom, fit, textSize, goOn } = stored;
  if (theme === 'system' || theme === 'light' || theme === 'dark') layout = { ...layout, theme };
  if (typeof zoom === 'number') layout = layoutReducer(layout, { type: 'zoomChosen', zoom });
  if (fit === true) layout = layoutReducer(layout, { type: 'fitChosen' });
  if (goOn === false) layout = layoutReducer(layout, { type: 'goingOnChosen', goOn });
  const size = TEXT_STEPS.find((one) => one === textSize);
  if (size !== undefined) layout = layoutReducer(layout, { type: 'textSizeChosen', size });
  return { ...layout, rollUp: rememberedRollUp(stored['rollUp']) };
}

export function rememberLayout(storage: Pick<Storage, 'setItem'>, layout: Layout): void {
  storage.setItem(KEY, JSON.stringify(layout));
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // A layout that cannot be read is as good as none.
    return {};
  }
}
