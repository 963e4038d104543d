/** A page's text in one piece, and where each stretch of it stands. */
interface PageText {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

const BLOCK = 'address,article,blockquote,dd,div,dl,dt,h1,h2,h3,h4,h5,h6,li,ol,p,pre,section,table,td,th,tr,ul';

/** All text of a page; blocks and cells are parted, so that nothing is found across two of them. */
function textOf(page: Document): PageText {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement?.closest(BLOCK) ?? null;
    if (own !== block && text !== '') text += '\n';
    block = own;
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  return { text, nodes };
}

/** Every place of a page where a text stands, letters of either case; white space between is as it is written. */
export function findText(page: Document, query: string): readonly Range[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const { text, nodes } = textOf(page);
  const lower = text.toLowerCase();
  const ranges: Range[] = [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const from = placeOf(nodes, at);
    const to = placeOf(nodes, at + wanted.length - 1);
    if (from === null || to === null) continue;
    const range = page.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    ranges.push(range);
  }
  return ranges;
}

function placeOf(nodes: PageText['nodes'], at: number): { readonly node: Text; readonly offset: number } | null {
  let low = 0;
  let high = nodes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((nodes[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const found = nodes[low];
  if (found === undefined) return null;
  const offset = at - found.start;
  return offset >= 0 && offset < found.node.length ? { node: found.node, offset } : null;
}

/** The parts of a frame's window that highlight without touching the page. */
interface HighlightView {
  readonly CSS: { readonly highlights: Map<string, unknown> };
  readonly Highlight: new (...ranges: readonly Range[]) => unknown;
}

/** Colours the places found, one of them more strongly. */
export function highlight(page: Document, ranges: readonly Range[], now: Range | null): void {
  const view = page.defaultView as unknown as HighlightView | null;
  if (view === null) return;
  view.CSS.highlights.set('found', new view.Highlight(...ranges));
  view.CSS.highlights.set('found-now', new view.Highlight(...(now === null ? [] : [now])));
}
