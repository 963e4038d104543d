import { useState } from 'react';
import type { Overview } from '../../../app/bridge/desk.ts';
import { deadlinesOf } from '../../../app/model/due.ts';
import type { Deadline } from '../../../app/model/due.ts';
import { dateWords } from '../../../app/strings/common.ts';
import { DEADLINES, DUE_BY, DUE_WHAT } from '../../../app/strings/deadlines.ts';
import { amount } from '../../form/circled.ts';
import { useLists } from './use-lists.ts';

/** As many as two lines take in a small window. */
const SHOWN = 6;

/** The deadlines in force, each with who still owes what is due, and the way to them. */
export function DeadlineList({ overview }: { readonly overview: Overview }) {
  const [all, setAll] = useState(false);
  const { today, shownOn } = overview;
  const deadlines = deadlinesOf(overview.agencies, shownOn);
  if (deadlines.length === 0) return null;
  const more = deadlines.length - SHOWN;
  const passedSince = deadlines.some(({ date, owing }) => owing !== 0 && today <= date && date < shownOn);
  return (
    <section className="ov-deadlines" aria-label={DEADLINES.title}>
      <h2 className="ov-meter-name">{DEADLINES.title}</h2>
      <div>
        <ul>
          {(all ? deadlines : urgent(deadlines)).map((deadline) => (
            <li key={`${deadline.date} ${deadline.what}`}>
              <DeadlineLine deadline={deadline} />
            </li>
          ))}
        </ul>
        {more > 0 ? (
          <button
            type="button"
            className="link"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? DEADLINES.fewer : DEADLINES.more(more)}
          </button>
        ) : null}
        {passedSince ? <p className="faint">{DEADLINES.passedSince(dateWords(today))}</p> : null}
      </div>
    </section>
  );
}

function DeadlineLine({ deadline }: { readonly deadline: Deadline }) {
  const { what, date, by, owing, agencies, days } = deadline;
  const lists = useLists();
  const owed = owing !== null && owing > 0;
  return (
    <button
      type="button"
      className="ov-deadline"
      title={DEADLINES.by(by.map((one) => DUE_BY[one]))}
      onClick={() => {
        lists.due({ what, date, owing: owed });
      }}
    >
      <span className="ov-deadline-date">{dateWords(date)}</span>
      <span>{DUE_WHAT[what].name}</span>
      <span className="ov-deadline-owing" data-tone={owed && days < 0 ? 'grave' : undefined}>
        {owingWords(deadline, amount(agencies))}
      </span>
      <span className="faint">{daysWords(days)}</span>
    </button>
  );
}

function owingWords({ what, owing }: Deadline, agencies: string): string {
  if (owing === null) return DEADLINES.agencies(agencies);
  return owing === 0 ? DUE_WHAT[what].none(agencies) : DUE_WHAT[what].owing(amount(owing), agencies);
}

function daysWords(days: number): string {
  if (days === 0) return DEADLINES.today;
  return days > 0 ? DEADLINES.daysLeft(amount(days)) : DEADLINES.daysPast(amount(-days));
}

/** Those that somebody still owes go before those that all have met; shown in the order of their days. */
function urgent(deadlines: readonly Deadline[]): readonly Deadline[] {
  const met = ({ owing }: Deadline) => owing === 0;
  const first = [...deadlines.filter((one) => !met(one)), ...deadlines.filter(met)].slice(0, SHOWN);
  return deadlines.filter((one) => first.includes(one));
}
