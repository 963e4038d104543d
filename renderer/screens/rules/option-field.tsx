import { useId, useState } from 'react';
import type { OptionValue, Replacement, RuleOption } from '../../../app/model/rule-option.ts';
import { RULE_SETTING } from '../../../app/strings/profile-window.ts';
import { linesOfReplacements, linesOfWords, replacementsOf, wordsOf } from './option-text.ts';

interface OptionFieldProps {
  readonly option: RuleOption;
  readonly value: OptionValue;
  /** What is wrong with it, in Chinese. */
  readonly problems: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (value: OptionValue | null) => void;
}

/** A field for one option of a rule; emptied, the option is as declared. */
export function OptionField({ option, value, problems, disabled, onChange }: OptionFieldProps) {
  const id = useId();
  const [text, setText] = useState(() => textOf(option, value));
  const noNumber = option.kind === 'number' && Number.isNaN(Number(text.trim()));
  const told = noNumber ? [RULE_SETTING.notNumber] : problems;
  const wrong = told.length > 0;
  const described = { 'aria-invalid': wrong, 'aria-describedby': `${id}hint` };
  const typed = (next: string) => {
    setText(next);
    onChange(valueOf(option, next));
  };
  if (option.kind === 'yesNo') {
    return (
      <label className="field-check">
        <input
          type="checkbox"
          disabled={disabled}
          checked={value === true}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
        />
        {option.title}
      </label>
    );
  }
  return (
    <div className="setting-field">
      <label htmlFor={id}>{option.title}</label>
      {option.kind === 'number' ? (
        <span className="setting-number">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            value={text}
            disabled={disabled}
            {...described}
            onChange={(event) => {
              typed(event.target.value);
            }}
          />
          {option.unit}
        </span>
      ) : (
        <textarea
          id={id}
          rows={Math.min(10, Math.max(3, text.split('\n').length + 1))}
          value={text}
          spellCheck={false}
          disabled={disabled}
          {...described}
          onChange={(event) => {
            typed(event.target.value);
          }}
        />
      )}
      <p id={`${id}hint`} className={wrong ? 'setting-problem' : 'faint'} role={wrong ? 'alert' : undefined}>
        {wrong ? told.join('；') : hintOf(option)}
      </p>
    </div>
  );
}

function textOf(option: RuleOption, value: OptionValue): string {
  if (option.kind === 'words') return linesOfWords(value as readonly string[]);
  if (option.kind === 'replacements') return linesOfReplacements(value as readonly Replacement[]);
  return typeof value === 'number' ? String(value) : '';
}

/** What was typed; what is no number is none that main would take. Null: as declared. */
function valueOf(option: RuleOption, text: string): OptionValue | null {
  if (text.trim() === '') return null;
  if (option.kind === 'words') return wordsOf(text);
  if (option.kind === 'replacements') return replacementsOf(text, option.until);
  return Number(text.trim());
}

function hintOf(option: RuleOption): string {
  switch (option.kind) {
    case 'number':
      return RULE_SETTING.range(option.from, option.to, option.unit, option.default);
    case 'words':
      return RULE_SETTING.words;
    case 'replacements':
      return option.until ? RULE_SETTING.formerNames : RULE_SETTING.replacements;
    case 'yesNo':
      return '';
  }
}
