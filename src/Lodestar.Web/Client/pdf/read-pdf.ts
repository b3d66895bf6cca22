// pdf.js comes in a chunk of its own, fetched only where somebody chooses a PDF; its worker is a file of ours like any other.
import { getDocument, PasswordException, PDFWorker, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

export type PdfFault = "locked" | "wordless" | "endless" | "slow" | "damaged";
export type PdfReading = { text: string; pages: number; isCut: boolean } | { fault: PdfFault; pages: number };

const MOST_PAGES = 500;
const MOST_LETTERS = 200_000; // as many as the library keeps of a source
const PATIENCE_MS = 20_000;

/** The words of a PDF, page by page. It runs nothing that stands in the file, and ends with its worker whatever the file does to it. */
export async function readPdf(file: Blob, progress: (page: number, of: number) => void): Promise<PdfReading> {
  const port = new Worker(workerAddress, { type: "module" });
  const worker = new PDFWorker({ port: port as never, verbosity: 0 }); // its types say that there is none
  let pages = 0;
  try {
    const slow = new Promise<PdfReading>((end) => setTimeout(() => end({ fault: "slow", pages }), PATIENCE_MS));
    const read = open(worker, new Uint8Array(await file.arrayBuffer())).then((pdf) => {
      pages = pdf.numPages;
      return pages > MOST_PAGES ? { fault: "endless" as const, pages } : wordsOf(pdf, progress);
    });
    return await Promise.race([read, slow]);
  } catch (refused) {
    return { fault: refused instanceof PasswordException ? "locked" : "damaged", pages };
  } finally {
    port.terminate();
  }
}

function open(worker: PDFWorker, data: Uint8Array) {
  // No WebAssembly and no fonts: only pictures and drawing need them.
  return getDocument({ data, worker, useWasm: false, useWorkerFetch: false, disableFontFace: true, enableXfa: false, verbosity: 0 }).promise;
}

async function wordsOf(pdf: PDFDocumentProxy, progress: (page: number, of: number) => void): Promise<PdfReading> {
  let text = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    progress(number, pdf.numPages);
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("").trim();
    if (words) text += (text ? "\n\n" : "") + words;
    page.cleanup();
    if (text.length > MOST_LETTERS) return { text: text.slice(0, MOST_LETTERS).replace(/[\uD800-\uDBFF]$/, ""), pages: number, isCut: true };
  }
  return text ? { text, pages: pdf.numPages, isCut: false } : { fault: "wordless", pages: pdf.numPages };
}
