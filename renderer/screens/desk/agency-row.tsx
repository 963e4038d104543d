import { memo } from 'react';
import type { AgencyRow } from '../../../app/bridge/desk.ts';
import { COUNTERS } from '../../../app/model/tally.ts';
import { AGENCIES } from '../../../app/strings/desk.ts';
import { COUNTER_MEANINGS, COUNTER_WORDS } from '../../../app/strings/window.ts';
import { SEND_BACK } from '../../../app/strings/review.ts';
import { CounterMark, GoodMark } from '../../components/counter-mark.tsx';
import { Icon } from '../../components/icons.tsx';
import { openOf, statusOf } from '../../state/filters.ts';

interface AgencyRowViewProps {
  readonly row: AgencyRow;
  readonly chosen: boolean;
  readonly position: number;
  readonly size: number;
  readonly onChoose: (agency: string) => void;
}

/** One agency with what is still open of its findings, or with why it has none. */
export const AgencyRowView = memo(function AgencyRowView(props: AgencyRowViewProps) {
  const { row, chosen, position, size, onChoose } = props;
  const status = statusOf(row);
  return (
    <div
      id={`option-${row.id}`}
      className="agency-row"
      role="option"
      aria-selected={chosen}
      aria-posinset={position}
      aria-setsize={size}
      data-status={status}
      title={row.name}
      onClick={() => {
        onChoose(row.id);
      }}
    >
      <span className="agency-name">{row.name}</span>
      {row.unnamed ? <span className="tag">{AGENCIES.unnamed}</span> : null}
      <span className="agency-state">
        {row.sentBack === null || row.sentBack.answered ? null : (
          <span className="sent-back-mark" title={SEND_BACK.chip(row.sentBack.on)}>
            <Icon name="send" />
            <span className="visually-hidden">{SEND_BACK.chip(row.sentBack.on)}</span>
          </span>
        )}
        {status === 'faulty' && openOf(row) === 0 ? (
          <>
            <GoodMark />
            <span className="faint">{AGENCIES.reviewed}</span>
          </>
        ) : status === 'faulty' ? (
          COUNTERS.filter((counter) => row.open[counter] > 0).map((counter) => (
            <span key={counter} className="agency-count" title={COUNTER_MEANINGS[counter]}>
              <CounterMark counter={counter} />
              <span className="visually-hidden">{COUNTER_WORDS[counter]}</span>
              {row.open[counter]}
            </span>
          ))
        ) : (
          <>
            {status === 'clean' ? <GoodMark /> : null}
            <span className="faint">{AGENCIES[status]}</span>
          </>
        )}
      </span>
    </div>
  );
});
