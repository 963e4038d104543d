import type { ParsingOptions, WorkBook } from '@e965/xlsx';

declare module '@e965/xlsx' {
  /** Reads a workbook from its unpacked parts; exported by the package, but not among its types. */
  export function parse_zip(
    zip: {
      readonly files: Readonly<
        Record<string, { readonly name: string; readonly content: Uint8Array; readonly type: 2 }>
      >;
    },
    options: ParsingOptions,
  ): WorkBook;
}
