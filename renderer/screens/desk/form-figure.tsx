import type { ReportView } from '../../../app/bridge/desk.ts';
import type { FigureKey } from '../../../app/model/edition.ts';
import { figureMark } from '../../../app/model/mark.ts';
import { EQUATION } from '../../../app/strings/evidence.ts';
import { figureText } from '../../form/figure-text.ts';
import type { GridCell } from '../../form/form-grid.ts';
import type { Term } from '../../form/proof.ts';

interface FormFigureProps {
  readonly cell: GridCell;
  readonly figureKey: FigureKey;
  readonly report: ReportView;
  readonly terms: ReadonlyMap<FigureKey, Term>;
  readonly broken: boolean;
  readonly now: string | null;
  /** It is among those that the person points at. */
  readonly picked: boolean;
  /** The Tab key stops at it. */
  readonly stop: boolean;
}

/** A figure of an official table as it stands in the report. */
export function FormFigure({ cell, figureKey, report, terms, broken, now, picked, stop }: FormFigureProps) {
  const figure = report.figures[figureKey];
  const term = terms.get(figureKey);
  return (
    <td
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      className="form-figure"
      data-figure={figureKey}
      data-state={figure?.state ?? 'absent'}
      data-term={term !== undefined}
      data-suspect={term?.suspect === true}
      data-broken={broken}
      data-now={figureMark(figureKey) === now}
      data-picked={picked}
      aria-current={picked ? true : undefined}
      tabIndex={stop ? 0 : -1}
      title={figure === undefined ? EQUATION.absent : undefined}
    >
      {term === undefined || terms.size > 30 ? null : <sup className="form-number">{term.number}</sup>}
      {figureText(figure, '')}
    </td>
  );
}
