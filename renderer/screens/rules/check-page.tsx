import { useId } from 'react';
import { SEVERITIES } from '../../../app/model/finding.ts';
import type { ManualCheck } from '../../../app/model/manual-check.ts';
import { SEVERITY_WORDS } from '../../../app/strings/common.ts';
import { CHECK as SAY, RULE_SETTING } from '../../../app/strings/profile-window.ts';
import { Facts } from '../../components/facts.tsx';
import { Choices } from '../../components/choices.tsx';
import { checkSwitched, checkWritten } from '../../state/profile-draft.ts';
import type { ProfileDesk } from '../../state/use-profile.ts';

interface CheckPageProps {
  readonly check: ManualCheck;
  readonly desk: ProfileDesk;
}

/** A manual check: the program's own is read and switched, one of the office's own is written. */
export function CheckPage({ check, desk }: CheckPageProps) {
  const own = desk.shown.manualChecks?.own ?? [];
  const at = own.findIndex(({ code }) => code === check.code);
  return (
    <article className="rule-article">
      <h2 className="rule-heading">
        <span className="rule-code">{check.code}</span> {check.title}
      </h2>
      <p className="faint">{at < 0 ? SAY.hint : SAY.own}</p>
      {at < 0 ? <KnownCheck check={check} desk={desk} /> : <OwnCheck check={check} place={at + 1} desk={desk} />}
    </article>
  );
}

function KnownCheck({ check, desk }: CheckPageProps) {
  const facts = [
    [SAY.how, check.how],
    [SAY.basis, check.basis],
    [SAY.severity, SEVERITY_WORDS[check.severity]],
    [SAY.stage, SAY.stages[check.stage]],
  ] as const;
  return (
    <>
      <Facts facts={facts} />
      <section className="rule-settings" aria-label={RULE_SETTING.heading}>
        <h3>{RULE_SETTING.heading}</h3>
        <label className="field-check">
          <input
            type="checkbox"
            checked={desk.shown.manualChecks?.off?.includes(check.code) !== true}
            onChange={(event) => {
              const on = event.target.checked;
              desk.edit((profile) => checkSwitched(profile, check.code, on));
            }}
          />
          {SAY.on}
        </label>
      </section>
    </>
  );
}

const WRITTEN = ['title', 'how', 'basis'] as const;

interface OwnCheckProps extends CheckPageProps {
  /** Its number among the office's own, from 1. */
  readonly place: number;
}

function OwnCheck({ check, place, desk }: OwnCheckProps) {
  const ids = useId();
  const write = (change: Partial<ManualCheck>) => {
    desk.edit((profile) => checkWritten(profile, check.code, { ...check, ...change }));
  };
  return (
    <section className="rule-settings" aria-label={RULE_SETTING.heading}>
      {WRITTEN.map((key) => {
        const path = `manualChecks.own[${String(place)}].${key}`;
        const problems = (desk.preview?.problems ?? []).filter((problem) => problem.path === path);
        return (
          <div key={key} className="setting-field">
            <label htmlFor={`${ids}${key}`}>{SAY[key]}</label>
            <textarea
              id={`${ids}${key}`}
              rows={key === 'title' ? 1 : 3}
              value={check[key]}
              aria-invalid={problems.length > 0}
              onChange={(event) => {
                write({ [key]: event.target.value.replace(/\n/g, '') });
              }}
            />
            {problems.map(({ sentence }) => (
              <p key={sentence} className="setting-problem" role="alert">
                {sentence}
              </p>
            ))}
          </div>
        );
      })}
      <div className="setting-line">
        <span>{SAY.severity}</span>
        <Choices
          label={SAY.severity}
          value={check.severity}
          choices={SEVERITIES.map((value) => ({ value, label: SEVERITY_WORDS[value] }))}
          onChoose={(severity) => {
            write({ severity });
          }}
        />
      </div>
      <div className="setting-line">
        <span>{SAY.stage}</span>
        <Choices
          label={SAY.stage}
          value={check.stage}
          choices={(['any', 'published'] as const).map((value) => ({ value, label: SAY.stages[value] }))}
          onChoose={(stage) => {
            write({ stage });
          }}
        />
      </div>
      <button
        type="button"
        className="link"
        onClick={() => {
          desk.edit((profile) => checkWritten(profile, check.code, null));
        }}
      >
        {SAY.remove}
      </button>
    </section>
  );
}
