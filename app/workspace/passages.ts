import { diffArrays, diffChars } from 'diff';
import type { SectionKey } from '../model/edition.ts';
import type { Report, ReportParagraph } from '../model/report.ts';
import type { FigureChange, PassageChange, TextPiece } from '../model/workspace.ts';

/** The figures that stand otherwise in the later version, in the order of the form. */
export function figureChanges(before: Report, after: Report): readonly FigureChange[] {
  const keys = new Set([...Object.keys(after.figures), ...Object.keys(before.figures)] as FigureChange['figure'][]);
  return [...keys].flatMap((figure): readonly FigureChange[] => {
    const [one, other] = [before.figures[figure]?.raw ?? null, after.figures[figure]?.raw ?? null];
    return one === other ? [] : [{ figure, before: one, after: other }];
  });
}

const key = ({ text }: ReportParagraph): string => text.replace(/\s+/gu, '');

/** Least share of letters that two paragraphs have in common to be one that was rewritten. */
const ALIKE = 0.4;

/** Longest paragraph that is compared letter by letter; longer ones are shown as gone and come. */
const MOST_LETTERS = 5000;

/** The paragraphs that stand otherwise in the later version, in its order; white space counts for nothing. */
export function passageChanges(before: Report, after: Report): readonly PassageChange[] {
  const parts = diffArrays([...before.paragraphs], [...after.paragraphs], {
    comparator: (one, other) => key(one) === key(other),
  });
  const changes: PassageChange[] = [];
  let removed: ReportParagraph[] = [];
  const letGo = (): void => {
    changes.push(...removed.map((paragraph) => whole(paragraph, 'removed')));
    removed = [];
  };
  for (const part of parts) {
    if (part.removed) removed = [...removed, ...part.value];
    else if (part.added) {
      for (const paragraph of part.value) {
        const [old] = removed;
        const rewritten = old === undefined ? null : rewriting(old, paragraph);
        if (rewritten === null) changes.push(whole(paragraph, 'added'));
        else {
          changes.push(rewritten);
          removed = removed.slice(1);
        }
      }
    } else letGo();
  }
  letGo();
  return changes;
}

function whole({ text, section }: ReportParagraph, kind: 'added' | 'removed'): PassageChange {
  return { section, kind, pieces: [{ kind, text }] };
}

function rewriting(before: ReportParagraph, after: ReportParagraph): PassageChange | null {
  if (Math.max(before.text.length, after.text.length) > MOST_LETTERS) return null;
  const pieces = diffChars(before.text, after.text).map(({ added, removed, value }): TextPiece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  const same = pieces.reduce((sum, piece) => (piece.kind === 'same' ? sum + piece.text.length : sum), 0);
  if (same < ALIKE * Math.max(before.text.length, after.text.length)) return null;
  const section: SectionKey | null = after.section;
  return { section, kind: 'changed', pieces };
}
