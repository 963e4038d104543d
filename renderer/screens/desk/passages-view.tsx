import { PASSAGES } from '../../../app/strings/evidence.ts';
import type { Finding } from '../../../app/model/finding.ts';
import { circled } from '../../form/circled.ts';
import { passagePairs, type Piece } from '../../form/passages.ts';

interface PassagesViewProps {
  readonly finding: Finding;
  /** Name of the mark that is looked at. */
  readonly now: string | null;
  readonly onLook: (mark: string) => void;
}

/** Words that stand here and in another file, side by side, what differs marked; the own words lead into the original. */
export function PassagesView({ finding, now, onLook }: PassagesViewProps) {
  const pairs = passagePairs(finding);
  return (
    <div className="passages" role="group" aria-label={PASSAGES.title}>
      <div className="passages-heads" aria-hidden="true">
        <span>{PASSAGES.own}</span>
        <span>
          {PASSAGES.other}
          <span className="passages-key">{PASSAGES.differing}</span>
        </span>
      </div>
      {pairs.map(({ mark, own, other }, index) => (
        <div key={mark} className="passage-pair" data-now={mark === now}>
          <button
            type="button"
            className="passage text"
            aria-label={PASSAGES.look(index + 1, wordsOf(own))}
            onClick={() => {
              onLook(mark);
            }}
          >
            <span className="term-number" aria-hidden="true">
              {circled(index + 1)}
            </span>
            <Words pieces={own} />
          </button>
          <p className="passage text" aria-label={PASSAGES.otherWords(index + 1, wordsOf(other))}>
            <Words pieces={other} />
          </p>
        </div>
      ))}
    </div>
  );
}

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

function Words({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <span>{pieces.map(({ text, same }, index) => (same ? text : <mark key={index}>{text}</mark>))}</span>;
}
