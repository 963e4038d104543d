import { use, useState } from 'react';
import { sectionLabel } from '../../../../app/catalog/labels.ts';
import type { AgencyView } from '../../../../app/bridge/desk.ts';
import type { Edition } from '../../../../app/model/edition.ts';
import type { FindingView } from '../../../../app/model/review.ts';
import { counterOf } from '../../../../app/model/tally.ts';
import type { PassageChange, ReportVersion, VersionChanges } from '../../../../app/model/workspace.ts';
import { COUNTER_WORDS } from '../../../../app/strings/window.ts';
import { VERSIONS } from '../../../../app/strings/review.ts';
import { Choices } from '../../../components/choices.tsx';
import { CounterMark } from '../../../components/counter-mark.tsx';
import { Empty } from '../../../components/empty.tsx';
import { FigureChanges } from './figure-changes.tsx';
import { revisionOf } from '../../../state/session.ts';
import type { AuditAtHand } from '../../../state/session.ts';
import { useWindow } from '../../../state/window-context.ts';
import { AsideHead } from './aside-head.tsx';

interface VersionsPaneProps {
  readonly audit: AuditAtHand;
  readonly agency: AgencyView;
}

/** 版本对比: what became of the findings, the figures and the words from one version of a report to the next. */
export function VersionsPane({ audit, agency }: VersionsPaneProps) {
  const { reports } = use(audit.data.history(agency.id, revisionOf(audit, agency.id)));
  const several = reports.filter(({ versions }) => versions.length > 1);
  const [report, setReport] = useState<string | null>(null);
  const [number, setNumber] = useState<number | null>(null);
  const looked = several.find((one) => one.report === report) ?? several[0];
  const version = looked?.versions.find((one) => one.version === number) ?? looked?.versions[0];
  return (
    <section className="pane evidence" aria-label={VERSIONS.title} data-pane="evidence" tabIndex={-1}>
      <AsideHead title={VERSIONS.title}>
        {several.length < 2 || looked === undefined ? null : (
          <Choices
            label={VERSIONS.title}
            value={looked.report}
            onChoose={setReport}
            choices={several.map((one) => ({ value: one.report, label: VERSIONS.report(one.year) }))}
          />
        )}
        {looked === undefined || version === undefined ? null : (
          <Choices
            label={VERSIONS.choose}
            value={String(version.version)}
            onChoose={(chosen) => {
              setNumber(Number(chosen));
            }}
            choices={looked.versions.map((one) => ({
              value: String(one.version),
              label: VERSIONS.version(one.version),
              title: VERSIONS.readOn(one.readOn),
            }))}
          />
        )}
      </AsideHead>
      {version === undefined ? (
        <Empty title={VERSIONS.none} text={VERSIONS.noneText} />
      ) : (
        <Version version={version} edition={editionOf(agency, looked?.report ?? '')} />
      )}
    </section>
  );
}

const editionOf = (agency: AgencyView, report: string): Edition | null =>
  agency.reports.find(({ id }) => id === report)?.edition ?? agency.reports[0]?.edition ?? null;

function Version({ version, edition }: { readonly version: ReportVersion; readonly edition: Edition | null }) {
  const { changes } = version;
  const facts = [
    changes === null ? VERSIONS.version(version.version) : VERSIONS.against(version.version - 1),
    VERSIONS.readOn(version.readOn),
    ...(version.publishedOn === null ? [] : [VERSIONS.published(version.publishedOn)]),
    ...version.inputs.map((input) => input.split('/').at(-1) ?? input),
  ];
  return (
    <div className="versions text" tabIndex={0}>
      <p className="faint">{facts.join(' · ')}</p>
      {changes === null ? <p>{VERSIONS.first}</p> : <Changes changes={changes} edition={edition} />}
    </div>
  );
}

function Changes({ changes, edition }: { readonly changes: VersionChanges; readonly edition: Edition | null }) {
  return (
    <>
      <ul className="version-counts">
        <li data-change="fixed">
          {VERSIONS.fixed} <b>{changes.fixed.length}</b>
        </li>
        <li data-change="remaining">
          {VERSIONS.remaining} <b>{changes.remaining.length}</b>
        </li>
        <li data-change="new">
          {VERSIONS.added} <b>{changes.added.length}</b>
        </li>
      </ul>
      <Findings title={VERSIONS.fixed} change="fixed" findings={changes.fixed} />
      <Findings title={VERSIONS.added} change="new" findings={changes.added} />
      <h4>{VERSIONS.figures}</h4>
      {changes.figures.length === 0 ? (
        <p className="faint">{VERSIONS.noFigures}</p>
      ) : (
        <FigureChanges figures={changes.figures} edition={edition} />
      )}
      <h4>{VERSIONS.passages}</h4>
      {changes.passages.length === 0 ? (
        <p className="faint">{VERSIONS.noPassages}</p>
      ) : (
        <ol className="passage-changes">
          {changes.passages.map((passage, index) => (
            <Passage key={index} passage={passage} />
          ))}
        </ol>
      )}
    </>
  );
}

interface FindingsProps {
  readonly title: string;
  readonly change: 'fixed' | 'new';
  readonly findings: readonly FindingView[];
}

function Findings({ title, change, findings }: FindingsProps) {
  const { toDesk } = useWindow();
  if (findings.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="version-findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <CounterMark counter={counterOf(finding)} />
            <span className="visually-hidden">{COUNTER_WORDS[counterOf(finding)]}</span>
            {change === 'fixed' ? (
              <span className="version-fixed">{finding.message}</span>
            ) : (
              <button
                type="button"
                className="link"
                onClick={() => {
                  toDesk({ type: 'findingChosen', finding: finding.id });
                }}
              >
                {finding.message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A paragraph as it was on the left and as it is on the right. */
function Passage({ passage }: { readonly passage: PassageChange }) {
  const side = (kind: 'removed' | 'added') =>
    passage.pieces
      .filter((piece) => piece.kind === 'same' || piece.kind === kind)
      .map((piece, index) => {
        if (piece.kind === 'same') return <span key={index}>{piece.text}</span>;
        return piece.kind === 'added' ? <ins key={index}>{piece.text}</ins> : <del key={index}>{piece.text}</del>;
      });
  return (
    <li>
      <p className="faint">
        {passage.section === null ? VERSIONS.elsewhere : sectionLabel(passage.section)} ·{' '}
        {VERSIONS.passageKinds[passage.kind]}
      </p>
      <div className="passage-sides">
        <p aria-label={VERSIONS.before}>{passage.kind === 'added' ? null : side('removed')}</p>
        <p aria-label={VERSIONS.after}>{passage.kind === 'removed' ? null : side('added')}</p>
      </div>
    </li>
  );
}
