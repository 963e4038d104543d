import { useMemo, useState } from 'react';
import type { InputRow } from '../../app/bridge/desk.ts';
import type { InputStatus } from '../../app/model/audit-result.ts';
import { EDITION_WORDS, INPUT_KIND_WORDS, INPUT_STATUS_WORDS } from '../../app/strings/common.ts';
import { INPUTS } from '../../app/strings/inputs.ts';
import { Choices } from '../components/choices.tsx';
import { Empty } from '../components/empty.tsx';
import { Icon } from '../components/icons.tsx';
import { InputMark } from '../components/input-mark.tsx';
import { SearchField } from '../components/search-field.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { correctedParts } from '../state/correction-form.ts';
import { amount } from '../form/circled.ts';
import { folderOf, shownInputs, sizeText, sortedBy, WHOLE_LIST } from '../state/input-list.ts';
import type { InputColumn, InputList } from '../state/input-list.ts';
import { isRunning } from '../state/session.ts';
import type { AuditAtHand } from '../state/session.ts';
import { useWindow } from '../state/window-context.ts';
import { CorrectionDialog } from './inputs/correction-dialog.tsx';
import { PreviousButton, PreviousLine } from './inputs/previous-line.tsx';
import { RosterButton, RosterLine } from './inputs/roster-line.tsx';

const COLUMNS: readonly InputColumn[] = ['status', 'name', 'kind', 'agency', 'year', 'edition', 'size', 'reason'];

const idOf = ({ id }: InputRow): string => id;

/** 收件: every file that came in, what became of it, and why. */
export function InputsScreen({ audit }: { readonly audit: AuditAtHand }) {
  const [list, setList] = useState<InputList>(WHOLE_LIST);
  const { inputs } = audit.overview;
  const rows = useMemo(() => shownInputs(inputs, list), [inputs, list]);
  const [correcting, setCorrecting] = useState<InputRow | null>(null);
  const received = inputs.filter((row) => row.status !== 'roster' && row.status !== 'previous');
  const reports = received.filter((row) => row.status === 'report').length;
  return (
    <section className="inputs" aria-label={INPUTS.list}>
      <div className="inputs-head">
        <StatusChoices inputs={inputs} list={list} onChange={setList} />
        <span className="inputs-summary faint">
          {INPUTS.summary(amount(received.length), amount(reports), amount(received.length - reports))}
        </span>
        <RosterButton />
        <PreviousButton />
        <SearchField
          name="inputs"
          hint="/"
          placeholder={INPUTS.search}
          value={list.text}
          onChange={(text) => {
            setList({ ...list, text });
          }}
        />
      </div>
      <RosterLine problems={audit.overview.rosterProblems} />
      <PreviousLine compared={audit.overview.previous} />
      <div className="inputs-table" role="table" aria-label={INPUTS.list} aria-rowcount={rows.length + 1}>
        <div role="rowgroup">
          <div className="input-row input-row-head" role="row">
            {COLUMNS.map((column) => (
              <Head key={column} column={column} list={list} onChange={setList} />
            ))}
            <span role="columnheader">
              <span className="visually-hidden">{INPUTS.open}</span>
            </span>
          </div>
        </div>
        {rows.length === 0 ? (
          <Empty title={INPUTS.none} />
        ) : (
          <VirtualList
            className="inputs-list"
            role="rowgroup"
            items={rows}
            keyOf={idOf}
            estimate={() => 34}
            inSight={null}
            render={(row, index) => <InputLine row={row} index={index} onCorrect={setCorrecting} />}
          />
        )}
      </div>
      {correcting === null ? null : (
        <CorrectionDialog
          audit={audit}
          row={correcting}
          onClose={() => {
            setCorrecting(null);
          }}
        />
      )}
    </section>
  );
}

interface ListProps {
  readonly list: InputList;
  readonly onChange: (list: InputList) => void;
}

function StatusChoices({ inputs, list, onChange }: ListProps & { readonly inputs: readonly InputRow[] }) {
  const counts = new Map<InputStatus, number>();
  for (const { status } of inputs) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (
    <Choices<InputStatus | null>
      label={INPUTS.statuses}
      value={list.status}
      onChoose={(status) => {
        onChange({ ...list, status });
      }}
      choices={[
        {
          value: null,
          label: (
            <>
              {INPUTS.all} <b>{inputs.length}</b>
            </>
          ),
        },
        ...[...counts].map(([status, count]) => ({
          value: status,
          label: (
            <>
              <InputMark status={status} />
              {INPUT_STATUS_WORDS[status]} <b>{count}</b>
            </>
          ),
        })),
      ]}
    />
  );
}

function Head({ column, list, onChange }: ListProps & { readonly column: InputColumn }) {
  const sort = list.sort?.column === column ? list.sort : null;
  return (
    <span role="columnheader" aria-sort={sort === null ? 'none' : sort.descending ? 'descending' : 'ascending'}>
      <button
        type="button"
        className="head-button"
        title={INPUTS.sort(INPUTS.columns[column])}
        onClick={() => {
          onChange(sortedBy(list, column));
        }}
      >
        {INPUTS.columns[column]}
        {sort === null ? null : <Icon name={sort.descending ? 'down' : 'up'} />}
      </button>
    </span>
  );
}

/** A workbook of last year holds the figures of many agencies. */
function pastWords({ pastReports = 0 }: InputRow): string | null {
  return pastReports > 1 ? INPUTS.pastReports(pastReports) : null;
}

interface InputLineProps {
  readonly row: InputRow;
  readonly index: number;
  readonly onCorrect: (row: InputRow) => void;
}

function InputLine({ row, index, onCorrect }: InputLineProps) {
  const { actions, session, toDesk, readOnly } = useWindow();
  const { agency, correction } = row;
  const canCorrect = row.canCorrect && !readOnly && !isRunning(session);
  return (
    <div
      className="input-row"
      role="row"
      aria-rowindex={index + 2}
      data-status={row.status}
      onKeyDown={(event) => {
        if (event.key !== 'F2' || !canCorrect) return;
        event.preventDefault();
        onCorrect(row);
      }}
    >
      <span role="cell" className="input-status">
        <InputMark status={row.status} />
        {INPUT_STATUS_WORDS[row.status]}
      </span>
      <span role="cell" className="cut text" title={row.path}>
        {row.name} <span className="input-folder faint">{folderOf(row.path)}</span>
      </span>
      <span role="cell" className="cut faint">
        {INPUT_KIND_WORDS[row.kind]}
      </span>
      <span role="cell" className="cut">
        {agency === null || row.status !== 'report' ? (
          (row.agencyName ?? pastWords(row))
        ) : (
          <button
            type="button"
            className="link cut"
            title={INPUTS.toAgency}
            onClick={() => {
              toDesk({ type: 'agencyChosen', agency });
            }}
          >
            {row.agencyName ?? INPUTS.unknownAgency}
          </button>
        )}
      </span>
      <span role="cell">{row.year}</span>
      <span role="cell" className="cut">
        {row.edition === null ? '' : EDITION_WORDS[row.edition]}
      </span>
      <span role="cell" className="number">
        {sizeText(row.bytes)}
      </span>
      <span role="cell" className="cut text input-reason" title={row.reason ?? ''}>
        {correction === null ? null : <span className="by-hand">{INPUTS.byHand(correctedParts(correction))}</span>}
        {row.reason}
      </span>
      <span role="cell" className="input-tools">
        {row.canCorrect ? (
          <button
            type="button"
            className="tool"
            aria-label={`${INPUTS.correct} ${row.name}`}
            title={INPUTS.correctTitle}
            aria-disabled={!canCorrect}
            onClick={() => {
              if (canCorrect) onCorrect(row);
            }}
          >
            <Icon name="pencil" />
          </button>
        ) : null}
        {row.canOpen ? (
          <button
            type="button"
            className="tool"
            aria-label={`${INPUTS.open} ${row.name}`}
            title={INPUTS.open}
            onClick={() => {
              actions.openInput(row.id);
            }}
          >
            <Icon name="open" />
          </button>
        ) : null}
      </span>
    </div>
  );
}
