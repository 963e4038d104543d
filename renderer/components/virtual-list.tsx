import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Height of an item before it is measured, in pixels. */
  readonly estimate: (item: T) => number;
  readonly render: (item: T, index: number) => ReactNode;
  /** Key of the item that must be in sight. */
  readonly inSight: string | null;
  readonly className: string;
  /** What the list is to a screen reader. */
  readonly role: 'listbox' | 'tree' | 'rowgroup' | 'presentation';
  readonly label?: string;
  /** Id of the chosen item's element; the list has the focus, the item is spoken. */
  readonly activeDescendant?: string | undefined;
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
  readonly pane?: string;
  /** Several of the items can be chosen at once. */
  readonly multiple?: boolean;
}

/** A long list of which only what is in sight is drawn; items are as high as they want to be. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, keyOf, estimate, render, inSight } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const item = items[index];
      return item === undefined ? 32 : estimate(item);
    },
    // The same as long as the items are: with another one, the list lays all of them out anew.
    getItemKey: useCallback(
      (index: number) => {
        const item = items[index];
        return item === undefined ? index : keyOf(item);
      },
      [items, keyOf],
    ),
    // Exactly: heights rounded one by one would add up to a gap at the end of the list.
    measureElement: (element) => element.getBoundingClientRect().height,
    overscan: 16,
  });

  const at = inSight === null ? -1 : items.findIndex((item) => keyOf(item) === inSight);
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [at, virtualizer]);

  // Where the list becomes lower, what must be in sight stays in sight.
  useEffect(() => {
    const element = scroller.current;
    if (element === null || at < 0) return;
    let height = element.clientHeight;
    const watch = new ResizeObserver(() => {
      if (element.clientHeight < height) virtualizer.scrollToIndex(at, { align: 'auto' });
      height = element.clientHeight;
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [at, virtualizer]);

  const drawn = virtualizer.getVirtualItems();
  return (
    <div
      ref={scroller}
      className={`virtual ${props.className}`}
      role={props.role}
      aria-label={props.label}
      aria-multiselectable={props.multiple}
      aria-activedescendant={props.activeDescendant}
      tabIndex={props.role === 'presentation' || props.role === 'rowgroup' ? undefined : 0}
      onKeyDown={props.onKeyDown}
      data-pane={props.pane}
    >
      <div className="virtual-space" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {/* One block, in which the items follow each other: none that is not measured yet leaves a gap or lies over another. */}
        <div
          className="virtual-block"
          role="presentation"
          style={{ transform: `translateY(${drawn[0]?.start ?? 0}px)` }}
        >
          {drawn.map((virtual) => {
            const item = items[virtual.index];
            return item === undefined ? null : (
              <div
                key={virtual.key}
                ref={virtualizer.measureElement}
                data-index={virtual.index}
                role="presentation"
                className="virtual-item"
              >
                {render(item, virtual.index)}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
