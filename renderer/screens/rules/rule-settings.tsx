import { useId } from 'react';
import type { RuleRow } from '../../../app/bridge/desk.ts';
import { SEVERITIES } from '../../../app/model/finding.ts';
import { SEVERITY_WORDS } from '../../../app/strings/common.ts';
import { RULE_SETTING as SAY } from '../../../app/strings/profile-window.ts';
import { Choices } from '../../components/choices.tsx';
import { noted, optionSet, settingOf, switched, weighed } from '../../state/profile-draft.ts';
import type { ProfileDesk } from '../../state/use-profile.ts';
import { OptionField } from './option-field.tsx';
import { besideField } from './problem-words.ts';

interface RuleSettingsProps {
  readonly rule: RuleRow;
  readonly desk: ProfileDesk;
}

/** What the office settles for a rule: on or off, how grave, thresholds and words, and why. */
export function RuleSettings({ rule, desk }: RuleSettingsProps) {
  const noteId = useId();
  const { code, severity } = rule;
  const setting = settingOf(desk.shown, code);
  const off = setting.on === false;
  const most = SEVERITIES.indexOf(rule.raisableTo ?? severity);
  const problems = (path: string): readonly string[] =>
    (desk.preview?.problems ?? [])
      .filter((problem) => problem.path === path || problem.path.startsWith(`${path}[`))
      .map(besideField);
  return (
    <section className="rule-settings" aria-label={SAY.heading}>
      <h3>{SAY.heading}</h3>
      <label className="field-check">
        <input
          type="checkbox"
          checked={!off}
          disabled={rule.indispensable === true}
          onChange={(event) => {
            const on = event.target.checked;
            desk.edit((profile) => switched(profile, code, on));
          }}
        />
        {SAY.on}
      </label>
      {rule.indispensable === true ? <p className="faint">{SAY.indispensable}</p> : null}
      {off ? null : (
        <>
          <div className="setting-line">
            <span>{SAY.severity}</span>
            <Choices
              label={SAY.severity}
              value={setting.severity ?? severity}
              choices={SEVERITIES.slice(most).map((value) => ({
                value,
                label: `${SEVERITY_WORDS[value]}${value === severity ? SAY.own : ''}`,
              }))}
              onChoose={(value) => {
                desk.edit((profile) => weighed(profile, code, value, severity));
              }}
            />
          </div>
          {severity !== 'must-fix' && (rule.raisableTo ?? severity) === severity ? (
            <p className="faint">{SAY.onlyMilder}</p>
          ) : null}
          {Object.entries(rule.options ?? {}).map(([key, option]) => (
            <OptionField
              key={`${code} ${key} ${String(desk.revision)}`}
              option={option}
              value={setting.options?.[key] ?? option.default}
              problems={problems(`rules.${code}.options.${key}`)}
              disabled={false}
              onChange={(value) => {
                desk.edit((profile) => optionSet(profile, code, key, option, value));
              }}
            />
          ))}
        </>
      )}
      <div className="setting-field">
        <label htmlFor={noteId}>{SAY.note}</label>
        <input
          id={noteId}
          type="text"
          value={setting.note ?? ''}
          placeholder={SAY.noteHint}
          onChange={(event) => {
            const note = event.target.value;
            desk.edit((profile) => noted(profile, code, note));
          }}
        />
      </div>
      {problems(`rules.${code}`).map((sentence) => (
        <p key={sentence} className="setting-problem" role="alert">
          {sentence}
        </p>
      ))}
    </section>
  );
}
