import type { RollUpView } from '../../../app/bridge/desk.ts';
import type { Authority, RollUpSum } from '../../../app/model/roll-up.ts';
import { ROLL_UP, ROLL_UP_SCREEN } from '../../../app/strings/roll-up.ts';
import { amount, signed } from '../../form/circled.ts';
import { cellText } from './cell-text.ts';
import { differencesOf, sumsOf } from './rows.ts';
import type { FigureColumn } from './rows.ts';

/** A line below the grid: a sum, the authority's own numbers, or what lies between them. */
export interface FootLine {
  readonly kind: 'sum';
  readonly label: string;
  /** By figure. */
  readonly cells: readonly FootCell[];
}

export interface FootCell {
  readonly text: string;
  readonly title: string;
  /** Something to look at: cells that were no number, units that cannot be added, a difference. */
  readonly tone: 'plain' | 'short' | 'mixed' | 'differs';
}

interface Sums {
  readonly view: RollUpView;
  readonly columns: readonly FigureColumn[];
  /** Rows that are shown, and rows that are added up. */
  readonly shown: readonly number[];
  readonly counted: readonly number[];
  /** Of the counted rows, by figure. */
  readonly sums: readonly RollUpSum[];
  readonly authority: Authority | null;
}

/** 所示合计 where a filter is on, 合计, and against an authority 本级政府报告数 and 差额. */
export function footLines({ view, columns, shown, counted, sums, authority }: Sums): readonly FootLine[] {
  const { rows } = view.rollUp;
  const filtered = shown.length < rows.length;
  const inside = new Set(counted);
  const shownCounted = shown.filter((row) => inside.has(row));
  const line = (label: string, cells: readonly FootCell[]): FootLine => ({ kind: 'sum', label, cells });
  return [
    ...(filtered
      ? [line(ROLL_UP.shownSum(amount(shownCounted.length)), sumsOf(view, columns, shownCounted).map(sumCell))]
      : []),
    line(ROLL_UP.sumOf(amount(counted.length)), sums.map(sumCell)),
    ...(authority === null
      ? []
      : [
          line(
            ROLL_UP.authority,
            columns.map((column): FootCell => {
              const { text, spoken } = cellText(column, authority.row, rows);
              return { text, title: spoken, tone: 'plain' };
            }),
          ),
          line(ROLL_UP.difference, differencesOf(columns, sums, authority).map(differenceCell)),
        ]),
  ];
}

/** A sum, and how many cells it had to leave out. */
function sumCell(sum: RollUpSum): FootCell {
  if (sum.units.length > 0) {
    const title = ROLL_UP.mixedUnits(sum.units);
    return { text: '—', title, tone: 'mixed' };
  }
  const added = ROLL_UP_SCREEN.added(amount(sum.numbers));
  const text = sum.value === null ? '' : amount(sum.value);
  if (sum.notNumbers === 0) return { text, title: added, tone: 'plain' };
  return { text, title: `${added}；${ROLL_UP_SCREEN.missed(amount(sum.notNumbers))}`, tone: 'short' };
}

function differenceCell(difference: number | null): FootCell {
  if (difference === null) return { text: '', title: '', tone: 'plain' };
  if (difference === 0) return { text: '0', title: ROLL_UP_SCREEN.equal, tone: 'plain' };
  return { text: signed(difference), title: '', tone: 'differs' };
}
