import { describe, expect, test } from 'vitest';
import {
  layoutReducer,
  rememberedLayout,
  rememberLayout,
  USUAL_LAYOUT,
  zoomStep,
} from '../../renderer/state/layout.ts';
import type { Layout } from '../../renderer/state/layout.ts';

/** What is remembered from one start to the next. */
function reopened(layout: Layout): Layout {
  let kept: string | null = null;
  rememberLayout({ setItem: (_key, text) => (kept = text) }, layout);
  return rememberedLayout({ getItem: () => kept });
}

describe('the size of the text', () => {
  test('goes up and down by steps and stays at its ends', () => {
    const steps = [1, 1, 1, -1] as const;
    const sizes = steps.reduce<readonly Layout[]>(
      (all, step) => [...all, layoutReducer(all.at(-1) ?? USUAL_LAYOUT, { type: 'textSizeStepped', step })],
      [],
    );
    expect(sizes.map((one) => one.textSize)).toEqual(['large', 'largest', 'largest', 'large']);
    const small = layoutReducer(USUAL_LAYOUT, { type: 'textSizeChosen', size: 'small' });
    expect(layoutReducer(small, { type: 'textSizeStepped', step: -1 }).textSize).toBe('small');
  });

  test('is remembered, and what is no size is left aside', () => {
    expect(reopened({ ...USUAL_LAYOUT, textSize: 'largest' }).textSize).toBe('largest');
    expect(rememberedLayout({ getItem: () => '{"textSize":"huge","theme":"dark"}' })).toEqual({
      ...USUAL_LAYOUT,
      theme: 'dark',
    });
  });
});

describe('the size of originals', () => {
  test('to the width is remembered, until a size is chosen', () => {
    const fitting = layoutReducer({ ...USUAL_LAYOUT, zoom: 125 }, { type: 'fitChosen' });
    expect(reopened(fitting)).toMatchObject({ fit: true, zoom: 125 });
    expect(layoutReducer(fitting, { type: 'zoomChosen', zoom: 90 })).toMatchObject({ fit: false, zoom: 90 });
  });

  test('steps from between two sizes to the next one', () => {
    expect(zoomStep(73, 1)).toBe(80);
    expect(zoomStep(73, -1)).toBe(67);
    expect(zoomStep(200, 1)).toBe(200);
  });
});
