import { describe, expect, test } from 'vitest';
import { choosePlace, readPlace, SMALLEST } from '../../app/main/window-place.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 };
const place = { x: 100, y: 50, width: 1200, height: 800, maximized: false };

describe('where the window opens', () => {
  test('where it was left', () => {
    expect(choosePlace(place, [SCREEN])).toEqual(place);
  });

  test('on the second screen, while there is one', () => {
    const left = { ...place, x: 2000 };
    expect(choosePlace(left, [SCREEN, { ...SCREEN, x: 1920 }])).toEqual(left);
    expect(choosePlace(left, [SCREEN])).toEqual({ x: 240, y: 70, width: 1440, height: 900, maximized: false });
  });

  test('in the middle where its title bar could not be reached', () => {
    expect(choosePlace({ ...place, y: -300 }, [SCREEN]).y).toBe(70);
    expect(choosePlace({ ...place, x: -1150 }, [SCREEN]).x).toBe(240);
  });

  test('no larger than a small screen, no smaller than it can be used', () => {
    const small = { x: 0, y: 30, width: 1366, height: 738 };
    expect(choosePlace(undefined, [small])).toEqual({ ...small, maximized: false });
    expect(choosePlace({ ...place, width: 300, height: 10 }, [SCREEN])).toMatchObject(SMALLEST);
  });
});

test('a damaged or foreign window.json counts as none', () => {
  expect(readPlace(JSON.stringify(place))).toEqual(place);
  const incomplete = { ...place, maximized: undefined };
  for (const text of ['', '{', 'null', '[]', JSON.stringify(incomplete), JSON.stringify({ ...place, x: '1' })]) {
    expect(readPlace(text)).toBeUndefined();
  }
});
