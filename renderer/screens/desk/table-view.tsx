import { tableOf } from '../../../app/catalog/forms.ts';
import { figureOf } from '../../../app/catalog/forms.ts';
import type { ReportView } from '../../../app/bridge/desk.ts';
import type { TableKey } from '../../../app/model/edition.ts';
import { TABLES } from '../../../app/model/edition.ts';
import type { Finding } from '../../../app/model/finding.ts';
import type { TableReading } from '../../../app/model/report.ts';
import { tableLabel } from '../../../app/catalog/labels.ts';
import { TABLE_VIEW } from '../../../app/strings/evidence.ts';
import { PLACE_WORDS } from '../../../app/strings/own-place.ts';
import { Choices } from '../../components/choices.tsx';
import { Empty } from '../../components/empty.tsx';
import { faultsInTable } from '../../form/checks.ts';
import type { Proof } from '../../form/proof.ts';
import { useWindow } from '../../state/window-context.ts';
import { FormTableView } from './form-table.tsx';
import type { Pointing } from './point.ts';
import { WriteButton } from './write-button.tsx';

interface TableViewProps {
  readonly report: ReportView;
  readonly findings: readonly Finding[];
  readonly finding: Finding | null;
  readonly proof: Proof;
  readonly now: string | null;
  readonly pointing: Pointing;
}

/** 表格: the official form with the report's figures, every broken row and column at once. */
export function TableView({ report, findings, finding, proof, now, pointing }: TableViewProps) {
  const { desk, toDesk } = useWindow();
  const readings = report.tables.filter((reading) => tableOf(reading.edition, reading.table) !== null);
  const wanted = desk.table ?? meantTable(report, finding);
  const reading = readings.find((one) => one.table === wanted) ?? readings[0];
  if (reading === undefined) return <Empty title={TABLE_VIEW.noForm} />;
  const form = tableOf(reading.edition, reading.table);
  return (
    <div className="table-view">
      <div className="table-tools">
        <Choices<TableKey>
          label={TABLE_VIEW.tables}
          value={reading.table}
          onChoose={(table) => {
            toDesk({ type: 'tableChosen', table });
          }}
          choices={readings.map(({ table }) => {
            const faults = faultsInTable(table, report, findings);
            return {
              value: table,
              title: form?.title ?? '',
              label: (
                <>
                  {tableLabel(table)} {faults === 0 ? null : <b className="table-faults">{faults}</b>}
                </>
              ),
            };
          })}
        />
        <span className="table-title">{form?.title.replace(/^表. /, '')}</span>
        <span className="bar-gap" />
        <WriteButton pointing={pointing} hint={PLACE_WORDS.writeHint} />
      </div>
      {reading.status === 'read' && form !== null ? (
        <FormTableView
          form={form}
          reading={reading}
          report={report}
          findings={findings}
          finding={finding}
          proof={proof}
          now={now}
          pointing={pointing}
        />
      ) : (
        <Empty title={whyNot(reading)} />
      )}
    </div>
  );
}

/** The table that a finding speaks of. */
function meantTable(report: ReportView, finding: Finding | null): TableKey | null {
  const named = TABLES.find((table) => table === finding?.location.table);
  if (named !== undefined) return named;
  const key = finding?.figures[0];
  if (key === undefined) return null;
  for (const { edition } of report.tables) {
    const figure = figureOf(edition, key);
    if (figure !== undefined) return figure.table;
  }
  return null;
}

function whyNot(reading: TableReading): string {
  switch (reading.status) {
    case 'unreadable':
      return TABLE_VIEW.unreadable(reading.reason ?? '');
    case 'missing':
      return TABLE_VIEW.missing;
    case 'absent':
    case 'read':
      return TABLE_VIEW.absent;
  }
}
