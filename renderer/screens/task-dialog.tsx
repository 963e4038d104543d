import { useState } from 'react';
import type { Stage } from '../../app/model/edition.ts';
import type { Campaign } from '../../app/model/workspace.ts';
import { NEW_CAMPAIGN } from '../../app/model/workspace.ts';
import { TASK_SETTINGS } from '../../app/strings/tasks.ts';
import { Choices } from '../components/choices.tsx';
import { Dialog } from '../components/dialog.tsx';
import { isRunning } from '../state/session.ts';
import { useWindow } from '../state/window-context.ts';

/** 任务设置: what the campaign is called and what it is about. */
export function TaskDialog({ onClose }: { readonly onClose: () => void }) {
  const { session, campaigns, readOnly } = useWindow();
  const [campaign, setCampaign] = useState<Campaign>(session.session?.workspace?.campaign ?? NEW_CAMPAIGN);
  const [year, setYear] = useState(campaign.year === null ? '' : String(campaign.year));
  const change = (part: Partial<Campaign>) => {
    setCampaign((before) => ({ ...before, ...part }));
  };
  const yearFits = year === '' || /^20\d\d$/.test(year);
  return (
    <Dialog
      title={TASK_SETTINGS.title}
      submit={TASK_SETTINGS.save}
      cancel={TASK_SETTINGS.cancel}
      canSubmit={yearFits && !readOnly && !isRunning(session)}
      onClose={onClose}
      onSubmit={() => {
        const name = campaign.name?.trim() ?? '';
        const settled = { ...campaign, name: name === '' ? null : name, year: year === '' ? null : Number(year) };
        void campaigns.describe(settled).then((well) => {
          if (well) onClose();
        });
      }}
    >
      <label className="dialog-field">
        <span>{TASK_SETTINGS.name}</span>
        <input
          type="text"
          autoFocus
          maxLength={80}
          value={campaign.name ?? ''}
          placeholder={TASK_SETTINGS.nameHint}
          onChange={(event) => {
            change({ name: event.target.value });
          }}
        />
      </label>
      <label className="dialog-field">
        <span>{TASK_SETTINGS.year}</span>
        <input
          type="text"
          inputMode="numeric"
          maxLength={4}
          aria-invalid={!yearFits}
          value={year}
          placeholder={TASK_SETTINGS.yearHint}
          onChange={(event) => {
            setYear(event.target.value.trim());
          }}
        />
      </label>
      <div className="dialog-field">
        <span>{TASK_SETTINGS.stage}</span>
        <Choices<Stage>
          label={TASK_SETTINGS.stage}
          value={campaign.stage}
          onChoose={(stage) => {
            change({ stage });
          }}
          choices={(['published', 'draft'] as const).map((stage) => ({
            value: stage,
            label: TASK_SETTINGS.stages[stage],
          }))}
        />
        <span className="faint">{TASK_SETTINGS.stageHint}</span>
      </div>
      <label className="dialog-check">
        <input
          type="checkbox"
          checked={campaign.keepOriginals}
          onChange={(event) => {
            change({ keepOriginals: event.target.checked });
          }}
        />
        <span>
          {TASK_SETTINGS.keep}
          <br />
          <span className="faint">{TASK_SETTINGS.keepHint}</span>
        </span>
      </label>
      <p className="faint">{TASK_SETTINGS.again}</p>
    </Dialog>
  );
}
