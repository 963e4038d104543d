import { useState } from 'react';
import type { PastYear, ReportView } from '../../../app/bridge/desk.ts';
import { APPLICANT_COLUMNS } from '../../../app/catalog/applications-table.ts';
import { figureOf, splitKey, tableOf } from '../../../app/catalog/forms.ts';
import { tableLabel } from '../../../app/catalog/labels.ts';
import type { FigureKey, TableKey } from '../../../app/model/edition.ts';
import { TABLES } from '../../../app/model/edition.ts';
import type { Finding } from '../../../app/model/finding.ts';
import { YEARS_VIEW } from '../../../app/strings/evidence.ts';
import { PREVIOUS } from '../../../app/strings/inputs.ts';
import { Choices } from '../../components/choices.tsx';
import { Empty } from '../../components/empty.tsx';
import { editionOf } from '../../form/proof.ts';
import { linesOf, tableLines, tiesOf, yearsOf } from '../../form/years.ts';
import { isRunning } from '../../state/session.ts';
import { useWindow } from '../../state/window-context.ts';
import { TiesView } from './years-ties.tsx';
import { YearLines } from './years-lines.tsx';

interface YearsViewProps {
  readonly report: ReportView;
  readonly finding: Finding | null;
}

/** 历年: the figures of a finding and of a whole table, last year beside this year, and what must go on from there. */
export function YearsView({ report, finding }: YearsViewProps) {
  const { desk, toDesk } = useWindow();
  const keys = finding?.figures ?? [];
  const edition = editionOf(report, keys);
  const [column, setColumn] = useState<{ readonly finding: string; readonly key: string } | null>(null);
  if (report.past.length === 0) return <NoPast report={report} />;
  if (edition === null) return <Empty title={YEARS_VIEW.noForm} />;
  const tables = TABLES.filter((table) => tableOf(edition, table) !== null);
  const [first] = tables;
  const meant = tableOfKey(report, keys) ?? tables.find((one) => one === finding?.location.table) ?? null;
  const table =
    tables.find((one) => one === (desk.table ?? meant)) ?? (tables.includes('applications') ? 'applications' : first);
  if (table === undefined) return <Empty title={YEARS_VIEW.noForm} />;
  const own = finding?.id ?? '';
  const applicants = (column?.finding === own ? column.key : null) ?? columnOf(keys) ?? 'total';
  const years = yearsOf(report);
  const mine = keys.filter((key) => figureOf(edition, key) !== undefined);
  const asked = mine.length > 0 && mine.length <= MOST_ASKED ? linesOf(report, edition, mine) : [];
  return (
    <div className="years-view">
      <div className="table-tools">
        <Choices<TableKey>
          label={YEARS_VIEW.tables}
          value={table}
          onChoose={(chosen) => {
            toDesk({ type: 'tableChosen', table: chosen });
          }}
          choices={tables.map((one) => ({ value: one, label: tableLabel(one) }))}
        />
        <span className="years-source faint cut" title={sourceOf(report.past)}>
          {sourceOf(report.past)}
        </span>
      </div>
      <div className="years-scroll" tabIndex={0}>
        {report.past
          .filter(({ disputed }) => disputed)
          .map(({ year, names }) => (
            <p key={year} className="years-disputed text" role="note">
              {YEARS_VIEW.disputed(year, names)}
            </p>
          ))}
        <TiesView ties={tiesOf(report, edition, table)} finding={finding} />
        {asked.length === 0 ? null : (
          <section>
            <h3 className="years-heading">{YEARS_VIEW.ofFinding}</h3>
            <YearLines caption={YEARS_VIEW.ofFinding} years={years} lines={asked} marked={NOTHING} />
          </section>
        )}
        <section>
          <div className="years-heading-line">
            <h3 className="years-heading">{YEARS_VIEW.wholeTable(tableLabel(table))}</h3>
            {table === 'applications' ? (
              <Choices<string>
                label={YEARS_VIEW.columns}
                className="years-columns"
                value={applicants}
                onChoose={(key) => {
                  setColumn({ finding: own, key });
                }}
                choices={APPLICANT_COLUMNS.map(({ key, label }) => ({ value: key, label }))}
              />
            ) : null}
          </div>
          <YearLines
            caption={YEARS_VIEW.wholeTable(tableLabel(table))}
            years={years}
            lines={tableLines(report, edition, table, applicants)}
            marked={new Set(keys)}
            rowsOnly={table === 'applications'}
          />
        </section>
      </div>
    </div>
  );
}

/** More figures than these are the whole table. */
const MOST_ASKED = 12;
const NOTHING: ReadonlySet<FigureKey> = new Set();

/** Nothing to compare with: what would help, and the way to it. */
function NoPast({ report }: { readonly report: ReportView }) {
  const { session, actions } = useWindow();
  return (
    <Empty title={YEARS_VIEW.none} text={report.year === null ? YEARS_VIEW.noYear : YEARS_VIEW.how(report.year - 1)}>
      {report.year === null ? null : (
        <span className="years-import">
          <button
            type="button"
            className="button"
            disabled={isRunning(session)}
            onClick={() => {
              actions.importPrevious('files');
            }}
          >
            {PREVIOUS.importFiles}
          </button>
          <button
            type="button"
            className="button"
            disabled={isRunning(session)}
            onClick={() => {
              actions.importPrevious('folders');
            }}
          >
            {PREVIOUS.importFolder}
          </button>
        </span>
      )}
    </Empty>
  );
}

function tableOfKey(report: ReportView, keys: readonly FigureKey[]): TableKey | null {
  const [key] = keys;
  const edition = editionOf(report, keys);
  return key === undefined || edition === null ? null : (figureOf(edition, key)?.table ?? null);
}

/** The one column of table three that all figures of a finding stand in. */
function columnOf(keys: readonly FigureKey[]): string | null {
  const [column, ...others] = new Set(keys.map((key) => splitKey(key)[1]));
  return others.length === 0 && APPLICANT_COLUMNS.some(({ key }) => key === column) ? (column ?? null) : null;
}

function sourceOf(past: readonly PastYear[]): string {
  return past
    .filter(({ disputed }) => !disputed)
    .map(({ year, names }) => YEARS_VIEW.source(year, names[0] ?? ''))
    .join('　');
}
