import { useMemo } from 'react';
import { faults } from '../../../app/model/tally.ts';
import { CAMPAIGN } from '../../../app/strings/overview.ts';
import { COUNTER_WORDS } from '../../../app/strings/window.ts';
import { CounterMark } from '../../components/counter-mark.tsx';
import { amount } from '../../form/circled.ts';
import type { Bar } from './campaign.ts';
import { barsHeight, barsOption } from './chart-options.ts';
import { Chart, useChartTokens } from './chart.tsx';
import { Panel } from './panel.tsx';

interface BarsPanelProps {
  readonly title: string;
  /** What a bar stands for. */
  readonly head: string;
  readonly bars: readonly Bar[];
  readonly describe: (bars: string) => string;
  readonly onPick: (key: string) => void;
}

/** Faults by family or by group, stacked by severity. */
export function BarsPanel({ title, head, bars, describe, onPick }: BarsPanelProps) {
  const tokens = useChartTokens();
  const option = useMemo(() => barsOption(bars, tokens), [bars, tokens]);
  const label = describe(
    bars.map(({ name, tally }) => CAMPAIGN.barLine(name, tally.mustFix, tally.suspected, tally.advice)).join('；'),
  );
  return (
    <Panel
      title={title}
      chart={
        <Chart
          option={option}
          height={barsHeight(bars.length)}
          label={label}
          onPick={({ name }) => {
            const bar = bars.find((one) => one.name === name);
            if (bar !== undefined) onPick(bar.key);
          }}
        />
      }
      table={<BarsTable head={head} bars={bars} onPick={onPick} />}
    />
  );
}

const SEVERITIES = ['mustFix', 'suspected', 'advice'] as const;

function BarsTable({ head, bars, onPick }: Pick<BarsPanelProps, 'head' | 'bars' | 'onPick'>) {
  return (
    <table className="ov-table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {SEVERITIES.map((severity) => (
            <th key={severity} scope="col">
              <CounterMark counter={severity} /> {COUNTER_WORDS[severity]}
            </th>
          ))}
          <th scope="col">{CAMPAIGN.sum}</th>
          <th scope="col">{CAMPAIGN.concerned}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <th scope="row">
              <button type="button" className="link" onClick={() => onPick(bar.key)}>
                {bar.name}
              </button>
            </th>
            {SEVERITIES.map((severity) => (
              <td key={severity}>{amount(bar.tally[severity])}</td>
            ))}
            <td>{amount(faults(bar.tally))}</td>
            <td>{amount(bar.agencies)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
