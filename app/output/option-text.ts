import type { OptionValue, Replacement, RuleOption } from '../model/rule-option.ts';
import { OPTION_WORDS as WORDS } from '../strings/rule-book-page.ts';

/** An option with its value, as a person would say it. */
export function optionText(option: RuleOption, value: OptionValue): string {
  const { title } = option;
  switch (option.kind) {
    case 'number':
      return WORDS.number(title, Number(value), option.unit);
    case 'yesNo':
      return WORDS.yesNo(title, value === true);
    case 'words':
      return WORDS.words(title, value as readonly string[]);
    case 'replacements': {
      const lines = (value as readonly Replacement[]).map(({ wrong, right, until }) =>
        WORDS.replacement(wrong, right, until ?? null),
      );
      return WORDS.replacements(title, lines);
    }
  }
}
