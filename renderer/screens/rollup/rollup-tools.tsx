import { Select } from 'antd';
import type { RollUpView } from '../../../app/bridge/desk.ts';
import type { Authority } from '../../../app/model/roll-up.ts';
import { ROLL_UP_SCREEN, ROLL_UP_TABLES } from '../../../app/strings/roll-up.ts';
import { Choices } from '../../components/choices.tsx';
import { Icon } from '../../components/icons.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { amount } from '../../form/circled.ts';
import type { RollUpLayout } from '../../state/roll-up-layout.ts';
import { useWindow } from '../../state/window-context.ts';
import type { RollUpSearch } from './rollup-screen.tsx';
import { ROW_FILTERS } from './rows.ts';
import type { RowFilter } from './rows.ts';

interface RollUpToolsProps {
  readonly view: RollUpView;
  readonly above: readonly Authority[];
  readonly authority: Authority | null;
  readonly search: RollUpSearch;
  readonly onSearch: (search: RollUpSearch) => void;
  readonly layout: RollUpLayout;
  readonly onLayout: (change: Partial<RollUpLayout>) => void;
  /** How many agencies the filters leave. */
  readonly shown: number;
  /** How many columns have a difference. */
  readonly differing: number;
}

/** What stands over the grid: which table of which year, whom it is held against, and what is sought. */
export function RollUpTools(props: RollUpToolsProps) {
  const { view, search, onSearch, layout, onLayout, shown, differing } = props;
  const { actions } = useWindow();
  const { rollUp, tables, years } = view;
  const rows = rollUp.rows.length;
  return (
    <>
      <div className="ru-tools">
        <Choices
          label={ROLL_UP_SCREEN.tables}
          value={rollUp.table}
          onChoose={(table) => onLayout({ table, sort: null })}
          choices={tables.map((table) => ({
            value: table,
            label: ROLL_UP_TABLES[table].short,
            title: ROLL_UP_TABLES[table].long,
          }))}
        />
        {years.length < 2 ? (
          <span className="ru-year">{ROLL_UP_SCREEN.yearOf(rollUp.year)}</span>
        ) : (
          <Select
            size="small"
            aria-label={ROLL_UP_SCREEN.year}
            value={rollUp.year}
            options={years.map((year) => ({ value: year, label: ROLL_UP_SCREEN.yearOf(year) }))}
            onChange={(year: number) => onLayout({ year })}
          />
        )}
        {rollUp.table === 'applications' ? (
          <Choices
            label={ROLL_UP_SCREEN.applicants}
            value={layout.applicants}
            onChoose={(applicants) => onLayout({ applicants, sort: null })}
            choices={[
              { value: 'total', label: ROLL_UP_SCREEN.totalOnly },
              { value: 'all', label: ROLL_UP_SCREEN.allApplicants },
            ]}
          />
        ) : null}
        <span className="ru-gap" />
        <AuthorityChoice {...props} />
        {differing === 0 ? null : (
          <button
            type="button"
            className="choice"
            aria-pressed={search.differing}
            title={ROLL_UP_SCREEN.onlyDiffering}
            onClick={() => onSearch({ ...search, differing: !search.differing })}
          >
            {ROLL_UP_SCREEN.differing(amount(differing))}
          </button>
        )}
        <button
          type="button"
          className="tool"
          onClick={() => actions.exportRollUp({ year: rollUp.year, applicants: layout.applicants })}
        >
          <Icon name="sheet" />
          {ROLL_UP_SCREEN.export}
        </button>
      </div>
      <div className="ru-tools">
        <Choices<RowFilter>
          label={ROLL_UP_SCREEN.show}
          value={search.show}
          onChoose={(show) => onSearch({ ...search, show })}
          choices={ROW_FILTERS.map((show) => ({
            value: show,
            label: ROLL_UP_SCREEN.shows[show],
            title: ROLL_UP_SCREEN.showHints[show],
          }))}
        />
        <button
          type="button"
          className="choice"
          aria-pressed={layout.byGroup}
          disabled={rollUp.rows.every(({ group }) => group === null)}
          onClick={() => onLayout({ byGroup: !layout.byGroup })}
        >
          {ROLL_UP_SCREEN.byGroup}
        </button>
        <span className="ru-gap" />
        <span className="faint" role="status">
          {shown === rows ? ROLL_UP_SCREEN.all(amount(rows)) : ROLL_UP_SCREEN.shown(amount(shown), amount(rows))}
        </span>
        <SearchField
          name="rollup"
          hint="/"
          placeholder={ROLL_UP_SCREEN.search}
          value={search.text}
          onChange={(text) => onSearch({ ...search, text })}
        />
      </div>
    </>
  );
}

/** Whose own numbers the sums are held against. */
function AuthorityChoice({ view, above, authority, search, onSearch }: RollUpToolsProps) {
  if (above.length === 0) return null;
  const nameOf = (row: number) => view.rollUp.rows[row]?.name ?? '';
  return (
    <label className="ru-compare">
      <span className="faint">{ROLL_UP_SCREEN.compare}</span>
      <Select<number>
        size="small"
        aria-label={ROLL_UP_SCREEN.compare}
        popupMatchSelectWidth={false}
        value={authority?.row ?? -1}
        options={[
          ...above.map(({ row }) => ({ value: row, label: nameOf(row) })),
          { value: -1, label: ROLL_UP_SCREEN.compareNone },
        ]}
        onChange={(row) => onSearch({ ...search, authority: row < 0 ? 'none' : row })}
      />
    </label>
  );
}
