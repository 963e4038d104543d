import type { FigureKey } from '../model/edition.ts';
import type { Cell, LabelReading } from '../model/report.ts';
import type { SourceSpan } from '../model/source-span.ts';
import { bare } from '../text/normalise.ts';
import { wordingVerdict, type IndexedLabel } from './label-index.ts';
import type { Token } from './token.ts';

/** A table of the report laid onto the form. */
export interface Alignment {
  readonly cells: readonly (readonly [FigureKey, Cell])[];
  /** Labels that are not as the form has them. */
  readonly labels: readonly LabelReading[];
}

/** A table that could not be laid onto the form, and why (Chinese). */
export interface NotAligned {
  readonly reason: string;
}

/** Text of a label that is spread over several cells, as a person reads it. */
export function labelText(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text.replace(/\s+/g, '')).join('');
}

/** Place of the first of these cells. */
export function firstSource(tokens: readonly Token[]): SourceSpan | null {
  return tokens[0]?.source ?? null;
}

/** A label met in the report, told only where its wording is not the form's. */
export function metLabel(label: IndexedLabel, tokens: readonly Token[]): LabelReading[] {
  const found = labelText(tokens);
  const verdict = wordingVerdict(found, label);
  if (verdict === 'same') return [];
  if (verdict === 'changed') return [changedLabel(label, tokens)];
  return [{ role: label.role, key: label.key, expected: label.label, found, source: firstSource(tokens), verdict }];
}

/** A label of the form that was not met, or met as something else. */
export function unmetLabel(label: IndexedLabel, verdict: 'missing' | 'lost', source: SourceSpan | null): LabelReading {
  return { role: label.role, key: label.key, expected: label.label, found: null, source, verdict };
}

/** Another label in a label's place; a mere piece of its wording is a label of which the rest is lost. */
export function changedLabel(label: IndexedLabel, tokens: readonly Token[]): LabelReading {
  const piece = bare(labelText(tokens));
  const lost = piece.length >= 2 && label.bares.some((wording) => wording.includes(piece));
  return {
    role: label.role,
    key: label.key,
    expected: label.label,
    found: labelText(tokens),
    source: firstSource(tokens),
    verdict: lost ? 'lost' : 'changed',
  };
}

/** A label that the form does not have. */
export function extraLabel(role: LabelReading['role'], tokens: readonly Token[]): LabelReading {
  return {
    role,
    key: null,
    expected: null,
    found: labelText(tokens),
    source: firstSource(tokens),
    verdict: 'extra',
  };
}
