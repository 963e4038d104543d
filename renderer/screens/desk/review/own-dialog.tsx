import { useState } from 'react';
import { sectionLabel } from '../../../../app/catalog/labels.ts';
import type { SectionKey } from '../../../../app/model/edition.ts';
import { SECTIONS } from '../../../../app/model/edition.ts';
import type { Severity } from '../../../../app/model/finding.ts';
import { MOST_WORDS } from '../../../../app/model/review.ts';
import type { FindingView, OwnFinding } from '../../../../app/model/review.ts';
import { SEVERITY_WORDS } from '../../../../app/strings/common.ts';
import { OWN } from '../../../../app/strings/review.ts';
import { Choices } from '../../../components/choices.tsx';
import { Dialog } from '../../../components/dialog.tsx';

interface OwnDialogProps {
  readonly agency: string;
  /** The finding that is changed; null for a new one. */
  readonly finding: FindingView | null;
  readonly onSave: (finding: OwnFinding) => void;
  readonly onClose: () => void;
}

const SEVERITIES: readonly Severity[] = ['must-fix', 'suspected', 'advice'];

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A finding that a person writes down. */
export function OwnDialog({ agency, finding, onSave, onClose }: OwnDialogProps) {
  const [severity, setSeverity] = useState<Severity>(finding?.severity ?? 'suspected');
  const [section, setSection] = useState<SectionKey | null>(
    SECTIONS.find((one) => one === finding?.location.section) ?? null,
  );
  const [message, setMessage] = useState(finding?.message ?? '');
  const [basis, setBasis] = useState(finding?.basis ?? '');
  const [suggestion, setSuggestion] = useState(finding?.suggestion ?? '');
  return (
    <Dialog
      title={finding === null ? OWN.addTitle(agency) : OWN.editTitle}
      submit={OWN.save}
      cancel={OWN.cancel}
      canSubmit={message.trim() !== ''}
      onClose={onClose}
      onSubmit={() => {
        onSave({ severity, section, message: message.trim(), basis: orNull(basis), suggestion: orNull(suggestion) });
      }}
    >
      <label className="dialog-field">
        <span>{OWN.message}</span>
        <textarea
          autoFocus
          rows={3}
          maxLength={MOST_WORDS}
          value={message}
          placeholder={OWN.messageHint}
          onChange={(event) => {
            setMessage(event.target.value);
          }}
        />
      </label>
      <div className="dialog-field">
        <span>{OWN.severity}</span>
        <Choices
          label={OWN.severity}
          value={severity}
          onChoose={setSeverity}
          choices={SEVERITIES.map((one) => ({ value: one, label: SEVERITY_WORDS[one] }))}
        />
      </div>
      <label className="dialog-field">
        <span>{OWN.section}</span>
        <select
          value={section ?? ''}
          onChange={(event) => {
            setSection(SECTIONS.find((one) => one === event.target.value) ?? null);
          }}
        >
          <option value="">{OWN.noSection}</option>
          {SECTIONS.map((one) => (
            <option key={one} value={one}>
              {sectionLabel(one)}
            </option>
          ))}
        </select>
      </label>
      <label className="dialog-field">
        <span>{OWN.basis}</span>
        <input
          type="text"
          maxLength={MOST_WORDS}
          value={basis}
          placeholder={OWN.optional}
          onChange={(event) => {
            setBasis(event.target.value);
          }}
        />
      </label>
      <label className="dialog-field">
        <span>{OWN.suggestion}</span>
        <input
          type="text"
          maxLength={MOST_WORDS}
          value={suggestion}
          placeholder={OWN.optional}
          onChange={(event) => {
            setSuggestion(event.target.value);
          }}
        />
      </label>
    </Dialog>
  );
}
