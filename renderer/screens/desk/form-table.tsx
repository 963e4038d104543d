import { useEffect, useMemo, useRef } from 'react';
import type { FormTable } from '../../../app/catalog/form.ts';
import type { ReportView } from '../../../app/bridge/desk.ts';
import type { FigureKey } from '../../../app/model/edition.ts';
import type { Finding } from '../../../app/model/finding.ts';
import type { TableReading } from '../../../app/model/report.ts';
import { TABLE_VIEW } from '../../../app/strings/evidence.ts';
import { checkOf } from '../../form/checks.ts';
import { signed } from '../../form/circled.ts';
import { formGrid } from '../../form/form-grid.ts';
import type { GridCell } from '../../form/form-grid.ts';
import { termsOf } from '../../form/proof.ts';
import type { Proof, Term } from '../../form/proof.ts';
import { useWindow } from '../../state/window-context.ts';
import { FormFigure } from './form-figure.tsx';
import type { Pointing } from './point.ts';
import { useCellPicking } from './use-cell-picking.tsx';

interface FormTableViewProps {
  readonly form: FormTable;
  readonly reading: TableReading;
  readonly report: ReportView;
  readonly findings: readonly Finding[];
  readonly finding: Finding | null;
  readonly proof: Proof;
  readonly now: string | null;
  readonly pointing: Pointing;
}

/** One official table, as published, filled with the report's figures; its checks stand in a margin. */
export function FormTableView(props: FormTableViewProps) {
  const { form, reading, report, findings, finding, proof, now, pointing } = props;
  const grid = useMemo(() => formGrid(reading.edition, form), [reading.edition, form]);
  const { menu, onClick, onContextMenu, onKeyDown, ...picking } = useCellPicking(grid, report, form.key, pointing);
  const terms = new Map(termsOf(proof).map((term) => [term.key, term]));
  const rows = Array.from({ length: grid.rows }, (_, row) => grid.cells.filter((cell) => cell.row === row));
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) showCell(place.current);
  }, [now, form]);
  const broken = checksOf(grid.cells, report, findings);
  return (
    <div className="form-scroll" ref={place}>
      <table
        className="form text"
        data-table={form.key}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onKeyDown={onKeyDown}
      >
        <caption className="visually-hidden">{form.title}</caption>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row} className={stickiness(cells)}>
              {cells.map((cell) => (
                <GridCellView
                  key={cell.column}
                  cell={cell}
                  report={report}
                  findings={findings}
                  finding={finding}
                  terms={terms}
                  broken={broken}
                  now={now}
                  picking={picking}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {menu}
    </div>
  );
}

/** Scrolls to the cell that is looked at, clear of the heads and checks that stay in sight. */
function showCell(scroller: HTMLElement): void {
  const cell = scroller.querySelector('[data-now="true"]')?.getBoundingClientRect();
  if (cell === undefined) return;
  const view = scroller.getBoundingClientRect();
  const edge = (selector: string, side: 'top' | 'bottom') =>
    [...scroller.querySelectorAll(selector)].map((row) => row.getBoundingClientRect()[side]);
  const top = Math.max(view.top, ...edge('.form-sticky-top th', 'bottom'));
  const bottom = Math.min(view.bottom, ...edge('.form-sticky-bottom > *', 'top'));
  if (cell.top < top) scroller.scrollTop += cell.top - top - 4;
  else if (cell.bottom > bottom) scroller.scrollTop += cell.bottom - bottom + 4;
}

/** Rows of heads alone stay at the top, rows of checks alone at the bottom. */
function stickiness(cells: readonly GridCell[]): string {
  if (cells.every(({ content }) => content.kind === 'head' || content.kind === 'check-label')) return 'form-sticky-top';
  const checks = cells.every(({ content }) => ['check', 'check-label', 'gap'].includes(content.kind));
  return checks ? 'form-sticky-bottom' : '';
}

/** Totals that are not the sum of their parts. Where two sums stand against each other neither is wrong by itself. */
function checksOf(cells: readonly GridCell[], report: ReportView, findings: readonly Finding[]) {
  const broken = new Set<FigureKey>();
  for (const { content } of cells) {
    if (content.kind !== 'check' || checkOf(content.equation, report, findings).kind !== 'broken') continue;
    const [total, ...others] = content.equation.right;
    if (total !== undefined && others.length === 0) broken.add(total);
  }
  return broken;
}

interface GridCellViewProps {
  readonly cell: GridCell;
  readonly report: ReportView;
  readonly findings: readonly Finding[];
  readonly finding: Finding | null;
  readonly terms: ReadonlyMap<FigureKey, Term>;
  readonly broken: ReadonlySet<FigureKey>;
  readonly now: string | null;
  readonly picking: Pick<ReturnType<typeof useCellPicking>, 'picked' | 'stop'>;
}

function GridCellView({ cell, report, findings, finding, terms, broken, now, picking }: GridCellViewProps) {
  const { content, rowSpan, columnSpan } = cell;
  const span = { rowSpan, colSpan: columnSpan };
  switch (content.kind) {
    case 'head':
    case 'label':
      return (
        <th {...span} className={`form-${content.kind}`} data-upright={content.upright} title={content.text}>
          <span>{content.text}</span>
        </th>
      );
    case 'gap':
      return <td {...span} className="form-gap" />;
    case 'check-label':
      return (
        <th {...span} className="form-check-label">
          {content.text}
        </th>
      );
    case 'check':
      return (
        <td {...span} className="form-check">
          <CheckView cell={cell} report={report} findings={findings} finding={finding} />
        </td>
      );
    case 'figure': {
      const { key } = content;
      return (
        <FormFigure
          cell={cell}
          figureKey={key}
          report={report}
          terms={terms}
          broken={broken.has(key)}
          now={now}
          picked={picking.picked.has(key)}
          stop={picking.stop === key}
        />
      );
    }
  }
}

type CheckViewProps = Pick<GridCellViewProps, 'cell' | 'report' | 'findings' | 'finding'>;

/** Whether one equation holds; a broken one leads to its finding. */
function CheckView({ cell, report, findings, finding }: CheckViewProps) {
  const { toDesk } = useWindow();
  if (cell.content.kind !== 'check') return null;
  const check = checkOf(cell.content.equation, report, findings);
  if (check.kind === 'holds') {
    return (
      <span className="check-holds" title={TABLE_VIEW.holds} aria-label={TABLE_VIEW.holds}>
        ✓
      </span>
    );
  }
  if (check.kind === 'unknown') return null;
  const { finding: found, difference } = check;
  return (
    <button
      type="button"
      className="check"
      data-kind={check.kind}
      aria-pressed={found.id === finding?.id}
      title={found.message}
      onClick={() => {
        if (found.cause !== null) toDesk({ type: 'folded', finding: found.cause, open: true });
        toDesk({ type: 'findingChosen', finding: found.id });
      }}
    >
      {check.kind === 'broken' && difference !== null ? TABLE_VIEW.gap(signed(difference)) : TABLE_VIEW.undecided}
    </button>
  );
}
