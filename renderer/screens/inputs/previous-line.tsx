import { Dropdown } from 'antd';
import type { MenuProps } from 'antd';
import type { Overview } from '../../../app/bridge/desk.ts';
import { PREVIOUS } from '../../../app/strings/inputs.ts';
import { Icon } from '../../components/icons.tsx';
import { amount } from '../../form/circled.ts';
import { isRunning } from '../../state/session.ts';
import { useWindow } from '../../state/window-context.ts';

const WAYS: NonNullable<MenuProps['items']> = [
  { key: 'files', label: PREVIOUS.files },
  { key: 'folders', label: PREVIOUS.folder },
];

/** The button that brings reports of earlier years in, where there are none. */
export function PreviousButton() {
  const { session } = useWindow();
  if (session.session === null || (session.session.previous ?? []).length > 0) return null;
  return <ImportPrevious className="button" label={PREVIOUS.import} />;
}

function ImportPrevious({ className, label }: { readonly className: string; readonly label: string }) {
  const { session, actions, readOnly } = useWindow();
  const fixed = readOnly || isRunning(session);
  return (
    <Dropdown
      trigger={['click']}
      disabled={fixed}
      menu={{
        items: WAYS,
        onClick: ({ key }) => {
          actions.importPrevious(key === 'folders' ? 'folders' : 'files');
        },
      }}
    >
      <button type="button" className={className} title={PREVIOUS.why} disabled={fixed}>
        {label}
        <Icon name="down" />
      </button>
    </Dropdown>
  );
}

/** So many names are spelled out. */
const NAMED = 3;

/** Reports of earlier years in use: where from, how many were read, and how many agencies they can be compared with. */
export function PreviousLine({ compared }: { readonly compared: Overview['previous'] }) {
  const { session, actions, readOnly } = useWindow();
  const names = session.session?.previous ?? [];
  if (names.length === 0) return null;
  const more = names.length > NAMED ? PREVIOUS.more(amount(names.length)) : '';
  return (
    <div className="roster-line" role="group" aria-label={PREVIOUS.label}>
      <span className="cut text" title={names.join('、')}>
        {PREVIOUS.named(names.slice(0, NAMED).join('、'), more)}
      </span>
      <span className="faint">{comparedText(compared)}</span>
      <span className="bar-gap" />
      <ImportPrevious className="tool" label={PREVIOUS.add} />
      <button type="button" className="tool" disabled={readOnly || isRunning(session)} onClick={actions.removePrevious}>
        {PREVIOUS.remove}
      </button>
    </div>
  );
}

function comparedText(compared: Overview['previous']): string {
  if (compared === undefined) return PREVIOUS.waiting;
  if (compared.reports === 0) return PREVIOUS.notRead;
  return PREVIOUS.reports(amount(compared.reports), amount(compared.agencies));
}
