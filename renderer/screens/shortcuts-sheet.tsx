import { Modal } from 'antd';
import { SHORTCUTS } from '../../app/strings/shortcuts.ts';

interface ShortcutsSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The sheet of keys. */
export function ShortcutsSheet({ open, onClose }: ShortcutsSheetProps) {
  return (
    <Modal title={SHORTCUTS.title} open={open} onCancel={onClose} footer={null} width={980} destroyOnHidden>
      <div className="shortcuts">
        {SHORTCUTS.groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(({ keys, text, ...more }) => (
                <div key={text}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                    {'or' in more ? (
                      <>
                        <span className="faint">{SHORTCUTS.or}</span>
                        {more.or.map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </>
                    ) : null}
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
