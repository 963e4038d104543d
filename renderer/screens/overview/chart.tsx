import { BarChart, HeatmapChart } from 'echarts/charts';
import type { BarSeriesOption, HeatmapSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
  VisualMapComponentOption,
} from 'echarts/components';
import { init, use as withParts } from 'echarts/core';
import type { ComposeOption, ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useSyncExternalStore } from 'react';

// SVG stays sharp on paper and at every text size.
withParts([
  AriaComponent,
  BarChart,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  SVGRenderer,
  TooltipComponent,
  VisualMapComponent,
]);

export type ChartOption = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | GridComponentOption
  | HeatmapSeriesOption
  | LegendComponentOption
  | TooltipComponentOption
  | VisualMapComponentOption
>;

/** A place in a chart that was clicked: a mark of a series, or a name beside an axis. */
export interface ChartPick {
  /** Name of the axis' category, or of the mark. */
  readonly name: string;
  readonly series: string | null;
  /** The mark's data as it was given. */
  readonly value: unknown;
}

interface ChartProps {
  readonly option: ChartOption;
  readonly height: number;
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  readonly onPick: (pick: ChartPick) => void;
}

/** A chart. Whoever does not use a mouse has the same data as a table beside it. */
export function Chart({ option, height, label, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);

  useEffect(() => {
    if (place.current === null) return;
    const made = init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    made.on('click', (event) => {
      const { componentType, name, value, seriesName } = event;
      pick.current(
        componentType === 'series'
          ? { name, series: seriesName ?? null, value }
          : { name: typeof value === 'string' ? value : name, series: null, value },
      );
    });
    const watcher = new ResizeObserver(() => {
      made.resize();
    });
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
    chart.current?.resize();
  }, [option, height]);

  return <div ref={place} className="chart" style={{ height }} role="img" aria-label={label} />;
}

/** The window's colours and type, as a chart needs them; others in the dark. */
export interface ChartTokens {
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly accentLine: string;
  readonly mustFix: string;
  readonly suspected: string;
  readonly advice: string;
  readonly font: string;
}

export function useChartTokens(): ChartTokens {
  useSyncExternalStore(onTheme, themeNow);
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: token('ink'),
    soft: token('ink-soft'),
    faint: token('ink-faint'),
    line: token('line'),
    surface: token('surface'),
    accent: token('accent'),
    accentSoft: token('accent-soft'),
    accentLine: token('accent-line'),
    mustFix: token('must-fix'),
    suspected: token('suspected'),
    advice: token('advice'),
    font: token('font'),
  };
}

function onTheme(listener: () => void): () => void {
  const watcher = new MutationObserver(listener);
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    watcher.disconnect();
  };
}

const themeNow = (): string => document.documentElement.dataset['theme'] ?? '';
