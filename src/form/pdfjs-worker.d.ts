// The published package has no types for its worker. Importing it is all we do: it announces itself to pdf.js.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
