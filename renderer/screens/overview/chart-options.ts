import { faults } from '../../../app/model/tally.ts';
import type { Tally } from '../../../app/model/tally.ts';
import type { Family } from '../../../app/strings/families.ts';
import { CAMPAIGN } from '../../../app/strings/overview.ts';
import { COUNTER_WORDS } from '../../../app/strings/window.ts';
import type { Bar, HeatRow } from './campaign.ts';
import type { ChartOption, ChartTokens } from './chart.tsx';

/** The severities that bars are stacked of, each with a pattern of its own: full, stripes, dots. */
const SEVERITIES = ['mustFix', 'suspected', 'advice'] as const;

function decals(tokens: ChartTokens) {
  const color = tokens.surface;
  return [
    { symbol: 'none' },
    { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4, symbolSize: 1 },
    {
      symbol: 'circle',
      color,
      dashArrayX: [
        [5, 5],
        [0, 5, 5, 0],
      ],
      dashArrayY: [4, 0],
      symbolSize: 0.7,
    },
  ];
}

/** Height of a chart of bars with its legend and axis. */
export const barsHeight = (bars: number): number => bars * 25 + 34;

/** Faults as bars, stacked by severity, the number at the end of each. */
export function barsOption(bars: readonly Bar[], tokens: ChartTokens): ChartOption {
  const text = { color: tokens.soft, fontFamily: tokens.font, fontSize: 12 };
  const shown = [...bars].reverse();
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: decals(tokens) } },
    textStyle: { fontFamily: tokens.font },
    grid: { left: 4, right: 44, top: 26, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, itemGap: 16, textStyle: text, selectedMode: false },
    tooltip: { trigger: 'axis', axisPointer: { type: 'none' }, confine: true, ...tooltip(tokens) },
    xAxis: { type: 'value', show: false, max: 'dataMax' },
    yAxis: {
      type: 'category',
      data: shown.map(({ name }) => name),
      triggerEvent: true,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, color: tokens.ink, margin: 10 },
    },
    series: SEVERITIES.map((severity, index) => ({
      type: 'bar',
      name: COUNTER_WORDS[severity],
      stack: 'faults',
      barWidth: 14,
      itemStyle: { color: tokens[severity], borderColor: tokens.surface, borderWidth: 0.5 },
      cursor: 'pointer',
      data: shown.map(({ tally }) => tally[severity]),
      ...(index === SEVERITIES.length - 1 ? { label: sumLabel(shown, tokens) } : {}),
    })),
  };
}

/** The sum of a bar, behind its last part. */
function sumLabel(bars: readonly Bar[], tokens: ChartTokens) {
  return {
    show: true,
    position: 'right' as const,
    color: tokens.ink,
    fontFamily: tokens.font,
    fontSize: 12,
    formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
      const bar = bars[dataIndex];
      return bar === undefined ? '' : String(faults(bar.tally));
    },
  };
}

const HEAT_LINE = 22;

/** How many faults make a cell how dark. */
const HEAT_STEPS: readonly { readonly from: number; readonly to: number | null; readonly strength: number }[] = [
  { from: 1, to: 2, strength: 0.1 },
  { from: 3, to: 5, strength: 0.22 },
  { from: 6, to: 10, strength: 0.36 },
  { from: 11, to: null, strength: 0.5 },
];

/** The surface, tinted by the accent. */
function mixed({ surface, accentLine }: ChartTokens, strength: number): string {
  const parts = (color: string) => {
    const digits = color.slice(1);
    // The build writes #ffffff as #fff.
    const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
    return [0, 2, 4].map((at) => Number.parseInt(whole.slice(at, at + 2), 16));
  };
  const [from, to] = [parts(surface), parts(accentLine)];
  const mix = from.map((part, index) => Math.round(part + ((to[index] ?? part) - part) * strength * 2));
  return `rgb(${mix.join(', ')})`;
}

/** Height of a heat map with its heads. */
export const heatHeight = (rows: number): number => rows * HEAT_LINE + 34;

/** How many faults each row has of each family: the darker the more; the number, and whether it is grave, is written. */
export function heatOption(
  rows: readonly HeatRow[],
  families: readonly Pick<Family, 'key' | 'name'>[],
  tokens: ChartTokens,
): ChartOption {
  const splitLine = { show: true, lineStyle: { color: tokens.line, width: 1 } };
  const text = { color: tokens.soft, fontFamily: tokens.font, fontSize: 12 };
  const shown = [...rows].reverse();
  const data = shown.flatMap((row, y) =>
    families.flatMap(({ key }, x) => {
      const tally = row.families[key];
      return tally === undefined || faults(tally) === 0 ? [] : [[x, y, faults(tally)]];
    }),
  );
  const tallyAt = (x: number, y: number): Tally | undefined => shown[y]?.families[families[x]?.key ?? ''];
  const place = (value: unknown): readonly [number, number, number] => {
    const [x = 0, y = 0, count = 0] = Array.isArray(value) ? value.map(Number) : [];
    return [x, y, count];
  };
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false } },
    textStyle: { fontFamily: tokens.font },
    grid: { left: 4, right: 4, top: 30, bottom: 2, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      confine: true,
      ...tooltip(tokens),
      formatter: (at) => {
        const [x, y, count] = place(Array.isArray(at) ? at[0]?.value : at.value);
        const mustFix = tallyAt(x, y)?.mustFix ?? 0;
        const words = mustFix > 0 ? `${count}（${COUNTER_WORDS.mustFix}${mustFix}）` : String(count);
        return CAMPAIGN.heatCell(shown[y]?.name ?? '', families[x]?.name ?? '', words);
      },
      renderMode: 'richText',
    },
    // Steps, so that one agency with very many does not make all others pale.
    visualMap: {
      type: 'piecewise',
      show: false,
      dimension: 2,
      pieces: HEAT_STEPS.map(({ from, to, strength }) => ({
        gte: from,
        ...(to === null ? {} : { lte: to }),
        color: mixed(tokens, strength),
      })),
    },
    xAxis: {
      type: 'category',
      position: 'top',
      data: families.map(({ name }) => name),
      triggerEvent: true,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine,
      axisLabel: { ...text, interval: 0, margin: 8 },
    },
    yAxis: {
      type: 'category',
      data: shown.map(({ name }) => name),
      triggerEvent: true,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine,
      axisLabel: { ...text, color: tokens.ink, interval: 0, margin: 10, width: 210, overflow: 'truncate' },
    },
    series: {
      type: 'heatmap',
      data,
      cursor: 'pointer',
      itemStyle: { borderColor: tokens.line, borderWidth: 1 },
      label: {
        show: true,
        color: tokens.ink,
        fontFamily: tokens.font,
        fontSize: 12,
        formatter: ({ value }) => {
          const [x, y, count] = place(value);
          return (tallyAt(x, y)?.mustFix ?? 0) > 0 ? `● ${count}` : String(count);
        },
      },
      emphasis: { itemStyle: { borderColor: tokens.accent, borderWidth: 1.5 } },
    },
  };
}

function tooltip(tokens: ChartTokens) {
  return {
    backgroundColor: tokens.surface,
    borderColor: tokens.line,
    textStyle: { color: tokens.ink, fontFamily: tokens.font, fontSize: 12 },
  };
}
