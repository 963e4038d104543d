import { Modal } from 'antd';
import { useState } from 'react';
import type { RosterProblem } from '../../../app/model/roster.ts';
import { ROSTER } from '../../../app/strings/inputs.ts';
import { amount } from '../../form/circled.ts';
import { isRunning } from '../../state/session.ts';
import { useWindow } from '../../state/window-context.ts';

/** The button that brings a roster in, where there is none. */
export function RosterButton() {
  const { session, actions, readOnly } = useWindow();
  if (session.session === null || session.session.roster !== null) return null;
  return (
    <button
      type="button"
      className="button"
      title={ROSTER.why}
      disabled={readOnly || isRunning(session)}
      onClick={actions.importRoster}
    >
      {ROSTER.import}
    </button>
  );
}

/** The roster in use: its name, how many agencies it has, what is wrong in it. */
export function RosterLine({ problems }: { readonly problems: readonly RosterProblem[] | null }) {
  const { session, actions, readOnly } = useWindow();
  const [open, setOpen] = useState(false);
  const roster = session.session?.roster ?? null;
  if (roster === null) return null;
  const fixed = readOnly || isRunning(session);
  return (
    <div className="roster-line" role="group" aria-label={ROSTER.label}>
      <span className="cut text">{ROSTER.named(roster.name, amount(roster.agencies))}</span>
      {problems === null || problems.length === 0 ? null : (
        <button
          type="button"
          className="link"
          onClick={() => {
            setOpen(true);
          }}
        >
          {ROSTER.problems(amount(problems.length))}
        </button>
      )}
      <span className="bar-gap" />
      <button type="button" className="tool" disabled={fixed} onClick={actions.importRoster}>
        {ROSTER.replace}
      </button>
      <button type="button" className="tool" disabled={fixed} onClick={actions.removeRoster}>
        {ROSTER.remove}
      </button>
      <Modal
        title={ROSTER.problemsTitle}
        open={open}
        footer={null}
        width={680}
        destroyOnHidden
        onCancel={() => {
          setOpen(false);
        }}
      >
        <ProblemTable problems={problems ?? []} />
      </Modal>
    </div>
  );
}

function ProblemTable({ problems }: { readonly problems: readonly RosterProblem[] }) {
  return (
    <div className="roster-problems" tabIndex={0} role="region" aria-label={ROSTER.problemsTitle}>
      <table>
        <thead>
          <tr>
            <th scope="col">{ROSTER.sheet}</th>
            <th scope="col">{ROSTER.row}</th>
            <th scope="col">{ROSTER.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ sheet, row, sentence }, index) => (
            <tr key={`${sheet} ${String(row)} ${String(index)}`}>
              <td className="text">{sheet}</td>
              <td>{row}</td>
              <td className="text">{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
