import { useId } from 'react';
import { lawfulDays } from '../../../app/catalog/deadlines.ts';
import { STAGES } from '../../../app/model/edition.ts';
import { DEADLINE_KINDS, TIERS } from '../../../app/model/profile.ts';
import type { DeadlineKind, Profile } from '../../../app/model/profile.ts';
import { AGENCY_KIND_WORDS } from '../../../app/strings/common.ts';
import { OFFICE as SAY, PROFILE } from '../../../app/strings/profile-window.ts';
import { Choices } from '../../components/choices.tsx';
import { deadlineSet, tidy } from '../../state/profile-draft.ts';
import type { ProfileDesk } from '../../state/use-profile.ts';

/** What the office settles beside single rules: its name, stage and tier, and until when reports are due. */
export function OfficePage({ desk }: { readonly desk: ProfileDesk }) {
  const ids = useId();
  const { name, note = '', stage, tier } = desk.shown;
  const set = (change: Partial<Record<keyof Profile, unknown>>) => {
    desk.edit((profile) => tidy({ ...profile, ...change } as Profile));
  };
  return (
    <article className="rule-article">
      <h2 className="rule-heading">{PROFILE.office}</h2>
      <section className="rule-settings" aria-label={PROFILE.office}>
        <TextField
          id={`${ids}name`}
          label={SAY.name}
          hint={SAY.nameHint}
          value={name}
          problems={problemsAt(desk, 'name')}
          onChange={(value) => {
            desk.edit((profile) => ({ ...profile, name: value }));
          }}
        />
        <TextField
          id={`${ids}note`}
          label={SAY.note}
          hint=""
          value={note}
          problems={problemsAt(desk, 'note')}
          onChange={(value) => {
            set({ note: value });
          }}
        />
        <div className="setting-line">
          <span>{SAY.stage}</span>
          <Choices
            label={SAY.stage}
            value={stage ?? null}
            choices={[
              { value: null, label: SAY.stages.none },
              ...STAGES.map((one) => ({ value: one, label: SAY.stages[one] })),
            ]}
            onChoose={(value) => {
              set({ stage: value ?? undefined });
            }}
          />
        </div>
        <p className="faint">{SAY.stageHint}</p>
        <div className="setting-line">
          <span>{SAY.tier}</span>
          <Choices
            label={SAY.tier}
            value={tier ?? null}
            choices={[
              { value: null, label: SAY.tiers.none },
              ...TIERS.map((one) => ({ value: one, label: SAY.tiers[one] })),
            ]}
            onChoose={(value) => {
              set({ tier: value ?? undefined });
            }}
          />
        </div>
        <p className="faint">{SAY.tierHint}</p>
      </section>
      <section className="rule-settings" aria-label={SAY.deadlines}>
        <h3>{SAY.deadlines}</h3>
        <p className="faint">{SAY.deadlinesHint}</p>
        <DeadlineTable desk={desk} />
      </section>
    </article>
  );
}

const problemsAt = ({ preview }: ProfileDesk, path: string): readonly string[] =>
  (preview?.problems ?? []).filter((problem) => problem.path === path).map(({ sentence }) => sentence);

const SORTS = ['publication', 'submission'] as const;

function DeadlineTable({ desk }: { readonly desk: ProfileDesk }) {
  return (
    <table className="deadlines">
      <thead>
        <tr>
          <th scope="col">{SAY.kind}</th>
          {SORTS.map((sort) => (
            <th key={sort} scope="col">
              {SAY[sort]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DEADLINE_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              {AGENCY_KIND_WORDS[kind]}
              <span className="faint">{lawOf(kind)}</span>
            </th>
            {SORTS.map((sort) => {
              const problems = problemsAt(desk, `deadlines.${sort}.${kind}`);
              return (
                <td key={sort}>
                  <input
                    type="text"
                    aria-label={`${AGENCY_KIND_WORDS[kind]} ${SAY[sort]}`}
                    aria-invalid={problems.length > 0}
                    spellCheck={false}
                    value={desk.shown.deadlines?.[sort]?.[kind] ?? ''}
                    onChange={(event) => {
                      const date = event.target.value.trim();
                      desk.edit((profile) => deadlineSet(profile, sort, kind, date));
                    }}
                  />
                  {problems.map((sentence) => (
                    <p key={sentence} className="setting-problem" role="alert">
                      {sentence}
                    </p>
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lawOf(kind: DeadlineKind): string {
  const day = lawfulDays[kind];
  if (day === null) return SAY.noLaw;
  const [month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  return SAY.lawful(`${month}月${date}日`);
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problems: readonly string[];
  readonly onChange: (value: string) => void;
}

function TextField({ id, label, hint, value, problems, onChange }: TextFieldProps) {
  const wrong = problems.length > 0;
  return (
    <div className="setting-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        aria-invalid={wrong}
        aria-describedby={`${id}hint`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id={`${id}hint`} className={wrong ? 'setting-problem' : 'faint'} role={wrong ? 'alert' : undefined}>
        {wrong ? problems.join('；') : hint}
      </p>
    </div>
  );
}
