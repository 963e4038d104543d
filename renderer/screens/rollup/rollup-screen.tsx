import { Suspense, use, useDeferredValue, useMemo, useState } from 'react';
import type { RollUpRequest } from '../../../app/bridge/calls.ts';
import type { RollUpView } from '../../../app/bridge/desk.ts';
import { ROLL_UP_SCREEN } from '../../../app/strings/roll-up.ts';
import { Empty } from '../../components/empty.tsx';
import { FailureBoundary } from '../../components/failure-boundary.tsx';
import { amount } from '../../form/circled.ts';
import type { RollUpLayout } from '../../state/roll-up-layout.ts';
import type { AuditAtHand } from '../../state/session.ts';
import { useWindow } from '../../state/window-context.ts';
import { RollUpGrid } from './rollup-grid.tsx';
import { RollUpTools } from './rollup-tools.tsx';
import { authorities, countedRows, differencesOf, figureColumns, filteredRows, sumsOf } from './rows.ts';
import type { FigureColumn, RowFilter } from './rows.ts';

/** 汇总: all agencies' figures of a table in one grid, with sums and what the government's own report says. */
export function RollUpScreen({ audit }: { readonly audit: AuditAtHand }) {
  const { layout } = useWindow();
  const { year, table, applicants } = layout.rollUp;
  const wanted = useMemo<RollUpRequest>(() => ({ year, table, applicants }), [year, table, applicants]);
  // The grid before stays on screen until the next one is here.
  const request = useDeferredValue(wanted);
  return (
    <FailureBoundary key={audit.id} onRetry={() => audit.data.forgetFailed()}>
      <Suspense fallback={<div className="rollup" aria-busy="true" />}>
        <Loaded audit={audit} request={request} />
      </Suspense>
    </FailureBoundary>
  );
}

function Loaded({ audit, request }: { readonly audit: AuditAtHand; readonly request: RollUpRequest }) {
  const { toDesk } = useWindow();
  const view = use(audit.data.rollUp(request));
  if (view === null) {
    return (
      <Empty title={ROLL_UP_SCREEN.noYear} text={ROLL_UP_SCREEN.noYearText}>
        <button
          type="button"
          className="button"
          onClick={() => {
            toDesk({ type: 'screenChosen', screen: 'inputs' });
          }}
        >
          {ROLL_UP_SCREEN.toInputs}
        </button>
      </Empty>
    );
  }
  return <Shown view={view} applicants={request.applicants} />;
}

/** What the person looks for in the grid; gone with the screen. */
export interface RollUpSearch {
  readonly text: string;
  readonly show: RowFilter;
  /** Index of the chosen authority's row; null: the first there is. */
  readonly authority: number | 'none' | null;
  readonly differing: boolean;
}

const WHOLE: RollUpSearch = { text: '', show: 'all', authority: null, differing: false };

function Shown({ view, applicants }: { readonly view: RollUpView; readonly applicants: 'total' | 'all' }) {
  const { layout, toLayout, toDesk, toFilters, actions } = useWindow();
  const [search, setSearch] = useState(WHOLE);

  const all = useMemo(() => figureColumns(view, applicants), [view, applicants]);
  const above = useMemo(() => authorities(view), [view]);
  const authority =
    search.authority === 'none' ? null : (above.find(({ row }) => row === search.authority) ?? above[0] ?? null);
  const counted = useMemo(() => countedRows(view, authority), [view, authority]);
  const allSums = useMemo(() => sumsOf(view, all, counted), [view, all, counted]);
  const differing = useMemo(() => {
    const differences = authority === null ? [] : differencesOf(all, allSums, authority);
    return new Set(differences.flatMap((one, at) => (one === null || one === 0 ? [] : [at])));
  }, [all, allSums, authority]);
  const narrow = search.differing && differing.size > 0;
  const columns = useMemo(() => (narrow ? all.filter((_, at) => differing.has(at)) : all), [narrow, all, differing]);
  const sums = useMemo(
    () => (narrow ? allSums.filter((_, at) => differing.has(at)) : allSums),
    [narrow, allSums, differing],
  );
  const { text, show } = search;
  const shown = useMemo(
    () => filteredRows(view, columns, counted, { text, show }),
    [view, columns, counted, text, show],
  );

  const change = (part: Partial<RollUpLayout>) => {
    toLayout({ type: 'rollUpChanged', change: part });
  };
  const open = (row: number, column: FigureColumn | null) => {
    const agency = view.agencies[row];
    if (agency === undefined) return;
    const mark = column?.marks[row];
    const report = view.rollUp.rows[row]?.report ?? null;
    toFilters({ type: 'findingFiltersCleared' });
    toDesk({ type: 'agencyChosen', agency });
    if (mark !== undefined) toDesk({ type: 'findingChosen', finding: mark.finding });
    else if (report !== null) toDesk({ type: 'reportChosen', report });
    if (report === null) return;
    toDesk({ type: 'tabChosen', tab: 'table' });
    toDesk({ type: 'tableChosen', table: view.rollUp.table });
  };

  return (
    <section className="rollup" aria-label={ROLL_UP_SCREEN.title}>
      <RollUpTools
        view={view}
        above={above}
        authority={authority}
        search={search}
        onSearch={setSearch}
        layout={layout.rollUp}
        onLayout={change}
        shown={shown.length}
        differing={differing.size}
      />
      {shown.length === 0 ? (
        <Empty title={ROLL_UP_SCREEN.none}>
          <button
            type="button"
            className="link"
            onClick={() => {
              setSearch({ ...WHOLE, authority: search.authority });
            }}
          >
            {ROLL_UP_SCREEN.clear}
          </button>
        </Empty>
      ) : (
        <RollUpGrid
          view={view}
          columns={columns}
          shown={shown}
          authority={authority}
          counted={counted}
          sums={sums}
          layout={layout.rollUp}
          onLayout={change}
          onOpen={open}
          onCopied={(cells) => {
            actions.tell(ROLL_UP_SCREEN.copied(amount(cells)));
          }}
        />
      )}
      <div className="ru-status faint">
        <span>{ROLL_UP_SCREEN.openHint}</span>
        <span>{ROLL_UP_SCREEN.copyHint}</span>
        {view.undated === 0 ? null : <span>{ROLL_UP_SCREEN.undated(amount(view.undated))}</span>}
      </div>
    </section>
  );
}
