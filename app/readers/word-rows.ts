import type { WordCell, WordContent, WordRow } from './word-content.ts';

/** A cell of a row as the row's definition draws it; edges in twentieths of a point. */
export interface DrawnCell {
  readonly left: number;
  readonly right: number;
  readonly down: 'no' | 'start' | 'continue';
  readonly across: 'no' | 'start' | 'continue';
}

/** Tables nested deeper than this are read as one of this depth. */
const MOST_NESTED = 12;

interface OpenTable {
  readonly rows: { readonly cells: readonly WordCell[]; readonly drawn: readonly DrawnCell[] | null }[];
  row: WordContent[][];
  cell: WordContent[];
}

/**
 * Puts paragraphs together to cells, rows and tables, in formats in which each paragraph only says how deep in tables
 * it stands, and marks end cells and rows.
 */
export class TableStack {
  readonly #body: WordContent[];
  readonly #tables: OpenTable[] = [];

  /** @param body where what stands outside tables goes */
  constructor(body: WordContent[]) {
    this.#body = body;
  }

  /** Opens or closes tables until the next content stands this deep (0: outside). */
  enter(depth: number): void {
    const wanted = Math.min(depth, MOST_NESTED);
    while (this.#tables.length > wanted) {
      const table = this.#tables.pop();
      const finished = table === undefined ? null : finish(table);
      if (finished !== null) this.add([finished]);
    }
    while (this.#tables.length < wanted) this.#tables.push({ rows: [], row: [], cell: [] });
  }

  add(content: readonly WordContent[]): void {
    (this.#tables.at(-1)?.cell ?? this.#body).push(...content);
  }

  endCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.row.push(table.cell);
    table.cell = [];
  }

  /** @param drawn the row's cells as its definition has them, null where that is lost */
  endRow(drawn: readonly DrawnCell[] | null): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.rows.push({ cells: table.row.map(bareCell), drawn });
    table.row = [];
    table.cell = [];
  }
}

function bareCell(content: readonly WordContent[]): WordCell {
  return { span: 1, down: 'no', across: 'no', content };
}

/** Puts the rows' own edges onto one grid. */
function finish({ rows }: OpenTable): WordContent | null {
  if (rows.length === 0) return null;
  const lost = rows.some(({ drawn, cells }) => drawn === null || drawn.length !== cells.length);
  if (lost) {
    const widest = Math.max(...rows.map(({ cells }) => cells.length));
    const edges = Array.from({ length: widest + 1 }, (_, i) => i * 1000);
    return { type: 'table', edges, edgesLost: true, rows: rows.map(({ cells }) => ({ before: 0, cells })) };
  }
  const edges = [...new Set(rows.flatMap(({ drawn }) => (drawn ?? []).flatMap(({ left, right }) => [left, right])))];
  edges.sort((a, b) => a - b);
  const line = new Map(edges.map((edge, i) => [edge, i]));
  const at = (edge: number | undefined) => line.get(edge ?? 0) ?? 0;
  return {
    type: 'table',
    edges,
    rows: rows.map(({ cells, drawn }): WordRow => {
      const [first] = drawn ?? [];
      return {
        before: at(first?.left),
        cells: cells.map((cell, i) => {
          const own = drawn?.[i];
          const span = at(own?.right) - at(own?.left);
          return { ...cell, span, down: own?.down ?? 'no', across: own?.across ?? 'no' };
        }),
      };
    }),
  };
}
