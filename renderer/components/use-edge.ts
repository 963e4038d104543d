import { useRef } from 'react';
import type { PointerEvent } from 'react';

/** What an edge that is drawn with the mouse listens to. */
interface Edge {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
}

/** An edge of something so wide, in pixels: drawn to either side it says how wide that shall be. */
export function useEdge(width: number, onResize: (width: number) => void): Edge {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return {
    onPointerDown: (event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, width };
    },
    onPointerMove: (event) => {
      if (drag.current !== null) onResize(drag.current.width + event.clientX - drag.current.x);
    },
    onPointerUp: () => {
      drag.current = null;
    },
  };
}
