import { figureOf, splitKey } from '../../../../app/catalog/forms.ts';
import type { Edition, FigureKey } from '../../../../app/model/edition.ts';
import type { FigureChange } from '../../../../app/model/workspace.ts';
import { VERSIONS } from '../../../../app/strings/review.ts';
import { shortPlace } from '../../../form/place.ts';

interface FigureChangesProps {
  readonly figures: readonly FigureChange[];
  readonly edition: Edition | null;
}

/** The figures that differ between two versions, side by side. */
export function FigureChanges({ figures, edition }: FigureChangesProps) {
  return (
    <table className="figure-changes">
      <thead>
        <tr>
          <th scope="col">{VERSIONS.figure}</th>
          <th scope="col">{VERSIONS.before}</th>
          <th scope="col">{VERSIONS.after}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ figure, before, after }) => (
          <tr key={figure}>
            <th scope="row">{nameOf(figure, edition)}</th>
            <td>{textOf(before)}</td>
            <td className="figure-after">{textOf(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const textOf = (text: string | null): string =>
  text === null ? VERSIONS.gone : text.trim() === '' ? VERSIONS.blank : text;

function nameOf(figure: FigureKey, edition: Edition | null): string {
  const [row, column] = splitKey(figure);
  const table = edition === null ? undefined : figureOf(edition, figure)?.table;
  return shortPlace({ section: null, table: table ?? null, row, column }, edition);
}
