import { useState } from 'react';
import type { ReportView } from '../../../app/bridge/desk.ts';
import { equationsOf } from '../../../app/catalog/equations.ts';
import { figureOf } from '../../../app/catalog/forms.ts';
import { figureLabel, tableLabel } from '../../../app/catalog/labels.ts';
import { explainRepair } from '../../../app/explain/wording.ts';
import { figureMark } from '../../../app/model/mark.ts';
import type { Edition } from '../../../app/model/edition.ts';
import type { Finding, Repair } from '../../../app/model/finding.ts';
import { REPAIRS } from '../../../app/strings/evidence.ts';
import { amount } from '../../form/circled.ts';

interface RepairsViewProps {
  readonly finding: Finding;
  readonly edition: Edition;
  readonly figures: ReportView['figures'];
  readonly onLook: (mark: string) => void;
}

const FEW = 3;

/** All smallest repairs of the table, none of them as certain. */
export function RepairsView({ finding, edition, figures, onLook }: RepairsViewProps) {
  const [all, setAll] = useState(false);
  const { repairs } = finding;
  if (repairs.length === 0) return null;
  const first = repairs[0]?.cells[0]?.figure;
  const table = first === undefined ? undefined : figureOf(edition, first)?.table;
  const shown = all ? repairs : repairs.slice(0, FEW);
  return (
    <div className="repairs">
      <p className="equation-caption">
        <span>{repairs.length === 1 ? REPAIRS.one : REPAIRS.many(repairs.length)}</span>
        {repairs.length > FEW ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? REPAIRS.less : REPAIRS.more(repairs.length - FEW)}
          </button>
        ) : null}
      </p>
      <ol className="repair-list text">
        {shown.map((repair) => (
          <RepairLine
            key={repair.cells.map((cell) => `${cell.figure}=${cell.to}`).join()}
            repair={repair}
            edition={edition}
            outcome={(finding.rule === 'carry/opening' ? REPAIRS.thenOverYears : REPAIRS.then)(
              table === undefined ? '' : tableLabel(table),
            )}
            slips={
              // Beside what was not carried on, the other changes only make up for it: no slips of anybody's.
              table === undefined || (finding.rule === 'carry/opening' && repair.cells.length > 1)
                ? []
                : explainRepair(repair, edition, equationsOf(edition, table), (figure) => figures[figure]).slips
            }
            onLook={onLook}
          />
        ))}
      </ol>
    </div>
  );
}

interface RepairLineProps {
  readonly repair: Repair;
  readonly edition: Edition;
  /** What it would mend. */
  readonly outcome: string;
  /** What slip of the pen it looks like. */
  readonly slips: readonly string[];
  readonly onLook: (mark: string) => void;
}

function RepairLine({ repair, edition, outcome, slips, onLook }: RepairLineProps) {
  return (
    <li>
      {REPAIRS.if}
      {repair.cells.map((cell, index) => (
        <span key={cell.figure}>
          {index > 0 ? REPAIRS.and : null}
          <button
            type="button"
            className="link"
            onClick={() => {
              onLook(figureMark(cell.figure));
            }}
          >
            {figureLabel(edition, cell.figure)}
          </button>
          {REPAIRS.becomes}
          <b>{amount(cell.to)}</b>
        </span>
      ))}
      {REPAIRS.and}
      {outcome}
      {slips.length === 0 ? null : <span className="repair-slips">{slips.join('；')}</span>}
    </li>
  );
}
