import type { AgencyView } from '../../../../app/bridge/desk.ts';
import { CHECKS, OWN, SEND_BACK, VERSIONS } from '../../../../app/strings/review.ts';
import { Icon } from '../../../components/icons.tsx';
import { dayAfter } from '../../../form/time.ts';
import type { Aside } from '../../../state/desk.ts';
import { manualChecks } from '../../../state/manual-checks.ts';
import { useWindow } from '../../../state/window-context.ts';
import type { Task } from './task.ts';

interface AgencyToolsProps {
  readonly agency: AgencyView;
  readonly onTask: (task: Task) => void;
}

/** Where the report of an agency stands, and what is done with it as a whole. */
export function AgencyTools({ agency, onTask }: AgencyToolsProps) {
  const { session, desk, toDesk, readOnly, profile } = useWindow();
  const asked = manualChecks(session.session?.workspace ?? null, profile);
  const { sentBack, fixed } = agency;
  const answered = agency.checks.filter((answer) => asked.some(({ code }) => code === answer.code));
  const row = session.audit?.overview.agencies.find(({ id }) => id === agency.id);
  const versions = row?.versions ?? 0;
  const aside = (name: Aside) => () => {
    toDesk({ type: 'asideChosen', aside: desk.aside === name ? 'evidence' : name });
  };
  return (
    <div className="agency-tools">
      {sentBack === null ? null : (
        <button
          type="button"
          className="tag sent-back"
          data-answered={sentBack.answered}
          title={sentBack.note}
          onClick={() => {
            onTask('sendBack');
          }}
        >
          {SEND_BACK.chip(sentBack.on)}
          {sentBack.answered ? ` · ${SEND_BACK.answered}` : dueWords(sentBack.deadline)}
        </button>
      )}
      {fixed.length === 0 ? null : (
        <button type="button" className="tag" data-change="fixed" onClick={aside('versions')}>
          {VERSIONS.fixed} {fixed.length}
        </button>
      )}
      <span className="agency-tools-row">
        {versions > 1 ? (
          <button
            type="button"
            className="tool"
            aria-pressed={desk.aside === 'versions'}
            title={`${VERSIONS.title} V`}
            onClick={aside('versions')}
          >
            <Icon name="versions" />
            {VERSIONS.button(versions)}
          </button>
        ) : null}
        <button
          type="button"
          className="tool"
          aria-pressed={desk.aside === 'checks'}
          title={`${CHECKS.title} M`}
          onClick={aside('checks')}
        >
          <Icon name="list" />
          {CHECKS.button(answered.length, asked.length)}
        </button>
        <button
          type="button"
          className="tool"
          disabled={readOnly}
          title={`${OWN.add} A`}
          onClick={() => {
            onTask('own');
          }}
        >
          <Icon name="plus" />
          {OWN.add}
        </button>
        <button
          type="button"
          className="tool"
          disabled={readOnly}
          title={`${SEND_BACK.button} B`}
          onClick={() => {
            onTask('sendBack');
          }}
        >
          <Icon name="send" />
          {SEND_BACK.button}
        </button>
      </span>
    </div>
  );
}

function dueWords(deadline: string | null): string {
  if (deadline === null) return '';
  return ` · ${deadline < dayAfter(0) ? SEND_BACK.overdue(deadline) : SEND_BACK.due(deadline)}`;
}
