/** A wrong word and the right one, as an office writes them into its own list. */
export interface Replacement {
  readonly wrong: string;
  readonly right: string;
  /** The last report year in which the wrong one was still right; left out: it never was. */
  readonly until?: number;
}

/** What an office may set of a rule: a value of a kind, within limits, with what holds where it sets nothing. */
export type RuleOption =
  | {
      readonly kind: 'number';
      /** In Chinese, as it stands before the field. */
      readonly title: string;
      readonly unit: string;
      readonly from: number;
      readonly to: number;
      /** 1: whole numbers only. */
      readonly step: number;
      /** Another rule's number (its slug, the option's key) that this one must stay below. */
      readonly below?: { readonly rule: string; readonly option: string };
      readonly default: number;
    }
  | { readonly kind: 'yesNo'; readonly title: string; readonly default: boolean }
  | { readonly kind: 'words'; readonly title: string; readonly default: readonly string[] }
  | {
      readonly kind: 'replacements';
      readonly title: string;
      /** Whether a line may carry a year until which the wrong word was right. */
      readonly until: boolean;
      readonly default: readonly Replacement[];
    };

export type OptionKind = RuleOption['kind'];

/** A value that an office sets. */
export type OptionValue = RuleOption['default'];

/** A rule's options by key. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values that a rule's check is given: one for each option that it declares, of that option's kind. */
export type OptionValues<Options extends RuleOptions> = {
  readonly [key in keyof Options]: Extract<RuleOption, { readonly kind: Options[key]['kind'] }>['default'];
};

/** What holds where an office sets nothing. */
export function defaultsOf<Options extends RuleOptions>(options: Options): OptionValues<Options> {
  const values = Object.entries(options).map(([key, option]) => [key, option.default] as const);
  // One value for each key, of its option's kind.
  return Object.fromEntries(values) as OptionValues<Options>;
}
