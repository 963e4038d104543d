import { Modal } from 'antd';
import { useRef } from 'react';
import type { ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly submit: string;
  readonly cancel: string;
  readonly canSubmit: boolean;
  readonly width?: number;
  /** What stands at the left of the buttons. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog with fields: Enter in a field of one line, or Ctrl+Enter anywhere, submits; Escape leaves. */
export function Dialog(props: DialogProps) {
  const { title, onClose, onSubmit, submit, cancel, canSubmit, width = 480, aside, children } = props;
  const form = useRef<HTMLFormElement>(null);
  return (
    <Modal
      title={title}
      open
      onCancel={onClose}
      width={width}
      className="dialog-frame"
      footer={null}
      destroyOnHidden
      afterOpenChange={() => {
        // Keys belong to the form at once, not to the button that closes it.
        const { current } = form;
        if (current?.contains(document.activeElement) === false) current.focus();
      }}
    >
      <form
        ref={form}
        tabIndex={-1}
        className="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSubmit) onSubmit();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey || !canSubmit) return;
          event.preventDefault();
          onSubmit();
        }}
      >
        <div className="dialog-fields">{children}</div>
        <div className="dialog-buttons">
          {aside}
          <span className="bar-gap" />
          <button type="button" className="button" onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" className="button" data-main="true" disabled={!canSubmit}>
            {submit}
          </button>
        </div>
      </form>
    </Modal>
  );
}
