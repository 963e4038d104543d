import { useState } from 'react';
import { TABLES } from '../../../../app/model/edition.ts';
import type { ReportView } from '../../../../app/bridge/desk.ts';
import type { OwnPlace } from '../../../../app/model/own-place.ts';
import { tableLabel } from '../../../../app/catalog/labels.ts';
import { PLACE_WORDS } from '../../../../app/strings/own-place.ts';
import { cellsPlace, columnsOf, placeWords, rowsOf } from '../../../form/own-place.ts';
import type { NamedKey } from '../../../form/own-place.ts';

interface PlaceFieldProps {
  readonly place: OwnPlace | null;
  readonly report: ReportView;
  readonly onPlace: (place: OwnPlace | null) => void;
}

/** Which cells of the report a finding is about, or which words of it. */
export function PlaceField({ place, report, onPlace }: PlaceFieldProps) {
  // The button that lets go of the words goes with them: the focus stays in the field.
  const [cleared, setCleared] = useState(false);
  if (place?.kind === 'passage') {
    return (
      <div className="dialog-field">
        <span>{PLACE_WORDS.passage}</span>
        <span className="own-passage text">
          <q>{place.text.replace(/\s+/gu, ' ').trim()}</q>
          <button
            type="button"
            className="link"
            onClick={() => {
              setCleared(true);
              onPlace(null);
            }}
          >
            {PLACE_WORDS.clear}
          </button>
        </span>
      </div>
    );
  }
  const tables = report.tables.filter(({ table }) => cellsPlace(report, table, null, null) !== null);
  if (tables.length === 0) return null;
  const table = place?.table ?? null;
  const row = place?.row ?? null;
  const column = place?.column ?? null;
  const columns = table === null ? [] : columnsOf(report, table, row);
  return (
    <div className="dialog-field" role="group" aria-label={PLACE_WORDS.place}>
      <span>{PLACE_WORDS.place}</span>
      <span className="own-cells">
        <Pick
          label={PLACE_WORDS.table}
          none={PLACE_WORDS.noTable}
          autoFocus={cleared}
          value={table}
          options={tables.map((one) => ({ key: one.table, label: tableLabel(one.table) }))}
          onPick={(key) => {
            const picked = TABLES.find((one) => one === key);
            onPlace(picked === undefined ? null : cellsPlace(report, picked, null, null));
          }}
        />
        {table === null ? null : (
          <>
            <Pick
              label={PLACE_WORDS.row}
              none={PLACE_WORDS.allRows}
              value={row}
              options={rowsOf(report, table)}
              onPick={(key) => {
                // A row may have no such column: then all of it is meant.
                onPlace(cellsPlace(report, table, key, column) ?? cellsPlace(report, table, key, null));
              }}
            />
            {columns.length < 2 ? null : (
              <Pick
                label={PLACE_WORDS.column}
                none={PLACE_WORDS.allColumns}
                value={column}
                options={columns}
                onPick={(key) => {
                  onPlace(cellsPlace(report, table, row, key));
                }}
              />
            )}
          </>
        )}
      </span>
      {place === null ? null : <output className="own-place faint">{placeWords(place, report)}</output>}
    </div>
  );
}

interface PickProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly autoFocus?: boolean;
  readonly value: string | null;
  readonly options: readonly NamedKey[];
  readonly onPick: (key: string | null) => void;
}

function Pick({ label, none, autoFocus = false, value, options, onPick }: PickProps) {
  return (
    <select
      aria-label={label}
      autoFocus={autoFocus}
      value={value ?? ''}
      onChange={(event) => {
        onPick(event.target.value === '' ? null : event.target.value);
      }}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
