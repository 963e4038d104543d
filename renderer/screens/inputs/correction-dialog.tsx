import { Modal } from 'antd';
import { useEffect, useId, useMemo, useState } from 'react';
import type { InputRow } from '../../../app/bridge/desk.ts';
import { CORRECTION } from '../../../app/strings/inputs.ts';
import { formOf, settledBy } from '../../state/correction-form.ts';
import type { AuditAtHand } from '../../state/session.ts';
import { useWindow } from '../../state/window-context.ts';

interface CorrectionDialogProps {
  readonly audit: AuditAtHand;
  /** The input to be corrected, as it was when the dialog opened. */
  readonly row: InputRow;
  readonly onClose: () => void;
}

/** Whose report a file is, of which year, and whether it is one at all: settled by hand. Enter saves, Esc leaves. */
export function CorrectionDialog({ audit, row, onClose }: CorrectionDialogProps) {
  const { actions } = useWindow();
  const [form, setForm] = useState(() => formOf(row));
  const [opener] = useState(() => document.activeElement);
  // Where the keys were before, they are again.
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
  const [told, setTold] = useState(false);
  const ids = useId();
  const settled = settledBy(row, form);
  const names = useMemo(
    () => audit.overview.agencies.flatMap((agency) => (agency.unnamed ? [] : [agency.name])),
    [audit.overview.agencies],
  );
  const problem = told && 'problem' in settled ? settled : null;

  const settle = (correction: typeof row.correction) => {
    if (JSON.stringify(correction) !== JSON.stringify(row.correction)) {
      actions.correct({ audit: audit.id, input: row.id, correction });
    }
    onClose();
  };
  const problemId = `${ids}problem`;
  const fieldState = (field: 'agency' | 'year') =>
    problem?.field === field ? { 'aria-invalid': true, 'aria-describedby': problemId } : {};

  return (
    <Modal open title={CORRECTION.title} onCancel={onClose} footer={null} width={460}>
      <form
        className="correction"
        onSubmit={(event) => {
          event.preventDefault();
          if ('problem' in settled) setTold(true);
          else settle(settled.correction);
        }}
      >
        <p className="correction-file cut text" title={row.path}>
          {row.name}
        </p>
        <label className="field">
          <span>{CORRECTION.columns.agency}</span>
          <input
            autoFocus
            type="text"
            list={`${ids}names`}
            spellCheck={false}
            value={form.agency}
            placeholder={CORRECTION.asRead}
            disabled={form.notAReport}
            {...fieldState('agency')}
            onChange={(event) => {
              setForm({ ...form, agency: event.target.value });
            }}
          />
        </label>
        <datalist id={`${ids}names`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <label className="field">
          <span>{CORRECTION.columns.year}</span>
          <input
            type="text"
            inputMode="numeric"
            value={form.year}
            placeholder={CORRECTION.asRead}
            disabled={form.notAReport}
            {...fieldState('year')}
            onChange={(event) => {
              setForm({ ...form, year: event.target.value });
            }}
          />
        </label>
        <label className="field-check">
          <input
            type="checkbox"
            checked={form.notAReport}
            onChange={(event) => {
              setForm({ ...form, notAReport: event.target.checked });
            }}
          />
          {CORRECTION.notAReport}
        </label>
        <p className="field-problem" id={problemId} role="alert">
          {problem?.problem}
        </p>
        <p className="faint">{CORRECTION.remembered}</p>
        <div className="correction-foot">
          {row.correction === null ? null : (
            <button
              type="button"
              className="link"
              onClick={() => {
                settle(null);
              }}
            >
              {CORRECTION.undo}
            </button>
          )}
          <span className="bar-gap" />
          <button type="button" className="button" onClick={onClose}>
            {CORRECTION.cancel}
          </button>
          <button type="submit" className="button" data-main="true">
            {CORRECTION.save}
          </button>
        </div>
      </form>
    </Modal>
  );
}
