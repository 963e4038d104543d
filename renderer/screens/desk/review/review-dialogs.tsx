import type { OwnPlace } from '../../../../app/model/own-place.ts';
import type { FindingChoice } from '../../../state/use-desk.ts';
import type { AuditAtHand } from '../../../state/session.ts';
import { useWindow } from '../../../state/window-context.ts';
import { EverywhereDialog } from './everywhere-dialog.tsx';
import { OwnDialog } from './own-dialog.tsx';
import { SendBackDialog } from './send-back-dialog.tsx';
import type { Task } from './task.ts';

interface ReviewDialogsProps {
  readonly audit: AuditAtHand;
  readonly choice: FindingChoice;
  readonly task: Task | null;
  /** What is pointed at in the evidence. */
  readonly pointed: OwnPlace | null;
  readonly onClose: () => void;
}

/** The dialogs of the review; each stays open until what was said is on disk. */
export function ReviewDialogs({ audit, choice, task, pointed, onClose }: ReviewDialogsProps) {
  const { reviewing } = useWindow();
  const { agency, chosen, report } = choice;
  const saved = (saving: Promise<boolean>) => {
    void saving.then((well) => {
      if (well) onClose();
    });
  };
  if (task === 'own') {
    return (
      <OwnDialog
        agency={agency}
        report={report}
        pointed={pointed}
        finding={null}
        onSave={(finding) => {
          saved(reviewing.addFinding(agency.id, finding));
        }}
        onClose={onClose}
      />
    );
  }
  if (task === 'editOwn' && chosen?.origin === 'person') {
    return (
      <OwnDialog
        key={chosen.id}
        agency={agency}
        report={report}
        pointed={null}
        finding={chosen}
        onSave={(finding) => {
          saved(reviewing.editFinding(chosen.id, finding));
        }}
        onClose={onClose}
      />
    );
  }
  if (task === 'sendBack') {
    return (
      <SendBackDialog
        agency={agency.name}
        sentBack={agency.sentBack}
        onSend={(sentBack) => {
          saved(reviewing.sendBack({ agency: agency.id, sentBack }));
        }}
        onClose={onClose}
      />
    );
  }
  if (task === 'everywhere' && chosen?.origin === 'program') {
    return <EverywhereDialog key={chosen.id} audit={audit} finding={chosen} onClose={onClose} />;
  }
  return null;
}
