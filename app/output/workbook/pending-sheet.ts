/** A sheet whose head stands in the workbook and whose lines are still to be put into its XML. */
export interface PendingSheet {
  /** Its part of the package. */
  readonly part: string;
  /** Number of its last row, the head included. */
  readonly lastRow: number;
  /** The column that holds texts as they stood, numbers among them; its style is that of all texts. */
  readonly rawColumn: { readonly number: number; readonly letter: string };
  /** XML of the rows from row 2 on, in pieces; `textStyle` is the index of the style of texts. */
  readonly lines: (textStyle: number) => Iterable<string>;
}

/** The sheet's XML with its lines, piece by piece. */
export function* completeSheet(xml: string, sheet: PendingSheet): Generator<string> {
  const lines = xml.indexOf('</sheetData>');
  const end = xml.lastIndexOf('</worksheet>');
  if (lines < 0 || end < 0) throw new Error(`${sheet.part} is no worksheet`);
  yield xml.slice(0, lines).replace(/(<dimension ref="A1:[A-Z]+)\d+"/, `$1${sheet.lastRow}"`);
  yield* sheet.lines(columnStyle(xml, sheet.rawColumn.number));
  yield xml.slice(lines, end);
  // A column of raw texts holds numbers too: no warning that they stand as text.
  const range = `${sheet.rawColumn.letter}2:${sheet.rawColumn.letter}${Math.max(sheet.lastRow, 2)}`;
  yield `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  yield xml.slice(end);
}

/** Index of the style that the XML gives to a column. */
function columnStyle(xml: string, column: number): number {
  for (const [tag] of xml.matchAll(/<col [^>]*>/g)) {
    const attribute = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(tag)?.[1]);
    if (attribute('min') <= column && column <= attribute('max')) return attribute('style') || 0;
  }
  return 0;
}
