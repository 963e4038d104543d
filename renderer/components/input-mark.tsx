import type { InputStatus } from '../../app/model/audit-result.ts';
import { CounterMark, GoodMark, NoMark } from './counter-mark.tsx';

/** A shape for what became of a file: well, to be looked at, or of no account. */
export function InputMark({ status }: { readonly status: InputStatus }) {
  switch (status) {
    case 'report':
    case 'roster':
    case 'previous':
      return <GoodMark />;
    case 'unreadable':
      return <CounterMark counter="unreadable" />;
    case 'not-a-report':
      return <CounterMark counter="judgement" />;
    case 'superseded':
    case 'duplicate':
    case 'skipped':
    case 'container':
      return <NoMark />;
  }
}
