import type { Equation } from '../catalog/form.ts';
import { splitKey } from '../catalog/forms.ts';
import { figureLabel, tableLabel } from '../catalog/labels.ts';
import { weigh, type CellOf } from '../catalog/weigh.ts';
import type { Edition, FigureKey } from '../model/edition.ts';
import type { Repair } from '../model/finding.ts';
import { formOrder } from './repairs.ts';
import { slipsOf, type Slip } from './slips.ts';

/** A repair in words, for the person who must judge it. */
export interface RepairWording {
  /** 若……则……: never as a certainty. */
  readonly sentence: string;
  /** What slip of the pen it looks like, a sentence each; empty where it looks like none. */
  readonly slips: readonly string[];
}

const SLIPS: Readonly<Record<Exclude<Slip, 'misplaced'>, string>> = {
  swapped: '疑似相邻两位数字颠倒',
  shifted: '疑似多写或少写一个0',
  sign: '疑似多写了负号',
  naturalPersonOnly: '总计可能只填了自然人一列的数',
  droppedDigit: '疑似漏写一位数字',
  addedDigit: '疑似多写一位数字',
  mistyped: '疑似写错一位数字',
  separator: '疑似把千分位逗号写成了小数点',
  countedTwice: '多出的数与同列另一行相等，可能有申请重复计入两行',
  repeated: '与相邻单元格的数字相同，可能重复填写',
};

/**
 * Says what a repair would change and what it would mend.
 *
 * @param equations all equations of the table that the repair belongs to
 * @param cellOf the report's cells
 */
export function explainRepair(
  repair: Repair,
  edition: Edition,
  equations: readonly Equation[],
  cellOf: CellOf,
): RepairWording {
  const label = (figure: FigureKey): string => figureLabel(edition, figure);
  const changes = repair.cells.map(({ figure, to }) => `${label(figure)}由${cellOf(figure)?.raw ?? ''}改为${to}`);
  const weighed = equations.map((equation) => weigh(equation, cellOf));
  const broken = weighed.filter(({ state }) => state === 'broken').length;
  const blanks = weighed.some(({ unknown }) => unknown > 0) ? '（空白格相应补填）' : '';
  const table = equations[0] === undefined ? '' : tableLabel(equations[0].table);
  return {
    sentence: `若${changes.join('、')}，则${table}${broken}条不成立的等式全部成立${blanks}`,
    slips: slipSentences(repair, slipsOf(repair, cellOf, formOrder(equations)), label),
  };
}

function slipSentences(
  repair: Repair,
  slips: readonly (Slip | null)[],
  label: (figure: FigureKey) => string,
): string[] {
  const sentences = repair.cells.flatMap(({ figure }, index) => {
    const slip = slips[index] ?? null;
    return slip === null || slip === 'misplaced' ? [] : [`${label(figure)}：${SLIPS[slip]}`];
  });
  const misplaced = repair.cells.filter((_, index) => slips[index] === 'misplaced').map(({ figure }) => figure);
  const inOneRow = misplaced.some((one, index) =>
    misplaced.some((other, otherIndex) => index !== otherIndex && splitKey(one)[0] === splitKey(other)[0]),
  );
  if (misplaced.length > 0) {
    sentences.push(`${misplaced.map(label).join('与')}：可能计错了${inOneRow ? '列' : '行'}`);
  }
  return sentences;
}
