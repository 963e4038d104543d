import type { FigureKey } from '../../../app/model/edition.ts';
import { YEARS_VIEW } from '../../../app/strings/evidence.ts';
import { signed } from '../../form/circled.ts';
import { figureText } from '../../form/figure-text.ts';
import type { YearLine } from '../../form/years.ts';

interface YearLinesProps {
  readonly caption: string;
  readonly years: readonly (number | null)[];
  readonly lines: readonly YearLine[];
  /** Figures that the chosen finding speaks of. */
  readonly marked: ReadonlySet<FigureKey>;
  /** All lines are of one column, which need not be named in each. */
  readonly rowsOnly?: boolean;
}

/** Figures line by line: the years, and this year less the year before. */
export function YearLines({ caption, years, lines, marked, rowsOnly = false }: YearLinesProps) {
  return (
    <table className="years-table text">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{YEARS_VIEW.figure}</th>
          {years.map((year, index) => (
            <th key={year ?? index} scope="col" className="years-number">
              {year ?? YEARS_VIEW.thisYear}
            </th>
          ))}
          <th scope="col" className="years-number">
            {YEARS_VIEW.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, cells, difference }) => (
          <tr key={key} data-marked={marked.has(key)}>
            <th scope="row">{rowsOnly ? label.replace(/·[^·]*$/, '') : label}</th>
            {cells.map((cell, index) => (
              <td key={years[index] ?? index} className="years-number" data-state={cell?.state ?? 'absent'}>
                {figureText(cell, YEARS_VIEW.absent)}
              </td>
            ))}
            <td className="years-number years-difference" data-zero={difference === 0}>
              {difference === null ? '' : signed(difference)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
