import { useState } from 'react';
import type { AgencyView, ReportView } from '../../../../app/bridge/desk.ts';
import { sectionLabel } from '../../../../app/catalog/labels.ts';
import type { SectionKey } from '../../../../app/model/edition.ts';
import { SECTIONS } from '../../../../app/model/edition.ts';
import type { Severity } from '../../../../app/model/finding.ts';
import type { OwnPlace } from '../../../../app/model/own-place.ts';
import { MOST_WORDS } from '../../../../app/model/review.ts';
import type { FindingView, OwnFinding } from '../../../../app/model/review.ts';
import { SEVERITY_WORDS } from '../../../../app/strings/common.ts';
import { PLACE_WORDS } from '../../../../app/strings/own-place.ts';
import { OWN } from '../../../../app/strings/review.ts';
import { Choices } from '../../../components/choices.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { sectionOfTable } from '../../../form/own-place.ts';
import { PlaceField } from './place-field.tsx';

interface OwnDialogProps {
  readonly agency: AgencyView;
  /** The report that is looked at; null where the agency has none. */
  readonly report: ReportView | null;
  /** What is pointed at in it; null: nothing. */
  readonly pointed: OwnPlace | null;
  /** The finding that is changed; null for a new one. */
  readonly finding: FindingView | null;
  readonly onSave: (finding: OwnFinding) => void;
  readonly onClose: () => void;
}

const SEVERITIES: readonly Severity[] = ['must-fix', 'suspected', 'advice'];

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A finding that a person writes down. */
export function OwnDialog({ agency, report, pointed, finding, onSave, onClose }: OwnDialogProps) {
  const [severity, setSeverity] = useState<Severity>(finding?.severity ?? 'suspected');
  const [section, setSection] = useState<SectionKey | null>(
    SECTIONS.find((one) => one === finding?.location.section) ?? null,
  );
  const [place, setPlace] = useState<OwnPlace | null>(finding === null ? pointed : (finding.place ?? null));
  // Cells are chosen from the report that the place is in; where that is gone, from the one that is looked at.
  const source = agency.reports.find(({ id }) => id === place?.report) ?? report;
  const ofTable = place?.kind === 'cells' && source !== null ? sectionOfTable(source, place.table) : undefined;
  const [message, setMessage] = useState(finding?.message ?? '');
  const [basis, setBasis] = useState(finding?.basis ?? '');
  const [suggestion, setSuggestion] = useState(finding?.suggestion ?? '');
  return (
    <Dialog
      title={finding === null ? OWN.addTitle(agency.name) : OWN.editTitle}
      submit={OWN.save}
      cancel={OWN.cancel}
      canSubmit={message.trim() !== ''}
      onClose={onClose}
      onSubmit={() => {
        onSave({
          severity,
          section: ofTable === undefined ? section : ofTable,
          place,
          message: message.trim(),
          basis: orNull(basis),
          suggestion: orNull(suggestion),
        });
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
      {source === null ? null : <PlaceField place={place} report={source} onPlace={setPlace} />}
      {ofTable !== undefined ? null : (
        <label className="dialog-field">
          <span>{OWN.section}</span>
          <select
            value={section ?? ''}
            onChange={(event) => {
              setSection(SECTIONS.find((one) => one === event.target.value) ?? null);
            }}
          >
            <option value="">{place === null ? OWN.noSection : PLACE_WORDS.ofWords}</option>
            {SECTIONS.map((one) => (
              <option key={one} value={one}>
                {sectionLabel(one)}
              </option>
            ))}
          </select>
        </label>
      )}
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
