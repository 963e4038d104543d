import { useEffect, useLayoutEffect, useReducer, useSyncExternalStore } from 'react';
import type { Dispatch } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import { layoutReducer, rememberedLayout, rememberLayout, TEXT_SIZES } from './layout.ts';
import type { Layout, LayoutAction } from './layout.ts';

/** The window's layout, remembered from start to start. */
export function useLayout(): readonly [Layout, Dispatch<LayoutAction>] {
  const [layout, dispatch] = useReducer(layoutReducer, localStorage, rememberedLayout);
  useEffect(() => {
    rememberLayout(localStorage, layout);
  }, [layout]);
  return [layout, dispatch];
}

const DARK = '(prefers-color-scheme: dark)';

function onSystemTheme(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** Draws the window's text in the chosen size. */
export function useTextSize(bridge: Bridge, { textSize }: Layout): void {
  useEffect(() => {
    void bridge.call('app.textSize', TEXT_SIZES[textSize]);
  }, [bridge, textSize]);
}

/** The theme to be shown: the chosen one, or the system's. */
export function useDark(layout: Layout): boolean {
  const system = useSyncExternalStore(onSystemTheme, () => matchMedia(DARK).matches);
  const dark = layout.theme === 'system' ? system : layout.theme === 'dark';
  // Before the first paint: nobody wants a white flash in a dark room.
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return dark;
}
