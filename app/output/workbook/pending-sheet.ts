/** A sheet whose head stands in the workbook and whose lines are still to be put into its XML. */
export interface PendingSheet {
  /** Its part of the package. */
  readonly part: string;
  /** Number of its last row, the head included. */
  readonly lastRow: number;
  /** Letter of the column that holds texts as they stood, numbers among them. */
  readonly rawColumn: string;
  /** XML of the rows from row 2 on, in pieces; `styles` are the indexes of the columns' styles. */
  readonly lines: (styles: readonly number[]) => Iterable<string>;
}

/** A sheet's XML in pieces, as it goes into the package: row heights made flexible, pending lines put in. */
export function* finishedSheet(xml: string, pending: PendingSheet | undefined): Generator<string> {
  // exceljs fixes every height that it writes; without this mark it is the sheet's own, and grows with its text.
  const flexible = xml.replace(/(<row [^>]*?) customHeight="1"/g, '$1');
  if (pending === undefined) yield flexible;
  else yield* withLines(flexible, pending);
}

function* withLines(xml: string, sheet: PendingSheet): Generator<string> {
  const lines = xml.indexOf('</sheetData>');
  const end = xml.lastIndexOf('</worksheet>');
  if (lines < 0 || end < 0) throw new Error(`${sheet.part} is no worksheet`);
  yield xml.slice(0, lines).replace(/(<dimension ref="A1:[A-Z]+)\d+"/, `$1${sheet.lastRow}"`);
  yield* sheet.lines(columnStyles(xml));
  yield xml.slice(lines, end);
  // A column of raw texts holds numbers too: no warning that they stand as text.
  const range = `${sheet.rawColumn}2:${sheet.rawColumn}${Math.max(sheet.lastRow, 2)}`;
  yield `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  yield xml.slice(end);
}

/** Indexes of the styles that the XML gives to its columns. */
function columnStyles(xml: string): number[] {
  const styles: number[] = [];
  for (const [tag] of xml.matchAll(/<col [^>]*>/g)) {
    const attribute = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);
    for (let column = attribute('min'); column <= attribute('max'); column += 1)
      styles[column - 1] = attribute('style');
  }
  return styles;
}
