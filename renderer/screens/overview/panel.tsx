import { useState } from 'react';
import type { ReactNode } from 'react';
import { CAMPAIGN } from '../../../app/strings/overview.ts';
import { Choices } from '../../components/choices.tsx';

interface PanelProps {
  readonly title: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** Further choices beside the title. */
  readonly children?: ReactNode;
}

/** A chart, and the same data as a table: to be read with the keyboard and by a screen reader. */
export function Panel({ title, chart, table, children }: PanelProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="ov-panel" aria-label={title}>
      <header className="ov-head">
        <h2>{title}</h2>
        {children}
        <span className="ru-gap" />
        <Choices
          label={CAMPAIGN.view(title)}
          value={asTable ? 'table' : 'chart'}
          onChoose={(view) => {
            setAsTable(view === 'table');
          }}
          choices={[
            { value: 'chart', label: CAMPAIGN.chart },
            { value: 'table', label: CAMPAIGN.table },
          ]}
        />
      </header>
      {asTable ? table : chart}
    </section>
  );
}
