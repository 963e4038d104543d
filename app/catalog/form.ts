import type { Edition, FigureKey, SectionKey, TableKey } from '../model/edition.ts';

/**
 * The official forms as data, in the shape in which they were published. A new edition of the form is one more
 * file beside form-2014, form-2019 and form-2021, listed in forms.ts; nothing else changes.
 */
export interface Form {
  readonly edition: Edition;
  /** The document that fixed it. */
  readonly document: string;
  /** First and last report year it is due for; `null`: until further notice. */
  readonly years: readonly [number, number | null];
  readonly sections: readonly FormSection[];
  readonly tables: readonly FormTable[];
}

export interface FormSection {
  readonly key: SectionKey;
  /** The form's wording, numeral left out. */
  readonly title: string;
}

/**
 * A table of the form: groups of rows under one set of column heads.
 * `rows`: a row's label stands in front of its figures. `blocks`: one row of figures, `rows` being blocks of columns
 * side by side (table four).
 */
export interface FormTable {
  readonly key: TableKey;
  readonly section: SectionKey | null;
  /** What it is called on screen and on paper. */
  readonly title: string;
  readonly layout: 'rows' | 'blocks';
  /** Heads that belong to no single figure, e.g. the printed balance note. */
  readonly heads: readonly FormLabel[];
  readonly groups: readonly FormGroup[];
}

export interface FormLabel {
  readonly key: string;
  /** The form's wording. */
  readonly label: string;
  /** Spellings that mean the same and pass in silence; brackets, quotes and spaces never matter. */
  readonly accepted?: readonly string[];
}

export interface FormGroup {
  /** The group's own head line (第二十条第(一)项), null where there is none. */
  readonly head: string | null;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

export interface FormColumn extends FormLabel {
  /** Head that spans this column and its neighbours (法人或其他组织). */
  readonly under?: string;
  /** `count` is a whole number from 0 up; `change` may be negative; `amount` may have decimals. */
  readonly measure: 'count' | 'change' | 'amount';
}

export interface FormRow extends FormLabel {
  /** Labels of the cells to its left that span it and its neighbours, outermost first. */
  readonly under?: readonly string[];
  /** A line without figures that heads the rows below it (一、主动公开情况 ——). */
  readonly headingOnly?: boolean;
  /** The printed unit (统计表). */
  readonly unit?: string;
  /** Overrides the column's measure (收费金额 in the 2014 table). */
  readonly measure?: 'count' | 'change' | 'amount';
}

/**
 * A relation that the form itself demands: the sum of `left` equals the sum of `right`.
 * `rule` is the slug of the rule that speaks for it, `subject` its subject.
 */
export interface Equation {
  readonly rule:
    | 'applications/row-total'
    | 'applications/processed-total'
    | 'applications/balance'
    | 'disputes/total'
    | 'statistics/sum';
  readonly subject: string;
  readonly table: TableKey;
  readonly left: readonly FigureKey[];
  readonly right: readonly FigureKey[];
}
