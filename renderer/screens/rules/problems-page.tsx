import { PROFILE as SAY } from '../../../app/strings/profile-window.ts';
import { profilePlace } from '../../../app/strings/profile.ts';
import type { FailedImport } from '../../state/use-profile.ts';

interface ProblemsPageProps {
  readonly failed: FailedImport;
  readonly onClose: () => void;
}

/** All that is wrong with a file that was to be imported, with its places. */
export function ProblemsPage({ failed: { name, problems }, onClose }: ProblemsPageProps) {
  return (
    <article className="rule-article">
      <h2 className="rule-heading" role="alert">
        {SAY.importProblems(name, problems.length)}
      </h2>
      <p>{SAY.importProblemsHint}</p>
      <table className="markdown-table problem-table">
        <thead>
          <tr>
            <th scope="col">{SAY.place}</th>
            <th scope="col">{SAY.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ path, line, sentence }, index) => (
            <tr key={index}>
              <td>{profilePlace(path, line) || SAY.wholeFile}</td>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="button" onClick={onClose}>
        {SAY.back}
      </button>
    </article>
  );
}
