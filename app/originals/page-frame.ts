/** Nothing is loaded and nothing runs, whatever came through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/**
 * Originals are paper: they stay white in the dark theme too. `:where` keeps this sheet weaker than the page's own.
 * The window shows marks by setting `data-on` (term, suspect, quote) and `data-number` (①).
 */
const STYLE = `
:where(html) { background: #fff; color: #1c1c1c; font: 15px/1.75 "Noto Sans CJK SC", "Source Han Sans SC",
  "Microsoft YaHei", "PingFang SC", sans-serif; }
:where(body) { margin: 0 auto; padding: 20px 28px 60vh; max-width: 900px; overflow-wrap: break-word; }
:where(table) { border-collapse: collapse; max-width: 100%; font-size: 13px; line-height: 1.5; }
:where(table:has([data-mark]):not(:has(table))) :where(td, th) { border: 1px solid #b8b8b8; padding: 3px 6px; }
:where(img) { max-width: 100%; height: auto; }
:where(a) { color: inherit; text-decoration: underline dotted; }
.original-picture { color: #6b6b6b; background: #f1f1ef; padding: 1px 6px; border-radius: 3px; font-size: 12px; }
.original-table { margin: 10px 0 14px; }
.original-table td { border: 1px solid #b8b8b8; padding: 3px 6px; min-width: 2em; height: 1.5em; }
.original-part { margin: 18px 0 10px; border-top: 1px dashed #b8b8b8; padding-top: 4px; color: #767676; font-size: 12px; }
.original-text { counter-reset: line; font-size: 14px; line-height: 1.7; white-space: pre-wrap; }
.original-line { counter-increment: line; padding-left: 52px; position: relative; min-height: 1.7em; }
.original-line::before { content: counter(line); position: absolute; left: 0; width: 36px; text-align: right;
  color: #767676; font-size: 11px; font-variant-numeric: tabular-nums; user-select: none; }
[data-on] { position: relative; background-color: #fff3c4 !important; color: #1c1c1c !important;
  box-shadow: inset 0 0 0 1.5px #a86b00; scroll-margin: 30vh 0; }
[data-on="suspect"] { background-color: #fde2dd !important; box-shadow: inset 0 0 0 2px #b42318; }
[data-on="quote"] { box-shadow: inset 0 -2px 0 #a86b00; }
span[data-on] { padding: 1px 3px; border-radius: 2px; }
span[data-on]:empty { display: inline-block; min-width: 2em; min-height: 1.2em; vertical-align: text-bottom; }
[data-number]::before { content: attr(data-number); color: #8a4b00; font-weight: 700; font-size: 13px; line-height: 1; white-space: nowrap;
  margin-right: 3px; }
[data-number][data-on="suspect"]::before { color: #b42318; }
td[data-number], th[data-number] { padding-left: 19px !important; }
td[data-number]::before, th[data-number]::before { position: absolute; left: 3px; top: 50%; margin: -6px 0 0; }
[data-now] { outline: 3px solid #24577f; outline-offset: 1px; }
::highlight(found) { background: #ffe58a; color: #1c1c1c; }
::highlight(found-now) { background: #f08c00; color: #1c1c1c; }
`;

/** A whole page around the inside of a body, to be given to a frame without scripts. */
export function pageFrame(body: string): string {
  return (
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">' +
    `<meta http-equiv="content-security-policy" content="${POLICY}">` +
    `<style>${STYLE}</style></head><body>${body}</body></html>`
  );
}
