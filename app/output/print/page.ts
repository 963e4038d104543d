import { PAGE } from '../../strings/print.ts';

import { cssString, html, Markup } from './markup.ts';
import { STYLE } from './style.ts';

/** What stands around every page of a paper. */
export interface PageFrame {
  readonly title: string;
  /** ISO date of the audit. */
  readonly date: string;
  readonly version: string;
}

/** A printed paper: a page of its own, with no scripts and nothing from outside. */
export interface PrintPage extends PageFrame {
  readonly html: string;
}

const MARGIN = { top: 22, right: 20, bottom: 20, left: 22 } as const;

/** Lays out a paper on A4: title and date on top from page 2 on, page numbers below. */
export function printPage(frame: PageFrame, body: Markup): PrintPage {
  const markup = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${frame.title}</title>
        ${styleOf(frame)}
      </head>
      <body>
        ${body}
      </body>
    </html> `;
  return { ...frame, html: markup.text };
}

function styleOf(frame: PageFrame): Markup {
  const [before, between, after] = PAGE.pageNumber.map(cssString);
  const small = `font: 8.5pt SimSun, 宋体, 'Noto Serif CJK SC', serif; color: #333;`;
  const { top, right, bottom, left } = MARGIN;
  return new Markup(`<style>
@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @top-left { content: ${cssString(frame.title)}; ${small} width: 70%; }
  @top-right { content: ${cssString(PAGE.footer(frame.date))}; ${small} }
  @bottom-left { content: ${cssString(PAGE.program(frame.version))}; ${small} }
  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${small} } }
@page :first { @top-left { content: none; } @top-right { content: none; } }
${STYLE}</style>`);
}

/** What Electron's `printToPDF` is told for a paper. */
export interface PdfOptions {
  readonly pageSize: 'A4';
  readonly printBackground: true;
  readonly preferCSSPageSize: true;
  readonly displayHeaderFooter: boolean;
  readonly headerTemplate?: string;
  readonly footerTemplate?: string;
}

/** Chromium writes headers and page numbers from the page's own style since this version. */
const FIRST_WITH_MARGIN_BOXES = 131;

/**
 * Options for Electron's `printToPDF`. Where the runtime's Chromium does not know the page's margin boxes, header and
 * page numbers are handed over as templates.
 *
 * @param chrome `process.versions.chrome`
 */
export function printOptions(frame: PageFrame, chrome: string): PdfOptions {
  const options = { pageSize: 'A4', printBackground: true, preferCSSPageSize: true } as const;
  if (Number.parseInt(chrome, 10) >= FIRST_WITH_MARGIN_BOXES) return { ...options, displayHeaderFooter: false };
  const [before, between, after] = PAGE.pageNumber;
  const line = `display:flex;justify-content:space-between;width:100%;margin:0 ${MARGIN.right}mm 0 ${MARGIN.left}mm;font:8.5pt SimSun,宋体,'Noto Serif CJK SC',serif;color:#333`;
  const header = html`<div style="${line}"><span>${frame.title}</span><span>${PAGE.footer(frame.date)}</span></div>`;
  const numbers = html`${before}<span class="pageNumber"></span>${between}<span class="totalPages"></span>${after}`;
  const footer = html`<div style="${line}"><span>${PAGE.program(frame.version)}</span><span>${numbers}</span></div>`;
  return { ...options, displayHeaderFooter: true, headerTemplate: header.text, footerTemplate: footer.text };
}
