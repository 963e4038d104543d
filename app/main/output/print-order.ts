import type { PrintPage } from '../../output/print/page.ts';

/** An order on the command line to print one paper and end: `--print-pdf PAPER --to PDF`. */
export interface PrintOrder {
  /** A file with a paper as JSON. */
  readonly paper: string;
  readonly to: string;
}

/** The order among the words of a command line; undefined where the desk is meant. */
export function printOrder(argv: readonly string[]): PrintOrder | undefined {
  const at = argv.indexOf('--print-pdf');
  const [paper, to, target] = argv.slice(at + 1);
  if (at < 0 || paper === undefined || to !== '--to' || target === undefined) return undefined;
  return { paper, to: target };
}

/**
 * A paper out of its JSON.
 * @throws TypeError where the text is none
 */
export function readPaper(text: string): PrintPage {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'title' in value && 'date' in value) {
    if ('version' in value && 'html' in value) {
      const { title, date, version, html } = value;
      if (typeof title === 'string' && typeof date === 'string')
        if (typeof version === 'string' && typeof html === 'string') return { title, date, version, html };
    }
  }
  throw new TypeError('not a paper to print');
}
