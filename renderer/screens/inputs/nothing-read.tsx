import type { InputRow } from '../../../app/bridge/desk.ts';
import { NOTHING_READ } from '../../../app/strings/inputs.ts';
import { Empty } from '../../components/empty.tsx';
import { amount } from '../../form/circled.ts';
import { useWindow } from '../../state/window-context.ts';

/** So many files are told of with their reasons; 收件 has them all. */
const TOLD = 3;

/** No file was a report: why, file by file where they are few, and the way to what became of each. */
export function NothingRead({ inputs }: { readonly inputs: readonly InputRow[] }) {
  const { toDesk } = useWindow();
  if (inputs.length === 0) return <Empty title={NOTHING_READ.empty} text={NOTHING_READ.emptyText} />;
  const own = inputs.filter(({ status }) => status !== 'previous' && status !== 'roster' && status !== 'container');
  const more = own.length - TOLD;
  return (
    <Empty
      title={own.length === 0 ? NOTHING_READ.onlyPrevious : NOTHING_READ.title}
      text={own.length === 0 ? NOTHING_READ.onlyPreviousText : NOTHING_READ.text}
    >
      {own.length === 0 ? null : (
        <ul className="empty-reasons">
          {own.slice(0, TOLD).map(({ id, name, reason }) => (
            <li key={id} className="text">
              {NOTHING_READ.line(name, reason ?? '')}
            </li>
          ))}
          {more > 0 ? <li className="faint">{NOTHING_READ.more(amount(more))}</li> : null}
        </ul>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          toDesk({ type: 'screenChosen', screen: 'inputs' });
        }}
      >
        {NOTHING_READ.toInputs}
      </button>
    </Empty>
  );
}
