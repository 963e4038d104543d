import type { Token } from './token.ts';
import { likeness, type IndexedLabel, type LabelIndex } from './label-index.ts';

/** One head as found: the cells its wording is spread over, and the label of the form it stands for. */
export interface HeadReading {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly label: IndexedLabel | null;
}

const MOST_PIECES = 5;

/** Words that stand over or beside the heads of a table and are no head of a figure. */
const FURNITURE =
  /^(信息内容|统计指标|单位|项目|指标|指标名称|序号|数量|内容|类别|附件|备注|填报单位.*|.{0,12}统计表|申请人情况|办理情况|(本列数据的)?勾稽关系.*|第二十条.*)$/;

/**
 * Reads the cells above (or before) the figures as heads, in order. A wording that is spread over two or three lines
 * is put together. Furniture is left out; what is no label of the form is handed over with `label: null`.
 */
export function readHeads(tokens: readonly Token[], index: LabelIndex): HeadReading[] {
  const labels = index.all.filter((label) => label.role !== 'row' || index.table.layout === 'blocks');
  const exact = new Set(tokens.map((_, place) => exactHead(tokens, place, index)?.label));
  // A label that stands there to the letter is not meant by another wording as well, table four's repeated heads apart.
  const open = index.table.layout === 'blocks' ? labels : labels.filter((label) => !exact.has(label));
  const heads: HeadReading[] = [];
  let at = 0;
  while (at < tokens.length) {
    const head = exactHead(tokens, at, index) ?? alikeHead(tokens, at, open, index);
    if (head.label !== null || !FURNITURE.test(head.text)) heads.push(head);
    at += head.tokens.length;
  }
  return heads;
}

function joined(tokens: readonly Token[], at: number, pieces: number): string {
  return tokens
    .slice(at, at + pieces)
    .map((token) => token.bare)
    .join('');
}

/** The longest stretch from here that is a label to the letter. */
function exactHead(tokens: readonly Token[], at: number, index: LabelIndex): HeadReading | null {
  let head: HeadReading | null = null;
  let text = '';
  for (let pieces = 1; pieces <= Math.min(MOST_PIECES, tokens.length - at); pieces += 1) {
    text += tokens[at + pieces - 1]?.bare ?? '';
    const label = index.byBare.get(text)?.find((known) => known.role !== 'row' || index.table.layout === 'blocks');
    if (label !== undefined) head = { tokens: tokens.slice(at, at + pieces), text, label };
  }
  return head;
}

function alikeHead(
  tokens: readonly Token[],
  at: number,
  labels: readonly IndexedLabel[],
  index: LabelIndex,
): HeadReading {
  let best: HeadReading = { tokens: tokens.slice(at, at + 1), text: joined(tokens, at, 1), label: null };
  let bestScore = 0;
  for (let pieces = 1; pieces <= Math.min(MOST_PIECES, tokens.length - at); pieces += 1) {
    if (pieces > 1 && exactHead(tokens, at + pieces - 1, index)?.tokens.length === 1) break;
    const text = joined(tokens, at, pieces);
    for (const label of labels) {
      const score = likeness(text, label);
      if (score > bestScore) {
        bestScore = score;
        best = { tokens: tokens.slice(at, at + pieces), text, label };
      }
    }
  }
  if (best.label === null) return withNextPiece(best, tokens, at, index);
  return best;
}

/** Two short unknown pieces one after another are one head that was broken over two lines. */
function withNextPiece(head: HeadReading, tokens: readonly Token[], at: number, index: LabelIndex): HeadReading {
  const next = tokens[at + 1];
  if (next === undefined || next.column !== null || head.text.length > 2 || next.bare.length > 2) return head;
  if (exactHead(tokens, at + 1, index) !== null) return head;
  return { tokens: tokens.slice(at, at + 2), text: head.text + next.bare, label: null };
}
