/** A piece of a rule's page. Only what the pages of docs/rules use. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly info: string; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const ITEM = /^\s*([-*]|\d+[.、])\s+(.*)$/;

/** Takes a Markdown text apart. What is none of the kinds is a paragraph: nothing is lost. */
export function blocksOf(source: string): readonly Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const fence = /^```(.*)$/.exec(line);
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (line.trim() === '') {
      at += 1;
    } else if (fence !== null) {
      const end = lines.indexOf('```', at + 1);
      const last = end < 0 ? lines.length : end;
      blocks.push({ kind: 'code', info: (fence[1] ?? '').trim(), text: lines.slice(at + 1, last).join('\n') });
      at = last + 1;
    } else if (heading !== null) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
      at += 1;
    } else {
      const end = endOf(lines, at);
      blocks.push(blockOf(lines.slice(at, end)));
      at = end;
    }
  }
  return blocks;
}

/** The first line after `from` that belongs to something else. */
function endOf(lines: readonly string[], from: number): number {
  let end = from + 1;
  while (end < lines.length && !/^(\s*$|#{1,6}\s|```)/.test(lines[end] ?? '')) end += 1;
  return end;
}

function blockOf(lines: readonly string[]): Block {
  if (lines.length > 1 && /^\s*\|.*\|\s*$/.test(lines[0] ?? '') && /^[\s|:-]+$/.test(lines[1] ?? '')) {
    const [head = [], , ...rows] = lines.map(cellsOf);
    return { kind: 'table', head, rows };
  }
  const first = ITEM.exec(lines[0] ?? '');
  if (first !== null) {
    return { kind: 'list', ordered: /\d/.test(first[1] ?? ''), items: itemsOf(lines) };
  }
  return { kind: 'paragraph', text: joined(lines) };
}

function itemsOf(lines: readonly string[]): readonly string[] {
  const items: string[][] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item === null) items.at(-1)?.push(line.trim());
    else items.push([item[2] ?? '']);
  }
  return items.map(joined);
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Lines of one paragraph: Chinese needs no blank where a line was broken. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/([^\x20-\x7e])\n|\n(?=[^\x20-\x7e])/g, '$1')
    .replace(/\n/g, ' ');

/** A stretch of a line. */
export interface Run {
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

/** A line's stretches: `code`, **strong**, and what is neither. */
export function runsOf(text: string): readonly Run[] {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part): Run => {
      if (part.startsWith('`') && part.endsWith('`') && part.length > 2)
        return { kind: 'code', text: part.slice(1, -1) };
      if (part.startsWith('**') && part.length > 4) return { kind: 'strong', text: part.slice(2, -2) };
      return { kind: 'text', text: part };
    });
}
