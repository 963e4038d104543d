import { equationsOf } from '../../app/catalog/equations.ts';
import { knownTerm, tidy } from '../../app/catalog/weigh.ts';
import { figureLabel } from '../../app/catalog/labels.ts';
import { figureOf } from '../../app/catalog/forms.ts';
import type { ReportView } from '../../app/bridge/desk.ts';
import type { Edition, FigureKey } from '../../app/model/edition.ts';
import type { Finding } from '../../app/model/finding.ts';
import type { CellState } from '../../app/model/report.ts';
import { circled } from './circled.ts';

/** One cell of a finding's proof. */
export interface Term {
  readonly key: FigureKey;
  /** ①, ②, … in the proof's order. */
  readonly number: string;
  readonly label: string;
  /** The text as it stands in the report. */
  readonly raw: string;
  /** `absent`: the report's table has no such cell. */
  readonly state: CellState | 'absent';
  /** What it brings into the equation, null where it is unknown. */
  readonly value: number | null;
  /** The first of the smallest repairs changes it. */
  readonly suspect: boolean;
}

/** One side of an equation; the sum counts unknown cells as nothing. */
export interface Side {
  readonly terms: readonly Term[];
  readonly sum: number;
  /** How many terms are unknown. */
  readonly unknown: number;
}

/** What a finding rests on: an equation of the form, single cells, or neither. */
export type Proof =
  | { readonly kind: 'equation'; readonly left: Side; readonly right: Side; readonly difference: number }
  | { readonly kind: 'cells'; readonly cells: readonly Term[] }
  | { readonly kind: 'none' };

/** The proof of a finding, from its report's own figures. */
export function proofOf(finding: Finding, report: ReportView | null): Proof {
  const edition = report === null ? null : editionOf(report, finding.figures);
  if (report === null || edition === null || finding.figures.length === 0) return { kind: 'none' };
  const equation = equationOf(finding, edition);
  const suspects = new Set(finding.suspects);
  const termOf = (key: FigureKey, index: number): Term => {
    const cell = report.figures[key];
    return {
      key,
      number: circled(index + 1),
      label: figureLabel(edition, key),
      raw: cell?.raw ?? '',
      state: cell?.state ?? 'absent',
      value: cell === undefined ? null : knownTerm(cell),
      suspect: suspects.has(key),
    };
  };
  if (equation === null) return { kind: 'cells', cells: finding.figures.map(termOf) };
  const left = sideOf(equation.left.map(termOf));
  const right = sideOf(equation.right.map((key, index) => termOf(key, equation.left.length + index)));
  return { kind: 'equation', left, right, difference: tidy(right.sum - left.sum) };
}

function sideOf(terms: readonly Term[]): Side {
  return {
    terms,
    sum: tidy(terms.reduce((sum, term) => sum + (term.value ?? 0), 0)),
    unknown: terms.filter((term) => term.value === null).length,
  };
}

/** The edition whose form has a finding's figures: the report's own, else that of the table they stand in. */
export function editionOf(report: ReportView, figures: readonly FigureKey[]): Edition | null {
  const [first] = figures;
  const editions = [report.edition, ...report.tables.map((table) => table.edition)].filter((one) => one !== null);
  const fitting = first === undefined ? undefined : editions.find((one) => figureOf(one, first) !== undefined);
  return fitting ?? editions[0] ?? null;
}

/** The equation of the form that a finding says is broken or cannot be told; null where it speaks of none. */
export function equationOf(finding: Finding, edition: Edition) {
  const [first] = finding.figures;
  const table = first === undefined ? undefined : figureOf(edition, first)?.table;
  if (table === undefined) return null;
  return (
    equationsOf(edition, table).find(
      (equation) => equation.rule === finding.rule && equation.subject === finding.subject,
    ) ?? null
  );
}

/** All cells of a proof in the order of their numbers. */
export function termsOf(proof: Proof): readonly Term[] {
  if (proof.kind === 'equation') return [...proof.left.terms, ...proof.right.terms];
  return proof.kind === 'cells' ? proof.cells : [];
}
