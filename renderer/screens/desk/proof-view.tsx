import { useState } from 'react';
import type { ReportView } from '../../../app/bridge/desk.ts';
import { figureMark } from '../../../app/model/mark.ts';
import type { Edition } from '../../../app/model/edition.ts';
import type { Finding } from '../../../app/model/finding.ts';
import { EQUATION } from '../../../app/strings/evidence.ts';
import { signed } from '../../form/circled.ts';
import { editionOf, termsOf } from '../../form/proof.ts';
import type { Proof, Side, Term } from '../../form/proof.ts';
import { comparedWords, foldTerms, sharedName, shortNames, shownSum, shownValue } from '../../form/proof-words.ts';
import { passagePairs } from '../../form/passages.ts';
import { PassagesView } from './passages-view.tsx';
import { RepairsView } from './repairs-view.tsx';

interface ProofViewProps {
  readonly finding: Finding;
  readonly proof: Proof;
  readonly report: ReportView | null;
  /** Name of the mark that is looked at. */
  readonly now: string | null;
  readonly onLook: (mark: string) => void;
}

/** The sum behind a finding, spelled out: each term, what comes out, what is written, the difference, the repairs. */
export function ProofView(props: ProofViewProps) {
  const { finding, proof, report } = props;
  const edition = report === null ? null : editionOf(report, finding.figures);
  if (passagePairs(finding).length > 0) {
    return <PassagesView finding={finding} now={props.now} onLook={props.onLook} />;
  }
  if (proof.kind === 'none' || edition === null) return <Compared finding={finding} />;
  if (proof.kind === 'cells') {
    return (
      <>
        <Compared finding={finding} />
        {proof.cells.length === 1 && isCompared(finding) ? null : (
          <Cells {...props} cells={proof.cells} edition={edition} />
        )}
        <RepairsView finding={finding} edition={edition} figures={report?.figures ?? {}} onLook={props.onLook} />
      </>
    );
  }
  return (
    <>
      <EquationView {...props} proof={proof} edition={edition} />
      <RepairsView finding={finding} edition={edition} figures={report?.figures ?? {}} onLook={props.onLook} />
    </>
  );
}

/** Whether expected and actual are told; one cell then needs no line of its own. */
const isCompared = ({ expected, actual }: Finding): boolean => expected !== null && actual !== null;

/** Expected and actual, where they are more than the message already says. */
function Compared({ finding }: { readonly finding: Finding }) {
  const { expected, actual } = finding;
  if (!isCompared(finding)) return null;
  const [right, written] = comparedWords(finding.rule);
  const rows = [
    [right, expected],
    [written, actual],
  ] as const;
  return (
    <dl className="compared text">
      {rows.map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface EquationViewProps extends ProofViewProps {
  readonly proof: Extract<Proof, { readonly kind: 'equation' }>;
  readonly edition: Edition;
}

function EquationView({ proof, edition, now, onLook }: EquationViewProps) {
  const [all, setAll] = useState(false);
  const keys = termsOf(proof).map((term) => term.key);
  const names = shortNames(edition, keys);
  const total = proof.right.terms.length === 1;
  const foldable = [proof.left, proof.right].some((side) => foldTerms(side.terms).shown.length < side.terms.length);
  const side = (word: string, value: Side) => (
    <div className="equation-side">
      <span className="equation-word">{word}</span>
      <span className="equation-terms">
        <Terms side={value} names={names} all={all} now={now} onLook={onLook} />
      </span>
      <span className="equation-sum">{shownSum(value)}</span>
    </div>
  );
  return (
    <div className="equation" role="group" aria-label={EQUATION.title}>
      <div className="equation-caption">
        <span>{sharedName(edition, keys)}</span>
        {foldable ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? EQUATION.showFew : EQUATION.showAll}
          </button>
        ) : null}
      </div>
      {side(total ? EQUATION.computed : EQUATION.left, proof.left)}
      {side(total ? EQUATION.written : EQUATION.right, proof.right)}
      <div className="equation-side equation-difference">
        <span className="equation-word">{EQUATION.difference}</span>
        <span />
        <span className="equation-sum">{signed(proof.difference)}</span>
      </div>
    </div>
  );
}

interface TermsProps {
  readonly side: Side;
  readonly names: ReadonlyMap<Term['key'], string>;
  readonly all: boolean;
  readonly now: string | null;
  readonly onLook: (mark: string) => void;
}

function Terms({ side, names, all, now, onLook }: TermsProps) {
  const folded = foldTerms(side.terms);
  const shown = all ? side.terms : folded.shown;
  const rest = all ? '' : restWords(folded.zeros, folded.blanks);
  return (
    <>
      {shown.map((term, index) => (
        <span key={term.key} className="term-slot">
          {index > 0 ? <span className="term-plus">{EQUATION.plus}</span> : null}
          <TermChip term={term} name={names.get(term.key) ?? term.label} now={now} onLook={onLook} />
        </span>
      ))}
      {rest === '' ? null : (
        <span className="term-slot faint">
          {shown.length > 0 ? <span className="term-plus">{EQUATION.plus}</span> : null}
          {rest}
        </span>
      )}
    </>
  );
}

function restWords(zeros: number, blanks: number): string {
  if (zeros > 0 && blanks > 0) return EQUATION.zerosAndBlanks(zeros, blanks);
  if (zeros > 0) return EQUATION.zeros(zeros);
  return blanks > 0 ? EQUATION.blanks(blanks) : '';
}

interface TermChipProps {
  readonly term: Term;
  readonly name: string;
  readonly now: string | null;
  readonly onLook: (mark: string) => void;
}

function TermChip({ term, name, now, onLook }: TermChipProps) {
  const mark = figureMark(term.key);
  return (
    <button
      type="button"
      className="term"
      data-suspect={term.suspect}
      data-now={mark === now}
      data-state={term.state}
      title={term.label}
      onClick={() => {
        onLook(mark);
      }}
    >
      <span className="term-number">{term.number}</span>
      <span className="term-name">{name}</span>
      <b>{shownValue(term)}</b>
    </button>
  );
}

const FEW_CELLS = 8;

function Cells({
  cells,
  edition,
  now,
  onLook,
}: ProofViewProps & { readonly cells: readonly Term[]; readonly edition: Edition }) {
  const [all, setAll] = useState(false);
  const names = shortNames(
    edition,
    cells.map((cell) => cell.key),
  );
  const shown = all ? cells : cells.slice(0, FEW_CELLS);
  return (
    <div className="cells">
      <div className="equation-caption">
        <span>{EQUATION.cells(cells.length)}</span>
        {cells.length > FEW_CELLS ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? EQUATION.showFew : EQUATION.showAll}
          </button>
        ) : null}
      </div>
      <div className="cells-list">
        {shown.map((term) => (
          <TermChip key={term.key} term={term} name={names.get(term.key) ?? term.label} now={now} onLook={onLook} />
        ))}
      </div>
    </div>
  );
}
