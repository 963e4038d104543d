import { useMemo, useState } from 'react';
import type { AgencyRow } from '../../../app/bridge/desk.ts';
import { faults } from '../../../app/model/tally.ts';
import { CAMPAIGN } from '../../../app/strings/overview.ts';
import { Choices } from '../../components/choices.tsx';
import { amount } from '../../form/circled.ts';
import { agencyHeat, groupHeat } from './campaign.ts';
import type { Bar, HeatRow } from './campaign.ts';
import { heatHeight, heatOption } from './chart-options.ts';
import { Chart, useChartTokens } from './chart.tsx';
import type { ChartPick } from './chart.tsx';
import { Panel } from './panel.tsx';
import { useLists } from './use-lists.ts';

/** Agencies that a heat map begins with, and that it goes on by. */
const PORTION = 30;

interface HeatPanelProps {
  readonly agencies: readonly AgencyRow[];
  readonly families: readonly Bar[];
}

/** Agencies, or groups of them, against families of findings. */
export function HeatPanel({ agencies, families }: HeatPanelProps) {
  const [by, setBy] = useState<'agency' | 'group'>('agency');
  const [most, setMost] = useState(PORTION);
  const lists = useLists();
  const tokens = useChartTokens();
  const all = useMemo(() => (by === 'agency' ? agencyHeat(agencies) : groupHeat(agencies)), [by, agencies]);
  const rows = useMemo(() => all.slice(0, most), [all, most]);
  const option = useMemo(() => heatOption(rows, families, tokens), [rows, families, tokens]);
  const grouped = agencies.some((row) => row.group !== null);

  const show = (row: HeatRow, family: string | null) => {
    if (by === 'agency') lists.agency(row.key, family);
    else if (family === null) lists.group(row.key);
    else lists.groupOf(row.key, family);
  };
  const pick = ({ name, series, value }: ChartPick) => {
    if (series === null) {
      const family = families.find((one) => one.name === name);
      const row = rows.find((one) => one.name === name);
      if (family !== undefined) lists.family(family.key);
      else if (row !== undefined) show(row, null);
      return;
    }
    const [x, y] = Array.isArray(value) ? value.map(Number) : [];
    const row = rows[rows.length - 1 - (y ?? -1)];
    const family = families[x ?? -1];
    if (row !== undefined && family !== undefined) show(row, family.key);
  };
  return (
    <Panel
      title={CAMPAIGN.heat}
      chart={
        <Chart
          option={option}
          height={heatHeight(rows.length)}
          label={CAMPAIGN.chartOfHeat(amount(rows.length), amount(families.length))}
          onPick={pick}
        />
      }
      table={<HeatTable by={by} rows={rows} families={families} onPick={show} />}
    >
      {grouped ? (
        <Choices
          label={CAMPAIGN.heatBy}
          value={by}
          onChoose={setBy}
          choices={[
            { value: 'agency', label: CAMPAIGN.heatRows.agency },
            { value: 'group', label: CAMPAIGN.heatRows.group },
          ]}
        />
      ) : null}
      <span className="faint">
        {by === 'agency' && all.length > rows.length
          ? CAMPAIGN.shownOf(amount(rows.length), amount(all.length))
          : CAMPAIGN.withMustFix}
      </span>
      {all.length > rows.length ? (
        <button
          type="button"
          className="link"
          onClick={() => {
            setMost(most + PORTION);
          }}
        >
          {CAMPAIGN.more(amount(Math.min(PORTION, all.length - rows.length)))}
        </button>
      ) : null}
    </Panel>
  );
}

interface HeatTableProps {
  readonly by: 'agency' | 'group';
  readonly rows: readonly HeatRow[];
  readonly families: readonly Bar[];
  readonly onPick: (row: HeatRow, family: string | null) => void;
}

function HeatTable({ by, rows, families, onPick }: HeatTableProps) {
  return (
    <div className="ov-wide" tabIndex={0} role="group" aria-label={CAMPAIGN.heat}>
      <table className="ov-table">
        <thead>
          <tr>
            <th scope="col">{by === 'agency' ? CAMPAIGN.agency : CAMPAIGN.group}</th>
            {families.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{CAMPAIGN.sum}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <button type="button" className="link" onClick={() => onPick(row, null)}>
                  {row.name}
                </button>
              </th>
              {families.map(({ key, name }) => {
                const tally = row.families[key];
                const count = tally === undefined ? 0 : faults(tally);
                return (
                  <td key={key}>
                    {tally === undefined || count === 0 ? null : (
                      <button
                        type="button"
                        className="link"
                        aria-label={CAMPAIGN.heatCell(row.name, name, amount(count))}
                        onClick={() => onPick(row, key)}
                      >
                        {tally.mustFix > 0 ? `● ${amount(count)}` : amount(count)}
                      </button>
                    )}
                  </td>
                );
              })}
              <td>{amount(faults(row.tally))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
