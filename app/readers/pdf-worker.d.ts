/** The half of pdf.js that reads files; the package has no types for it. Importing it makes it known to the other half. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
