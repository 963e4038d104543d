import type { Rule } from './pdf-page.ts';

/** Lines nearer to each other than this, in points, are one: double lines, borders of cells side by side. */
const SAME_LINE = 2.2;
/** A gap no longer than this does not interrupt a line. */
const GAP = 3;
/** What is shorter when all pieces are joined is a dot, or part of a letter. */
const SHORTEST = 4;
/** How far an end may lie from the line at which it ends. */
export const REACH = 2.5;

/** Brings lines that are nearly one on one place, and joins pieces that follow each other: dashes and dots too. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const joined: Rule[] = [];
  let bundle: Rule[] = [];
  const close = () => {
    joined.push(...joinBundle(bundle));
    bundle = [];
  };
  for (const rule of sorted) {
    const last = bundle.at(-1);
    const first = bundle[0];
    const far =
      last !== undefined &&
      first !== undefined &&
      (rule.at - last.at > SAME_LINE || rule.at - first.at > 2 * SAME_LINE);
    if (far) close();
    bundle.push(rule);
  }
  close();
  return joined;
}

function joinBundle(bundle: readonly Rule[]): Rule[] {
  if (bundle.length === 0) return [];
  const at = bundle.reduce((sum, rule) => sum + rule.at, 0) / bundle.length;
  const pieces: { at: number; from: number; to: number }[] = [];
  for (const rule of [...bundle].sort((a, b) => a.from - b.from)) {
    const last = pieces.at(-1);
    if (last !== undefined && rule.from - last.to <= GAP) last.to = Math.max(last.to, rule.to);
    else pieces.push({ at, from: rule.from, to: rule.to });
  }
  return pieces.filter((piece) => piece.to - piece.from >= SHORTEST);
}

/**
 * Lines that close what a page break left open: uprights that end on one level without a line across. Browsers
 * draw none where a row goes on overleaf.
 */
export function closingRules(across: readonly Rule[], upright: readonly Rule[]): Rule[] {
  const tall = upright.filter((rule) => rule.to - rule.from > 2 * REACH);
  return [...openEnds(across, tall, (rule) => rule.from), ...openEnds(across, tall, (rule) => rule.to)];
}

function openEnds(across: readonly Rule[], upright: readonly Rule[], endOf: (rule: Rule) => number): Rule[] {
  const open = upright
    .filter((rule) => {
      const end = endOf(rule);
      return !across.some(
        (line) => Math.abs(line.at - end) <= REACH && line.from <= rule.at + REACH && line.to >= rule.at - REACH,
      );
    })
    .sort((a, b) => endOf(a) - endOf(b));
  const found: Rule[] = [];
  let level: Rule[] = [];
  const close = () => {
    if (level.length > 1) {
      const places = level.map((rule) => rule.at);
      const at = level.reduce((sum, rule) => sum + endOf(rule), 0) / level.length;
      found.push({ at, from: Math.min(...places), to: Math.max(...places) });
    }
    level = [];
  };
  for (const rule of open) {
    const first = level[0];
    if (first !== undefined && endOf(rule) - endOf(first) > REACH) close();
    level.push(rule);
  }
  close();
  return found;
}
