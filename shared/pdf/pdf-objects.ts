import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  decodePDFRawStream,
} from 'pdf-lib';
import type { PDFContext, PDFObject, PDFPage } from 'pdf-lib';

/** Opens a PDF without changing its dates. Rejects with a sentence where the bytes are no PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    throw new Error(`This is not a PDF file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The dictionary under `key`, followed through its reference, or undefined. */
export function dictAt(context: PDFContext, dict: PDFDict, key: string): PDFDict | undefined {
  const value = context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFDict ? value : undefined;
}

/** The array under `key`, followed through its reference; empty where there is none. */
export function arrayAt(context: PDFContext, dict: PDFDict, key: string): PDFObject[] {
  const value = context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFArray ? value.asArray() : [];
}

/** The name under `key` without its slash, or undefined. */
export function nameAt(context: PDFContext, dict: PDFDict, key: string): string | undefined {
  const value = context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** The number under `key`, or undefined. */
export function numberAt(context: PDFContext, dict: PDFDict, key: string): number | undefined {
  const value = context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** The text under `key`, or undefined. */
export function textAt(context: PDFContext, dict: PDFDict, key: string): string | undefined {
  const value = context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** A text as PDF writes it. */
export function pdfText(text: string): PDFHexString {
  return PDFHexString.fromText(text);
}

/** The bytes of a stream as text of one character a byte, or undefined where it is no stream. */
export function streamText(context: PDFContext, value: PDFObject | undefined): string | undefined {
  const stream = context.lookup(value);
  return stream instanceof PDFRawStream ? latin1(decodePDFRawStream(stream).decode()) : undefined;
}

/** The content of a page as text of one character a byte. */
export function pageContent(page: PDFPage): string {
  const { context } = page.doc;
  const contents = page.node.get(PDFName.of('Contents'));
  const found = context.lookup(contents);
  const parts = found instanceof PDFArray ? found.asArray() : [contents];
  return parts.map((part) => streamText(context, part) ?? '').join('\n');
}

/** Puts `content` in the place of the content of a page. */
export function setPageContent(page: PDFPage, content: string): void {
  const { context } = page.doc;
  const bytes = new Uint8Array(content.length);
  for (let at = 0; at < content.length; at++) bytes[at] = content.charCodeAt(at);
  const stream = context.flateStream(bytes);
  const contents = page.node.get(PDFName.of('Contents'));
  if (contents instanceof PDFRef) context.assign(contents, stream);
  else page.node.set(PDFName.of('Contents'), context.register(stream));
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 8192));
  }
  return text;
}
