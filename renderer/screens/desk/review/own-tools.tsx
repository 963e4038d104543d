import { Popconfirm } from 'antd';
import type { FindingView } from '../../../../app/model/review.ts';
import { OWN } from '../../../../app/strings/review.ts';
import { useWindow } from '../../../state/window-context.ts';
import type { Task } from './task.ts';

interface OwnToolsProps {
  readonly finding: FindingView;
  readonly onTask: (task: Task) => void;
}

/** What can be done with a finding that a person wrote. */
export function OwnTools({ finding, onTask }: OwnToolsProps) {
  const { reviewing, readOnly } = useWindow();
  if (readOnly) return null;
  return (
    <p className="own-tools">
      <button
        type="button"
        className="link"
        onClick={() => {
          onTask('editOwn');
        }}
      >
        {OWN.edit}
      </button>
      <Popconfirm
        title={OWN.removeTitle}
        description={OWN.removeText}
        okText={OWN.remove}
        cancelText={OWN.cancel}
        onConfirm={() => {
          void reviewing.removeFinding(finding.id);
        }}
      >
        <button type="button" className="link">
          {OWN.remove}
        </button>
      </Popconfirm>
    </p>
  );
}
