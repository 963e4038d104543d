/** Cells as a spreadsheet takes them from the clipboard: columns parted by tabs, lines by line ends. */
export function tabbed(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map(plain).join('\t')).join('\r\n');
}

/**
 * A cell keeps to its place: no tab or line end of its own. What a spreadsheet would take for a formula stays text,
 * negative numbers stay numbers, with a plain minus and without commas.
 */
function plain(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  if (/^[−-]?[\d,]+(\.\d+)?$/.test(flat)) return flat.replace('−', '-').replaceAll(',', '');
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}
