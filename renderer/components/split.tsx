import { useEdge } from './use-edge.ts';

interface SplitProps {
  readonly width: number;
  readonly limits: readonly [least: number, most: number];
  readonly label: string;
  readonly onResize: (width: number) => void;
}

/** The edge between two panes: drawn with the mouse, or with ← and → where it has the focus. */
export function Split({ width, limits, label, onResize }: SplitProps) {
  const edge = useEdge(width, onResize);
  return (
    <div
      className="split"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={limits[0]}
      aria-valuemax={limits[1]}
      tabIndex={0}
      {...edge}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onResize(width + step);
      }}
    />
  );
}
