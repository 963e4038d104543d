import type { Finding } from '../../../app/model/finding.ts';
import { YEARS_VIEW } from '../../../app/strings/evidence.ts';
import { amount, signed } from '../../form/circled.ts';
import type { Part, Tie } from '../../form/years.ts';

interface TiesViewProps {
  readonly ties: readonly Tie[];
  readonly finding: Finding | null;
}

/** 与上年衔接: what last year's report fixes, what is due, what was filled in; lines of nothing are left out. */
export function TiesView({ ties, finding }: TiesViewProps) {
  const lines = ties.filter(({ due, now, difference }) => difference !== 0 || due !== 0 || now !== 0);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className="years-heading">{YEARS_VIEW.ties}</h3>
      <table className="years-table years-ties text">
        <caption className="visually-hidden">{YEARS_VIEW.ties}</caption>
        <thead>
          <tr>
            <th scope="col">{YEARS_VIEW.figure}</th>
            <th scope="col">{YEARS_VIEW.made}</th>
            <th scope="col" className="years-number">
              {YEARS_VIEW.due}
            </th>
            <th scope="col" className="years-number">
              {YEARS_VIEW.filled}
            </th>
            <th scope="col" className="years-number">
              {YEARS_VIEW.check}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((tie) => (
            <tr key={tie.key} data-marked={finding?.figures.includes(tie.key) === true}>
              <th scope="row">{tie.label}</th>
              <td className="years-made">
                {tie.expected.map((part, index) => (
                  <span key={part.label} className="years-part">
                    {index === 0 ? '' : part.sign < 0 ? '−' : '＋'}
                    {partText(part)}
                  </span>
                ))}
              </td>
              <td className="years-number">{tie.due === null ? YEARS_VIEW.unknown : amount(tie.due)}</td>
              <td className="years-number">{tie.now === null ? YEARS_VIEW.unknown : amount(tie.now)}</td>
              <td className="years-number years-check" data-kind={checkKind(tie)}>
                {checkText(tie)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function partText({ lastYear, label, value }: Part): string {
  const words = label.replace(/^四、/, '');
  const whose = lastYear ? YEARS_VIEW.ofLastYear : words.startsWith(YEARS_VIEW.thisYear) ? '' : YEARS_VIEW.thisYear;
  return `${whose}${words} ${value === null ? YEARS_VIEW.unknown : amount(value)}`;
}

function checkKind({ difference }: Tie): 'holds' | 'broken' | 'unknown' {
  return difference === null ? 'unknown' : difference === 0 ? 'holds' : 'broken';
}

function checkText({ difference }: Tie): string {
  if (difference === null) return YEARS_VIEW.cannotTell;
  return difference === 0 ? YEARS_VIEW.goesOn : YEARS_VIEW.gap(signed(difference));
}
