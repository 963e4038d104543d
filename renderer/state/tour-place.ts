/** A box on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Between the card and what it points at, and the least between the card and the window's edge. */
const GAP = 14;
const MARGIN = 12;

/**
 * Where a card stands that points at something: beside it where there is room, else below or above it, else over its
 * lower end; always whole inside the window.
 * @param target null: in the middle of the window
 */
export function placeCard(target: Box | null, card: Size, room: Size): { readonly left: number; readonly top: number } {
  const inside = (value: number, size: number, all: number) => Math.max(MARGIN, Math.min(value, all - size - MARGIN));
  const at = (left: number, top: number) => ({
    left: inside(left, card.width, room.width),
    top: inside(top, card.height, room.height),
  });
  if (target === null) return at((room.width - card.width) / 2, (room.height - card.height) / 2);
  const { left, top, width, height } = target;
  const right = left + width + GAP;
  const below = top + height + GAP;
  if (right + card.width + MARGIN <= room.width) return at(right, top);
  if (left - GAP - card.width >= MARGIN) return at(left - GAP - card.width, top);
  if (below + card.height + MARGIN <= room.height) return at(left, below);
  if (top - GAP - card.height >= MARGIN) return at(left, top - GAP - card.height);
  return at(left + (width - card.width) / 2, top + height - card.height - GAP);
}
