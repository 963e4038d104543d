import type { Counter, Tally } from '../../app/model/tally.ts';
import { COUNTERS } from '../../app/model/tally.ts';
import { COUNTER_MEANINGS, COUNTER_WORDS } from '../../app/strings/window.ts';

/** A shape for each counter: disc, triangle, square, dashed ring with a question mark, barred ring. */
const SHAPES: Readonly<Record<Counter, React.ReactNode>> = {
  mustFix: <circle cx="7" cy="7" r="5" fill="currentColor" />,
  suspected: <path d="M7 2.4 12 11.4H2Z" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinejoin="round" />,
  advice: <rect x="3.6" y="3.6" width="6.8" height="6.8" rx="1" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  judgement: (
    <>
      <circle cx="7" cy="7" r="5.3" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="2.4 1.7" />
      <path
        d="M5.6 5.7c0-.9.6-1.4 1.4-1.4s1.4.5 1.4 1.2c0 1-1.4 1-1.4 2.1M7 9.5v.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinecap="round"
      />
    </>
  ),
  unreadable: (
    <>
      <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M3.6 10.4 10.4 3.6" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
};

/** The shape of a counter. It says nothing to a screen reader: the word beside it does. */
export function CounterMark({ counter }: { readonly counter: Counter }) {
  return (
    <svg className="mark" data-counter={counter} viewBox="0 0 14 14" aria-hidden="true">
      {SHAPES[counter]}
    </svg>
  );
}

/** A tick: nothing to find. */
export function GoodMark() {
  return (
    <svg className="mark good-mark" viewBox="0 0 14 14" aria-hidden="true">
      <path
        d="m3 7.4 2.7 2.7L11 4.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A dash: of no account. */
export function NoMark() {
  return (
    <svg className="mark faint" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M3.5 7h7" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}

/** The word of a counter on its own tint. */
export function CounterBadge({ counter }: { readonly counter: Counter }) {
  return (
    <span className="badge" data-counter={counter} title={COUNTER_MEANINGS[counter]}>
      {COUNTER_WORDS[counter]}
    </span>
  );
}

/** Counters with shape, word and number; severities always, the two states of doubt where there are any. */
export function TallyLine({ tally, label }: { readonly tally: Tally; readonly label: string }) {
  const shown = COUNTERS.filter((counter) => counter in ALWAYS || tally[counter] > 0);
  return (
    <ul className="bar-facts" aria-label={label}>
      {shown.map((counter) => (
        <li key={counter} className="count" data-none={tally[counter] === 0} title={COUNTER_MEANINGS[counter]}>
          <CounterMark counter={counter} />
          <span>{COUNTER_WORDS[counter]}</span>
          <b>{tally[counter]}</b>
        </li>
      ))}
    </ul>
  );
}

const ALWAYS: Partial<Readonly<Record<Counter, true>>> = { mustFix: true, suspected: true, advice: true };
