import { splitKey } from '../catalog/forms.ts';
import { knownTerm, type CellOf } from '../catalog/weigh.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Repair } from '../model/finding.ts';

/** A way in which a clerk comes to write a wrong number. */
export type Slip =
  /** two neighbouring digits changed places: 12 for 21 */
  | 'swapped'
  /** ten times too much or too little */
  | 'shifted'
  /** a minus too many */
  | 'sign'
  /** 总计 repeats 自然人 and leaves the organizations out */
  | 'naturalPersonOnly'
  /** counted in another column or row: one cell has too much what the other lacks */
  | 'misplaced'
  /** a digit left out, or one too many */
  | 'droppedDigit'
  | 'addedDigit'
  /** one digit is another */
  | 'mistyped'
  /** a point where the thousands are set apart: 1.234 for 1,234 */
  | 'separator'
  /** what another row of the results has is counted here as well */
  | 'countedTwice'
  /** repeats the number of the cell beside it */
  | 'repeated';

/** How little a slip surprises, 1 least; a change that no slip explains costs most. */
const COST: Readonly<Record<Slip, number>> = {
  swapped: 1,
  shifted: 1,
  sign: 1,
  naturalPersonOnly: 1,
  misplaced: 1,
  separator: 1,
  droppedDigit: 2,
  addedDigit: 2,
  countedTwice: 3,
  mistyped: 3,
  repeated: 3,
};

const UNEXPLAINED = 5;

/** The slip that each changed cell of a repair looks like, in the repair's order; null where it looks like none. */
export function slipsOf(repair: Repair, cellOf: CellOf, order: readonly FigureKey[]): (Slip | null)[] {
  const changes = repair.cells.map(({ figure, to }) => ({ figure, from: valueOf(figure, cellOf), to }));
  return changes.map((change) => {
    if (changes.some((other) => other !== change && isExchange(change, other))) return 'misplaced';
    return typingSlip(change) ?? repetition(change, cellOf, order);
  });
}

/** The surprise of a whole repair: the sum over its cells. */
export function surprise(slips: readonly (Slip | null)[]): number {
  return slips.reduce((sum, slip) => sum + (slip === null ? UNEXPLAINED : COST[slip]), 0);
}

interface Move {
  readonly figure: FigureKey;
  readonly from: number;
  readonly to: number;
}

/** Two cells of one row or column: what the one has too much the other lacks, and one of them is or was empty. */
function isExchange(one: Move, other: Move): boolean {
  const [row, column] = splitKey(one.figure);
  const [otherRow, otherColumn] = splitKey(other.figure);
  if ((row === otherRow) === (column === otherColumn)) return false;
  if (one.to - one.from !== other.from - other.to) return false;
  return [one.from, one.to, other.from, other.to].includes(0) || one.from === other.to;
}

const HALF = 0.5;

function typingSlip({ from, to }: Move): Slip | null {
  if (from === -to) return 'sign';
  if (from === 0 || to === 0) return null;
  if (!Number.isInteger(from) && Math.abs(from * 1000 - to) < HALF) return 'separator';
  if (from === to * 10 || to === from * 10) return 'shifted';
  const wrong = String(from);
  const right = String(to);
  if (wrong.length + 1 === right.length) return isWithoutOneDigit(right, wrong) ? 'droppedDigit' : null;
  if (wrong.length === right.length + 1) return isWithoutOneDigit(wrong, right) ? 'addedDigit' : null;
  if (wrong.length !== right.length || wrong.length < 2) return null;
  const differing = Array.from(wrong).flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first, second] = differing;
  if (first === undefined) return null;
  if (second === undefined) return 'mistyped';
  const swapped =
    differing.length === 2 && second === first + 1 && wrong[first] === right[second] && wrong[second] === right[first];
  return swapped ? 'swapped' : null;
}

function isWithoutOneDigit(long: string, short: string): boolean {
  for (let index = 0; index < long.length; index += 1) {
    if (long.slice(0, index) + long.slice(index + 1) === short) return true;
  }
  return false;
}

/** A number that stands beside it in the row, too. Zeros repeat everywhere and say nothing. */
function repetition({ figure, from, to }: Move, cellOf: CellOf, order: readonly FigureKey[]): Slip | null {
  if (from === 0) return null;
  const [row, column] = splitKey(figure);
  if (column === 'total' && from === valueOf(`${row}|naturalPerson`, cellOf)) return 'naturalPersonOnly';
  if (isCountedTwice({ figure, from, to }, cellOf, order)) return 'countedTwice';
  const place = order.indexOf(figure);
  const beside = [order[place - 1], order[place + 1]];
  return beside.some((key) => key !== undefined && splitKey(key)[0] === row && valueOf(key, cellOf) === from)
    ? 'repeated'
    : null;
}

/** The rows of table three in which an application is counted once and no more. */
const RESULT = /^(?:granted|partlyGranted|refused|unavailable|notProcessed|otherDisposal)(?:$|\.)/;
/** A difference of one is the number of too many rows to tell anything. */
const TELLING = 2;

function isCountedTwice({ figure, from, to }: Move, cellOf: CellOf, order: readonly FigureKey[]): boolean {
  const [row, column] = splitKey(figure);
  if (!RESULT.test(row) || from - to < TELLING) return false;
  return order.some((key) => {
    const [otherRow, otherColumn] = splitKey(key);
    return otherRow !== row && otherColumn === column && RESULT.test(otherRow) && valueOf(key, cellOf) === from - to;
  });
}

function valueOf(figure: FigureKey, cellOf: CellOf): number {
  const cell = cellOf(figure);
  return (cell === undefined ? null : knownTerm(cell)) ?? NaN;
}
